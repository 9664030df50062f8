/** What was last agreed of a key result or objective, as displayed: what is compared with to notice a change made in the sheet itself. */
export interface Agreed {
  readonly text: string;
  readonly start: string;
  readonly target: string;
  readonly due: string;
  readonly owner: string;
}

/**
 * What a row's developer metadata says: the identity of its key result or objective, a fingerprint of the wording it has, and what was agreed.
 * Sorting moves the contents of cells and leaves metadata where it was, so the wording tells whether the row still holds the same thing.
 */
export interface RowKey {
  readonly id: string;
  /** "" where it is not known. */
  readonly wording: string;
  readonly agreed: Agreed | null;
}

export function writeRowKey({ id, wording, agreed }: RowKey): string {
  const { text, start, target, due, owner } = agreed ?? {};
  return JSON.stringify(agreed ? [id, wording, text, start, target, due, owner] : [id, wording]);
}

/** Anything that is not such a key is an identity that somebody else gave. */
export function readRowKey(key: string): RowKey {
  const parts = partsOf(key);
  if (!parts) return { id: key, wording: "", agreed: null };
  const [id, wording, text, start, target, due, owner] = parts as [string, string, ...string[]];
  const agreed =
    parts.length === 7 ? { text: text!, start: start!, target: target!, due: due!, owner: owner! } : null;
  return { id, wording, agreed };
}

function partsOf(key: string): string[] | null {
  if (!key.startsWith("[")) return null;
  try {
    const parts: unknown = JSON.parse(key);
    const fits = Array.isArray(parts) && (parts.length === 2 || parts.length === 7);
    return fits && parts.every((part) => typeof part === "string") ? parts : null;
  } catch {
    return null;
  }
}

/** Fingerprint of a wording; case and white space do not matter. FNV-1a, 32 bits in base 36: not for secrets. */
export function wordingOf(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
