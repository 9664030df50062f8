import type { Finding, Severity } from "../lint/finding.ts";
import { a1 } from "../sheet/address.ts";
import type { Workbook } from "../sheet/workbook.ts";

/** A finding as a terminal shows it: the cli colours and wraps the pieces. */
export interface FindingText {
  readonly severity: Severity;
  /** "Q3!C4", with "+ 39 more" in `more`. */
  readonly place: string;
  readonly more: string;
  readonly message: string;
  readonly rule: string;
  readonly why: string;
  readonly reference: string;
  /** "fix: Use the right formula", one for each fix; the word before says how far it can be trusted. */
  readonly fixes: readonly string[];
}

export function findingTexts(workbook: Workbook, findings: readonly Finding[]): FindingText[] {
  return findings.map(({ severity, places, message, rule, why, reference, fixes }) => {
    const first = places[0]!;
    const name = workbook.tabs.find(({ id }) => id === first.tab)?.name ?? first.tab;
    return {
      severity,
      place: `${name}!${a1(first.row, first.column)}`,
      more: places.length > 1 ? `+ ${places.length - 1} more` : "",
      message,
      rule,
      why,
      reference,
      fixes: fixes.map(
        ({ safety, title }) =>
          `${safety === "safe" ? "fix" : safety === "unsafe" ? "fix to confirm" : "idea"}: ${title}`,
      ),
    };
  });
}

/** "2 errors, 5 warnings, 1 note", or that there is nothing to mend. */
export function countsText(findings: readonly Finding[]): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const part = (number: number, word: string) =>
    number === 0 ? [] : [`${number} ${word}${number === 1 ? "" : "s"}`];
  const parts = [
    ...part(of("error"), "error"),
    ...part(of("warning"), "warning"),
    ...part(of("info"), "note"),
  ];
  return parts.length === 0 ? "Nothing to mend" : parts.join(", ");
}
