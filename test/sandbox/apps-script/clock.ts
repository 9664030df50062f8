/** The sandbox's own time: the machine's, moved by whatever a test or a person advanced it. */
export class Clock {
  #offset = 0;
  readonly #real: () => number;

  constructor(real: () => number = Date.now) {
    this.#real = real;
    this.#offset = real() - Date.now();
  }

  now(): number {
    return this.#fixed ?? Date.now() + this.#offset;
  }

  #fixed: number | null = null;

  offset(): number {
    return this.now() - Date.now();
  }

  /** Stops at a moment; from there only `set` and `advance` move it. */
  set(moment: number | Date): void {
    this.#fixed = Number(moment);
  }

  advance(ms: number): void {
    if (this.#fixed !== null) this.#fixed += ms;
    else this.#offset += ms;
  }

  /** Goes on with the machine's time. */
  release(): void {
    this.#fixed = null;
    this.#offset = this.#real() - Date.now();
  }
}
