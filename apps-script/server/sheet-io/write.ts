import type { CellsEdit, Edit } from "../../../shared/sheet/edit.ts";
import type { ConditionalFormat, Tab, Validation } from "../../../shared/sheet/workbook.ts";
import { blocksOf } from "./blocks.ts";
import { writeConditionalFormats } from "./conditional-formats.ts";
import { literalOf } from "./literal.ts";
import { writeRowKeys } from "./row-keys.ts";
import { tabSheet } from "./tabs.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Carries out edits that are known to fit what the sheet holds now. Neighbouring cells go in one call each.
 * `progress` learns of each edit as it is done, so that a failure half-way can be undone.
 * A tab that is added gets its id from Sheets; the edits are reported with that id.
 */
export function perform(
  spreadsheet: Spreadsheet,
  edits: readonly Edit[],
  progress: (done: readonly Edit[]) => void,
): void {
  const ids = new Map<string, string>();
  for (const group of groupsOf(edits)) {
    const renamed = group.map((edit) => withTabId(edit, ids));
    progress(performGroup(spreadsheet, renamed, ids));
  }
}

/** Runs of edits that can travel together: the same kind, and for cells and properties the same aspect of the same tab. */
function groupsOf(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  let last = "";
  for (const edit of edits) {
    const group =
      edit.kind === "cells"
        ? `cells ${edit.aspect} ${edit.tab}`
        : edit.kind === "row-key"
          ? `row-key ${edit.tab}`
          : "";
    if (group !== "" && group === last) groups[groups.length - 1]!.push(edit);
    else groups.push([edit]);
    last = group;
  }
  return groups;
}

function withTabId(edit: Edit, ids: ReadonlyMap<string, string>): Edit {
  if (edit.kind === "add-tab" || edit.kind === "remove-tab") return edit;
  const id = ids.get(edit.tab);
  return id === undefined ? edit : { ...edit, tab: id };
}

function performGroup(
  spreadsheet: Spreadsheet,
  group: readonly Edit[],
  ids: Map<string, string>,
): readonly Edit[] {
  const first = group[0]!;
  switch (first.kind) {
    case "add-tab": {
      const sheet = addTab(spreadsheet, first.index, first.tab);
      const id = String(sheet.getSheetId());
      ids.set(first.tab.id, id);
      return [{ ...first, tab: { ...first.tab, id } }];
    }
    case "remove-tab":
      spreadsheet.deleteSheet(tabSheet(spreadsheet, first.tab.id));
      return group;
    case "cells":
      for (const block of blocksOf(group as CellsEdit[])) writeBlock(tabSheet(spreadsheet, first.tab), block);
      return group;
    case "row-key":
      writeRowKeys(tabSheet(spreadsheet, first.tab), group as (typeof first)[]);
      return group;
    case "tab":
      setProperty(tabSheet(spreadsheet, first.tab), first);
      return group;
    case "insert": {
      const sheet = tabSheet(spreadsheet, first.tab);
      if (first.dimension === "rows") {
        if (first.at > 0) sheet.insertRowsAfter(first.at, first.count);
        else sheet.insertRowsBefore(1, first.count);
      } else if (first.at > 0) sheet.insertColumnsAfter(first.at, first.count);
      else sheet.insertColumnsBefore(1, first.count);
      writeLines(sheet, first);
      return group;
    }
    case "remove": {
      const sheet = tabSheet(spreadsheet, first.tab);
      if (first.dimension === "rows") sheet.deleteRows(first.at + 1, first.count);
      else sheet.deleteColumns(first.at + 1, first.count);
      return group;
    }
  }
}

function addTab(spreadsheet: Spreadsheet, index: number, tab: Tab): Sheet {
  const active = spreadsheet.getActiveSheet();
  // A snapshot holds few of the tabs, so only the first place means what it says; the rest go behind all others.
  const sheet = spreadsheet.insertSheet(tab.name, index === 0 ? 0 : spreadsheet.getNumSheets());
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (tab.rows.length > 0 && width > 0) {
    const cells = tab.rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null));
    const range = sheet.getRange(1, 1, cells.length, width);
    range.setValues(cells.map((row) => row.map((cell) => (cell ? literalOf(cell) : ""))));
    if (cells.some((row) => row.some((cell) => cell?.format))) {
      range.setNumberFormats(cells.map((row) => row.map((cell) => cell?.format ?? "General")));
    }
    if (cells.some((row) => row.some((cell) => cell?.style?.bold))) {
      range.setFontWeights(cells.map((row) => row.map((cell) => (cell?.style?.bold ? "bold" : "normal"))));
    }
    if (cells.some((row) => row.some((cell) => cell?.style?.background))) {
      range.setBackgrounds(cells.map((row) => row.map((cell) => cell?.style?.background ?? null)));
    }
    if (cells.some((row) => row.some((cell) => cell?.validation))) {
      range.setDataValidations(
        cells.map((row) => row.map((cell) => validationRule(cell?.validation ?? null))),
      );
    }
    cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell?.note) sheet.getRange(r + 1, c + 1).setNote(cell.note);
      });
    });
  }
  tab.columnWidths?.slice(0, width).forEach((pixels, c) => {
    sheet.setColumnWidth(c + 1, pixels);
  });
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  if (tab.conditionalFormats.length > 0) writeConditionalFormats(sheet, tab.conditionalFormats);
  const keys = Object.entries(tab.rowKeys).map(([row, after]) => ({ row: Number(row), after }));
  if (keys.length > 0) writeRowKeys(sheet, keys);
  if (tab.hidden) sheet.hideSheet();
  // Inserting a sheet also opens it, which would take the person away from theirs.
  spreadsheet.setActiveSheet(active);
  return sheet;
}

function writeLines(sheet: Sheet, edit: Extract<Edit, { kind: "insert" }>): void {
  edit.lines.forEach((line, i) => {
    if (line.every((cell) => cell === null)) return;
    const literals = line.map((cell) => (cell ? literalOf(cell) : ""));
    const at = edit.at + i + 1;
    if (edit.dimension === "rows") sheet.getRange(at, 1, 1, line.length).setValues([literals]);
    else sheet.getRange(1, at, line.length, 1).setValues(literals.map((literal) => [literal]));
  });
}

function writeBlock(sheet: Sheet, block: CellsEdit): void {
  const { row, column, after } = block;
  const rows = after.length;
  const columns = after[0]!.length;
  // A log grows past the thousand rows that a new tab has.
  const missing = row + rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(row + 1, column + 1, rows, columns);
  switch (block.aspect) {
    case "content":
      range.setValues(block.after.map((row) => row.map(literalOf)));
      return;
    case "format":
      range.setNumberFormats(block.after.map((row) => row.map((format) => format ?? "General")));
      return;
    case "note":
      range.setNotes(block.after.map((row) => row.map((note) => note ?? "")));
      return;
    case "background":
      range.setBackgrounds(block.after.map((row) => row.slice()));
      return;
    case "validation":
      range.setDataValidations(block.after.map((row) => row.map(validationRule)));
      return;
  }
}

function validationRule(validation: Validation | null): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (!validation) return null;
  const builder = SpreadsheetApp.newDataValidation();
  if (validation.kind === "checkbox") return builder.requireCheckbox().build();
  if (validation.kind === "other") return null;
  builder.requireValueInList(validation.values.slice(), true).setAllowInvalid(!validation.strict);
  if (validation.help) builder.setHelpText(validation.help);
  return builder.build();
}

function setProperty(sheet: Sheet, edit: Extract<Edit, { kind: "tab" }>): void {
  switch (edit.property) {
    case "name":
      sheet.setName(edit.after);
      return;
    case "hidden":
      if (edit.after) sheet.hideSheet();
      else sheet.showSheet();
      return;
    case "frozenRows":
      sheet.setFrozenRows(edit.after);
      return;
    case "frozenColumns":
      sheet.setFrozenColumns(edit.after);
      return;
    case "conditionalFormats":
      writeConditionalFormats(sheet, edit.after as readonly ConditionalFormat[]);
      return;
  }
}
