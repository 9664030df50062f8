import { languages } from "../../../shared/reading/headers/languages.ts";
import { isoDate, isoToSerial } from "../../../shared/sheet/dates.ts";
import { addSheet, type Drawing, headerOf, labelOf, putField } from "../drawing.ts";
import type { ExpectedFields } from "../expected.ts";
import { drawFoot, drawHead } from "../noise.ts";
import type { HeaderField } from "../phrases.ts";
import { writeFigure } from "../plan.ts";
import { drawTable, expect } from "../table.ts";

/** One column says where each key result comes from and where it goes: "12% → 20%". */
export function drawSpans(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  let row = drawHead(drawing, sheet);
  const fields: HeaderField[] = random.pick([["owner"], ["owner", "current"], ["status", "due"], []]);
  const [start, target] = [headerOf(drawing, "start"), headerOf(drawing, "target")];
  const header = random.pick([`${start} → ${target}`, `${start} / ${target}`]);
  [
    headerOf(drawing, "objective"),
    headerOf(drawing, "keyResult"),
    header,
    ...fields.map((field) => headerOf(drawing, field)),
  ].forEach((text, column) => {
    sheet.put(row, column, text, { bold: true });
  });
  row++;
  const arrow = random.pick([" → ", " -> ", "→"]);
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row, 0, labelOf(drawing, "objective", i + 1) + objective.text);
    const keyResults = objective.keyResults.map((keyResult, k) => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row, 1, labelOf(drawing, "keyResult", k + 1) + keyResult.text);
      if (keyResult.unit !== null) {
        const { unit } = keyResult;
        const span = sheet.put(
          row,
          2,
          writeFigure(keyResult.start, unit, phrases) + arrow + writeFigure(keyResult.target, unit, phrases),
        );
        mine.start = span;
        mine.target = span;
      }
      fields.forEach((field, f) => {
        putField(drawing, sheet, row, f + 3, field, keyResult, mine);
      });
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
  });
  drawFoot(drawing, sheet);
}

/** Headers that may mean several things: "Goal", "Metric", "Meta", "目標". */
export function drawVague(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = random.pick([
    ["target", "current", "owner"],
    ["start", "target", "current"],
    ["owner", "target", "status", "due"],
  ]);
  const row = drawHead(drawing, sheet);
  drawTable(drawing, sheet, {
    row,
    column: 0,
    fields,
    objectives: okrs.objectives,
    objective: random.pick(["blank", "merged", "repeated"]),
  });
  const ambiguous = Object.entries(languages.find((one) => one.code === phrases.code)?.ambiguous ?? {});
  const mostly = (role: "objective" | "keyResult") =>
    ambiguous
      .filter(
        ([, roles]) =>
          (roles[role] ?? 0) >= 0.45 &&
          Math.max(...Object.values(roles)) === roles[role] &&
          !(roles.objective && roles.keyResult === roles.objective),
      )
      .map(([name]) => name);
  const vague = random.chance(0.5) ? mostly("objective") : [];
  if (vague.length > 0) sheet.put(row, 0, capitalised(random.pick(vague)), { bold: true });
  const measures = mostly("keyResult");
  if (measures.length > 0) sheet.put(row, 1, capitalised(random.pick(measures)), { bold: true });
  drawFoot(drawing, sheet);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A table of key results and, on another tab, the log of their check-ins, which repeats their names and holds none of its own. */
export function drawWithLog(drawing: Drawing): void {
  const { random, okrs } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = ["owner", "start", "target", "current"];
  const steady = { ...drawing, habits: { ...drawing.habits, blanks: 0 } as Drawing["habits"] };
  drawTable(steady, sheet, {
    row: drawHead(drawing, sheet),
    column: 0,
    fields,
    objectives: okrs.objectives,
    objective: random.pick(["blank", "repeated"]),
  });
  const log = addSheet(drawing, "Check-ins");
  const headers = [
    "Date",
    headerOf(drawing, "keyResult"),
    headerOf(drawing, "owner"),
    headerOf(drawing, "current"),
    headerOf(drawing, "confidence"),
    headerOf(drawing, "note"),
  ];
  headers.forEach((header, column) => {
    log.put(0, column, header, { bold: true });
  });
  let row = 1;
  const keyResults = okrs.objectives.flatMap((objective) => objective.keyResults);
  for (let week = 1; week <= random.int(2, 4); week++) {
    for (const keyResult of keyResults) {
      if (random.chance(0.3)) continue;
      const day = isoDate(okrs.year, okrs.quarter * 3 - 2, Math.min(28, week * 7))!;
      log.put(row, 0, isoToSerial(day), { format: "yyyy-mm-dd" });
      log.put(row, 1, keyResult.text);
      log.put(row, 2, keyResult.owner);
      log.put(
        row,
        3,
        Math.round((keyResult.start + (keyResult.current - keyResult.start) * (week / 5)) * 10) / 10,
      );
      log.put(row, 4, keyResult.confidence);
      log.put(row, 5, keyResult.note);
      row++;
    }
  }
}
