import { readPlan } from "../../shared/reading/read.ts";
import { generate, generateNegative } from "../generate/generate.ts";
import { corpusIsHere, loadCorpus } from "./corpus.ts";
import { type Aspect, aspects, type FileMeasure, measure, score, summariseMeasures } from "./measure.ts";

const args = process.argv.slice(2);
const names: Record<Aspect, string> = {
  objectives: "Objectives",
  keyResults: "Key results",
  links: "Parent links",
  text: "Text",
  fields: "Fields",
};
const percent = (value: number) => value.toFixed(3);

function printSummary(title: string, files: readonly FileMeasure[]): void {
  console.log(`\n${title} (${files.length} files)`);
  console.log("               macro P     R    F1     pooled P     R    F1");
  for (const aspect of aspects) {
    const { macro, pooled } = summariseMeasures(files, aspect);
    console.log(
      `  ${names[aspect].padEnd(14)} ${percent(macro.precision)} ${percent(macro.recall)} ${percent(macro.f1)}      ${percent(pooled.precision)} ${percent(pooled.recall)} ${percent(pooled.f1)}`,
    );
  }
}

function printFamilies(files: readonly FileMeasure[]): void {
  const families = [...new Set(files.map((file) => file.family))].sort();
  console.log("\nMacro F1 by layout family        files  objectives  key results  links  text   fields");
  for (const family of families) {
    const own = files.filter((file) => file.family === family);
    const cells = aspects.map((aspect) => percent(summariseMeasures(own, aspect).macro.f1));
    console.log(
      `  ${family.padEnd(30)} ${String(own.length).padStart(5)}  ${cells[0]!.padEnd(10)}  ${cells[1]!.padEnd(11)}  ${cells[2]}  ${cells[3]}  ${cells[4]}`,
    );
  }
}

if (!corpusIsHere)
  console.log("The corpus (../shared/corpus) is not on this machine: its figures are left out.");
else {
  const corpus = loadCorpus();
  const wanted = args.find((arg) => !arg.startsWith("--"));
  const showsHeldOut = args.includes("--held-out") || args.includes("--all");
  const measured = corpus
    .filter((file) => wanted === undefined || file.name.includes(wanted))
    .filter((file) => !file.isHeldOut || showsHeldOut)
    .map((file) => ({
      ...measure(file.name, file.expected, readPlan(file.workbook)),
      isHeldOut: file.isHeldOut,
    }));
  if (args.includes("--files") || wanted !== undefined) {
    for (const file of measured) {
      if (file.isHeldOut && !args.includes("--all")) continue;
      const f1 = aspects.map((aspect) => `${aspect} ${percent(score(file[aspect]).f1)}`).join("  ");
      console.log(`${file.name.padEnd(48)} ${f1}`);
      if (wanted !== undefined || args.includes("--misses"))
        for (const miss of file.misses) console.log(`    ${miss}`);
    }
  }
  printSummary(
    "Tuned on",
    measured.filter((file) => !file.isHeldOut),
  );
  if (showsHeldOut)
    printSummary(
      "Held out",
      measured.filter((file) => file.isHeldOut),
    );
  printFamilies(measured.filter((file) => !file.isHeldOut));
}

const generated = Number(args.find((arg) => arg.startsWith("--generated="))?.slice(12) ?? 0);
if (generated > 0) {
  const only = args.find((arg) => arg.startsWith("--family="))?.slice(9);
  const sheets: FileMeasure[] = [];
  for (let seed = 0; seed < generated; seed++) {
    const sheet = generate(seed, only === undefined ? {} : { family: only });
    sheets.push(measure(sheet.expected.id, sheet.expected, readPlan(sheet.workbook), sheet.address));
  }
  if (args.includes("--misses")) {
    for (const sheet of sheets.filter((one) => one.misses.length > 0).slice(0, 12)) {
      console.log(sheet.name);
      for (const miss of sheet.misses.slice(0, 12)) console.log(`    ${miss}`);
    }
  }
  printSummary("Generated", sheets);
  printFamilies(sheets);
  let clean = 0;
  for (let seed = 0; seed < 200; seed++) {
    const plan = readPlan(generateNegative(seed).workbook);
    if (plan.objectives.length === 0) clean++;
    else if (args.includes("--misses"))
      console.log(
        `false OKRs in negative ${seed} ${generateNegative(seed).expected.id}: ${plan.objectives
          .map((o) => o.text || o.keyResults.map((k) => k.text).join("; "))
          .join(" | ")
          .slice(0, 150)}`,
      );
  }
  console.log(`\nGenerated sheets without OKRs, read as such: ${clean} of 200`);
}
