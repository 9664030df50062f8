import type { Finding, Severity } from "./finding.ts";

const weightOf: Readonly<Record<Severity, number>> = { error: 100, warning: 10, info: 1 };

/**
 * What helps most comes first: severe before mild, then by how much the rule matters, then by how far the finding
 * reaches (40 places weigh a little more than one, not 40 times as much).
 */
export function worthOf(finding: Finding, impact: number): number {
  return weightOf[finding.severity] * impact * (1 + Math.log2(finding.places.length) / 8);
}

export interface Ranked {
  readonly finding: Finding;
  readonly worth: number;
}

/** What helps most first; findings worth the same in the order in which the sheet is read. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (a.worth !== b.worth) return b.worth - a.worth;
  const [left, right] = [a.finding.places[0]!, b.finding.places[0]!];
  if (left.tab !== right.tab) return left.tab < right.tab ? -1 : 1;
  if (left.row !== right.row) return left.row - right.row;
  if (left.column !== right.column) return left.column - right.column;
  return a.finding.key < b.finding.key ? -1 : a.finding.key > b.finding.key ? 1 : 0;
}

/**
 * The first few findings for somebody who starts: those that matter most, of different rules and, as long as there
 * are any, about different cells, so that three findings teach three things.
 */
export function topFindings(findings: readonly Finding[], most: number): Finding[] {
  const chosen: Finding[] = [];
  const rules = new Set<string>();
  const cells = new Set<string>();
  const cellOf = ({ places: [place] }: Finding) => `${place!.tab}!${place!.row},${place!.column}`;
  const choose = (isNew: (finding: Finding) => boolean) => {
    for (const finding of findings) {
      if (chosen.length >= most) return;
      if (chosen.includes(finding) || !isNew(finding)) continue;
      chosen.push(finding);
      rules.add(finding.rule);
      cells.add(cellOf(finding));
    }
  };
  choose((finding) => !rules.has(finding.rule) && !cells.has(cellOf(finding)));
  choose((finding) => !rules.has(finding.rule));
  choose(() => true);
  return chosen.sort((a, b) => findings.indexOf(a) - findings.indexOf(b));
}
