import { isDateLike } from "./numbers.ts";
import { has, type Token } from "./tokens.ts";
import { traits } from "./traits.ts";

/** "by 31 Dec", "by end of Q2", "até 31/01/2026", "bis Ende Juni": first place and the place after its last. */
export function deadlineOf(tokens: readonly Token[]): readonly [number, number] | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!has(tokens[at], traits.by)) continue;
    let last = -1;
    for (let near = at + 1; near < Math.min(tokens.length, at + 7); near += 1) {
      const token = tokens[near]!;
      if (token.word === "[" && tokens[near + 2]?.word === "]") {
        last = near + 2;
        break;
      }
      if (token.kind === "mark") {
        const ordinal = token.word === "." && has(tokens[near + 1], traits.month);
        if (!ordinal && /[,.;)]/.test(token.word)) break;
        continue;
      }
      const dated =
        isDateLike(token) &&
        (token.number !== "plain" ||
          has(tokens[near + 1], traits.month | traits.of) ||
          has(tokens[near - 1], traits.month) ||
          (tokens[near + 1]?.word === "." && has(tokens[near + 2], traits.month)));
      if (dated) last = near;
      else if (!has(token, traits.preposition | traits.determiner | traits.by | traits.of | traits.all))
        break;
    }
    if (last > 0 && /^(?:eoy|eoq|eom|eod)$/.test(tokens[at]!.word)) return [at, at + 1];
    if (last > 0) return [at, last + 1];
  }
  return null;
}
