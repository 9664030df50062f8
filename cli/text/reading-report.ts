import { basename } from "node:path";
import type { Table } from "../../shared/okr/plan.ts";
import { columnName, quoteTabName, rangeA1 } from "../../shared/sheet/address.ts";
import { percentUnclamped } from "../../shared/ui/percent.ts";
import type { Look } from "../look.ts";
import type { Terminal } from "../terminal.ts";
import { describeCells, tabName } from "./cells.ts";
import { flat, hang, pad, wrap } from "./lines.ts";
import { headline, overview } from "./overview.ts";
import { type Paint, paintOf } from "./paint.ts";

export function readingReport(
  { workbook, view, source }: Look,
  explain: boolean,
  terminal: Terminal,
): string {
  const { plan, summary } = view;
  const { width } = terminal;
  const paint = paintOf(terminal.colour);
  const name = paint(basename(source), "bold");
  if (plan.objectives.length === 0) return `${name}: no OKRs found here.\n`;
  const lines = [
    wrap(`${name} · ${headline(summary)}`, width),
    "",
    ...overview(workbook, summary, true, width, paint),
  ];
  if (explain) {
    const used = new Set(
      plan.objectives.flatMap((it) => [it.table, ...it.keyResults.map(({ table }) => table)]),
    );
    plan.tables.forEach((table, index) => {
      if (used.has(index)) lines.push("", ...tableLines(table, tabName(workbook, table.tab), width, paint));
    });
  }
  if (plan.unread.length > 0) {
    lines.push("", wrap(`Could not be placed: ${describeCells(workbook, plan.unread, 12)}`, width));
  }
  for (const question of plan.questions)
    lines.push("", hang(`${paint("?", "cyan")} `, flat(question.text), width));
  return `${lines.join("\n")}\n`;
}

function tableLines(table: Table, tab: string, width: number, paint: Paint): string[] {
  const place = `${quoteTabName(tab)}!${rangeA1(table.range)}`;
  return [
    `${paint(place, "bold")}  ${table.layout}, ${percentUnclamped(table.confidence)} sure`,
    ...table.columns.map((column) => {
      const header = flat(column.header);
      const sure = `${percentUnclamped(column.confidence)} sure`;
      return hang(
        `  ${pad(columnName(column.column), 4)}${pad(column.role, 14)}`,
        header ? `“${header}”, ${sure}` : `no header, ${sure}`,
        width,
      );
    }),
  ];
}
