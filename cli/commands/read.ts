import { planToJson } from "../../shared/reading/json.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { look } from "../look.ts";
import { ofTab } from "../one-tab.ts";
import { tabName } from "../text/cells.ts";
import { readingReport } from "../text/reading-report.ts";

export const read: Command = {
  name: "read",
  summary: "Shows the OKRs that a sheet holds, with the progress that its numbers give.",
  operand: "FILE",
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], fallback: "text", help: "How to answer" },
    today: { value: "YYYY-MM-DD", help: "The day to look from; default is the machine's" },
    tab: { value: "NAME", help: "Only this tab" },
    explain: { help: "Say line by line what was taken for what, and why" },
  },
  examples: [
    "plumbline read okrs.xlsx",
    "plumbline read okrs.csv --format json",
    "plumbline read https://docs.google.com/spreadsheets/d/…",
  ],
  async run(asked, terminal) {
    const found = await look(asked, terminal);
    if (typeof found === "string") {
      terminal.complain(`plumbline: ${found}`);
      return exitCodes.unusable;
    }
    const { workbook, view, source, tab } = found;
    const shown = tab === null ? view : ofTab(view, tab);
    if (asked.options.format === "json") {
      const answer = planToJson(workbook, shown.plan, shown.summary, source);
      const tables = answer.tables.filter((table) => tab === null || table.tab === tabName(workbook, tab));
      terminal.write(`${JSON.stringify({ ...answer, tables }, null, 2)}\n`);
    } else terminal.write(readingReport({ ...found, view: shown }, asked.switches.has("explain"), terminal));
    return exitCodes.fine;
  },
};
