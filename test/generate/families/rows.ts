import { addSheet, chooseFields, type Drawing, headerOf, labelOf, putField } from "../drawing.ts";
import type { ExpectedFields, ExpectedKeyResult } from "../expected.ts";
import { drawFoot, drawHead } from "../noise.ts";
import { type HeaderField, listOf } from "../phrases.ts";
import { expect } from "../table.ts";

/** Objective rows among key result rows in one column, told apart by label, bold type or indent. */
export function drawInterleaved(drawing: Drawing): void {
  const { random, okrs, habits } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields = chooseFields(random);
  let row = drawHead(drawing, sheet);
  const header = random.pick([
    "OKR",
    headerOf(drawing, "objective"),
    `${headerOf(drawing, "objective")} / ${headerOf(drawing, "keyResult")}`,
  ]);
  sheet.put(row, 0, header, { bold: true });
  fields.forEach((field, i) => {
    sheet.put(row, i + 1, headerOf(drawing, field), { bold: true });
  });
  row++;
  const telling = habits.label === "none" ? "long" : habits.label;
  const hasRollUp = random.chance(0.4);
  const labelled = { ...drawing, habits: { ...habits, label: telling } as Drawing["habits"] };
  okrs.objectives.forEach((objective, i) => {
    const own: ExpectedFields = {};
    const cell = sheet.put(row, 0, labelOf(labelled, "objective", i + 1) + objective.text, {
      bold: true,
      ...(random.chance(0.5) && { background: "#eeeeee" }),
    });
    const owner = fields.indexOf("owner");
    if (owner >= 0 && random.chance(0.4)) own.owner = sheet.put(row, owner + 1, objective.owner);
    const progress = fields.indexOf("progress");
    if (progress >= 0 && hasRollUp) {
      const range = sheet.span(row + 1, progress + 1, objective.keyResults.length);
      own.progress = sheet.put(row, progress + 1, 0.42, { format: "0%", formula: `=AVERAGE(${range})` });
    }
    row++;
    const keyResults: ExpectedKeyResult[] = [];
    objective.keyResults.forEach((keyResult, k) => {
      const mine: ExpectedFields = {};
      const indent = random.chance(0.3) ? "   " : "";
      const keyResultCell = sheet.put(
        row,
        0,
        indent + labelOf(labelled, "keyResult", k + 1) + keyResult.text,
        indent ? { indent: 1 } : {},
      );
      fields.forEach((field, f) => {
        putField(drawing, sheet, row, f + 1, field, keyResult, mine);
      });
      keyResults.push({ cell: keyResultCell, text: keyResult.text, fields: mine });
      row++;
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: own, keyResults });
    if (random.chance(0.25)) row++;
  });
  drawFoot(drawing, sheet);
}

/** Objective rows in a column of their own, key results one column further. */
export function drawStaircase(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields = chooseFields(random);
  let row = drawHead(drawing, sheet);
  const columns: HeaderField[] = ["objective", "keyResult", ...fields];
  columns.forEach((field, column) => {
    sheet.put(row, column, headerOf(drawing, field), { bold: true });
  });
  row++;
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row++, 0, labelOf(drawing, "objective", i + 1) + objective.text, { bold: true });
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row, 1, labelOf(drawing, "keyResult", k + 1) + keyResult.text);
      fields.forEach((field, f) => {
        putField(drawing, sheet, row, f + 2, field, keyResult, mine);
      });
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
  });
  drawFoot(drawing, sheet);
}

/** A heading line per objective with a table of its key results below, header included. */
export function drawBlocks(drawing: Drawing): void {
  const { random, okrs, habits, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields = chooseFields(random);
  const hasLines = random.chance(0.3);
  let row = drawHead(drawing, sheet);
  const telling = {
    ...drawing,
    habits: { ...habits, label: habits.label === "none" ? "long" : habits.label } as Drawing["habits"],
  };
  const headers = fields.map((field) => headerOf(drawing, field));
  const keyResultHeader = headerOf(drawing, "keyResult");
  const ownerWord = listOf(phrases.headers.owner)[0]!;
  okrs.objectives.forEach((objective, i) => {
    const own: ExpectedFields = {};
    const cell = sheet.put(row, 0, labelOf(telling, "objective", i + 1) + objective.text, { bold: true });
    if (random.chance(0.3)) sheet.merge(row, 0, 1, fields.length + 1);
    row++;
    if (hasLines) {
      sheet.put(row, 0, `${ownerWord}:`);
      own.owner = sheet.put(row, 1, objective.owner);
      row++;
    }
    sheet.put(row, 0, keyResultHeader, { bold: true });
    headers.forEach((header, f) => {
      sheet.put(row, f + 1, header, { bold: true });
    });
    row++;
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row, 0, labelOf(drawing, "keyResult", k + 1) + keyResult.text);
      fields.forEach((field, f) => {
        putField(drawing, sheet, row, f + 1, field, keyResult, mine);
      });
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: own, keyResults });
    row += random.int(1, 2);
  });
  drawFoot(drawing, sheet);
}

/** Objectives and key results as typed rows with a type column and parent ids, as tools export them. */
export function drawExport(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const sheet = addSheet(drawing, "Export");
  const fields: HeaderField[] = ["owner", "start", "target", "current", "progress", "status", "due"];
  const names: Record<string, string> = {
    owner: "Owner",
    start: "Start",
    target: "Target",
    current: "Current",
    progress: "Progress %",
    status: "Status",
    due: "End Date",
  };
  ["Id", "Parent Id", "OKR type", "Title", ...fields.map((field) => names[field]!)].forEach(
    (header, column) => {
      sheet.put(0, column, header);
    },
  );
  let row = 1;
  let id = random.int(100, 900);
  for (const objective of okrs.objectives) {
    const parent = id++;
    const own: ExpectedFields = { id: sheet.put(row, 0, parent) };
    sheet.put(row, 2, "Objective");
    const cell = sheet.put(row, 3, objective.text);
    own.owner = sheet.put(row, 4, objective.owner);
    row++;
    const keyResults = objective.keyResults.map((keyResult): ExpectedKeyResult => {
      const mine: ExpectedFields = { id: sheet.put(row, 0, id++) };
      sheet.put(row, 1, parent);
      sheet.put(row, 2, "Key Result");
      const keyResultCell = sheet.put(row, 3, keyResult.text);
      fields.forEach((field, f) => {
        putField(drawing, sheet, row, f + 4, field, keyResult, mine);
      });
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: own, keyResults });
  }
}
