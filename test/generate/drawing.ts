import { a1 } from "../../shared/sheet/address.ts";
import type { ExpectedFields, ExpectedObjective } from "./expected.ts";
import { en as english } from "./phrases/en.ts";
import type { HeaderField, Phrases } from "./phrases.ts";
import { listOf } from "./phrases.ts";
import type { PlannedKeyResult, PlannedOkrs } from "./plan.ts";
import type { Random } from "./random.ts";
import { Sheet } from "./sheet.ts";
import { typedValue } from "./typed-value.ts";

/** How one author types values; the same all over a sheet. */
export interface Habits {
  readonly percent: "typed" | "text" | "whole";
  readonly figures: "typed" | "text";
  readonly dates: "typed" | "iso" | "local";
  readonly statuses: "words" | "emoji" | "both";
  readonly confidence: "ten" | "percent";
  readonly owners: "name" | "email" | "handle" | "first";
  readonly blanks: number;
  readonly empty: "" | "-" | "TBD" | "N/A";
  readonly label: "none" | "short" | "long";
  readonly hasNoise: boolean;
  /** Figures typed as text use the script's own digits. */
  readonly nativeDigits: boolean;
  /** How headers are typed: plain, in capitals, with a colon, a pictogram, a hint in brackets. */
  readonly headers: "plain" | "capitals" | "colon" | "pictogram" | "hint";
  /** Blank rows part the objectives. */
  readonly hasGaps: boolean;
}

export interface Drawing {
  readonly random: Random;
  readonly phrases: Phrases;
  readonly okrs: PlannedOkrs;
  readonly habits: Habits;
  readonly sheets: Sheet[];
  /** Addresses in here are plain; `generate` adds the tab where there are several. */
  readonly expected: { tab: string; objective: ExpectedObjective }[];
}

export function chooseHabits(random: Random): Habits {
  return {
    percent: random.pick(["typed", "text", "whole", "typed"]),
    figures: random.pick(["typed", "typed", "text"]),
    dates: random.pick(["typed", "iso", "local"]),
    statuses: random.pick(["words", "words", "emoji", "both"]),
    confidence: random.pick(["ten", "ten", "percent"]),
    owners: random.pick(["name", "name", "first", "email", "handle"]),
    blanks: random.pick([0, 0, 0.1, 0.25]),
    empty: random.pick(["", "", "-", "TBD", "N/A"]),
    label: random.pick(["none", "none", "short", "long"]),
    hasNoise: random.chance(0.6),
    nativeDigits: random.chance(0.4),
    headers: random.pick(["plain", "plain", "plain", "capitals", "colon", "pictogram", "hint"]),
    hasGaps: random.chance(0.2),
  };
}

export function addSheet(drawing: Drawing, name: string): Sheet {
  const sheet = new Sheet(name);
  if (drawing.phrases.rightToLeft) sheet.rightToLeft = true;
  drawing.sheets.push(sheet);
  return sheet;
}

/** A header in the drawing's language; now and then the English word that so many sheets keep. */
export function headerOf(drawing: Drawing, field: HeaderField): string {
  const { random, phrases, habits } = drawing;
  const book = random.chance(0.12) && phrases.code !== "en" ? english : phrases;
  return dress(random.pick(listOf(book.headers[field])), field, habits);
}

const pictograms: Readonly<Partial<Record<HeaderField, string>>> = {
  objective: "🎯",
  keyResult: "🔑",
  owner: "👤",
  due: "📅",
  status: "🚦",
  progress: "📈",
};
const hints: Readonly<Partial<Record<HeaderField, string>>> = {
  target: "(2026)",
  progress: "(%)",
  confidence: "(1-10)",
  due: "(yyyy-mm-dd)",
  score: "(0-1)",
};

function dress(header: string, field: HeaderField, { headers }: Habits): string {
  if (headers === "capitals") return header.toUpperCase();
  if (headers === "colon") return `${header}:`;
  if (headers === "pictogram" && pictograms[field]) return `${pictograms[field]} ${header}`;
  return headers === "hint" && hints[field] && !header.includes("(") ? `${header} ${hints[field]}` : header;
}

/** The label in front of an objective ("O1: ") or key result, as the author's habit is. */
export function labelOf(drawing: Drawing, kind: "objective" | "keyResult", number: number): string {
  const { habits, phrases } = drawing;
  if (habits.label === "none") return "";
  const forms = (kind === "objective" ? phrases.objectiveLabel : phrases.keyResultLabel).split(" | ");
  const form = habits.label === "long" ? forms[0]! : forms[1]!;
  const written = form.replace("{n}", String(number));
  return /[\s：]$/u.test(written) ? written : `${written} `;
}

/** Writes a field of a key result and notes it as expected unless it stays empty. */
export function putField(
  drawing: Drawing,
  sheet: Sheet,
  row: number,
  column: number,
  field: HeaderField,
  keyResult: PlannedKeyResult,
  fields: ExpectedFields,
): void {
  const { habits, random } = drawing;
  let { value, format } = typedValue(drawing, field, keyResult);
  const mayBeBlank = field !== "unit" && field !== "note";
  if (value === "" || (mayBeBlank && random.chance(habits.blanks))) {
    value = field === "note" || field === "unit" ? "" : habits.empty;
    format = undefined;
  }
  if (value === "") return;
  const cell = sheet.put(row, column, value, format ? { format } : {});
  if (field === "progress" && typeof value === "number" && value <= 1 && random.chance(0.3)) {
    sheet.put(row, column, value, {
      ...(format && { format }),
      formula: `=IFERROR((${a1(row, Math.max(0, column - 1))}-${a1(row, Math.max(0, column - 3))})/${a1(row, Math.max(0, column - 2))},0)`,
    });
  }
  // A lone dash is an empty cell that somebody looked at.
  if (value !== "-" && field !== "objective" && field !== "keyResult") fields[field] = cell;
}

/** The fields a sheet of this kind shows, in the order its author likes. */
export function chooseFields(random: Random, most = 7): HeaderField[] {
  const figures: HeaderField[][] = [
    ["start", "target", "current"],
    ["start", "current", "target"],
    ["start", "target", "current", "progress"],
    ["target", "current"],
    ["target", "current", "progress"],
    ["progress"],
    ["unit", "start", "target", "current"],
    ["target"],
    ["start", "target"],
  ];
  const others = random.sample<HeaderField>(
    ["status", "confidence", "due", "weight", "priority", "score", "note"],
    random.int(0, 3),
  );
  const fields = [...random.pick(figures), ...others];
  if (random.chance(0.8)) {
    if (random.chance(0.5)) fields.unshift("owner");
    else fields.push("owner");
  }
  return fields.slice(0, most);
}
