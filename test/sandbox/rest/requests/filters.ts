import { type Book, replaceTab } from "../../document/book.ts";
import type { Handlers } from "../batch.ts";
import { rectangleOf } from "../ranges.ts";

function withoutFilter(book: Book, tab: string): Book {
  const { [tab]: gone, ...filters } = book.filters;
  if (!gone) return book;
  const shown = replaceTab(book, tab, (old) => ({
    ...old,
    hiddenRows: old.hiddenRows.filter((row) => !gone.rows.includes(row)),
  }));
  return { ...shown, filters };
}

/** Basic filters; of their criteria the hidden values count. */
export const filterRequests: Handlers = {
  setBasicFilter(book, { filter }) {
    const { tab, range } = rectangleOf(book.workbook, filter?.range);
    const criteria = [
      ...Object.entries(filter?.criteria ?? {}).map(([column, { hiddenValues }]) => ({
        column: Number(column),
        hiddenValues,
      })),
      ...(filter?.filterSpecs ?? []).map((spec) => ({
        column: spec.columnIndex ?? 0,
        hiddenValues: spec.filterCriteria?.hiddenValues,
      })),
    ];
    const cleared = withoutFilter(book, tab.id);
    const byHand = cleared.workbook.tabs.find(({ id }) => id === tab.id)?.hiddenRows ?? [];
    // The first row of the range is its header.
    const rows = Array.from({ length: Math.max(0, range.rows - 1) }, (_, i) => range.row + 1 + i).filter(
      (row) =>
        !byHand.includes(row) &&
        criteria.some(({ column, hiddenValues }) =>
          (hiddenValues ?? []).includes(tab.rows[row]?.[column]?.text ?? ""),
        ),
    );
    const hidden = replaceTab(cleared, tab.id, (old) => ({
      ...old,
      hiddenRows: [...new Set([...old.hiddenRows, ...rows])].sort((a, b) => a - b),
    }));
    return [{ ...hidden, filters: { ...hidden.filters, [tab.id]: { range, rows } } }, {}];
  },
  clearBasicFilter(book, { sheetId }) {
    return [withoutFilter(book, String(sheetId ?? 0)), {}];
  },
};
