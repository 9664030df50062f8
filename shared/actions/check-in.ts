import { fieldCellOf } from "../okr/field-cell.ts";
import { checkInsTab } from "../okr/own-tabs.ts";
import { type KeyResult, keyResultsOf, type Plan } from "../okr/plan.ts";
import { measureOf } from "../progress/measure.ts";
import { checkInColumns, readCheckIns } from "../reading/logs/check-ins.ts";
import { parseText } from "../reading/values/parse.ts";
import type { CellRef } from "../sheet/address.ts";
import { apply } from "../sheet/apply.ts";
import { type IsoDate, isoToSerial } from "../sheet/dates.ts";
import { contentOf, type Edit } from "../sheet/edit.ts";
import { isDateFormat } from "../sheet/format.ts";
import { cellAt } from "../sheet/grid.ts";
import { tabById, type Workbook } from "../sheet/workbook.ts";
import { isLessBetter } from "../wording/judge.ts";
import { agreeOnFilledIn } from "./explain-change.ts";
import { appendLines } from "./log/append-lines.ts";
import { sharedValue, writeWithin } from "./within-cell.ts";
import { writeFigure } from "./write-figure.ts";

/** What somebody says about a key result: at least one of value, confidence and note. */
export interface CheckInInput {
  /** Made by the sender, so that a check-in that travels twice arrives once. */
  readonly id: string;
  readonly keyResult: string;
  /** Where the key result was shown and how it read, for when its id has changed meanwhile. */
  readonly cell: CellRef;
  readonly text: string;
  /** As typed: "38 %", "1.9M"; "" where the value has not changed. */
  readonly value: string;
  /** 0–10. */
  readonly confidence: number | null;
  readonly note: string;
  readonly by: string;
  readonly date: IsoDate;
}

export type CheckedIn =
  | {
      readonly edits: readonly Edit[];
      /** Worth saying afterwards: the target was reached, the value moved away from it. */
      readonly remark: string;
    }
  | { readonly reason: string };

/**
 * Records a check-in: a line in the log and, where it is the latest, the row's current value and confidence. One that is
 * in the log already changes nothing; one whose key result cannot be told for certain is refused, never guessed. A value
 * that a formula feeds is left to the formula.
 */
export function checkIn(workbook: Workbook, plan: Plan, input: CheckInInput, today: IsoDate): CheckedIn {
  const log = readCheckIns(workbook, today)?.checkIns ?? [];
  if (log.some(({ id }) => id === input.id))
    return { edits: [], remark: "This check-in is recorded already" };
  if (input.value.trim() === "" && input.confidence === null && input.note.trim() === "") {
    return { reason: "Give a value, a confidence or a note." };
  }
  if (input.date > today) return { reason: `${input.date} is still to come. Choose today or a day before.` };
  if (input.confidence !== null && !(input.confidence >= 0 && input.confidence <= 10)) {
    return { reason: "Confidence goes from 0 to 10." };
  }
  const keyResult = find(plan, input);
  if (!keyResult) {
    return {
      reason:
        "This key result has moved or been reworded. Check the sheet again, then check in on the row you mean.",
    };
  }
  const value = numberOf(workbook, keyResult, input.value);
  if (typeof value === "string") return { reason: value };
  const isLatest = log.every((entry) => entry.keyResult !== keyResult.id || entry.date <= input.date);
  const edits = [
    ...(isLatest ? rowEdits(workbook, plan, keyResult, input) : []),
    ...appendLines(workbook, checkInsTab, checkInColumns, [lineOf(keyResult, input, value)]),
  ];
  return {
    edits: [...edits, ...agreeOnFilledIn(workbook, keyResult)],
    remark: remarkOn(keyResult, value, input.note.trim(), isLatest),
  };
}

/**
 * Several check-ins in one go, as somebody makes them who goes through all of theirs. All or nothing: where one cannot be taken, the reason
 * names its key result and nothing is written.
 */
export function checkInAll(
  workbook: Workbook,
  plan: Plan,
  inputs: readonly CheckInInput[],
  today: IsoDate,
): CheckedIn {
  let current = workbook;
  const edits: Edit[] = [];
  const remarks: string[] = [];
  for (const input of inputs) {
    const result = checkIn(current, plan, input, today);
    if ("reason" in result) return { reason: `${input.text}: ${result.reason}` };
    current = apply(current, result.edits).workbook;
    edits.push(...result.edits);
    if (result.edits.length > 0) remarks.push(result.remark);
  }
  if (remarks.length === 0) return { edits, remark: "These check-ins are recorded already" };
  if (remarks.length === 1) return { edits, remark: remarks[0]! };
  const reached = remarks.filter((remark) => remark === remarkReached).length;
  const rest = reached === 0 ? "" : `, ${reached} of them at the target. Well done`;
  return { edits, remark: `${remarks.length} key results checked in${rest}` };
}

function find(plan: Plan, { keyResult: id, cell, text }: CheckInInput): KeyResult | null {
  const all = keyResultsOf(plan);
  const byId = all.filter((candidate) => candidate.id === id);
  if (byId.length > 0) return byId.length === 1 ? byId[0]! : null;
  // Ids change when rows get metadata; the same wording in the same place is the same key result.
  return (
    all.find(
      (candidate) =>
        candidate.text === text &&
        candidate.cell.tab === cell.tab &&
        candidate.cell.row === cell.row &&
        candidate.cell.column === cell.column,
    ) ?? null
  );
}

function unitOf(keyResult: KeyResult): string | null {
  const measure = measureOf(keyResult);
  return measure.kind === "number" || measure.kind === "limit" ? measure.unit : null;
}

/** In the key result's own unit, percentages as fractions; null for "", the reason where it is no such number. */
function numberOf(workbook: Workbook, keyResult: KeyResult, typed: string): number | null | string {
  if (typed.trim() === "") return null;
  const parsed = parseText(typed, { role: "current", locale: workbook.locale });
  const measure = measureOf(keyResult);
  const unit = unitOf(keyResult);
  if (parsed.kind === "fraction" && parsed.of > 0) {
    const isCounted = measure.kind === "number" && unit !== "%" && measure.target > 1;
    return isCounted ? parsed.done : parsed.done / parsed.of;
  }
  if (parsed.kind === "boolean") return parsed.boolean ? 1 : 0;
  if (parsed.kind !== "number") return `“${typed}” is not a number. Type it as 38, 38 % or 1.9M.`;
  if (parsed.unit === "%" && unit !== "%" && measure.kind === "number" && Math.abs(measure.target) > 1.5) {
    return `“${typed}” is a percentage, but this key result is counted${unit ? ` in ${unit}` : ""}. Type the number itself.`;
  }
  const isBare = parsed.unit === null && unit === "%" && Math.abs(parsed.number) > 1.5;
  return isBare ? Number((parsed.number / 100).toPrecision(15)) : parsed.number;
}

type Told = "current" | "confidence" | "lastCheckIn";

function rowEdits(workbook: Workbook, plan: Plan, keyResult: KeyResult, input: CheckInInput): Edit[] {
  const edits: Edit[] = [];
  const put = (field: Told, worded: (standing: string) => string, alone: (place: CellRef) => Edit[]) => {
    const place = placeOf(workbook, plan, keyResult, field);
    if (!place) return;
    const standing = sharedValue(workbook, keyResult.fields, field);
    const within =
      standing === null ? alone(place) : writeWithin(workbook, place, field, standing, worded(standing));
    edits.push(...(within ?? []));
  };
  const { value, confidence, date } = input;
  if (value.trim() !== "")
    put(
      "current",
      () => value,
      (place) => writeFigure(workbook, place, "current", value),
    );
  if (confidence !== null)
    put(
      "confidence",
      (standing) => `${confidence}${outOfTen.exec(standing)?.[0] ?? ""}`,
      (place) => setNumber(workbook, place, confidence, null),
    );
  put(
    "lastCheckIn",
    () => date,
    (place) => setNumber(workbook, place, isoToSerial(date), "yyyy-mm-dd"),
  );
  return edits;
}

/** The end of "6/10". */
const outOfTen = /\s*\/\s*10$/u;

/** Where a field stands or belongs; null for cells with a formula and for figures that share their cell with the wording. */
function placeOf(workbook: Workbook, plan: Plan, keyResult: KeyResult, field: Told): CellRef | null {
  const place = fieldCellOf(plan, keyResult, field);
  const { cell } = keyResult;
  if (!place || (place.tab === cell.tab && place.row === cell.row && place.column === cell.column))
    return null;
  const tab = tabById(workbook, place.tab);
  return tab && !cellAt(tab, place.row, place.column)?.formula ? place : null;
}

function setNumber(
  workbook: Workbook,
  { tab: id, row, column }: CellRef,
  value: number,
  format: string | null,
): Edit[] {
  const cell = cellAt(tabById(workbook, id)!, row, column);
  if (cell?.value === value) return [];
  const standing = cell?.format ?? null;
  const place = { tab: id, row, column };
  const edits: Edit[] = [
    {
      kind: "cells",
      aspect: "content",
      ...place,
      before: [[contentOf(cell)]],
      after: [[{ value, formula: null }]],
    },
  ];
  if (format !== null && !isDateFormat(standing)) {
    edits.unshift({ kind: "cells", aspect: "format", ...place, before: [[standing]], after: [[format]] });
  }
  return edits;
}

function lineOf(keyResult: KeyResult, input: CheckInInput, value: number | null) {
  const isShare = value !== null && unitOf(keyResult) === "%";
  return {
    Date: { date: input.date },
    "Key result": keyResult.text,
    Value: isShare ? { number: value, format: "0.##%" } : value,
    Confidence: input.confidence,
    Note: input.note.trim(),
    By: input.by,
    "Key result id": keyResult.id,
    "Check-in id": input.id,
  };
}

const remarkReached = "Checked in: the target is reached. Well done";

function remarkOn(keyResult: KeyResult, value: number | null, note: string, isLatest: boolean): string {
  if (!isLatest) return "Recorded. A later check-in stands, so the row keeps its value.";
  const measure = measureOf(keyResult);
  if (value === null || measure.kind !== "number") return "Checked in";
  const { start, target, current } = measure;
  const rises = target > start;
  if (measure.startAssumed && value > target && isLessBetter(keyResult.text))
    return "Checked in: above the target, and less is better here";
  if (rises ? value >= target : value <= target) return remarkReached;
  const fellBack = current !== null && (rises ? value < current : value > current);
  if (!fellBack) return "Checked in";
  const ask = note === "" ? ". A line on why would help the team" : "";
  return `Checked in: further from the target than last time${ask}`;
}
