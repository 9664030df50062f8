import { anchorsOf } from "../../shared/actions/undo.ts";
import { type Applied, apply } from "../../shared/sheet/apply.ts";
import { contentOf, type Edit, invert } from "../../shared/sheet/edit.ts";
import { tabById, type Workbook } from "../../shared/sheet/workbook.ts";
import { Refused } from "../problems.ts";
import type { Wanted } from "./sheet-io/read.ts";
import { findSheet } from "./sheet-io/tabs.ts";
import { perform } from "./sheet-io/write.ts";
import { snapshotOf } from "./snapshot.ts";
import { remember } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Outcome {
  readonly title: string;
  readonly done: number;
  readonly refused: readonly string[];
}

/** Writes what still fits, keeps back what has changed since it was read, and remembers how to undo it. */
export function writeChange(spreadsheet: Spreadsheet, title: string, edits: readonly Edit[]): Outcome {
  return withLock(() => {
    const { standing, refused } = carryOut(spreadsheet, edits, (done, after) =>
      remember(title, done, anchorsOf(after, done)),
    );
    return { title, done: standing.length, refused };
  });
}

/** One writer at a time; two people pressing "Fix" together must not interleave. */
export function withLock<T>(work: () => T): T {
  // Null outside a document.
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(5_000)) {
    throw new Refused(
      "Somebody else is changing this sheet with Plumbline right now.",
      "Wait a few seconds and try again.",
    );
  }
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}

export interface CarriedOut {
  /** What was done, as it stands in the sheet now. */
  readonly standing: readonly Edit[];
  readonly refused: readonly string[];
}

/** Takes what was done, and the tabs that it touched as they are afterwards, into the undo list. */
type Keep = (done: readonly Edit[], after: Workbook) => void;

/** Verifies every edit against the sheet as it is now, writes what fits, and hands it to `keep`. */
export function carryOut(
  spreadsheet: Spreadsheet,
  edits: readonly Edit[],
  keep: Keep,
  before = readFor(spreadsheet, edits),
): CarriedOut {
  const { workbook, done, refused }: Applied = apply(before, edits);
  const performed: Edit[] = [];
  try {
    perform(spreadsheet, done, (group) => void performed.push(...group));
  } catch (error) {
    takeBack(spreadsheet, performed, () => keep(performed, workbook));
    throw error;
  }
  const standing = performed.some(writesFormula)
    ? asStanding(readAgain(spreadsheet, performed), performed)
    : performed;
  if (standing.length > 0) keep(standing, workbook);
  return { standing, refused: refused.map(({ reason }) => reason) };
}

/** All or nothing: what was written before a call failed is undone; where even that fails, it stays in the undo list. */
function takeBack(spreadsheet: Spreadsheet, performed: readonly Edit[], keep: () => void): void {
  if (performed.length === 0) return;
  try {
    perform(spreadsheet, invert(performed), () => {});
  } catch {
    keep();
  }
}

function writesFormula(edit: Edit): boolean {
  return (
    edit.kind === "cells" &&
    edit.aspect === "content" &&
    edit.after.some((line) => line.some(({ formula }) => formula !== null))
  );
}

function readAgain(spreadsheet: Spreadsheet, edits: readonly Edit[]): Workbook {
  // Without it the sheet may answer from before the write.
  SpreadsheetApp.flush();
  return readFor(spreadsheet, edits);
}

/** The tabs that the edits touch, with just the sides that they look at. */
export function readFor(spreadsheet: Spreadsheet, edits: readonly Edit[]): Workbook {
  const ids = new Set<string>();
  const names = new Set<string>();
  const wanted: { -readonly [K in keyof Wanted]: boolean } = {};
  for (const edit of edits) {
    if (edit.kind === "add-tab") names.add(edit.tab.name);
    else ids.add(edit.kind === "remove-tab" ? edit.tab.id : edit.tab);
    if (edit.kind === "row-key") wanted.rowKeys = true;
    if (edit.kind === "tab" || edit.kind === "insert" || edit.kind === "remove") wanted.layout = true;
    if (edit.kind !== "cells") continue;
    if (edit.aspect === "note") wanted.notes = true;
    if (edit.aspect === "validation") wanted.validations = true;
    if (edit.aspect === "background") wanted.backgrounds = true;
  }
  const sheets = [...ids].map((id) => findSheet(spreadsheet, id));
  // A tab to be added must be seen if somebody else has added it meanwhile.
  for (const name of names) sheets.push(spreadsheet.getSheetByName(name));
  const present = sheets.filter((sheet, i) => sheet !== null && sheets.indexOf(sheet) === i);
  return snapshotOf(spreadsheet, present as GoogleAppsScript.Spreadsheet.Sheet[], wanted).workbook;
}

/**
 * Sheets may spell a formula in its own way once it is written. Undo must expect what stands there, so contents are
 * taken from the sheet again; not where lines were moved later in the same change, since places no longer match.
 */
function asStanding(workbook: Workbook, edits: readonly Edit[]): Edit[] {
  const lastMove = edits.reduce(
    (last, edit, i) => (edit.kind === "insert" || edit.kind === "remove" ? i : last),
    -1,
  );
  return edits.map((edit, i) => {
    if (edit.kind !== "cells" || edit.aspect !== "content" || i < lastMove) return edit;
    const tab = tabById(workbook, edit.tab);
    if (!tab) return edit;
    const after = edit.after.map((line, r) =>
      line.map((content, c) => {
        const { value, formula } = contentOf(tab.rows[edit.row + r]?.[edit.column + c]);
        return content.formula === null ? content : { value, formula };
      }),
    );
    return { ...edit, after };
  });
}
