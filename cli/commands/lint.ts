import { basename } from "node:path";
import { type Finding, severities } from "../../shared/lint/finding.ts";
import { profiles } from "../../shared/lint/settings.ts";
import type { Plan } from "../../shared/okr/plan.ts";
import { toMarkdown } from "../../shared/report/markdown.ts";
import { toSarif } from "../../shared/report/sarif.ts";
import { viewOf } from "../../shared/report/view.ts";
import { count } from "../../shared/ui/words.ts";
import type { Asked, Command } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { saveCopy } from "../files/save.ts";
import { findingsToJson } from "../findings-json.ts";
import { fixSafely } from "../fix.ts";
import { type Look, look } from "../look.ts";
import { ofTab } from "../one-tab.ts";
import type { Terminal } from "../terminal.ts";
import { findingsReport } from "../text/findings-report.ts";
import { version } from "../version.ts";

export const lint: Command = {
  name: "lint",
  summary: "Checks the OKRs in a sheet: what is wrong in which cell, why it matters and what to do.",
  operand: "FILE",
  options: {
    format: {
      value: "FORMAT",
      choices: ["text", "json", "markdown", "sarif"],
      fallback: "text",
      help: "How to answer",
    },
    profile: {
      value: "NAME",
      choices: profiles.map(({ name }) => name),
      help: "Whose rules; default is what the sheet's Plumbline tab says",
    },
    today: { value: "YYYY-MM-DD", help: "The day to look from; default is the machine's" },
    tab: { value: "NAME", help: "Only this tab" },
    "fail-on": {
      value: "SEVERITY",
      choices: [...severities, "never"],
      fallback: "error",
      help: "The mildest finding that makes the exit code 1",
    },
    fix: { help: "Do the safe fixes in a copy and check that; needs --out" },
    out: { value: "COPY", help: "Where the copy goes; FILE itself is never changed" },
    all: { help: "List every finding; otherwise the first dozen" },
  },
  examples: [
    "plumbline lint okrs.xlsx",
    "plumbline lint okrs.xlsx --profile google --fail-on warning",
    "plumbline lint okrs.csv --format json > findings.json",
  ],
  async run(asked, terminal) {
    const found = await look(asked, terminal);
    if (typeof found === "string") {
      terminal.complain(`plumbline: ${found}`);
      return exitCodes.unusable;
    }
    const fixed = await fixIn(found, asked, terminal);
    if (typeof fixed === "string") {
      terminal.complain(`plumbline: ${fixed}`);
      return exitCodes.unusable;
    }
    const { workbook, source, tab } = fixed;
    const view = tab === null ? fixed.view : ofTab(fixed.view, tab);
    const { plan, findings } = view;
    const name = basename(source);
    switch (asked.options.format) {
      case "json":
        terminal.write(
          json(findingsToJson(workbook, findings, countItems(plan), source, view.settings.profile)),
        );
        break;
      case "sarif":
        terminal.write(json(toSarif(workbook, findings, source, version())));
        break;
      case "markdown":
        terminal.write(toMarkdown(workbook, findings, name));
        break;
      default:
        terminal.write(findingsReport({ ...fixed, view }, asked.switches.has("all"), terminal));
    }
    return verdict(findings, asked.options["fail-on"] ?? "error");
  },
};

function json(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function countItems({ objectives }: Plan): { objectives: number; keyResults: number } {
  return {
    objectives: objectives.filter((objective) => objective.cell !== null).length,
    keyResults: objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0),
  };
}

/** With `--fix`: what is left to say about the copy; a text says why there is none. */
async function fixIn(found: Look, asked: Asked, terminal: Terminal): Promise<Look | string> {
  const { out } = asked.options;
  if (!asked.switches.has("fix")) return out === undefined ? found : "--out goes with --fix";
  if (out === undefined) return "--fix writes a copy; say where with --out COPY";
  const { workbook, fixes } = fixSafely(found.workbook, found.view.findings, found.today, found.options);
  const problem = await saveCopy(found.source, found.workbook, workbook, out);
  if (problem !== null) return problem;
  terminal.complain(`${count(fixes.length, "safe fix", "safe fixes")} in ${out}`);
  return {
    ...found,
    workbook,
    source: out,
    view: viewOf(workbook, found.today, found.options),
  };
}

function verdict(findings: readonly Finding[], failOn: string): ExitCode {
  const order: readonly string[] = severities;
  const mildest = order.indexOf(failOn);
  return findings.some(({ severity }) => order.indexOf(severity) <= mildest)
    ? exitCodes.findings
    : exitCodes.fine;
}
