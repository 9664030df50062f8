import { chooseSafeFixes } from "../shared/actions/fix.ts";
import type { Finding } from "../shared/lint/finding.ts";
import { type ViewOptions, viewOf } from "../shared/report/view.ts";
import { apply } from "../shared/sheet/apply.ts";
import type { IsoDate } from "../shared/sheet/dates.ts";
import type { Workbook } from "../shared/sheet/workbook.ts";

export interface Fixed {
  readonly workbook: Workbook;
  /** What was mended, in the order in which it was done. */
  readonly fixes: readonly Finding[];
}

/** Fixes that overlap wait for the next pass; a sheet that needs more than this has fixes that undo each other. */
const mostPasses = 5;

/** Does every safe fix that changes nothing but cells' content and number format, which is what a copy of a file can hold. */
export function fixSafely(
  workbook: Workbook,
  findings: readonly Finding[],
  today: IsoDate,
  options: ViewOptions,
): Fixed {
  let current = workbook;
  let open = findings;
  const fixes: Finding[] = [];
  for (let pass = 0; pass < mostPasses; pass++) {
    const { chosen, postponed, edits } = chooseSafeFixes(open.filter(changesCellsOnly));
    if (edits.length === 0) break;
    current = apply(current, edits).workbook;
    fixes.push(...chosen.map(({ finding }) => finding));
    if (postponed.length === 0) break;
    open = viewOf(current, today, options).findings;
  }
  return { workbook: current, fixes };
}

function changesCellsOnly({ fixes }: Finding): boolean {
  return fixes.some(
    ({ safety, edits }) =>
      safety === "safe" &&
      edits.every((edit) => edit.kind === "cells" && (edit.aspect === "content" || edit.aspect === "format")),
  );
}
