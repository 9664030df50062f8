import { read, utils, write } from "@e965/xlsx";
import { lint } from "../../shared/lint/lint.ts";
import type { LintInput } from "../../shared/lint/rule.ts";
import { startSession } from "../../shared/lint/session.ts";
import { defaultSettings } from "../../shared/lint/settings.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { a1 } from "../../shared/sheet/address.ts";
import { setContent } from "../../shared/sheet/edit.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { type Cell, makeTab, makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { leastTimes } from "./least-times.ts";

const today = "2026-05-20";

export interface LintBench {
  readonly keyResults: number;
  readonly findings: number;
  /** Milliseconds: the least of several turns; of the re-checks, the median. */
  readonly parse: number;
  readonly lint: number;
  readonly recheck: number;
}

/** The whole lint against SheetJS' parsing of the same .xlsx, and the re-check after an edit of one cell against the whole. */
export function benchLint(keyResults = 10_000, runs = 11): LintBench {
  const workbook = largeSheet(keyResults);
  const file = asFile(workbook);
  const plan = readPlan(workbook, { today });
  const input: LintInput = {
    workbook,
    plan,
    summary: summarise(plan, { today }),
    today,
    settings: defaultSettings,
  };
  const found = plan.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  const [parse, whole] = leastTimes(runs, [
    () => read(file, { type: "buffer", cellFormula: true, cellNF: true }),
    () => lint(input),
  ]) as [number, number];
  const session = startSession(input);
  let turn = 0;
  // A figure changes, and with it the formula that reads it: what the sheet's host sends after one edit.
  const recheck = median(50, () => {
    const row = 1 + ((turn * 37) % keyResults);
    const standing = session.workbook().tabs[0]!;
    const number = (column: number) => standing.rows[row]![column]!.value as number;
    const value = number(startColumn) + 1 + (turn++ % 12);
    const progress = (value - number(startColumn)) / (number(startColumn + 1) - number(startColumn));
    const { formula } = standing.rows[row]![currentColumn + 1]!;
    const done = session.edit([
      setContent(standing, row, currentColumn, { value, formula: null }),
      setContent(standing, row, currentColumn + 1, { value: progress, formula }),
    ]);
    if (done !== "partly") throw new Error("the whole was checked again");
  });
  return { keyResults: found, findings: session.findings().length, parse, lint: whole, recheck };
}

const header = [
  "Team",
  "Objective",
  "Key Result",
  "Owner",
  "Start",
  "Target",
  "Current",
  "Progress",
  "Due",
  "Status",
  "Notes",
];
const startColumn = 4;
const currentColumn = 6;
const owners = [
  "Ana Silva",
  "Ben Okoye",
  "Chi Lam",
  "Dana Fox",
  "Eli Roth",
  "Fay Berg",
  "Gil Moor",
  "Hana Abe",
];
const subjects = [
  "activation",
  "renewals",
  "answers within a day",
  "open rate",
  "satisfaction",
  "first-contact resolution",
];
const places = ["Berlin", "Lisbon", "Lyon", "Porto", "Leeds", "Graz", "Malmö", "Turin", "Ghent", "Split"];

/** Objectives of four key results each, one row a key result, with formulas; one row in fifty has a defect. */
export function largeSheet(keyResults: number): Workbook {
  const rows: (Cell | null)[][] = [header.map((text) => cellFrom(text))];
  for (let i = 0; i < keyResults; i++) {
    const row = rows.length;
    const where = `${places[i % 10]} ${Math.floor(i / 10)}`;
    const [start, target, current] = [30 + (i % 7), 50 + (i % 9), 40 + (i % 8)];
    const progress = (current - start) / (target - start);
    const formula = `=(${a1(row, 6)}-${a1(row, 4)})/(${a1(row, 5)}-${a1(row, 4)})`;
    rows.push([
      cellFrom(`Team ${places[Math.floor(i / 16) % 10]} ${Math.floor(i / 16)}`),
      i % 4 === 0 ? cellFrom(`Make the team in ${where} the one that customers recommend`) : null,
      cellFrom(
        i % 100 === 7
          ? `Improve onboarding in ${where}`
          : `Raise ${subjects[i % 6]} in ${where} from ${start} to ${target}`,
      ),
      i % 100 === 3 ? null : cellFrom(`${owners[i % 8]} ${Math.floor(i / 24)}`),
      cellFrom(start),
      cellFrom(target),
      cellFrom(current),
      { value: progress, text: `${Math.round(progress * 100)}%`, formula, format: "0%" },
      cellFrom(46_188 - (i % 3), "yyyy-mm-dd"),
      cellFrom(progress < 0.45 ? "At risk" : "On track"),
      i % 5 === 0 ? cellFrom("Two of three partners have signed") : null,
    ]);
  }
  return makeWorkbook({ title: "Large", tabs: [makeTab({ name: "Q2 2026", rows })] });
}

function asFile(workbook: Workbook): Buffer {
  const book = utils.book_new();
  for (const tab of workbook.tabs) {
    const sheet = utils.aoa_to_sheet(tab.rows.map((row) => row.map((cell) => cell?.value ?? null)));
    tab.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell?.formula) sheet[a1(r, c)].f = cell.formula.slice(1);
        if (cell?.format) sheet[a1(r, c)].z = cell.format;
      });
    });
    utils.book_append_sheet(book, sheet, tab.name);
  }
  return write(book, { type: "buffer", bookType: "xlsx" });
}

function median(runs: number, work: () => unknown): number {
  const times: number[] = [];
  // The first runs are the compiler's.
  work();
  work();
  for (let i = 0; i < runs; i++) {
    const from = cpuMilliseconds();
    work();
    times.push(cpuMilliseconds() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** CPU time of this process, so that what else runs on the machine does not count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
