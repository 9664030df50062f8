import { jointOf } from "./compound.ts";
import type { RewriteContext } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";
import { directionIn, subjectIn } from "./subject.ts";
import { has } from "./tokens.ts";
import { forms, traits, verbs } from "./traits.ts";
import { spanHas } from "./unmeasurable.ts";

/**
 * A line that a person only has to fill in: the sentence's own subject, a measure, and "__" for what it does not say.
 * null where the sentence offers nothing to build on.
 */
export function rewriteOf(
  sentence: Sentence,
  rule: NonNullable<RewriteContext["rule"]>,
  due?: string,
): string | null {
  const { rewrite } = sentence.language;
  const by = dueWords(sentence, due);
  switch (rule) {
    case "vague-objective":
      return sentence.shape === "verb" ? fill(rewrite.concrete, bare(sentence), "") : null;
    case "ambiguous-metric":
      return fill(rewrite.window, bare(sentence), "");
    case "activity-key-result":
      return withOutcome(sentence, by);
    default:
      return jointOf(sentence) >= 0 ? null : measured(sentence, by);
  }
}

/** "Launch the site" → "Launch the site to raise __ (which result?) from __ to __ by 31 Dec". */
function withOutcome(sentence: Sentence, by: string): string {
  const { rewrite } = sentence.language;
  const form = sentence.head < 0 ? 0 : sentence.tokens[sentence.head]!.sense.form;
  const led =
    sentence.shape === "verb" && (form === 0 || (form & (forms.base | forms.noun | forms.gerund)) !== 0);
  return fill(led ? rewrite.outcome : rewrite.outcomeClause, bare(sentence), by);
}

function measured(sentence: Sentence, by: string): string | null {
  const { tokens, verb, shape, noun } = sentence;
  const { rewrite } = sentence.language;
  if (shape === "clause") return null;
  if (verb === verbs.make || verb === verbs.work) return withOutcome(sentence, by);
  const subject = subjectIn(sentence);
  if (subject.length < 2 || subject.split(/\s+/).length > 12) return null;
  const named = tokens[noun];
  if (verb === verbs.win && has(named, traits.people | traits.metric)) return counted(sentence, subject, by);
  const isMeasure =
    has(named, traits.metric) || sentence.counted || (shape === "noun" && has(named, traits.flow));
  if (isMeasure)
    return sentenceCase(fill(falls(sentence) ? rewrite.lower : rewrite.raise, inner(sentence, subject), by));
  if (verb === verbs.end || verb === verbs.be || has(named, traits.people)) return null;
  return fill(rewrite.raiseShare, inner(sentence, subject), by);
}

function falls(sentence: Sentence): boolean {
  const direction = directionIn(sentence);
  if (direction !== null) return direction === "down";
  return spanHas(sentence, sentence.objectFrom, sentence.objectTo, traits.falling);
}

/** "Attract more customers" → "Attract __ customers by 31 Dec". */
function counted(sentence: Sentence, subject: string, by: string): string {
  const { tokens, text, head, language, first } = sentence;
  const verb = text.slice(tokens[head]!.start, tokens[head]!.end);
  if (language.verbAt === "last" && head > first) return `__ ${subject} ${by} ${verb}`;
  return `${sentenceCase(verb)} __ ${inner(sentence, subject)} ${by}`;
}

/** The sentence without its full stop and its due date, which the pattern states again. */
function bare(sentence: Sentence): string {
  const { text, tokens, deadline, first } = sentence;
  const until = deadline === null ? text.length : tokens[deadline[0]]!.start;
  const from = deadline === null || deadline[0] < first ? tokens[first]!.start : 0;
  const line =
    deadline === null || deadline[0] < first
      ? text.slice(from)
      : text.slice(0, until) + text.slice(tokens[deadline[1] - 1]!.end);
  const plain = line
    .replace(/\s+/g, " ")
    .replace(/ ([,.;])/g, "$1")
    .replace(/[\s.;,:!]+$/, "")
    .trim();
  return plain === "" ? text.trim() : sentenceCase(plain);
}

/** The subject as it stands inside a sentence: a capital from the line's start goes, one that belongs to the word stays. */
function inner(sentence: Sentence, subject: string): string {
  if (sentence.language.code === "de") return subject;
  const first = subject.split(/\s/)[0]!;
  const isPlain =
    first.length > 1 && first.slice(1) === first.slice(1).toLowerCase() && !/[\d.&]/.test(first);
  const starts = sentence.text.indexOf(subject) <= sentence.tokens[sentence.first]!.start;
  return isPlain && starts ? first.toLowerCase() + subject.slice(first.length) : subject;
}

function sentenceCase(line: string): string {
  return line === "" ? line : line[0]!.toUpperCase() + line.slice(1);
}

function fill(pattern: string, subject: string, by: string): string {
  return pattern
    .replace("{}", () => subject)
    .replace("{by}", () => by)
    .replace(/\s+/g, " ")
    .trim();
}

/** "by 31 Dec": the line's own due date, else the one given, else a blank. */
function dueWords(sentence: Sentence, due: string | undefined): string {
  const { rewrite } = sentence.language;
  if (sentence.deadline !== null) {
    const { tokens, text } = sentence;
    const words = text.slice(tokens[sentence.deadline[0]]!.start, tokens[sentence.deadline[1] - 1]!.end);
    return words[0]!.toLowerCase() + words.slice(1);
  }
  const date = due === undefined ? null : /^\d{4}-(\d\d)-(\d\d)/.exec(due);
  const month = date === null ? undefined : rewrite.months[Number(date[1]) - 1];
  if (date === null || month === undefined) return `${rewrite.by} __`;
  const day = rewrite.date.replace("{day}", String(Number(date[2]))).replace("{month}", month);
  return `${rewrite.by} ${day}`;
}
