import {
  type Direction,
  type JudgedLanguage,
  type KeyResultJudgement,
  noJudgement,
  type ObjectiveJudgement,
  type RewriteContext,
  type WordingContext,
} from "./judgement.ts";

export type {
  Direction,
  JudgedLanguage,
  Judgement,
  KeyResultJudgement,
  ObjectiveJudgement,
  RewriteContext,
  WordingContext,
} from "./judgement.ts";

/** Judges the wording of one key result. Never throws; text in a language that is not judged gives `language: null`. */
export function judgeKeyResult(_text: string, _context: WordingContext = {}): KeyResultJudgement {
  return {
    language: null,
    unmeasurable: noJudgement,
    activity: noJudgement,
    compound: noJudgement,
    ambiguousMetric: noJudgement,
    deadline: null,
  };
}

/** Judges the wording of one objective. */
export function judgeObjective(_text: string, _context: WordingContext = {}): ObjectiveJudgement {
  return { language: null, vague: noJudgement, metric: noJudgement, deadline: null };
}

/** A rewrite that keeps the sentence's own subject, its blanks marked "__"; null where nothing good can be said. */
export function suggestRewrite(
  _text: string,
  _language: string,
  _context: RewriteContext = {},
): string | null {
  return null;
}

/** The language of a sentence, or null where it is none of those judged; `fallback` is what the sheet is written in. */
export function detectLanguage(_text: string, _fallback?: string): JudgedLanguage | null {
  return null;
}

/** The parts of a line that joins several results, each a line of its own; one part where there is nothing to split. */
export function splitCompound(text: string, _language?: string): readonly string[] {
  return [text];
}

/** Which way the sentence says the number should move ("Reduce churn": down); null where it does not say. */
export function directionOf(_text: string, _language?: string): Direction | null {
  return null;
}

/** What the sentence is about, without its verb and numbers ("Reduce churn from 8 % to 5 %": "churn"); null where unclear. */
export function subjectOf(_text: string, _language?: string): string | null {
  return null;
}
