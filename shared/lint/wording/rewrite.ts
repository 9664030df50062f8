import type { RewriteContext } from "./judgement.ts";
import { has, type Sentence } from "./sentence.ts";
import { directionIn, subjectIn } from "./subject.ts";
import { traits, verbs } from "./traits.ts";

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
  if (rule === "activity-key-result") return fill(rewrite.outcome, bare(sentence), by);
  if (rule === "vague-objective")
    return sentence.shape === "verb" ? fill(rewrite.concrete, bare(sentence), "").trim() : null;
  const subject = subjectIn(sentence);
  if (subject.length < 2 || subject.split(/\s+/).length > 12) return null;
  const measure = tokenOfSubject(sentence);
  if (has(measure, traits.metric)) {
    const falls =
      directionIn(sentence) === "down" || (directionIn(sentence) === null && has(measure, traits.falling));
    return sentenceCase(fill(falls ? rewrite.lower : rewrite.raise, inner(sentence, subject), by));
  }
  if (rule === "ambiguous-metric") return null;
  if (sentence.shape === "clause" || sentence.verb === verbs.end) return null;
  return fill(rewrite.raiseShare, inner(sentence, subject), by);
}

function tokenOfSubject(sentence: Sentence) {
  return sentence.noun < 0 ? undefined : sentence.tokens[sentence.noun];
}

/** The sentence without its full stop and its due date, which the pattern states again. */
function bare(sentence: Sentence): string {
  const { text, tokens, deadline } = sentence;
  const line =
    deadline === null
      ? text
      : text.slice(0, tokens[deadline[0]]!.start) + text.slice(tokens[deadline[1] - 1]!.end);
  return line
    .replace(/\s+/g, " ")
    .replace(/[\s.;,:!]+$/, "")
    .trim();
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
  return line[0]!.toUpperCase() + line.slice(1);
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
    return text.slice(tokens[sentence.deadline[0]]!.start, tokens[sentence.deadline[1] - 1]!.end);
  }
  const date = due === undefined ? null : /^\d{4}-(\d\d)-(\d\d)/.exec(due);
  if (date === null) return `${rewrite.by} __`;
  const month = rewrite.months[Number(date[1]) - 1];
  if (month === undefined) return `${rewrite.by} __`;
  return `${rewrite.by} ${rewrite.date.replace("{day}", String(Number(date[2]))).replace("{month}", month)}`;
}
