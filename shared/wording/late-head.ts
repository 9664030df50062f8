import type { Head } from "./head.ts";
import type { Language } from "./languages/language.ts";
import { wordLexicon } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";
import { forms, nounTraits, traits, verbs } from "./traits.ts";

/** The head of a line in a language whose verb stands last: "NPS auf 45 steigern". */
export function findLateHead(
  text: string,
  tokens: readonly Token[],
  first: number,
  language: Language,
): Head {
  const lead = tokens[first];
  if (lead === undefined) return { shape: "noun", head: -1, guessed: false, subjectTo: 0 };
  const leadSense = lead.sense;
  const capital = (at: number) => {
    const letter = text[tokens[at]!.start]!;
    return letter !== letter.toLowerCase();
  };
  if (
    leadSense.verb !== verbs.none &&
    ((leadSense.form & forms.noun) !== 0 ||
      ((leadSense.form & (forms.base | forms.finite)) !== 0 && (leadSense.traits & nounTraits) === 0))
  ) {
    return { shape: "verb", head: first, guessed: false, subjectTo: 0 };
  }
  let finite = -1;
  let participle = -1;
  const shouting = text === text.toUpperCase();
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" && token.word === "," && has(tokens[at + 1], traits.to | traits.so)) break;
    if (token.kind !== "word") continue;
    if (has(token, traits.auxiliary | traits.modal)) {
      // "Marktführer werden": at the end it is the goal's own verb.
      const own = token.sense.verb === verbs.be && at === lastWord(tokens) && finite < 0 && participle < 0;
      if (own) return { shape: "verb", head: at, guessed: false, subjectTo: 0 };
      if (finite < 0) finite = at;
      continue;
    }
    if (token.sense.verb === verbs.none || (capital(at) && !shouting)) continue;
    if ((token.sense.form & forms.base) !== 0)
      return { shape: finite >= 0 ? "clause" : "verb", head: at, guessed: false, subjectTo: finite };
    if ((token.sense.form & forms.past) !== 0 && participle < 0) participle = at;
    else if ((token.sense.form & forms.finite) !== 0 && finite < 0)
      return { shape: "clause", head: at, guessed: false, subjectTo: at };
  }
  if (participle >= 0)
    return { shape: finite >= 0 ? "clause" : "noun", head: participle, guessed: false, subjectTo: finite };
  if (finite >= 0) return { shape: "clause", head: -1, guessed: false, subjectTo: finite };
  const last = lastWord(tokens);
  if (
    last > first &&
    !capital(last) &&
    tokens[last]!.entry === undefined &&
    language.looksLikeVerb(tokens[last]!.word)
  ) {
    return { shape: "verb", head: last, guessed: true, subjectTo: 0 };
  }
  return { shape: "noun", head: -1, guessed: false, subjectTo: 0 };
}

function lastWord(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (at > 0 && tokens[at]!.kind === "mark") at -= 1;
  return tokens[at]?.kind === "word" ? at : -1;
}

const separable = /^(?:ein|auf|ab|an|aus|um|vor|hoch|fertig|bereit|zu|durch|hinzu|fest)$/;

/** "Wir führen … ein": the verb with the prefix from the end of the line. */
export function joinSeparated(tokens: readonly Token[], place: number): void {
  const last = lastWord(tokens);
  if (last < 2 || !separable.test(tokens[last]!.word)) return;
  for (let at = 0; at < last; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word" || (token.sense.form & (forms.base | forms.finite)) === 0) continue;
    const whole = wordLexicon().get(tokens[last]!.word + token.word)?.senses[place];
    if (whole !== undefined && whole.verb !== verbs.none)
      token.sense = { ...whole, form: whole.form | forms.base };
    return;
  }
}
