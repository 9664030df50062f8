import { makeTab } from "../../../shared/sheet/workbook.ts";
import type { Book } from "./book.ts";

/** A name that no tab has yet: Sheet4. */
export function freeName(book: Book, stem: string): string {
  let number = book.workbook.tabs.length + 1;
  while (book.workbook.tabs.some((tab) => tab.name === `${stem}${number}`)) number++;
  return `${stem}${number}`;
}

export function addTab(
  book: Book,
  name: string,
  index: number,
  size: { rows?: number; columns?: number; id?: string } = {},
): Book {
  let id = 1_203_317 + book.workbook.tabs.length * 7_919;
  while (book.workbook.tabs.some((tab) => tab.id === String(id))) id++;
  const rowCount = size.rows ?? 1000;
  const columnCount = size.columns ?? 26;
  const tab = makeTab({
    id: size.id ?? String(id),
    name,
    rows: [],
    rowCount,
    columnCount,
    rowHeights: Array<number>(rowCount).fill(21),
    columnWidths: Array<number>(columnCount).fill(100),
  });
  const tabs = book.workbook.tabs.slice();
  tabs.splice(Math.min(index, tabs.length), 0, tab);
  return { ...book, workbook: { ...book.workbook, tabs } };
}

export function removeTab(book: Book, id: string): Book {
  const tabs = book.workbook.tabs.filter((tab) => tab.id !== id);
  if (tabs.length === 0) return book;
  return {
    ...book,
    workbook: { ...book.workbook, tabs },
    metadata: book.metadata.filter(({ place }) => place.kind === "spreadsheet" || place.tab !== id),
    protections: book.protections.filter(({ tab }) => tab !== id),
    namedRanges: book.namedRanges.filter(({ tab }) => tab !== id),
  };
}

/** Renames a tab; formulas that name it follow. */
export function renameTab(book: Book, id: string, name: string): Book {
  const old = book.workbook.tabs.find((tab) => tab.id === id);
  if (!old) return book;
  const quoted = (text: string) => `'${text.replace(/'/g, "''")}'!`;
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(old.name) ? `|(?<![A-Za-z0-9_.'])${old.name}!` : "";
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|${quoted(old.name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${plain}`,
    "g",
  );
  const tabs = book.workbook.tabs.map((tab) => {
    const rows = tab.rows.map((row) =>
      row.some((cell) => cell?.formula?.includes("!"))
        ? row.map((cell) =>
            cell?.formula
              ? {
                  ...cell,
                  formula: cell.formula.replace(pattern, (part) =>
                    part.startsWith('"') ? part : quoted(name),
                  ),
                }
              : cell,
          )
        : row,
    );
    return tab.id === id ? { ...tab, name, rows } : { ...tab, rows };
  });
  return { ...book, workbook: { ...book.workbook, tabs } };
}
