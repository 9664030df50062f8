/** The languages whose wording is judged; text in any other is left alone. */
export type JudgedLanguage = "en" | "es" | "pt" | "fr" | "de";

/** One defect, looked for in one sentence. */
export interface Judgement {
  readonly defect: boolean;
  /** 0–1: how sure the judge is of its answer, whichever it is. 0 means that it does not judge (other language, empty text). */
  readonly confidence: number;
  /** Names the words that decided, for use in a message; empty where there is no defect. */
  readonly reason: string;
}

export interface WordingContext {
  /** What the rest of the sheet is written in: decides where the sentence itself is too short to tell. */
  readonly language?: string;
  /** The objective that a key result stands under. */
  readonly objective?: string;
  /** The row's target column holds a number (or date, or yes/no): success can be told. */
  readonly hasTargetNumber?: boolean;
  readonly hasStartNumber?: boolean;
  /** The row or its column headers state a unit, or the period that the number is counted over. */
  readonly hasUnit?: boolean;
}

export interface KeyResultJudgement {
  /** null: a language that is not judged. */
  readonly language: JudgedLanguage | null;
  readonly unmeasurable: Judgement;
  readonly activity: Judgement;
  readonly compound: Judgement;
  readonly ambiguousMetric: Judgement;
  /** The words that state a due date ("by end of Q2"), or null. */
  readonly deadline: string | null;
}

export interface ObjectiveJudgement {
  readonly language: JudgedLanguage | null;
  readonly vague: Judgement;
  /** The objective carries a number by which it could be measured: a metric, for profiles that want none there. */
  readonly metric: Judgement;
  readonly deadline: string | null;
}

export type Direction = "up" | "down";

export interface RewriteContext extends WordingContext {
  /** The defect to mend; without it the judge is asked. */
  readonly rule?: "vague-objective" | "unmeasurable-key-result" | "activity-key-result" | "ambiguous-metric";
  /** The day the goal is due, YYYY-MM-DD; without it the day is one of the blanks. */
  readonly due?: string;
}

export const noJudgement: Judgement = { defect: false, confidence: 0, reason: "" };
