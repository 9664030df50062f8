import { basename } from "node:path";
import { explainReading } from "../../shared/reading/explain.ts";
import type { Look } from "../look.ts";
import type { Terminal } from "../terminal.ts";
import { describeCells } from "./cells.ts";
import { hang, wrap } from "./lines.ts";
import { headline, overview } from "./overview.ts";
import { paintOf } from "./paint.ts";
import { askedLines } from "./questions.ts";

export function readingReport(found: Look, explain: boolean, terminal: Terminal): string {
  const { workbook, view, source } = found;
  const { plan, summary } = view;
  const { width } = terminal;
  const paint = paintOf(terminal.colour);
  const name = paint(basename(source), "bold");
  const lines = [
    wrap(
      `${name}${plan.objectives.length === 0 ? ": no OKRs found here." : ` · ${headline(summary)}`}`,
      width,
    ),
  ];
  if (plan.objectives.length > 0) lines.push("", ...overview(workbook, summary, true, width, paint));
  if (plan.unread.length > 0) {
    lines.push("", wrap(`Could not be placed: ${describeCells(workbook, plan.unread, 12)}`, width));
  }
  if (explain) lines.push("", ...explanation(found, width));
  else lines.push(...askedLines(plan.questions, width, paint));
  return `${lines.join("\n")}\n`;
}

/** Line by line and cell by cell what was taken for what, and why. */
function explanation({ workbook, today, tab }: Look, width: number): string[] {
  const shown = tab === null ? workbook : { ...workbook, tabs: workbook.tabs.filter(({ id }) => id === tab) };
  return explainReading(shown, { today })
    .split("\n")
    .map((line) => {
      // Further lines stand below the words, not below the cell or the points in front of them.
      const mark = /^ *(?:[A-Z]+\d+ {2,}|[+−][\d.]+ +)?/.exec(line)![0];
      return line === "" ? "" : hang(mark, line.slice(mark.length), width);
    });
}
