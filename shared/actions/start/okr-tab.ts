import type { Cycle } from "../../okr/plan.ts";
import { statusWords } from "../../okr/status-words.ts";
import { meanFormula, progressFormula } from "../../progress/formula.ts";
import type { Measure } from "../../progress/measure.ts";
import { progressOf } from "../../progress/progress.ts";
import { rollUp } from "../../progress/roll-up.ts";
import { a1 } from "../../sheet/address.ts";
import { isoToSerial } from "../../sheet/dates.ts";
import { displayText } from "../../sheet/format.ts";
import type { FormulaStyle } from "../../sheet/formula-style.ts";
import {
  type Cell,
  type CellStyle,
  type CellValue,
  makeTab,
  type Row,
  type Tab,
  type Validation,
} from "../../sheet/workbook.ts";
import type { DraftKeyResult, DraftObjective } from "./draft.ts";

/** The columns of a tab that Plumbline makes from nothing, with their widths in pixels. */
const okrColumns = [
  ["Objective", 220],
  ["Key result", 360],
  ["Owner", 110],
  ["Start", 80],
  ["Target", 80],
  ["Current", 80],
  ["Progress", 80],
  ["Status", 100],
  ["Confidence", 90],
  ["Due", 95],
  ["Last check-in", 105],
] as const;

const place = Object.fromEntries(okrColumns.map(([name], column) => [name, column])) as Record<
  (typeof okrColumns)[number][0],
  number
>;

const headerStyle: CellStyle = { bold: true, background: "#f1f3f4" };
const objectiveStyle: CellStyle = { bold: true, background: "#f8f9fa" };
const statusList: Validation = {
  kind: "list",
  values: Object.values(statusWords),
  strict: false,
  help: "Left empty, Plumbline computes it from the numbers",
};

export interface OkrTab {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly cycle: Cycle;
  readonly objectives: readonly DraftObjective[];
  readonly style: FormulaStyle;
}

/** A structured tab: title, frozen header, a row for each objective with its key results below, formulas for progress and roll-up. */
export function okrTab(given: OkrTab): Tab {
  const rows: Row[] = [
    [text(given.title, { bold: true })],
    okrColumns.map(([name]) => text(name, headerStyle)),
  ];
  for (const objective of given.objectives) {
    const objectiveRow = rows.length;
    const keyResults = objective.keyResults.map((keyResult, i) =>
      keyResultRow(keyResult, objectiveRow + 1 + i, given),
    );
    rows.push(objectiveRowOf(objective, objectiveRow, given), ...keyResults);
  }
  return makeTab({
    id: given.id,
    name: given.name,
    rows,
    rowCount: Math.max(1000, rows.length),
    columnCount: 26,
    frozenRows: 2,
    columnWidths: [
      ...okrColumns.map(([, width]) => width),
      ...Array<number>(26 - okrColumns.length).fill(100),
    ],
  });
}

function objectiveRowOf(objective: DraftObjective, row: number, { style }: OkrTab): Row {
  const cells = okrColumns.map((): Cell | null => text("", objectiveStyle));
  cells[place.Objective] = text(objective.text, objectiveStyle);
  cells[place.Owner] = text(objective.owner ?? "", objectiveStyle);
  const count = objective.keyResults.length;
  if (count > 0) {
    const below = (column: number) => `${a1(row + 1, column)}:${a1(row + count, column)}`;
    const mean = rollUp(
      objective.keyResults.map((keyResult) => ({ progress: progress(keyResult), weight: 1, dropped: false })),
    );
    cells[place.Progress] = formula(
      meanFormula(below(place.Progress), below(place.Status), style),
      mean,
      objectiveStyle,
    );
  }
  return cells;
}

function keyResultRow(keyResult: DraftKeyResult, row: number, { cycle, style }: OkrTab): Row {
  const format = keyResult.percent
    ? "0.##%"
    : keyResult.unit === "€"
      ? "#,##0 €"
      : keyResult.unit
        ? `0.## "${keyResult.unit}"`
        : null;
  const cells = okrColumns.map((): Cell | null => null);
  cells[place["Key result"]] = text(keyResult.text);
  cells[place.Owner] = keyResult.owner ? text(keyResult.owner) : null;
  cells[place.Start] = figure(keyResult.start, format);
  cells[place.Target] = figure(keyResult.target, format);
  cells[place.Current] = figure(keyResult.current ?? null, format);
  const addresses = {
    start: a1(row, place.Start),
    target: a1(row, place.Target),
    current: a1(row, place.Current),
  };
  cells[place.Progress] = formula(
    progressFormula(measureOf(keyResult), addresses, style),
    progress(keyResult),
  );
  cells[place.Status] = { value: null, text: "", formula: null, format: null, validation: statusList };
  cells[place.Due] = figure(isoToSerial(keyResult.due ?? cycle.end), "yyyy-mm-dd");
  cells[place["Last check-in"]] = { value: null, text: "", formula: null, format: "yyyy-mm-dd" };
  return cells;
}

/** How the formula of a draft is to measure: from a start that may still be typed in. */
function measureOf({ start, target, current }: DraftKeyResult): Measure {
  if (start === null || target === null || start === target) return { kind: "none", reason: "" };
  return { kind: "number", start, target, current: current ?? null, startAssumed: false, unit: null };
}

function progress(keyResult: DraftKeyResult): number | null {
  const result = progressOf(measureOf(keyResult));
  return "value" in result ? result.value : null;
}

function text(value: string, style?: CellStyle): Cell {
  return {
    value: value === "" ? null : value,
    text: value,
    formula: null,
    format: null,
    ...(style && { style }),
  };
}

function figure(value: CellValue, format: string | null): Cell {
  return { value, text: displayText(value, format), formula: null, format };
}

function formula(written: string, value: number | null, style?: CellStyle): Cell {
  return {
    value: value ?? "",
    text: displayText(value, "0%"),
    formula: written,
    format: "0%",
    ...(style && { style }),
  };
}
