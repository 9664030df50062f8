import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { groups } from "../../shared/lint/rule.ts";
import { rules } from "../../shared/lint/rules.ts";
import { groupTitles } from "../../shared/lint/rules-page.ts";
import { languages } from "../../shared/reading/headers/languages.ts";
import { corpusIsHere } from "../accuracy/corpus.ts";
import { renderReadingTable, reportReading } from "../accuracy/report.ts";
import { wordingReport } from "../accuracy/wording.ts";
import { reasons } from "./dependencies.ts";

const root = resolve(import.meta.dirname, "../..");

/** The README's generated parts by the name of their place; null where the data for one is not on this machine. */
export const sections: Readonly<Record<string, () => string | null | Promise<string | null>>> = {
  rules: rulesTable,
  accuracy: accuracyTables,
  languages: languagesLine,
  dependencies: dependenciesTable,
};

function rulesTable(): string {
  const lines = groups.map((group) => {
    const own = rules
      .filter((rule) => rule.group === group)
      .map(({ id }) => `[\`${id}\`](docs/rules.md#${anchor(id)})`);
    return `| ${groupTitles[group]} | ${own.join(" · ")} |`;
  });
  return [`| why OKRs fail | ${rules.length} rules |`, "|---|---|", ...lines].join("\n");
}

function anchor(id: string): string {
  const title = rules.find((rule) => rule.id === id)!.title;
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replace(/ /g, "-");
}

/** Many enough for figures that do not hang on single sheets; the same seeds in every run. */
const generatedSheets = 2000;
const generatedNegatives = 200;

function accuracyTables(): string | null {
  const wording = wordingReport();
  if (!corpusIsHere || wording === null) return null;
  return [
    "**Reading sheets.**",
    renderReadingTable(reportReading(generatedSheets, generatedNegatives)),
    "**Judging wording.** All of these sentences were seen while the judge was written, so sentences of other teams will score somewhat lower.",
    wording,
  ].join("\n\n");
}

function languagesLine(): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const read = languages.map(({ code }) => names.of(code) ?? code).sort();
  return `Sheets are read in ${read.length} languages: ${read.join(", ")}. Wording is judged in English, Spanish, Portuguese, French and German; in the others the rules that need words stay silent and those about numbers, dates, owners and formulas run.`;
}

function dependenciesTable(): string {
  const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  const unexplained = used.filter((name) => !reasons[name]);
  if (unexplained.length > 0)
    throw new Error(
      `Say in test/readme/dependencies.ts why these packages are here: ${unexplained.join(", ")}`,
    );
  const gone = Object.keys(reasons).filter((name) => !used.includes(name));
  if (gone.length > 0)
    throw new Error(
      `These packages are no longer used; take them out of test/readme/dependencies.ts: ${gone.join(", ")}`,
    );
  const shipped = used.filter((name) => reasons[name]!.ships !== "");
  const others = used.filter((name) => reasons[name]!.ships === "");
  return [
    "| package | runs in | because |",
    "|---|---|---|",
    ...shipped.map((name) => `| ${name} | ${reasons[name]!.ships} | ${reasons[name]!.why} |`),
    "",
    `To build and test: ${others.map((name) => `**${name}** (${reasons[name]!.why})`).join(", ")}.`,
  ].join("\n");
}
