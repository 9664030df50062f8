/** What kind of Google service a call went to. */
export type CallKind =
  | "page"
  | "htmlembed"
  | "htmlview"
  | "csv"
  | "xlsx"
  | "gviz"
  | "rest"
  | "script"
  | "web-app"
  | "frame"
  | "sandbox";

export interface Call {
  readonly kind: CallKind;
  readonly method: string;
  readonly url: string;
}

/** Which calls a fault meets: a kind, or a part of the address. */
export interface FaultTarget {
  readonly kind?: CallKind;
  readonly path?: string | RegExp;
}

export type Fault = FaultTarget &
  (
    | { readonly fault: "status"; readonly status: 401 | 403 | 404 | 429 | 500 | 503 }
    /** The call never gets an answer; the connection closes after `ms` (default 30 s). */
    | { readonly fault: "time-out"; readonly ms?: number }
    /** The call is carried out, and its answer is lost. */
    | { readonly fault: "lost-reply" }
    | { readonly fault: "slow"; readonly ms: number }
    /** The person is signed out: a redirect to the sign-in page. */
    | { readonly fault: "sign-in" }
  ) & { readonly times?: number };

/** Faults that tests inject. Each meets `times` calls (default every call until cleared). */
export class Faults {
  #active: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#active = [];
  }

  /** The fault that this call meets, counted down. */
  take(call: Call): Fault | null {
    const found = this.#active.find(({ fault, left }) => left > 0 && meets(fault, call));
    if (!found) return null;
    found.left--;
    return found.fault;
  }
}

function meets(target: FaultTarget, call: Call): boolean {
  if (target.kind !== undefined && target.kind !== call.kind) return false;
  if (target.path === undefined) return true;
  return typeof target.path === "string" ? call.url.includes(target.path) : target.path.test(call.url);
}

/** Counts what was asked of "Google". */
export class Calls {
  readonly list: Call[] = [];

  add(call: Call): void {
    this.list.push(call);
  }

  count(kind?: CallKind): number {
    return kind === undefined ? this.list.length : this.list.filter((call) => call.kind === kind).length;
  }

  reset(): void {
    this.list.length = 0;
  }
}
