import type { Plan } from "../okr/plan.ts";
import type { Edit } from "../sheet/edit.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { addColumns } from "./structure/add-columns.ts";
import { addDropdowns } from "./structure/dropdowns.ts";
import { addBars, addColours, addFormats, freezeHeadings } from "./structure/extras.ts";
import { type Blocked, framesOf } from "./structure/frame.ts";
import { addOwnTabs } from "./structure/own-tabs.ts";
import { addRowIds } from "./structure/row-ids.ts";
import { type Extra, extras, type Step, type StructureChoice } from "./structure/steps.ts";
import { type StructureColumn, structureColumns } from "./structure/words.ts";

export type { Blocked, Extra, Step, StructureChoice, StructureColumn };
export { extras, structureColumns };

export interface StructurePlan {
  readonly steps: readonly Step[];
  /** Tables that are left alone. */
  readonly blocked: readonly Blocked[];
}

/** What structuring would write and where, in the order in which it is written. Empty where all of it is there already. */
export function planStructure(
  workbook: Workbook,
  plan: Plan,
  choices: readonly StructureChoice[],
): StructurePlan {
  const { frames, blocked } = framesOf(workbook, plan);
  const has = (choice: StructureChoice) => choices.includes(choice);
  const columns = structureColumns.filter(has);
  const steps: Step[] = [];
  for (const frame of frames) {
    steps.push(...addColumns(frame, columns));
    if (has("dropdowns")) steps.push(...addDropdowns(frame));
    if (has("formats")) steps.push(...addFormats(frame));
    if (has("bars")) steps.push(...addBars(frame));
  }
  if (has("colours")) steps.push(...addColours(frames));
  if (has("freeze")) steps.push(...freezeHeadings(frames));
  if (has("row-ids")) steps.push(...addRowIds(frames));
  if (has("tabs")) steps.push(...addOwnTabs(workbook));
  return { steps, blocked };
}

/** The edits of the chosen steps. Existing contents are untouched; a second run has nothing left to do. */
export function structure(workbook: Workbook, plan: Plan, choices: readonly StructureChoice[]): Edit[] {
  return planStructure(workbook, plan, choices).steps.flatMap(({ edits }) => [...edits]);
}
