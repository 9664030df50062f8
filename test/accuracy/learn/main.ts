import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { weights as known } from "../../../shared/reading/outline/learnt/weights.ts";
import { readPlan } from "../../../shared/reading/read.ts";
import { aspects, measure, summariseMeasures } from "../measure.ts";
import { examplesOf, type Labelled, ownSheets, sheetsOf } from "./examples.ts";
import { course, learn, meanOf, rounded } from "./perceptron.ts";
import { variantsOf } from "./variants.ts";

/**
 * node test/accuracy/learn/main.ts FOLDER…     goes on learning the points of lines, from the project's own labelled sheets and those
 *                                              of the folders (NAME.csv with NAME.expected.json, as ../shared/corpus/sheets has them),
 *                                              and writes them where reading finds them
 *   --anew                                     forgets what was learnt before
 *   --dry                                      writes nothing: says how many there are
 */
const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith("--"));
const target = fileURLToPath(new URL("../../../shared/reading/outline/learnt/weights.ts", import.meta.url));
/** Courses whose mean is taken. */
const courses = 2;

const sheets: Labelled[] = [...ownSheets(), ...folders.flatMap(sheetsOf)];
const report = (when: string) => {
  const files = sheets.map(({ name, workbook, expected, address }) =>
    measure(name, expected, readPlan(workbook, { today: "2026-08-12" }), address),
  );
  const figures = aspects.map(
    (aspect) => `${aspect} ${summariseMeasures(files, aspect).macro.f1.toFixed(3)}`,
  );
  console.log(`${when}: ${figures.join(", ")} on ${sheets.length} sheets`);
};

report("As it reads now");
const taught = sheets.flatMap((sheet, i) => [sheet, ...variantsOf(sheet, i)]);
console.log(`${taught.length - sheets.length} variants of them`);
const examples = taught.flatMap(examplesOf);
const learnt = Array.from({ length: courses }, (_, seed) => {
  console.log(`Course ${seed + 1} of ${courses}…`);
  return learn(examples, seed + 1, course, args.includes("--anew") ? {} : known);
});
const weights = rounded(meanOf(learnt));
const rows = Object.entries(weights).map(
  ([sign, points]) => `  ${JSON.stringify(sign)}: [${points.join(", ")}],\n`,
);
console.log(
  `${rows.length} signs, ${
    Object.values(weights)
      .flat()
      .filter((value) => value !== 0).length
  } weights`,
);
if (!args.includes("--dry")) {
  writeFileSync(
    target,
    `import type { Weights } from "./learnt.ts";

/**
 * Written by \`npm run learn\` from ${sheets.length} labelled sheets; the points of a sign for each of \`taughtKinds\`. Not to be changed by hand: what a person knows better stands in the points next door.
 */
export const weights: Weights = {
${rows.join("")}};
`,
  );
  console.log("Written. Run `npm run format` and then the tests.");
}
