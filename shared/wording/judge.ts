import { judgeActivity } from "./activity.ts";
import { judgeAmbiguousMetric } from "./ambiguous-metric.ts";
import { judgeCompound, partsOf } from "./compound.ts";
import { languageCode, placeOfText } from "./detect.ts";
import { composeText } from "./fold.ts";
import {
  type Direction,
  type JudgedLanguage,
  type Judgement,
  type KeyResultJudgement,
  noJudgement,
  type ObjectiveJudgement,
  type RewriteContext,
  type WordingContext,
} from "./judgement.ts";
import { rewriteOf } from "./rewrite.ts";
import { readSentence as readAnySentence, type Sentence } from "./sentence.ts";
import { directionIn, subjectIn } from "./subject.ts";
import { has, readTokens } from "./tokens.ts";
import { traits, verbs } from "./traits.ts";
import { judgeUnmeasurable } from "./unmeasurable.ts";
import { judgeVague } from "./vague.ts";
import { wordsOf } from "./words.ts";

export type {
  Direction,
  JudgedLanguage,
  Judgement,
  KeyResultJudgement,
  ObjectiveJudgement,
  RewriteContext,
  WordingContext,
} from "./judgement.ts";

/** Several questions are asked about one line in a row: the last line read is all that is worth keeping. */
let last: { text: string; home: string | undefined; sentence: Sentence | null } | null = null;

function readSentence(text: string, fallback?: string, neighbour?: string): Sentence | null {
  // The neighbour is asked only where the sheet's language is not known.
  const home = fallback ?? neighbour;
  if (last === null || last.text !== text || last.home !== home) {
    last = { text, home, sentence: readAnySentence(text, fallback, neighbour) };
  }
  return last.sentence;
}

const silentKeyResult: KeyResultJudgement = {
  language: null,
  unmeasurable: noJudgement,
  activity: noJudgement,
  compound: noJudgement,
  ambiguousMetric: noJudgement,
  deadline: null,
};

const silentObjective: ObjectiveJudgement = {
  language: null,
  vague: noJudgement,
  metric: noJudgement,
  deadline: null,
};

/** Judges the wording of one key result. Never throws; text in a language that is not judged gives `language: null`. */
export function judgeKeyResult(text: string, context: WordingContext = {}): KeyResultJudgement {
  const sentence = readSentence(text, context.language, context.objective);
  if (sentence === null) return silentKeyResult;
  return {
    language: sentence.language.code,
    unmeasurable: judgeUnmeasurable(sentence, context),
    activity: judgeActivity(sentence),
    compound: judgeCompound(sentence),
    ambiguousMetric: judgeAmbiguousMetric(sentence, context),
    deadline: deadlineWords(sentence),
  };
}

/** Judges the wording of one objective. */
export function judgeObjective(text: string, context: WordingContext = {}): ObjectiveJudgement {
  const sentence = readSentence(text, context.language);
  if (sentence === null) return silentObjective;
  return {
    language: sentence.language.code,
    vague: judgeVague(sentence),
    metric: metricIn(sentence),
    deadline: deadlineWords(sentence),
  };
}

function metricIn(sentence: Sentence): Judgement {
  const at = sentence.measures.find((place) => sentence.tokens[place]!.kind === "number");
  if (at === undefined) return noJudgement;
  return { defect: true, confidence: 0.85, reason: `“${wordsOf(sentence, at, at + 1)}” is a measure` };
}

function deadlineWords(sentence: Sentence): string | null {
  return sentence.deadline === null ? null : wordsOf(sentence, sentence.deadline[0], sentence.deadline[1]);
}

/** A rewrite that keeps the sentence's own subject, its blanks marked "__"; null where nothing good can be said. */
export function suggestRewrite(text: string, language?: string, context: RewriteContext = {}): string | null {
  const sentence = readSentence(text, language ?? context.language);
  if (sentence === null) return null;
  const rule = context.rule ?? ruleFor(sentence, context);
  return rule === null ? null : rewriteOf(sentence, rule, context.due);
}

function ruleFor(sentence: Sentence, context: RewriteContext): NonNullable<RewriteContext["rule"]> | null {
  if (judgeUnmeasurable(sentence, context).defect) return "unmeasurable-key-result";
  return judgeActivity(sentence).defect ? "activity-key-result" : null;
}

/** The language of a sentence, or null where it is none of those judged; `fallback` is what the sheet is written in. */
export function detectLanguage(text: string, fallback?: string): JudgedLanguage | null {
  const composed = composeText(text);
  return languageCode(placeOfText(composed, readTokens(composed), fallback));
}

/** The parts of a line that joins several results, each a line of its own; one part where there is nothing to split. */
export function splitCompound(text: string, language?: string): readonly string[] {
  const sentence = readSentence(text, language);
  if (sentence === null) return [text.trim()];
  const parts = partsOf(sentence);
  if (parts.length < 2) return parts;
  const [first = "", ...others] = parts;
  const { code } = sentence.language;
  return [first, ...others.flatMap((part) => splitCompound(part, code))];
}

/** Words for how much of something, which say nothing of whether that is good: "churn rate", "tasa de errores". */
const shares = new Set([
  "rate",
  "ratio",
  "share",
  "percentage",
  "taxa",
  "tasa",
  "taux",
  "quote",
  "anteil",
  "percentual",
  "porcentaje",
]);

/** "Accounts at risk", in the languages that are judged. */
const atRisk = /(?:^|\s)(?:at risk|em risco|en riesgo|a risque|in gefahr)(?![\p{L}\p{N}-])/u;

/** Whether less of what a wording measures is better: "Cost per lead", "Churn rate", "Accounts at risk", "Reduce open tickets"; "Fix 50 bugs" counts what is done. */
export function isLessBetter(text: string, language?: string): boolean {
  const sentence = readSentence(text, language);
  if (sentence === null) return false;
  const { verb, tokens, noun } = sentence;
  if (verb !== verbs.none) return verb === verbs.down;
  const isFalling = (place: number) => has(tokens[place], traits.falling);
  if (!shares.has(tokens[noun]?.word ?? ""))
    return isFalling(noun) || atRisk.test(tokens.map(({ word }) => word).join(" "));
  // "Resolution rate of complaints" may rise.
  return noun > sentence.first ? isFalling(noun - 1) : isFalling(noun + 1) || isFalling(noun + 2);
}

/** Which way the sentence says the number should move ("Reduce churn": down); null where it does not say. */
export function directionOf(text: string, language?: string): Direction | null {
  const sentence = readSentence(text, language);
  return sentence === null ? null : directionIn(sentence);
}

/** What the sentence is about, without its verb and numbers ("Reduce churn from 8 % to 5 %": "churn"); null where unclear. */
export function subjectOf(text: string, language?: string): string | null {
  const sentence = readSentence(text, language);
  const subject = sentence === null ? "" : subjectIn(sentence);
  return subject === "" ? null : subject;
}

/**
 * How a line is built: led by a verb ("Raise NPS to 45"), a statement ("Every customer renews"), or neither ("NPS and churn"). Null
 * where its language is not judged or its verb is only guessed.
 */
export function shapeOf(text: string): "verb" | "clause" | "noun" | null {
  const sentence = readSentence(text);
  return sentence === null || sentence.guessed ? null : sentence.shape;
}
