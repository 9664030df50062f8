import { read, utils, write } from "@e965/xlsx";
import { readPlan } from "../../shared/reading/read.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { type Cell, makeTab, makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { leastTimes } from "./least-times.ts";

export interface ReadingBench {
  readonly rows: number;
  readonly keyResults: number;
  /** Milliseconds, the least of several runs in one process. */
  readonly parse: number;
  readonly read: number;
  readonly readDouble: number;
}

const header = [
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
const subjects = ["activation", "renewals", "answers within a day", "open rate", "satisfaction"];
const statuses = ["On track", "At risk", "Off track", "Done"];

/** One key result a row, ten columns, an objective for every four: as large as a workbook of a whole company gets. */
function sheetOf(rows: number): Workbook {
  const body: (Cell | null)[][] = [header.map((text) => cellFrom(text))];
  for (let i = 0; i < rows; i++) {
    const [start, target, current] = [30 + (i % 7), 50 + (i % 9), 40 + (i % 8)];
    body.push([
      i % 4 === 0 ? cellFrom(`Make region ${i / 4} the one that customers recommend`) : null,
      cellFrom(`Raise ${subjects[i % 5]} in region ${i} from ${start} to ${target}`),
      cellFrom(owners[i % 8]!),
      cellFrom(start),
      cellFrom(target),
      cellFrom(current),
      cellFrom((current - start) / (target - start), "0%"),
      cellFrom(46_188 + (i % 90), "yyyy-mm-dd"),
      cellFrom(statuses[i % 4]!),
      i % 3 === 0 ? cellFrom(`Two of three partners in region ${i} have signed`) : null,
    ]);
  }
  return makeWorkbook({ title: "Large", tabs: [makeTab({ name: "OKRs Q2 2026", rows: body })] });
}

function asFile(workbook: Workbook): Buffer {
  const book = utils.book_new();
  for (const tab of workbook.tabs) {
    const values = tab.rows.map((row) => row.map((cell) => cell?.value ?? null));
    utils.book_append_sheet(book, utils.aoa_to_sheet(values), tab.name);
  }
  return write(book, { type: "buffer", bookType: "xlsx" });
}

/** Reading a workbook in memory against SheetJS' parsing of the same .xlsx, and against reading one twice as long. */
export function benchReading(rows = 10_000, runs = 12): ReadingBench {
  const workbook = sheetOf(rows);
  const file = asFile(workbook);
  const double = sheetOf(rows * 2);
  const plan = readPlan(workbook);
  const keyResults = plan.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  const [parse, once, twice] = leastTimes(runs, [
    () => read(file, { type: "buffer" }),
    () => readPlan(workbook),
    () => readPlan(double),
  ]) as [number, number, number];
  return { rows, keyResults, parse, read: once, readDouble: twice };
}
