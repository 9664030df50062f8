import type { Finding, Severity } from "../lint/finding.ts";
import { rules } from "../lint/rules.ts";
import { a1, type CellRef } from "../sheet/address.ts";
import type { Workbook } from "../sheet/workbook.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show. A spreadsheet has no lines, so a place is a logical
 * location ("Q3!C4") in the artifact, with the row as line and the column as column for viewers that insist on numbers.
 */
export function toSarif(
  workbook: Workbook,
  findings: readonly Finding[],
  source: string,
  version: string,
): object {
  const used = rules.filter(({ id }) => findings.some(({ rule }) => rule === id));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Plumbline",
            version,
            rules: used.map(({ id, title, why, good, bad, reference, severity }) => ({
              id,
              name: title,
              shortDescription: { text: title },
              fullDescription: { text: why },
              help: { text: `Instead of: ${bad}\nWrite: ${good}\nSource: ${reference}` },
              defaultConfiguration: { level: severity === "off" ? "none" : levels[severity] },
            })),
          },
        },
        artifacts: [{ location: { uri: uriOf(source) } }],
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: used.findIndex(({ id }) => id === finding.rule),
          level: levels[finding.severity],
          message: { text: finding.message },
          locations: finding.places.slice(0, 1).map((place) => locationOf(workbook, place, source)),
          ...(finding.places.length > 1 && {
            relatedLocations: finding.places
              .slice(1)
              .map((place, i) => ({ id: i + 1, ...locationOf(workbook, place, source) })),
          }),
          partialFingerprints: { "plumblineKey/v1": finding.key },
        })),
      },
    ],
  };
}

function locationOf(workbook: Workbook, { tab, row, column }: CellRef, source: string): object {
  const name = workbook.tabs.find(({ id }) => id === tab)?.name ?? tab;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(source), index: 0 },
      region: { startLine: row + 1, startColumn: column + 1 },
    },
    logicalLocations: [
      { name: a1(row, column), fullyQualifiedName: `${name}!${a1(row, column)}`, kind: "cell" },
    ],
  };
}

/** A file's name or an address as a URI reference: SARIF allows no spaces and no backslashes there. */
function uriOf(source: string): string {
  return encodeURI(source.replace(/\\/g, "/"));
}
