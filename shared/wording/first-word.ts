import { has, type Token } from "./tokens.ts";
import { forms, nounTraits, traits, verbs } from "./traits.ts";

/** Where the goal begins: past bullets, "KR2:", "By end of Q2, ", "We will ", "successfully ". */
export function firstWord(tokens: readonly Token[]): number {
  let at = skipMarks(tokens, 0);
  // "1. Launch …", "2) …"
  const listed = tokens[at]?.kind === "number" && /^\d{1,2}$/.test(tokens[at]!.word);
  if (listed && /^[.):]$/.test(tokens[at + 1]?.word ?? "") && tokens.length > at + 2)
    at = skipMarks(tokens, at + 2);
  if (/^(?:kr|o|okr|ko|kpi|rc|krs)\d*$/.test(tokens[at]?.word ?? "") && tokens.length > at + 2) {
    const next = tokens[at + 1]!;
    if (next.kind !== "word" || next.word === ":")
      at = skipMarks(tokens, at + (next.kind === "number" ? 2 : 1));
  }
  if (has(tokens[at], traits.by | traits.preposition)) {
    for (let comma = at + 1; comma < Math.min(tokens.length - 2, at + 7); comma += 1) {
      if (tokens[comma]!.word === "," || tokens[comma]!.word === ":") {
        at = comma + 1;
        break;
      }
    }
  }
  for (let colon = at + 1; colon < Math.min(tokens.length - 2, at + 4); colon += 1) {
    const next = tokens[colon + 1]!;
    if (tokens[colon]!.word === ":" && (next.sense.form & (forms.base | forms.noun)) !== 0) {
      at = colon + 1;
      break;
    }
  }
  while (at < tokens.length - 1) {
    const token = tokens[at]!;
    const isAdverb =
      token.kind === "word" &&
      token.word.length > 5 &&
      /(?:ly|mente|ment)$/.test(token.word) &&
      token.sense.verb === verbs.none &&
      (token.sense.traits & (nounTraits | traits.period | traits.window)) === 0;
    const skipped =
      has(token, traits.skipped) ||
      (at === 0 && token.word === "to") ||
      (has(token, traits.skipped | traits.modal) && at > 0 && has(tokens[at - 1], traits.skipped));
    const passive = token.word === "se" && tokens[at + 1]!.sense.verb !== verbs.none;
    const we = passive || token.word === "we" || token.word === "i";
    if (token.kind === "mark" || skipped || isAdverb || we) at += 1;
    else break;
  }
  return at;
}

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && tokens[at]!.kind === "mark" && !/[<>≥≤=~±$€£[]/.test(tokens[at]!.word))
    at += 1;
  return at;
}
