/**
 * What a row's developer metadata says: the identity of its key result or objective, and a fingerprint of the wording it had then.
 * Sorting moves the contents of cells and leaves metadata where it was, so the wording tells whether the row still holds the same thing.
 */
export interface RowKey {
  readonly id: string;
  readonly wording: string;
}

export function writeRowKey(id: string, text: string): string {
  return `${id}#${wordingOf(text)}`;
}

/** A key without a fingerprint has an empty one. */
export function readRowKey(key: string): RowKey {
  const at = key.lastIndexOf("#");
  return at < 0 ? { id: key, wording: "" } : { id: key.slice(0, at), wording: key.slice(at + 1) };
}

/** Fingerprint of a wording; case and white space do not matter. FNV-1a, 32 bits in base 36: not for secrets. */
export function wordingOf(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
