import type { ColumnRole } from "../../okr/fields.ts";
import { wordKey } from "./fold.ts";
import type { HeaderRole } from "./header-role.ts";
import { isFiller, longestKey, type Meaning, meaningsOf } from "./meanings.ts";
import { isPeriodName } from "./period-name.ts";

/** The strongest evidence for each role. */
export class Votes {
  readonly best = new Map<ColumnRole, HeaderRole>();

  add(meaning: Meaning, strength: number): void {
    if (meaning.role === null) return;
    const confidence = meaning.weight * strength;
    const before = this.best.get(meaning.role);
    if (!before || before.confidence < confidence) {
      this.best.set(meaning.role, { role: meaning.role, confidence, language: meaning.language });
    }
  }

  addAll(found: readonly Meaning[], strength: number): void {
    for (const meaning of found) this.add(meaning, strength);
  }

  sorted(): readonly HeaderRole[] {
    return Array.from(this.best.values()).sort((a, b) => b.confidence - a.confidence);
  }
}

/** Names inside a header of several words: the more of the header a name explains, the surer; the last name is the head in most languages. */
export function withinWords(folded: string): readonly HeaderRole[] {
  const words = folded.split(" ");
  if (words.length > 9) return [];
  const votes = new Votes();
  const covered = words.map((word) => isFiller(wordKey(word)) || /^\d+$/.test(word) || isPeriodName(word));
  const hits: { from: number; to: number; found: readonly Meaning[] }[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const found = meaningsOf(wordKey(words.slice(from, to).join(" ")));
      if (!found || (to - from === 1 && words[from]!.length < 2)) continue;
      hits.push({ from, to, found });
      from = to - 1;
      break;
    }
  }
  if (hits.length === 0) return [];
  const isOther = hits.some((hit) => hit.found.every((meaning) => meaning.other !== null));
  for (const hit of hits) {
    let explained = 0;
    let size = 0;
    words.forEach((word, i) => {
      const length = word.length;
      size += length;
      const inHit = i >= hit.from && i < hit.to;
      const inOther = hits.some((other) => i >= other.from && i < other.to);
      explained += inHit ? length : covered[i] ? length * 0.8 : inOther ? length * 0.5 : 0;
    });
    const share = explained / size;
    if (share < 0.34) continue;
    for (const meaning of hit.found) {
      const isItem = meaning.role === "objective" || meaning.role === "keyResult";
      // "KR owner", "Objective status": the item is only whose field it is.
      const isQualifier =
        isItem &&
        hits.some(
          (other) =>
            other !== hit &&
            other.found.some((m) => m.role !== null && m.role !== "objective" && m.role !== "keyResult"),
        );
      votes.add(meaning, (0.35 + 0.58 * share) * (isQualifier ? 0.35 : 1) * (isOther ? 0.45 : 1));
    }
  }
  return votes.sorted();
}

/** The same for scripts without spaces: known names as substrings, the longest first. */
export function withinCharacters(folded: string): readonly HeaderRole[] {
  const text = wordKey(folded);
  if (text.length > 24) return [];
  const votes = new Votes();
  const hits: { from: number; to: number; found: readonly Meaning[] }[] = [];
  for (let from = 0; from < text.length; from++) {
    for (let to = Math.min(text.length, from + Math.min(longestKey(), 16)); to > from + 1; to--) {
      const found = meaningsOf(text.slice(from, to));
      if (!found) continue;
      hits.push({ from, to, found });
      from = to - 1;
      break;
    }
  }
  const isOther = hits.some((hit) => hit.found.every((meaning) => meaning.other !== null));
  const all = hits.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  for (const hit of hits) {
    const share = (hit.to - hit.from + (all - hit.to + hit.from) * 0.5) / text.length;
    if (share < 0.34) continue;
    for (const meaning of hit.found) {
      const isItem = meaning.role === "objective" || meaning.role === "keyResult";
      const isQualifier =
        isItem &&
        hits.some(
          (other) =>
            other !== hit &&
            other.found.some((m) => m.role !== null && m.role !== "objective" && m.role !== "keyResult"),
        );
      votes.add(meaning, (0.4 + 0.5 * share) * (isQualifier ? 0.35 : 1) * (isOther ? 0.45 : 1));
    }
  }
  return votes.sorted();
}
