import type { Finding, Fix } from "../lint/finding.ts";
import type { Edit } from "../sheet/edit.ts";

export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixChoice {
  readonly chosen: readonly ChosenFix[];
  /** Findings whose safe fix touches what another one changes; they come up again at the next check. */
  readonly postponed: readonly Finding[];
  readonly edits: readonly Edit[];
}

/** The safe fix of a finding, null where it has none. */
function safeFixOf(finding: Finding): Fix | null {
  return finding.fixes.find(({ safety, edits }) => safety === "safe" && edits.length > 0) ?? null;
}

/** Every safe fix that can be done in one go, in the order of the findings. Where two overlap, the later waits. */
export function chooseSafeFixes(findings: readonly Finding[]): FixChoice {
  const chosen: ChosenFix[] = [];
  const postponed: Finding[] = [];
  const taken = new Set<string>();
  const moved = new Set<string>();
  const touched = new Set<string>();
  for (const finding of findings) {
    const fix = safeFixOf(finding);
    if (!fix) continue;
    const places = fix.edits.flatMap(placesOf);
    const lines = fix.edits.filter(movesLines).map(tabOf);
    const overlaps =
      places.some((place) => taken.has(place)) ||
      fix.edits.some((edit) => moved.has(tabOf(edit))) ||
      lines.some((tab) => touched.has(tab));
    if (overlaps) {
      postponed.push(finding);
      continue;
    }
    chosen.push({ finding, fix });
    for (const place of places) taken.add(place);
    for (const tab of lines) moved.add(tab);
    for (const edit of fix.edits) touched.add(tabOf(edit));
  }
  return { chosen, postponed, edits: chosen.flatMap(({ fix }) => [...fix.edits]) };
}

function tabOf(edit: Edit): string {
  return edit.kind === "add-tab" || edit.kind === "remove-tab" ? edit.tab.id : edit.tab;
}

/** Inserted and removed lines move every cell behind them, so nothing else in that tab fits any more. */
function movesLines(edit: Edit): boolean {
  return edit.kind === "insert" || edit.kind === "remove";
}

/** Keys of what an edit writes to; two edits with a key in common overlap. */
function placesOf(edit: Edit): string[] {
  switch (edit.kind) {
    case "cells":
      return edit.after.flatMap((line, r) =>
        line.map((_, c) => `cell ${edit.tab} ${edit.row + r} ${edit.column + c}`),
      );
    case "tab":
      return [`${edit.property} ${edit.tab}`];
    case "row-key":
      return [`row ${edit.tab} ${edit.row}`];
    case "add-tab":
    case "remove-tab":
      return [`tab ${edit.tab.name}`];
    case "insert":
    case "remove":
      return [];
  }
}
