import { makeTab, type Tab } from "../../sheet/workbook.ts";

/** An empty log: headings in bold on grey, kept in sight. */
export function logTab(name: string, columns: readonly string[]): Tab {
  const heading = columns.map((text) => ({
    value: text,
    text,
    formula: null,
    format: null,
    style: { bold: true, background: "#f1f3f4" },
  }));
  return makeTab({
    name,
    rows: [heading],
    rowCount: 1000,
    columnCount: Math.max(26, columns.length),
    frozenRows: 1,
  });
}
