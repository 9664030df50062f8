import type { Finding, severities } from "../shared/lint/finding.ts";
import { a1, type CellRef } from "../shared/sheet/address.ts";
import type { Workbook } from "../shared/sheet/workbook.ts";
import { tabName } from "./text/cells.ts";

/** The `lint` answer of the command line contract, version 1. */
export function findingsToJson(
  workbook: Workbook,
  findings: readonly Finding[],
  counts: { objectives: number; keyResults: number },
  source: string,
  profile: string,
) {
  const place = ({ tab, row, column }: CellRef) => ({ tab: tabName(workbook, tab), cell: a1(row, column) });
  return {
    version: 1,
    source,
    profile,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      ...place(finding.places[0]!),
      places: finding.places.map(place),
      message: finding.message,
      why: finding.why,
      reference: finding.reference,
      fixes: finding.fixes,
    })),
    summary: { ...counts, ...countBySeverity(findings) },
  };
}

export function countBySeverity(findings: readonly Finding[]): Record<(typeof severities)[number], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
