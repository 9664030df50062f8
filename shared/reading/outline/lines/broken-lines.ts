import { wordCount } from "../../profile.ts";
import type { LineTraits } from "./line.ts";

/** "and MCP exposure." below "Example shows define, compose, run,": the rest of a sentence broken over two lines. */
export function goesOn(above: LineTraits | null | undefined, line: LineTraits | null): boolean {
  return (
    above != null &&
    line !== null &&
    line.blankBefore === 0 &&
    line.column === above.column &&
    line.part < 0 &&
    line.wording.label === null &&
    line.others === 0 &&
    /^\p{Ll}/u.test(line.raw) &&
    !/^\p{Ll}/u.test(above.raw) &&
    /(?:[,，]|\p{L})$/u.test(above.raw) &&
    above.words > 4 &&
    line.endsWithStop
  );
}

export const asRest = (line: LineTraits): LineTraits => ({ ...line, field: null, isRemark: true });

const catchword = /^[^\p{L}\p{N}]*(\p{L}[^:：]{2,40}?)\s*[:：]\s+(\S.*)$/u;

/** How many lines in a row must start with a catchword of their own. */
const leastCatchwords = 3;

/**
 * "Test coverage: raise it to 80 %", "Support: answer within a day", "Alerts: …": where the lines of a list all start with a word
 * of their own, that word names no field, though it may sound like one.
 */
export function withCatchwords(traits: readonly (LineTraits | null)[]): (LineTraits | null)[] {
  const changed = traits.slice();
  let from = 0;
  const nameOf = (line: LineTraits | null) => {
    const match = line === null || line.wording.label ? null : catchword.exec(line.raw);
    return match && wordCount(match[2]!) >= 4 ? match[1]!.toLowerCase() : null;
  };
  for (let i = 1; i <= traits.length; i++) {
    const [first, line] = [traits[from]!, traits[i]];
    if (line && first && line.column === first.column && line.blankBefore === 0 && nameOf(line) !== null)
      continue;
    const run = traits.slice(from, i);
    const names = run.map(nameOf).filter((name) => name !== null);
    const known = run.filter((one) => (one?.field?.confidence ?? 0) > 0.9 || one?.section != null).length;
    if (names.length >= leastCatchwords && new Set(names).size === names.length && known * 3 <= run.length) {
      for (let at = from; at < i; at++) {
        const one = traits[at]!;
        if (one && one.section === null && (one.field?.confidence ?? 0) < 0.9 && nameOf(one) !== null)
          changed[at] = { ...one, field: null, isRemark: false };
      }
    }
    from = i;
  }
  return changed;
}
