import type { Cycle } from "../../okr/plan.ts";
import { readPlan } from "../../reading/read.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import { cellFrom } from "../../sheet/grid.ts";
import { makeTab, makeWorkbook, type Row, type Workbook } from "../../sheet/workbook.ts";
import type { DraftObjective } from "./draft.ts";
import { draftObjectiveOf, draftOf } from "./drafts.ts";
import { type Started, startTab } from "./start.ts";

/**
 * The OKRs in pasted text: a list, notes, an outline, lines copied from a sheet. Indentation (spaces, tabs, bullets) says what belongs
 * to what; text that is only lines is read as objectives with the key results below them where the wording shows it.
 */
export function draftsIn(text: string, today: IsoDate): DraftObjective[] {
  const workbook = makeWorkbook({ tabs: [makeTab({ name: "Pasted", rows: rowsOf(text) })] });
  const plan = readPlan(workbook, { today });
  return plan.objectives.map((objective) => draftObjectiveOf(objective, objective.keyResults.map(draftOf)));
}

/** A structured tab from pasted text. Says so where no objective or key result can be found in it. */
export function startFromText(
  workbook: Workbook,
  text: string,
  team: string,
  cycle: Cycle,
  today: IsoDate,
): Started {
  const objectives = draftsIn(text, today);
  if (objectives.every(({ keyResults }) => keyResults.length === 0)) {
    return {
      reason:
        "No OKRs were found in the text. Write each objective on a line of its own and its key results below it, indented or with a dash.",
    };
  }
  return startTab(workbook, { team, cycle, objectives });
}

/** Tabs part cells as in a sheet; else leading spaces and bullets become columns, so that the outline keeps its shape. */
function rowsOf(text: string): Row[] {
  const lines = text.split(/\r\n?|\n/);
  const copied = lines.filter((line) => /\S\t/.test(line)).length >= 2;
  const indents = [...new Set(lines.filter((line) => line.trim() !== "").map(indentOf))].sort(
    (a, b) => a - b,
  );
  return lines.map((line): Row => {
    if (copied) return line.split("\t").map((part) => cellFrom(part.trim()));
    const level = Math.max(0, indents.indexOf(indentOf(line)));
    const content = line.trim().replace(/^(?:[-*•–—▪◦‣]|\[[ x]?\])\s+/i, "");
    return [...Array<null>(level).fill(null), cellFrom(content)];
  });
}

/** Columns of white space, a bullet counting as two more. */
function indentOf(line: string): number {
  const white = /^\s*/.exec(line)![0].replace(/\t/g, "    ").length;
  return white + (/^\s*[-*•–—▪◦‣]\s/.test(line) ? 2 : 0);
}
