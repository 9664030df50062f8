import {
  type KeyResult,
  keyResultsOf,
  type LayoutName,
  type Objective,
  type Plan,
  type Table,
} from "../../okr/plan.ts";
import type { Edit } from "../../sheet/edit.ts";
import { type FormulaStyle, formulaStyleOf } from "../../sheet/formula-style.ts";
import { cellAt, isBlank, textAt } from "../../sheet/grid.ts";
import { type Tab, tabById, type Workbook } from "../../sheet/workbook.ts";
import { isOwnHeading, type SheetWords, type StructureColumn, structureColumns, wordsOf } from "./words.ts";

/** A table that can be structured: one row for each key result, and a row for headings. */
export interface Frame {
  readonly table: Table;
  readonly index: number;
  readonly tab: Tab;
  readonly keyResults: readonly KeyResult[];
  readonly objectives: readonly Objective[];
  readonly headingRow: number;
  /** Last row of the table. */
  readonly lastRow: number;
  /** Where each column stands; grows as columns are planned. */
  readonly columns: Map<StructureColumn, number>;
  /** Columns that this very change adds, so they are not in the sheet yet. */
  readonly added: Set<StructureColumn>;
  /** How wide the tab's grid is by now; shared by the frames of a tab. */
  readonly grid: { width: number };
  readonly words: SheetWords;
  readonly style: FormulaStyle;
}

/** Why a table is left alone, in words for a person. */
export interface Blocked {
  readonly table: number;
  readonly reason: string;
}

const unfit: Readonly<Partial<Record<LayoutName, string>>> = {
  cards: "its key results are written as cards, one below the other",
  "key-results-as-columns": "its key results stand in columns, side by side",
  "one-cell": "several key results share one cell",
  outline: "it is an outline, with everything in one column",
};

/** Looks at every table of a plan: a frame where it can be structured, else the reason. */
export function framesOf(workbook: Workbook, plan: Plan): { frames: Frame[]; blocked: Blocked[] } {
  const frames: Frame[] = [];
  const grids = new Map<string, { width: number }>();
  const blocked: Blocked[] = [];
  plan.tables.forEach((table, index) => {
    const keyResults = keyResultsOf(plan).filter((keyResult) => keyResult.table === index);
    const tab = tabById(workbook, table.tab);
    if (!tab || keyResults.length === 0 || table.layout === "check-in-log") return;
    const reason = unfit[table.layout] ?? (sharesRows(keyResults) ? unfit["one-cell"] : undefined);
    if (reason) {
      blocked.push({
        table: index,
        reason: `This table cannot take columns beside it: ${reason}. Copy it to a new tab instead.`,
      });
      return;
    }
    if (hasTableBeside(plan, table)) {
      const where = "another table stands right of it, where they would go";
      blocked.push({
        table: index,
        reason: `This table cannot take columns beside it: ${where}. Copy it to a new tab instead.`,
      });
      return;
    }
    const headingRow = table.headerRow ?? table.firstDataRow - 1;
    if (headingRow < 0) {
      blocked.push({
        table: index,
        reason: "The first row is data already. Insert an empty row above it for headings.",
      });
      return;
    }
    frames.push({
      table,
      index,
      tab,
      keyResults,
      objectives: plan.objectives.filter((objective) => objective.table === index),
      headingRow,
      lastRow: table.range.row + table.range.rows - 1,
      columns: standingColumns(tab, table, keyResults, headingRow),
      added: new Set(),
      grid: gridOf(grids, tab),
      words: wordsOf(plan.language),
      style: formulaStyleOf(workbook, tab),
    });
  });
  return { frames, blocked };
}

function hasTableBeside({ tables }: Plan, table: Table): boolean {
  const { row, column, rows } = table.range;
  return tables.some(
    ({ tab, range }) =>
      tab === table.tab && range.column > column && range.row < row + rows && range.row + range.rows > row,
  );
}

function gridOf(grids: Map<string, { width: number }>, tab: Tab): { width: number } {
  const grid = grids.get(tab.id) ?? { width: tab.columnCount };
  grids.set(tab.id, grid);
  return grid;
}

/** Makes the grid wide enough for `columns` columns; nothing where it is. */
export function widen({ tab, grid }: Frame, columns: number): Edit[] {
  const at = grid.width;
  if (columns <= at) return [];
  grid.width = columns;
  return [{ kind: "insert", dimension: "columns", tab: tab.id, at, count: columns - at, lines: [] }];
}

function sharesRows(keyResults: readonly KeyResult[]): boolean {
  return new Set(keyResults.map(({ cell }) => `${cell.tab} ${cell.row}`)).size < keyResults.length;
}

/** Columns that the table has: as reading understood them, by where fields were found, or by a heading of our own. */
function standingColumns(
  tab: Tab,
  table: Table,
  keyResults: readonly KeyResult[],
  headingRow: number,
): Map<StructureColumn, number> {
  const columns = new Map<StructureColumn, number>();
  for (const field of structureColumns) {
    const read = table.columns.find((column) => column.role === field);
    // A target of "from 3 to 9" gives the start too, but its column is not the start's.
    const isTaken = (column: number) =>
      table.columns.some((other) => other.column === column && other.role !== field);
    const fielded = keyResults.find(({ fields, cell }) => {
      const place = fields[field]?.cell.column;
      return place !== undefined && place !== cell.column && !isTaken(place);
    });
    const column =
      read?.column ?? fielded?.fields[field]?.cell.column ?? ownColumn(tab, table, headingRow, field);
    if (column !== null && column !== undefined) columns.set(field, column);
  }
  return columns;
}

function ownColumn(tab: Tab, table: Table, headingRow: number, field: StructureColumn): number | null {
  const width = tab.rows[headingRow]?.length ?? 0;
  for (let column = table.range.column; column < width; column++) {
    if (isOwnHeading(textAt(tab, headingRow, column), field)) return column;
  }
  return null;
}

/** The first run of `count` columns right of the table that are empty beside it; may reach past the grid. */
export function freeColumns(frame: Frame, count: number): number {
  const { tab, table, headingRow, lastRow } = frame;
  let run = 0;
  for (let column = table.range.column + table.range.columns; ; column++) {
    run = isFree(tab, column, headingRow, lastRow) ? run + 1 : 0;
    if (run === count) return column - count + 1;
  }
}

function isFree(tab: Tab, column: number, top: number, bottom: number): boolean {
  if (tab.hiddenColumns.includes(column)) return false;
  const merged = tab.merges.some(
    (merge) =>
      column >= merge.column &&
      column < merge.column + merge.columns &&
      merge.row <= bottom &&
      merge.row + merge.rows > top,
  );
  if (merged) return false;
  for (let row = top; row <= bottom; row++) {
    const cell = cellAt(tab, row, column);
    if (!isBlank(cell) || cell?.validation) return false;
  }
  return true;
}
