/** Where every unexpected error of a feature ends up. It names the feature, and each error is told once. */
const told = new Set<string>();

export function report(feature: string, error: unknown): void {
  if (error instanceof DOMException && error.name === "AbortError") return;
  const text = `Plumbline, ${feature}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (told.has(text)) return;
  told.add(text);
  console.error(text);
}

/** A callback whose errors, thrown or rejected, reach the funnel instead of the page. */
export function guarded<Args extends unknown[]>(
  feature: string,
  act: (...args: Args) => unknown,
): (...args: Args) => void {
  return (...args) => {
    try {
      const result = act(...args);
      if (result instanceof Promise) result.catch((error: unknown) => report(feature, error));
    } catch (error) {
      report(feature, error);
    }
  };
}
