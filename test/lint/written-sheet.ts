import type { Example } from "../../shared/lint/rule.ts";
import { columnIndex, parseA1 } from "../../shared/sheet/address.ts";
import { isoToSerial } from "../../shared/sheet/dates.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { type Cell, makeTab, makeWorkbook, type Tab, type Workbook } from "../../shared/sheet/workbook.ts";

/** Builds the workbook that an example writes down. */
export function workbookOf(example: Example): Workbook {
  const tabs: { name: string; rows: (Cell | null)[][] }[] = [];
  for (const line of example.sheet.split("\n").map((text) => text.trim())) {
    const name = /^# ([^|]+)$/.exec(line);
    if (name) {
      tabs.push({ name: name[1]!.trim(), rows: [] });
      continue;
    }
    if (tabs.length === 0) tabs.push({ name: "OKRs", rows: [] });
    tabs[tabs.length - 1]!.rows.push(line === "" ? [] : line.split("|").map((text) => cellOf(text.trim())));
  }
  return makeWorkbook({
    title: "Example",
    tabs: tabs.map(({ name, rows }) => hide(makeTab({ name, rows }), example)),
  });
}

function hide(tab: Tab, { hiddenRows = [], hiddenColumns = [], hiddenTabs = [] }: Example): Tab {
  return {
    ...tab,
    hidden: hiddenTabs.includes(tab.name),
    hiddenRows: hiddenRows.map((row) => row - 1),
    hiddenColumns: hiddenColumns.map((name) => columnIndex(name)!),
  };
}

/** What a person would type: numbers, percentages, dates, 'text, and "=formula => result". */
function cellOf(text: string): Cell | null {
  if (text === "") return null;
  if (text.startsWith("'")) return cellFrom(text.slice(1));
  const formula = /^(=.*?)\s*=>\s*(.*)$/.exec(text);
  if (formula) {
    const result = cellOf(formula[2]!);
    return { value: null, text: "", format: null, ...result, formula: formula[1]! };
  }
  if (/^-?\d+(\.\d+)?%$/.test(text)) {
    return cellFrom(
      Number((Number(text.slice(0, -1)) / 100).toPrecision(12)),
      text.includes(".") ? "0.0%" : "0%",
    );
  }
  if (/^-?\d+(\.\d+)?$/.test(text)) return cellFrom(Number(text));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return cellFrom(isoToSerial(text), "yyyy-mm-dd");
  if (text === "TRUE" || text === "FALSE") return cellFrom(text === "TRUE");
  return cellFrom(text);
}

/** "C2" or "Tab!C2" in a workbook; the first tab where none is named. */
export function placeIn(workbook: Workbook, address: string): { tab: Tab; row: number; column: number } {
  const [name, cell] = address.includes("!") ? address.split("!") : [workbook.tabs[0]!.name, address];
  return { tab: workbook.tabs.find((tab) => tab.name === name)!, ...parseA1(cell!)! };
}
