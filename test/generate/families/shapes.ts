import { addSheet, chooseFields, type Drawing, headerOf, labelOf, putField } from "../drawing.ts";
import type { ExpectedFields, ExpectedKeyResult } from "../expected.ts";
import { drawFoot, drawHead } from "../noise.ts";
import { type HeaderField, listOf } from "../phrases.ts";
import { expect } from "../table.ts";
import { typedValue } from "../typed-value.ts";

function withLabels(drawing: Drawing): Drawing {
  const { habits } = drawing;
  return habits.label === "none" ? { ...drawing, habits: { ...habits, label: "short" } } : drawing;
}

/** Field names down the first column, a key result in each further column, the objective merged above. */
export function drawTransposed(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = random.pick([
    ["owner", "start", "target", "current", "status"],
    ["start", "target", "current", "progress"],
    ["owner", "target", "due"],
  ]);
  let row = drawHead(drawing, sheet);
  const names = fields.map((field) => headerOf(drawing, field));
  const objectiveName = headerOf(drawing, "objective");
  const keyResultName = headerOf(drawing, "keyResult");
  okrs.objectives.forEach((objective, i) => {
    sheet.put(row, 0, objectiveName, { bold: true });
    const cell = sheet.put(row, 1, labelOf(drawing, "objective", i + 1) + objective.text);
    sheet.merge(row, 1, 1, objective.keyResults.length);
    sheet.put(row + 1, 0, keyResultName, { bold: true });
    names.forEach((name, f) => {
      sheet.put(row + 2 + f, 0, name, { bold: true });
    });
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row + 1, k + 1, labelOf(drawing, "keyResult", k + 1) + keyResult.text);
      fields.forEach((field, f) => {
        putField(drawing, sheet, row + 2 + f, k + 1, field, keyResult, mine);
      });
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
    row += fields.length + 3;
  });
}

/** Key results side by side on the row of their objective, each with columns of its own: "KR1 | KR1 Target | KR1 Current | KR2 | …". */
export function drawKeyResultColumns(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = random.pick([
    ["target"],
    ["target", "current"],
    ["start", "target", "current"],
    ["current", "status"],
  ]);
  const hasOwner = random.chance(0.5);
  const isNumberFirst = random.chance(0.5);
  const names = fields.map((field) => headerOf(drawing, field));
  const row = drawHead(drawing, sheet);
  const first = hasOwner ? 2 : 1;
  const width = fields.length + 1;
  sheet.put(row, 0, headerOf(drawing, "objective"), { bold: true });
  if (hasOwner) sheet.put(row, 1, headerOf(drawing, "owner"), { bold: true });
  const most = Math.max(...okrs.objectives.map(({ keyResults }) => keyResults.length));
  for (let k = 0; k < most; k++) {
    sheet.put(row, first + k * width, `KR${k + 1}`, { bold: true });
    names.forEach((name, f) => {
      const header = isNumberFirst ? `KR${k + 1} ${name}` : `${name} ${k + 1}`;
      sheet.put(row, first + k * width + 1 + f, header, { bold: true });
    });
  }
  okrs.objectives.forEach((objective, i) => {
    const at = row + 1 + i;
    const cell = sheet.put(at, 0, labelOf(drawing, "objective", i + 1) + objective.text);
    const own: ExpectedFields = {};
    if (hasOwner) own.owner = sheet.put(at, 1, objective.owner);
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const column = first + k * width;
      const keyResultCell = sheet.put(at, column, keyResult.text);
      fields.forEach((field, f) => {
        putField(drawing, sheet, at, column + 1 + f, field, keyResult, mine);
      });
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: own, keyResults });
  });
}

/** A card per key result: its line, then field names in one column and values in the next. */
export function drawCards(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const telling = withLabels(drawing);
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = random.pick([
    ["start", "target", "owner"],
    ["owner", "start", "target", "current"],
    ["target", "current", "due", "owner"],
  ]);
  const names = fields.map((field) => headerOf(drawing, field));
  let row = drawHead(drawing, sheet);
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row, 0, labelOf(telling, "objective", i + 1) + objective.text, { bold: true });
    row += random.int(1, 2);
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row++, 0, labelOf(telling, "keyResult", k + 1) + keyResult.text, {
        bold: true,
      });
      fields.forEach((field, f) => {
        sheet.put(row, 0, names[f]!);
        putField(drawing, sheet, row, 1, field, keyResult, mine);
        row++;
      });
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
  });
}

/** Objectives in one table, key results in another on its own tab, joined by an id. */
export function drawRelational(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const objectives = addSheet(drawing, "Objectives");
  const keyResults = addSheet(drawing, "KeyResults");
  const fields = chooseFields(random, 6);
  const idName = random.pick(["objective_id", "id_obj", "Objective ID"]);
  [idName, headerOf(drawing, "objective"), headerOf(drawing, "team")].forEach((header, column) => {
    objectives.put(0, column, header);
  });
  [
    random.pick(["kr_id", "id_kr", "KR ID"]),
    idName,
    headerOf(drawing, "keyResult"),
    ...fields.map((field) => headerOf(drawing, field)),
  ].forEach((header, column) => {
    keyResults.put(0, column, header);
  });
  const form = random.pick(["O{n}", "{n}", "OBJ-{n}"]);
  let row = 1;
  okrs.objectives.forEach((objective, i) => {
    const id = form.replace("{n}", String(i + 1));
    const own: ExpectedFields = { id: objectives.put(i + 1, 0, form === "{n}" ? i + 1 : id) };
    const cell = objectives.put(i + 1, 1, objective.text);
    own.team = objectives.put(i + 1, 2, objective.team);
    const items = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = { id: keyResults.put(row, 0, `KR${i + 1}.${k + 1}`) };
      keyResults.put(row, 1, form === "{n}" ? i + 1 : id);
      const keyResultCell = keyResults.put(row, 2, keyResult.text);
      fields.forEach((field, f) => {
        putField(drawing, keyResults, row, f + 3, field, keyResult, mine);
      });
      row++;
      return { cell: `KeyResults!${keyResultCell}`, text: keyResult.text, fields: onTab("KeyResults", mine) };
    });
    expect(drawing, objectives, { cell, text: objective.text, fields: own, keyResults: items });
  });
}

function onTab(tab: string, fields: ExpectedFields): ExpectedFields {
  return Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, `${tab}!${cell}`]));
}

/** All key results of an objective in one cell, one a line. */
export function drawOneCell(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const sheet = addSheet(drawing, "OKR");
  let row = drawHead(drawing, sheet);
  const hasOwner = random.chance(0.6);
  [
    headerOf(drawing, "objective"),
    headerOf(drawing, "keyResult"),
    ...(hasOwner ? [headerOf(drawing, "owner")] : []),
  ].forEach((header, column) => {
    sheet.put(row, column, header, { bold: true });
  });
  row++;
  const bullet = random.pick(["{n}. ", "{n}) ", "• ", "- ", "KR{n}: "]);
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row, 0, labelOf(drawing, "objective", i + 1) + objective.text);
    const lines = objective.keyResults.map(
      (keyResult, k) => bullet.replace("{n}", String(k + 1)) + keyResult.text,
    );
    const keyResultCell = sheet.put(row, 1, lines.join("\n"));
    const own: ExpectedFields = {};
    if (hasOwner) own.owner = sheet.put(row, 2, objective.owner);
    expect(drawing, sheet, {
      cell,
      text: objective.text,
      fields: own,
      keyResults: objective.keyResults.map((keyResult) => ({
        cell: keyResultCell,
        text: keyResult.text,
        fields: {},
      })),
    });
    row++;
  });
  drawFoot(drawing, sheet);
}

/** Everything in the first column: headings and bullets. */
export function drawOutline(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const telling = withLabels(drawing);
  const sheet = addSheet(drawing, "OKR");
  const hasOwners = random.chance(0.25);
  let row = 0;
  if (random.chance(0.6)) {
    sheet.put(
      row,
      0,
      random.pick(listOf(phrases.title)).replace("{team}", okrs.team).replace("{quarter}", okrs.quarterName),
      { bold: true },
    );
    row += 2;
  }
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row++, 0, labelOf(telling, "objective", i + 1) + objective.text, {
      bold: random.chance(0.5),
    });
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const lead = random.chance(0.3) ? "  " : "";
      const cell = sheet.put(
        row++,
        0,
        lead + labelOf(telling, "keyResult", k + 1) + keyResult.text + (hasOwners ? ` - @owner${k + 1}` : ""),
      );
      return { cell, text: keyResult.text, fields: {} };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
    row++;
  });
}

/** A review: each key result with its score and a remark. */
export function drawScores(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const telling = withLabels(drawing);
  const sheet = addSheet(drawing, "OKR");
  let row = drawHead(drawing, sheet);
  [headerOf(drawing, "keyResult"), headerOf(drawing, "score"), headerOf(drawing, "note")].forEach(
    (header, column) => {
      sheet.put(row, column, header, { bold: true });
    },
  );
  row++;
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row++, 0, labelOf(telling, "objective", i + 1) + objective.text, { bold: true });
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row, 0, labelOf(telling, "keyResult", k + 1) + keyResult.text);
      const { value, format } = typedValue(drawing, "score", keyResult);
      mine.score = sheet.put(row, 1, value, format ? { format } : {});
      putField(drawing, sheet, row, 2, "note", keyResult, mine);
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
    if (random.chance(0.2)) row++;
  });
}
