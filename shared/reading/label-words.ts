import { fold, languages, type StructuralLabel, structuralLabel } from "./headers/index.ts";
import { namesOf } from "./headers/language.ts";

let firstWords: Set<string> | null = null;

function build(): Set<string> {
  const words = new Set<string>();
  for (const { labels } of languages) {
    for (const name of Object.values(labels).flatMap(namesOf)) {
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
  return plainLabel(text) ?? labelBehindTeam(text);
}

const reference =
  /^(?:drives|supports?|contributes|related|linked|link|see|parent|aligned|for|to|of|which|this|these|score|status|progress|owner|grade|average|why|how|what|current|latest|expected|actual|comments?|notes?|remarks?|narrative|commentaires?|remarques?|pourquoi|comentários?|comentarios?|notas?|por|kommentare?|hinweise?|warum|commenti?|opmerking(?:en)?)$/iu;

/** "Engineering KR 2: …", "Company Objective: …": the label behind whose it is, up to three capitalised words before a colon. */
function labelBehindTeam(text: string): StructuralLabel | null {
  if (text.indexOf(":") < 0 && text.indexOf("：") < 0) return null;
  const colon = text.search(/[:：]/u);
  if (colon < 4 || colon > 44) return null;
  const words = text
    .slice(0, colon)
    .replace(/^[\s>*#•–—-]+/u, "")
    .split(/\s+/u);
  if (words.length < 2 || words.length > 6 || reference.test(words[0]!) || !/^\p{Lu}/u.test(words[0]!))
    return null;
  for (let from = 1; from < words.length && from <= 3; from++) {
    const label = structuralLabel(words.slice(from).join(" ") + text.slice(colon));
    const isCounted = label !== null && (label.number === null || /\p{Nd}/u.test(label.number));
    if (isCounted && label.rest !== "" && label.confidence >= 0.8) return label;
  }
  return null;
}

function plainLabel(text: string): StructuralLabel | null {
  let from = 0;
  while (from < text.length && !isLetter(text.charCodeAt(from))) from++;
  let to = from;
  while (to < text.length && isLetter(text.charCodeAt(to))) to++;
  if (from > 6 || to === from || text.charCodeAt(from) > 127 || text.charCodeAt(to) > 127)
    return structuralLabel(text);
  // "O：…": signs of full width end a word, too.
  for (let at = from + 1; at < to; at++) if (text.charCodeAt(at) > 0x2e80) return structuralLabel(text);
  firstWords ??= build();
  return firstWords.has(fold(text.slice(from, to).toLowerCase())) ? structuralLabel(text) : null;
}

/** ASCII letters, and everything beyond ASCII. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
