import { distance } from "fastest-levenshtein";

/** The known word that was probably meant: at most two letters, or a third of them, differ, or one begins with the other. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const begins = wanted.length > 3 && (other.startsWith(wanted) || wanted.startsWith(other));
    const differs = begins ? 0.5 : distance(wanted, other);
    if (differs < least && differs <= Math.max(2, other.length / 3)) {
      best = candidate;
      least = differs;
    }
  }
  return best;
}
