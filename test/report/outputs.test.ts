import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { lint } from "../../shared/lint/lint.ts";
import { toMarkdown } from "../../shared/report/markdown.ts";
import { toSarif } from "../../shared/report/sarif.ts";
import { inputOf } from "../lint/check-example.ts";
import { workbookOf } from "../lint/written-sheet.ts";

const sheet = `# My OKRs Q2 2026
  Objective | Key Result | Owner | Start | Target | Current | Progress
  Be the best in class | Improve onboarding |  |  |  |  |
   | Reduce churn *now* <b>|x | Ana Silva | 5% | 8% | 6% | =F3/E3 => 75%
   | Renewals @team | Ben Okoye | 82% | 90% | 85% | =F4/E4 => 94%`;
const workbook = workbookOf({ sheet });
const findings = lint(inputOf({ sheet }, workbook));

/** The schema that OASIS publishes, as shipped by Microsoft's SARIF matchers. */
function officialSchema(): object {
  const home = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json");
  const schema = JSON.parse(
    readFileSync(home.replace("package.json", "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  // It names draft 4 as its dialect but uses nothing that reads differently in the draft that ajv knows.
  const { $schema: _, id: __, ...rest } = schema;
  return rest;
}

describe("SARIF", () => {
  // Formats (uri, date-time) are beside the point and not part of ajv's core.
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  const isValid = ajv.compile(officialSchema());

  it.each([
    { name: "with findings", given: findings },
    { name: "without any", given: [] },
  ])("$name is valid against the official schema", ({ given }) => {
    const log = JSON.parse(JSON.stringify(toSarif(workbook, given, "my okrs.xlsx", "0.1.0")));
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
    expect(log.runs[0].results).toHaveLength(given.length);
  });

  it("names cells", () => {
    const log = JSON.parse(JSON.stringify(toSarif(workbook, findings, "my okrs.xlsx", "0.1.0")));
    const vague = log.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === "vague-objective");
    expect(vague.locations[0].logicalLocations[0].fullyQualifiedName).toBe("My OKRs Q2 2026!A2");
    expect(vague.locations[0].physicalLocation.artifactLocation.uri).toBe("my%20okrs.xlsx");
    expect(log.runs[0].tool.driver.rules[vague.ruleIndex].id).toBe("vague-objective");
  });
});

describe("Markdown", () => {
  it("has a line for each finding and no markup from the sheet", () => {
    const text = toMarkdown(workbook, findings, "my_okrs.xlsx");
    expect(text).toContain("my\\_okrs.xlsx");
    for (const { rule } of findings) expect(text).toContain(`\`${rule}\``);
    expect(text).not.toContain("<b>");
    expect(text).not.toMatch(/[^\\]\*now\*/);
    expect(text).not.toContain("@team");
    expect(text.match(/^- \*\*/gm)).toHaveLength(findings.length);
  });

  it("says so where there is nothing to mend", () => {
    expect(toMarkdown(workbook, [], "okrs.csv")).toContain("Nothing to mend");
  });
});
