/** node test/generate/main.ts --seed 7 [--family carried] [--language de] --out okrs.xlsx */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { familyNames, generate, generateNegative, languageCodes } from "./generate.ts";
import { writeXlsx } from "./write.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    family: { type: "string" },
    language: { type: "string" },
    out: { type: "string", default: "generated.xlsx" },
    negative: { type: "boolean", default: false },
    expected: { type: "boolean", default: false },
  },
});

const seed = Number(values.seed);
const isUnknown = (name: string | undefined, known: readonly string[]) =>
  name !== undefined && !known.includes(name);
if (
  !Number.isInteger(seed) ||
  isUnknown(values.family, familyNames) ||
  isUnknown(values.language, languageCodes)
) {
  console.error(
    `Use --seed NUMBER, --family ${familyNames.join("|")}, --language ${languageCodes.join("|")}, --out FILE.xlsx`,
  );
  process.exit(2);
}
const { workbook, expected } = values.negative
  ? generateNegative(seed)
  : generate(seed, {
      ...(values.family && { family: values.family }),
      ...(values.language && { language: values.language }),
    });
writeFileSync(values.out, writeXlsx(workbook));
if (values.expected)
  writeFileSync(values.out.replace(/\.xlsx$/, ".expected.json"), JSON.stringify(expected, null, 1));
console.log(`${values.out}: ${expected.id}, ${expected.objectives.length} objectives`);
