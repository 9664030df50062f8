import { changeCells, replaceTab } from "../../document/book.ts";
import { applyPersonEdit, setMerged } from "../../document/person-edits.ts";
import type { Handlers } from "../batch.ts";
import { validationOf, withCellData } from "../cell-data.ts";
import { ApiProblem } from "../problem.ts";
import { rectangleOf } from "../ranges.ts";
import { tabId } from "./places.ts";

export const cellRequests: Handlers = {
  updateCells(book, { start, range, rows, fields }) {
    const place = start
      ? rectangleOf(book.workbook, {
          sheetId: start.sheetId ?? 0,
          startRowIndex: start.rowIndex ?? 0,
          startColumnIndex: start.columnIndex ?? 0,
        })
      : rectangleOf(book.workbook, range);
    const height = start ? (rows?.length ?? 0) : place.range.rows;
    const width = start
      ? Math.max(0, ...(rows ?? []).map((row) => row.values?.length ?? 0))
      : place.range.columns;
    const { row, column } = place.range;
    if (row + height > place.tab.rowCount || column + width > place.tab.columnCount) {
      throw new ApiProblem(
        400,
        `Attempting to write column: ${column + width - 1}, beyond the last requested column of: ${place.tab.columnCount - 1}`,
      );
    }
    if (height === 0 || width === 0) return [book, {}];
    return [
      replaceTab(book, place.tab.id, (tab) =>
        changeCells(tab, { row, column, rows: height, columns: width }, (cell, r, c) => {
          const values = rows?.[r - row]?.values;
          if (start && (!values || c - column >= values.length)) return cell;
          return withCellData(cell, values?.[c - column] ?? {}, fields ?? "");
        }),
      ),
      {},
    ];
  },
  repeatCell(book, { range, cell, fields }) {
    const place = rectangleOf(book.workbook, range);
    return [
      replaceTab(book, place.tab.id, (tab) =>
        changeCells(tab, place.range, (old) => withCellData(old, cell ?? {}, fields ?? "")),
      ),
      {},
    ];
  },
  appendCells(book, { sheetId, rows, fields }) {
    const id = tabId(book, sheetId);
    return [
      replaceTab(book, id, (tab) => {
        const row = tab.rows.length;
        const columns = Math.max(1, ...(rows ?? []).map((line) => line.values?.length ?? 0));
        return changeCells(tab, { row, column: 0, rows: rows?.length ?? 0, columns }, (cell, r, c) =>
          withCellData(cell, rows?.[r - row]?.values?.[c] ?? {}, fields ?? ""),
        );
      }),
      {},
    ];
  },
  setDataValidation(book, { range, rule }) {
    const place = rectangleOf(book.workbook, range);
    const validation = validationOf(rule);
    return [
      replaceTab(book, place.tab.id, (tab) =>
        changeCells(tab, place.range, ({ validation: _, ...cell }) =>
          validation ? { ...cell, validation } : cell,
        ),
      ),
      {},
    ];
  },
  mergeCells(book, { range }) {
    const place = rectangleOf(book.workbook, range);
    return [replaceTab(book, place.tab.id, (tab) => setMerged(tab, place.range, true)), {}];
  },
  unmergeCells(book, { range }) {
    const place = rectangleOf(book.workbook, range);
    return [replaceTab(book, place.tab.id, (tab) => setMerged(tab, place.range, false)), {}];
  },
  sortRange(book, { range, sortSpecs }) {
    const place = rectangleOf(book.workbook, range);
    let next = book;
    for (const spec of [...(sortSpecs ?? [])].reverse()) {
      next = applyPersonEdit(next, {
        action: "sort",
        tab: place.tab.id,
        range: place.range,
        by: spec.dimensionIndex ?? 0,
        ascending: spec.sortOrder !== "DESCENDING",
      });
    }
    return [next, {}];
  },
  updateBorders: (book) => [book, {}],
  autoResizeDimensions: (book) => [book, {}],
};
