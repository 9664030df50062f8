/** A value that features watch. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Calls back at once and after each change, until the signal aborts. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

export function makeStore<T>(initial: T): Store<T> {
  let value = initial;
  const callbacks = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const callback of [...callbacks]) callback(value);
    },
    watch(callback, signal) {
      if (signal.aborted) return;
      callbacks.add(callback);
      signal.addEventListener("abort", () => callbacks.delete(callback), { once: true });
      callback(value);
    },
  };
}
