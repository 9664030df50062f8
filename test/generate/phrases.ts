/** What the generator says in one language. Lists are separated by " | ". */
export interface Phrases {
  readonly code: string;
  /** As Sheets names it; decides decimals and date order of what is typed as text. */
  readonly locale: string;
  readonly decimal: "." | ",";
  readonly group: "." | "," | " ";
  readonly rightToLeft?: boolean;
  readonly objectives: string;
  /** "{m}" is the metric, "{a}" and "{b}" its start and target. */
  readonly rise: string;
  readonly fall: string;
  /** "metric@unit@start@target"; the unit may be "%", a currency sign, or empty. */
  readonly rising: string;
  readonly falling: string;
  /** Key results without a number. */
  readonly milestones: string;
  readonly people: string;
  readonly teams: string;
  readonly headers: Readonly<Record<HeaderField, string>>;
  /** On track | at risk | off track | done | not started. */
  readonly statuses: string;
  /** "Objective {n}" and "KR {n}" as people write them in front of a text. */
  readonly objectiveLabel: string;
  readonly keyResultLabel: string;
  readonly title: string;
  readonly instruction: string;
  readonly meta: string;
  readonly total: string;
  readonly legend: string;
  readonly notes: string;
  /** Heading ; headers ; rows, the rows separated by " / " and their cells by " | ". */
  readonly risks: string;
  readonly initiatives: string;
  /** "{q}" and "{y}". */
  readonly quarter: string;
  /** Twelve short month names. */
  readonly months: string;
}

export const headerFields = [
  "objective",
  "keyResult",
  "owner",
  "team",
  "start",
  "target",
  "current",
  "unit",
  "progress",
  "confidence",
  "status",
  "due",
  "weight",
  "priority",
  "score",
  "note",
  "id",
] as const;
export type HeaderField = (typeof headerFields)[number];

export function listOf(text: string): string[] {
  return text.split(" | ").filter((part) => part !== "");
}
