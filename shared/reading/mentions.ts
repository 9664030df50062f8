import { fold, languages, structuralLabel } from "./headers/index.ts";
import { namesOf } from "./headers/language.ts";

const okr = /(?:^|[^a-z])okrs?(?:[^a-z]|$)/iu;

let names: readonly string[] | null = null;

/** The least letters of a name that turns up in no other text: "kernresultaat" does not, "resultado" does. */
const leastOfOneWord = 10;
const leastOfSeveral = 8;

/** Names of key results that are long enough not to turn up inside other words. */
function keyResultNames(): readonly string[] {
  names ??= languages.flatMap(({ labels }) =>
    namesOf(labels.keyResult)
      .map(fold)
      .filter(
        (name) =>
          name.length >= (name.includes(" ") ? leastOfSeveral : leastOfOneWord) ||
          (name.length >= 4 && name.charCodeAt(0) > 0x0590),
      ),
  );
  return names;
}

/** Whether a title, heading or tab name says that OKRs are near: the word itself, or "key results" in any language. */
export function mentionsOkrs(text: string): boolean {
  if (text === "") return false;
  const start = text.length > 300 ? text.slice(0, 300) : text;
  if (saysOkrsInWords(start)) return true;
  const label = structuralLabel(start);
  return label?.kind === "keyResult" && label.confidence > 0.9;
}

/** Whether a text says OKR or key result in words; the letters of "KR1" may stand for anything. */
export function saysOkrsInWords(text: string): boolean {
  if (okr.test(text)) return true;
  const folded = fold(text);
  return keyResultNames().some((name) => folded.indexOf(name) >= 0);
}

/** Whether the name of a tab or file is a word for objectives ("goals", "Objectives 2026", "team-goals"). */
export function namesObjectives(name: string): boolean {
  return name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length > 1 && word.length < 20 && structuralLabel(word)?.kind === "objective");
}
