import type { CellsEdit } from "../../../shared/sheet/edit.ts";

/**
 * Joins edits of one aspect of one tab into as few rectangles as possible: cells below each other first, then columns
 * of the same rows. Where two edits set the same cell the later one wins.
 */
export function blocksOf(edits: readonly CellsEdit[]): CellsEdit[] {
  const first = edits[0];
  if (!first) return [];
  const columns = new Map<number, Map<number, unknown>>();
  for (const edit of edits) {
    edit.after.forEach((line, r) => {
      line.forEach((after, c) => {
        const column = columns.get(edit.column + c) ?? new Map<number, unknown>();
        columns.set(edit.column + c, column.set(edit.row + r, after));
      });
    });
  }
  const runs = [...columns.keys()]
    .sort((a, b) => a - b)
    .flatMap((column) => runsOf(column, columns.get(column)!));
  const blocks: Block[] = [];
  for (const run of runs) {
    const left = blocks.find(
      (block) =>
        block.row === run.row &&
        block.values.length === run.values.length &&
        block.column + block.values[0]!.length === run.column,
    );
    if (left) left.values.forEach((line, r) => void line.push(run.values[r]));
    else blocks.push({ row: run.row, column: run.column, values: run.values.map((value) => [value]) });
  }
  return blocks.map(
    ({ row, column, values }) =>
      ({ ...first, row, column, after: values, before: values }) as unknown as CellsEdit,
  );
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: unknown[][];
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: unknown[];
}

function runsOf(column: number, cells: ReadonlyMap<number, unknown>): Run[] {
  const runs: Run[] = [];
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.values.length === row) last.values.push(cells.get(row));
    else runs.push({ row, column, values: [cells.get(row)] });
  }
  return runs;
}
