import type { TableColumn } from "../okr/plan.ts";
import type { Rectangle } from "../sheet/address.ts";
import { type Arrangement, textColumns } from "./arrangement.ts";
import { chooseArrangement, ownId } from "./choose.ts";
import { type Assigned, assignFields, type Column, columnsOf, isNumberedKeyResult } from "./columns.ts";
import { confidenceOfColumn } from "./confidence.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { nameFigures } from "./figures.ts";
import { readInterleaved } from "./layouts/interleaved.ts";
import { readPairs } from "./layouts/pairs.ts";
import type { TableReading } from "./layouts/reading.ts";
import { readReferences, readSingle } from "./layouts/single.ts";
import type { Line } from "./lines.ts";
import type { Parse, Style } from "./parser.ts";
import { asMilestones, lastTarget, lonePeriod, twoReadings, withoutPlan } from "./periods.ts";
import { answersFor, doubtOf, questionsOf, verdictOn } from "./questions.ts";
import type { Region } from "./segments.ts";
import { evidenceOf } from "./table-evidence.ts";
import { columnContext } from "./values/column-context.ts";
import type { View } from "./view.ts";

export interface TableContext {
  readonly parse: Parse;
  readonly answers: Readonly<Record<string, string>>;
  /** The tab, the title or the heading above speaks of OKRs. */
  readonly mentionsOkrs: boolean;
  /** The tab is named after objectives: "goals". */
  readonly namesObjectives: boolean;
}

/** A region read as a table of OKRs, with the evidence that it is one. Null where no column could hold their wording. */
export function readTable(
  view: View,
  lines: readonly Line[],
  region: Region,
  context: TableContext,
): TableDraft | null {
  const read = withFigures(view, region, columnsOf(view, region, context.parse), context.parse);
  const columns = context.namesObjectives ? titlesOfObjectives(read) : read;
  if (columns.length === 0) return null;
  const answers = answersFor(view, region, columns, context.answers);
  const verdict = verdictOn(view, region, columns, context.answers);
  if (verdict !== null && verdict.role !== "ignore") answers.set(verdict.column, verdict.role);
  const log = isLogOfIds(columns) ? references(columns) : null;
  const arrangement = log ?? arrange(view, lines, region, columns, answers) ?? references(columns);
  if (!arrangement) return null;
  const assigned = asMilestones(
    view,
    region,
    columns,
    Math.max(...textColumns(arrangement)),
    withoutPlan(
      view,
      region,
      twoReadings(columns, lonePeriod(assignAround(columns, arrangement, answers, view, region))),
    ),
  );
  const corner = view.place(region.top, region.left);
  const range: Rectangle = view.transposed
    ? {
        row: corner.row,
        column: corner.column,
        rows: region.right - region.left,
        columns: region.end - region.top,
      }
    : {
        row: corner.row,
        column: corner.column,
        rows: region.end - region.top,
        columns: region.right - region.left,
      };
  const table: TableDraft = {
    tab: view.tab.id,
    range,
    layout: "flat",
    evidence: 0,
    reasons: [],
    isExplicit: false,
    firstDataRow: region.firstDataRow,
    headerRow: region.header?.row ?? null,
    columns: tableColumns(view, columns, arrangement, assigned),
    items: [],
    dateColumn: dateColumnOf(columns),
    isReference: arrangement.kind === "references",
    doubt: null,
    questions: questionsOf(view, region, columns, assigned, arrangement, answers),
  };
  const idColumn = assigned.find((one) => one.role === "id")?.column ?? null;
  const reading: TableReading = {
    view,
    lines,
    region,
    table,
    assigned,
    shared: sharedColumns(view, region, arrangement, assigned),
    idColumn,
    numbersRows: columns.some(
      ({ column, profile }) =>
        column === idColumn && profile.distinct === profile.filled && profile.fill > 0.8,
    ),
  };
  readRows(reading, arrangement, context.parse.inStyle(styleOf(view, region, columns)));
  table.layout = layoutOf(table, arrangement, view.transposed);
  const evidence = evidenceOf(columns, arrangement, assigned, countOf(table), context);
  const said = verdict === null ? 0 : verdict.role === "ignore" ? -20 : 20;
  table.evidence = evidence.total + said;
  table.reasons =
    said === 0 ? evidence.reasons : [...evidence.reasons, { what: "somebody said so", points: said }];
  table.isExplicit = evidence.isExplicit || said > 0;
  table.doubt = said === 0 ? doubtOf(view, region, columns, arrangement, table) : null;
  return table;
}

/** "Title", "Name" or "Description" in a tab called "Goals" holds goals. */
function titlesOfObjectives(columns: readonly Column[]): readonly Column[] {
  const says = (column: Column, role: "objective" | "keyResult") => column.said.get(role) ?? 0;
  if (columns.some((column) => Math.max(says(column, "objective"), says(column, "keyResult")) > 0.6))
    return columns;
  const title = columns.find(
    (column) =>
      column.profile.words > 1.5 && says(column, "objective") > 0.2 && says(column, "keyResult") > 0.2,
  );
  return columns.map((column) =>
    column === title ? { ...column, said: new Map([["objective", 0.75]]) } : column,
  );
}

/** Figures under headers that say nothing are named by arithmetic and order. */
function withFigures(
  view: View,
  region: Region,
  columns: readonly Column[],
  parse: Parse,
): readonly Column[] {
  const named = nameFigures(view, region, columns, parse);
  return columns.map((column) => {
    const field = named.get(column.column);
    return field ? { ...column, said: new Map([[field, 0.6]]) } : column;
  });
}

function arrange(
  view: View,
  lines: readonly Line[],
  region: Region,
  columns: readonly Column[],
  answers: ReadonlyMap<number, string>,
): Arrangement | null {
  const answered = (role: string) => columns.find(({ column }) => answers.get(column) === role)?.column;
  const o = answered("objective");
  const k = answered("keyResult");
  if (o !== undefined && k !== undefined)
    return { kind: "pair", objective: o, keyResult: k, points: 12, margin: 9 };
  const open = columns.filter(({ column }) => !answers.has(column) || column === o || column === k);
  const chosen = chooseArrangement(view, lines, region, open);
  if (k !== undefined) {
    if (chosen?.kind === "pair" && chosen.objective !== k) return { ...chosen, keyResult: k };
    return { kind: "key-results", keyResult: k, points: 9, margin: 9 };
  }
  if (o !== undefined) {
    if (chosen?.kind === "pair" && chosen.keyResult !== o) return { ...chosen, objective: o };
    if (chosen?.kind === "mixed" && chosen.text === o) return chosen;
    return { kind: "objectives", objective: o, points: 9, margin: 9 };
  }
  return chosen;
}

/** "14 Feb | KR 2 | 118 | Server bug": dated rows that come back to the same ids say something of key results worded elsewhere. */
function isLogOfIds(columns: readonly Column[]): boolean {
  const ids = columns.find(({ profile }) => profile.filled > 2 && profile.keyResultId > 0.6);
  if (!ids || ids.profile.distinct > ids.profile.filled * 0.8) return false;
  return columns.some(
    ({ profile, said }) =>
      profile.date + profile.period > 0.7 ||
      Math.max(said.get("lastCheckIn") ?? 0, said.get("due") ?? 0) > 0.25,
  );
}

/** A table that names items by number only: "KR 1.2 | 0.7". */
function references(columns: readonly Column[]): Arrangement | null {
  const named = columns.find(
    ({ profile }) => profile.filled > 0 && profile.keyResultId + profile.objectiveId >= 0.6,
  );
  if (!named) return null;
  const role = named.profile.keyResultId >= named.profile.objectiveId ? "keyResult" : "objective";
  return { kind: "references", column: named.column, role, points: 3, margin: 3 };
}

/** The column that dates the rows of a log. */
function dateColumnOf(columns: readonly Column[]): number | null {
  return (
    columns.find(({ profile }) => profile.filled > 1 && profile.date + profile.period > 0.7)?.column ?? null
  );
}

/** Fields are assigned apart for the columns between objective and key result, so that both can have an owner. */
function assignAround(
  columns: readonly Column[],
  arrangement: Arrangement,
  answers: ReadonlyMap<number, string>,
  view: View,
  region: Region,
): Assigned[] {
  const taken = new Set(textColumns(arrangement));
  for (const { column, header, profile } of columns)
    if (isNumberedKeyResult(header) && profile.words > 1.6) taken.add(column);
  // "O1", "KR 1.2" tell the kind of a row and are its id as well.
  const kind =
    arrangement.kind === "mixed"
      ? columns.find(({ column }) => column === arrangement.kindColumn)
      : undefined;
  if (kind && kind.profile.identifier > 0.6) taken.delete(kind.column);
  const own = ownId(columns)?.column ?? -1;
  const renamed = lastTarget(datedRows(columns, arrangement)).map((column) =>
    asTarget(asMeasure(withIdHeader(column, taken, own), taken), taken),
  );
  if (arrangement.kind !== "pair") return assignFields(renamed, taken, answers);
  const low = Math.min(arrangement.objective, arrangement.keyResult);
  const high = Math.max(arrangement.objective, arrangement.keyResult);
  const ownGroup = renamed.filter(
    ({ column }) =>
      column < high && (column > low ? !variesWithin(view, region, arrangement.objective, column) : true),
  );
  const hasTwo = ownGroup.some((left) =>
    renamed.some((right) => right.column > high && overlap(left, right)),
  );
  if (!hasTwo) return assignFields(renamed, taken, answers);
  const ownColumns = new Set(ownGroup.map(({ column }) => column));
  return [
    ...assignFields(ownGroup, taken, answers),
    ...assignFields(
      renamed.filter(({ column }) => !ownColumns.has(column)),
      taken,
      answers,
    ),
  ].sort((a, b) => a.column - b.column);
}

function overlap(a: Column, b: Column): boolean {
  for (const [role, confidence] of Array.from(a.said)) {
    if (confidence > 0.5 && (b.said.get(role) ?? 0) > 0.5) return true;
  }
  return false;
}

/** A column called "Key Result" or "Objective" that holds numbers only ("1.1") is their id; the wording stands next door. */
function withIdHeader(column: Column, taken: ReadonlySet<number>, own: number): Column {
  if (column.column === own) return { ...column, said: new Map([["id", 0.95]]) };
  if (taken.has(column.column) || column.profile.identifier < 0.6) return column;
  const best = Math.max(...Array.from(column.said.values()));
  const item = Math.max(column.said.get("keyResult") ?? 0, column.said.get("objective") ?? 0);
  const isItem = item > 0.3 && item >= best && column.column < Math.max(...Array.from(taken));
  if (!isItem || column.profile.words > 2.5) return column;
  // "Goal" and its kin above figures are the number to reach.
  if ((column.said.get("target") ?? 0) > 0.3) return column;
  return { ...column, said: new Map([["id", 0.85]]) };
}

/** "Objetivo" over figures beside key results is how much. */
function asTarget(column: Column, taken: ReadonlySet<number>): Column {
  const { number, percent, span } = column.profile;
  // "90-day goal" behind the key results.
  const isGoal = (column.said.get("objective") ?? 0) > 0.3 && (column.said.get("target") ?? 0) > 0.3;
  if (isGoal && Array.from(taken).every((one) => one < column.column))
    return { ...column, said: new Map([["target", 0.7]]) };
  if (taken.has(column.column) || (column.said.get("objective") ?? 0) < 0.8 || number + percent + span < 0.6)
    return column;
  return { ...column, said: new Map([["target", 0.85]]) };
}

const followed = ["due", "current", "status", "progress", "score", "confidence", "note"] as const;

/** "Date" before the wording dates the row, as a log does; behind it, it may be a deadline. */
function datedRows(columns: readonly Column[], arrangement: Arrangement): readonly Column[] {
  const text = Math.min(...textColumns(arrangement));
  // Beside a state or a value of today a date says when they were looked at.
  const isFollowed = columns.some(({ said }) => followed.some((role) => (said.get(role) ?? 0) > 0.6));
  return columns.map((column) => {
    const isOpen = (column.said.get("lastCheckIn") ?? 0) > 0.25 && (column.said.get("due") ?? 0) < 0.8;
    if (column.column < text && isOpen && (column.profile.date > 0.6 || arrangement.kind === "references"))
      return { ...column, said: new Map([["lastCheckIn", 0.9]]) };
    const isPlan = arrangement.kind === "key-results" || arrangement.kind === "pair";
    const isDue = isOpen && !isFollowed && column.profile.date > 0.6 && isPlan;
    return isDue ? { ...column, said: new Map([["due", 0.7]]) } : column;
  });
}

/** "Success criteria", "Measurable outcome" beside the wording of key results say how much: the target. */
function asMeasure(column: Column, taken: ReadonlySet<number>): Column {
  const said = column.said.get("keyResult") ?? 0;
  if (taken.has(column.column) || said <= 0.5 || (column.said.get("target") ?? 0) > 0.3) return column;
  // "Linked KR" over "KR-O1.1".
  if (column.profile.identifier > 0.5) return column;
  return { ...column, said: new Map([...Array.from(column.said), ["target", 0.55]]) };
}

/** Whether a column differs between rows of one objective. */
function variesWithin(view: View, region: Region, objective: number, column: number): boolean {
  let group = "";
  let value = "";
  let differing = 0;
  let rows = 0;
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + 80); row++) {
    const o = view.text(row, objective);
    const text = view.text(row, column);
    if (o !== "" && o !== group) {
      group = o;
      value = text;
      continue;
    }
    if (text === "") continue;
    rows++;
    if (text !== value) differing++;
  }
  return rows > 0 && differing > 0;
}

function sharedColumns(
  view: View,
  region: Region,
  arrangement: Arrangement,
  assigned: readonly Assigned[],
): ReadonlySet<number> {
  if (arrangement.kind !== "pair") return new Set();
  return new Set(
    assigned
      .filter(({ column }) => variesWithin(view, region, arrangement.objective, column))
      .map(({ column }) => column),
  );
}

/** Rows that are looked at for how the table writes its figures. */
const styled = 300;

/** What the typed texts of a table show of its decimals and of the order of day and month: "8,4" in one cell settles "1.234" in another. */
function styleOf(view: View, region: Region, columns: readonly Column[]): Style {
  const texts: string[] = [];
  for (const { column, profile } of columns) {
    if (profile.number + profile.date + profile.span + profile.percent < 0.3) continue;
    for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + styled); row++) {
      const cell = view.cell(row, column);
      if (cell !== null && typeof cell.value === "string") texts.push(cell.text);
    }
  }
  const { decimal, dateOrder } = columnContext(texts);
  return { ...(decimal && { decimal }), ...(dateOrder && { dateOrder }) };
}

function readRows(reading: TableReading, arrangement: Arrangement, parse: Parse): void {
  if (arrangement.kind === "pair") readPairs(reading, arrangement, parse);
  else if (arrangement.kind === "mixed") readInterleaved(reading, arrangement, parse);
  else if (arrangement.kind === "key-results") readSingle(reading, "keyResult", arrangement.keyResult, parse);
  else if (arrangement.kind === "references")
    readReferences(reading, arrangement.role, arrangement.column, parse);
  else readSingle(reading, "objective", arrangement.objective, parse);
}

/** Whether a cell holds several items. */
export function sharesCells(items: readonly Draft[]): boolean {
  return items.some((item, i) => {
    const place = items[i + 1]?.place;
    return (
      place?.row === item.place?.row &&
      place?.column === item.place?.column &&
      place !== undefined &&
      place !== null
    );
  });
}

function layoutOf(table: TableDraft, arrangement: Arrangement, isTurned: boolean): TableDraft["layout"] {
  if (isTurned) return "key-results-as-columns";
  if (sharesCells(table.items)) return "one-cell";
  if (arrangement.kind === "key-results" && table.items.some((item) => item.parentKey !== null))
    return "relational";
  switch (arrangement.kind) {
    case "pair": {
      const objectives = table.items.filter((item) => item.kind === "objective").length;
      return objectives > 0 && objectives < table.items.length - objectives ? "carried" : "flat";
    }
    case "mixed":
      return arrangement.kindColumn !== null ? "tool-export" : "interleaved";
    case "key-results":
      return "block-per-objective";
    case "objectives":
      return "flat";
    case "references":
      return "score-table";
  }
}

function tableColumns(
  view: View,
  columns: readonly Column[],
  arrangement: Arrangement,
  assigned: readonly Assigned[],
): TableColumn[] {
  const header = (column: number) => columns.find((one) => one.column === column)?.header ?? "";
  const text = (role: "objective" | "keyResult", column: number): TableColumn => ({
    role,
    column: view.place(0, column).column,
    header: header(column),
    confidence: confidenceOfColumn(
      arrangement.points / (arrangement.kind === "pair" ? 2 : 1),
      arrangement.margin,
    ),
  });
  const items: TableColumn[] = [];
  if (arrangement.kind === "pair")
    items.push(text("objective", arrangement.objective), text("keyResult", arrangement.keyResult));
  else if (arrangement.kind === "mixed")
    items.push(text("objective", arrangement.text), text("keyResult", arrangement.text));
  else if (arrangement.kind === "key-results") items.push(text("keyResult", arrangement.keyResult));
  else if (arrangement.kind === "objectives") items.push(text("objective", arrangement.objective));
  else items.push(text(arrangement.role, arrangement.column));
  const fields = assigned.map(({ role, column, header: name, points, margin }) => ({
    role,
    column: view.place(0, column).column,
    header: name,
    confidence: confidenceOfColumn(points, margin),
  }));
  return items.concat(fields).sort((a, b) => a.column - b.column);
}

function countOf({ items }: TableDraft): { objectives: number; keyResults: number } {
  const objectives = items.filter((item) => item.kind === "objective").length;
  return { objectives, keyResults: items.length - objectives };
}
