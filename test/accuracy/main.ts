import { readPlan } from "../../shared/reading/read.ts";
import { generate } from "../generate/generate.ts";
import type { CalibrationBin } from "./calibration.ts";
import { corpusIsHere, loadCorpus, loadSheets } from "./corpus.ts";
import { aspects, type FileMeasure, measure, score, summariseMeasures } from "./measure.ts";
import { aspectNames, firstUnseen, languageOfName, reportReading, worstOf } from "./report.ts";
import { wordingReport } from "./wording.ts";

/**
 * node test/accuracy/main.ts                         everything, as the README has it
 *   --generated=200 --negatives=50                   fewer generated sheets
 *   NAME                                             one real sheet and what went wrong in it
 *   --files                                          each real sheet's figures (--misses: with what went wrong)
 *   --folder=FOLDER --misses                         labelled sheets of your own: NAME.csv with NAME.expected.json beside it
 *   --family=cards --misses --generated=40           one family of generated sheets and what went wrong
 */
const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const wanted = args.find((arg) => !arg.startsWith("--"));
const share = (value: number) => value.toFixed(3);

function printSummary(title: string, files: readonly FileMeasure[]): void {
  console.log(`\n${title} (${files.length} sheets)`);
  console.log("                 mean over sheets: P     R    F1     pooled: P     R    F1");
  for (const aspect of aspects) {
    const { macro, pooled } = summariseMeasures(files, aspect);
    const mean = [macro.precision, macro.recall, macro.f1].map(share).join(" ");
    const all = [pooled.precision, pooled.recall, pooled.f1].map(share).join(" ");
    console.log(`  ${aspectNames[aspect].padEnd(14)}             ${mean}         ${all}`);
  }
}

function printGroups(
  title: string,
  files: readonly FileMeasure[],
  groupOf: (file: FileMeasure) => string,
): void {
  console.log(
    `\nF1 ${title.padEnd(26)} sheets  ${aspects.map((aspect) => aspectNames[aspect].padEnd(12)).join("")}`,
  );
  for (const name of [...new Set(files.map(groupOf))].sort()) {
    const own = files.filter((file) => groupOf(file) === name);
    const cells = aspects.map((aspect) => share(summariseMeasures(own, aspect).macro.f1).padEnd(12));
    console.log(`  ${name.padEnd(27)} ${String(own.length).padStart(6)}  ${cells.join("")}`);
  }
}

function printFile(file: FileMeasure, withMisses: boolean): void {
  const figures = aspects
    .map((aspect) => `${aspectNames[aspect].toLowerCase()} ${share(score(file[aspect]).f1)}`)
    .join("  ");
  console.log(`${file.name.padEnd(48)} ${figures}`);
  if (withMisses) for (const miss of file.misses) console.log(`    ${miss}`);
}

function printCalibration(title: string, bins: readonly CalibrationBin[]): void {
  console.log(`\nConfidence of ${title}: said → right`);
  for (const { from, to, count, confidence, right } of bins) {
    console.log(
      `  ${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(6)}   ${share(confidence)} → ${share(right)}`,
    );
  }
}

function printOneSheet(name: string): void {
  for (const file of loadCorpus().filter((one) => one.name.includes(name))) {
    printFile(measure(file.name, file.expected, readPlan(file.workbook)), true);
  }
}

function printFolder(folder: string): void {
  const files = loadSheets(folder).map((file) => measure(file.name, file.expected, readPlan(file.workbook)));
  for (const file of files) printFile(file, args.includes("--misses"));
  printSummary(folder, files);
}

function printOneFamily(family: string, count: number): void {
  const files = Array.from({ length: count }, (_, seed) => {
    const sheet = generate(seed, { family });
    return measure(sheet.expected.id, sheet.expected, readPlan(sheet.workbook), sheet.address);
  });
  if (args.includes("--misses"))
    for (const file of files.filter((one) => one.misses.length > 0)) printFile(file, true);
  printSummary(`Generated, ${family}`, files);
}

function printEverything(): void {
  const report = reportReading(Number(option("generated") ?? 2000), Number(option("negatives") ?? 400));
  if (!corpusIsHere)
    console.log("The real sheets (../shared/corpus) are not on this machine: their figures are left out.");
  if (report.real) {
    if (args.includes("--files")) for (const file of report.real) printFile(file, args.includes("--misses"));
    printSummary("Real sheets", report.real);
    printGroups("by layout family", report.real, (file) => file.family);
    console.log(`\n${firstUnseen}`);
    const withoutOkrs = report.real.filter(
      (file) => file.keyResults.expected === 0 && file.objectives.expected === 0,
    );
    const clean = withoutOkrs.filter((file) => file.keyResults.found === 0).length;
    console.log(`\nReal sheets without OKRs, no key result read: ${clean} of ${withoutOkrs.length}`);
  }
  if (args.includes("--files")) for (const file of report.written) printFile(file, args.includes("--misses"));
  printSummary("Written by a tester", report.written);
  printSummary("Generated sheets", report.generated);
  printGroups("by layout family", report.generated, (file) => file.family);
  printGroups("by language", report.generated, (file) => languageOfName(file.name));
  for (const [title, groupOf] of [
    ["family", (file: FileMeasure) => file.family],
    ["language", (file: FileMeasure) => languageOfName(file.name)],
  ] as const) {
    const worst = worstOf(report.generated, groupOf);
    if (worst)
      console.log(
        `Worst ${title}: ${worst.name} (key results ${share(worst.keyResults)}, fields ${share(worst.fields)})`,
      );
  }
  console.log(
    `\nGenerated sheets without OKRs, read as such: ${report.negatives.clean} of ${report.negatives.sheets}`,
  );
  printCalibration("tables", report.calibration.tables);
  printCalibration("columns", report.calibration.columns);
  console.log(
    `\n${wordingReport() ?? "The labelled sentences (../shared/corpus) are not on this machine: their figures are left out."}`,
  );
}

const family = option("family");
const folder = option("folder");
if (wanted !== undefined) printOneSheet(wanted);
else if (folder !== undefined) printFolder(folder);
else if (family !== undefined) printOneFamily(family, Number(option("generated") ?? 40));
else printEverything();
