import { fold, languages, type StructuralLabel, structuralLabel } from "./headers/index.ts";
import { namesOf } from "./headers/language.ts";

let firstWords: Set<string> | null = null;

function build(): Set<string> {
  const words = new Set<string>();
  for (const { labels } of languages) {
    for (const name of [...namesOf(labels.objective), ...namesOf(labels.keyResult)]) {
      const word = fold(name).split(" ")[0]!;
      words.add(word);
      words.add(`${word}s`);
    }
  }
  return words;
}

/**
 * The label in front of a wording, as `structuralLabel` finds it. Most wordings start with a verb: their first word is looked
 * up before anything dearer is done.
 */
export function labelOf(text: string): StructuralLabel | null {
  let from = 0;
  while (from < text.length && !isLetter(text.charCodeAt(from))) from++;
  let to = from;
  while (to < text.length && isLetter(text.charCodeAt(to))) to++;
  if (from > 6 || to === from || text.charCodeAt(from) > 127 || text.charCodeAt(to) > 127)
    return structuralLabel(text);
  firstWords ??= build();
  return firstWords.has(fold(text.slice(from, to).toLowerCase())) ? structuralLabel(text) : null;
}

/** ASCII letters, and everything beyond ASCII. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
