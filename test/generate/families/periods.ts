import { addSheet, type Drawing, headerOf, labelOf } from "../drawing.ts";
import type { ExpectedFields, ExpectedKeyResult } from "../expected.ts";
import { drawFoot, drawHead } from "../noise.ts";
import { type HeaderField, listOf } from "../phrases.ts";
import { expect } from "../table.ts";
import { figure } from "../typed-value.ts";

/** Weeks W1…W13 or months in columns behind start and target; the latest filled one is the current value. */
function drawPeriods(drawing: Drawing, headers: readonly string[]): void {
  const { random, okrs, habits, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = random.pick([
    ["owner", "start", "target"],
    ["start", "target"],
    ["owner", "target"],
  ]);
  let row = drawHead(drawing, sheet);
  ["objective", "keyResult", ...fields].forEach((field, column) => {
    sheet.put(row, column, headerOf(drawing, field as HeaderField), { bold: true });
  });
  const first = fields.length + 2;
  headers.forEach((header, i) => {
    sheet.put(row, first + i, header, { bold: true });
  });
  row++;
  const filled = random.int(1, headers.length);
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row, 0, labelOf(drawing, "objective", i + 1) + objective.text);
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row, 1, labelOf(drawing, "keyResult", k + 1) + keyResult.text);
      const unit = keyResult.unit ?? "";
      fields.forEach((field, f) => {
        if (field === "owner") {
          mine.owner = sheet.put(row, f + 2, keyResult.owner);
          return;
        }
        const { value, format } = figure(keyResult[field as "start" | "target"], unit, habits, phrases);
        mine[field as "start" | "target"] = sheet.put(row, f + 2, value, format ? { format } : {});
      });
      for (let p = 0; p < filled; p++) {
        if (random.chance(0.1)) continue;
        const share = (p + 1) / filled;
        const raw = keyResult.start + (keyResult.current - keyResult.start) * share;
        const { value, format } = figure(
          keyResult.target > 1000 ? Math.round(raw) : Math.round(raw * 10) / 10,
          unit,
          habits,
          phrases,
        );
        mine.current = sheet.put(row, first + p, value, format ? { format } : {});
      }
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
  });
  drawFoot(drawing, sheet);
}

export function drawWeeks(drawing: Drawing): void {
  const { random } = drawing;
  const form = random.pick(["W{n}", "W{n}", "Week {n}", "W{n}"]);
  drawPeriods(
    drawing,
    Array.from({ length: random.pick([8, 12, 13]) }, (_, i) => form.replace("{n}", String(i + 1))),
  );
}

export function drawMonths(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const months = listOf(phrases.months);
  const withYear = random.chance(0.6);
  const from = okrs.quarter * 3 - 3;
  const count = random.pick([3, 6]);
  drawPeriods(
    drawing,
    Array.from({ length: count }, (_, i) => {
      const year = okrs.year + (from + i >= 12 ? 1 : 0);
      const name = months[(from + i) % 12]!;
      if (!withYear) return name;
      if (/^(?:zh|ja)/.test(phrases.code)) return `${year}年${name}`;
      return phrases.code === "ko"
        ? `${year}년 ${name}`
        : phrases.code === "vi"
          ? `${name}/${year}`
          : `${name} ${year}`;
    }),
  );
}

/** Two header rows: quarter names merged over the same few columns again and again, and an instruction in the corner. */
export function drawBands(drawing: Drawing): void {
  const { random, okrs, habits, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = random.pick([
    ["start", "current", "target", "progress", "confidence"],
    ["start", "target", "current"],
    ["target", "current", "progress"],
  ]);
  const headers = fields.map((field) => headerOf(drawing, field));
  let row = drawHead(drawing, sheet);
  const quarters = random.int(2, 4);
  const latest = random.int(1, quarters);
  const hasOwner = random.chance(0.5);
  const first = hasOwner ? 3 : 2;
  if (random.chance(0.5)) {
    sheet.put(row, 0, phrases.instruction);
    sheet.merge(row, 0, 2, first);
  } else {
    const names: HeaderField[] = hasOwner ? ["objective", "keyResult", "owner"] : ["objective", "keyResult"];
    names.forEach((field, column) => {
      sheet.put(row + 1, column, headerOf(drawing, field), { bold: true });
    });
  }
  for (let q = 0; q < quarters; q++) {
    const column = first + q * fields.length;
    sheet.put(row, column, phrases.quarter.replace("{q}", String(q + 1)).replace("{y}", String(okrs.year)), {
      bold: true,
    });
    sheet.merge(row, column, 1, fields.length);
    headers.forEach((header, f) => {
      sheet.put(row + 1, column + f, header, { bold: true });
    });
  }
  row += 2;
  okrs.objectives.forEach((objective, i) => {
    const cell = sheet.put(row, 0, labelOf(drawing, "objective", i + 1) + objective.text);
    sheet.merge(row, 0, objective.keyResults.length, 1);
    const keyResults = objective.keyResults.map((keyResult, k): ExpectedKeyResult => {
      const mine: ExpectedFields = {};
      const keyResultCell = sheet.put(row, 1, labelOf(drawing, "keyResult", k + 1) + keyResult.text);
      if (hasOwner) mine.owner = sheet.put(row, 2, keyResult.owner);
      const unit = keyResult.unit ?? "";
      for (let q = 0; q < quarters; q++) {
        const share = (q + 1) / quarters;
        fields.forEach((field, f) => {
          const column = first + q * fields.length + f;
          const isActual = field === "current" || field === "progress" || field === "confidence";
          if (isActual && q >= latest) return;
          let cellValue: { value: string | number; format?: string };
          if (field === "progress")
            cellValue = { value: Math.round(keyResult.progress * share * 100) / 100, format: "0%" };
          else if (field === "confidence") cellValue = { value: keyResult.confidence };
          else {
            const raw =
              keyResult.start +
              (keyResult[field as "start" | "target" | "current"] - keyResult.start) *
                (field === "start" ? 0 : share);
            cellValue = figure(
              keyResult.target > 1000 ? Math.round(raw) : Math.round(raw * 10) / 10,
              unit,
              habits,
              phrases,
            );
          }
          const address = sheet.put(
            row,
            column,
            cellValue.value,
            cellValue.format ? { format: cellValue.format } : {},
          );
          // The figures come from the latest band that has an actual.
          if (q === latest - 1) mine[field as "start"] = address;
        });
      }
      row++;
      return { cell: keyResultCell, text: keyResult.text, fields: mine };
    });
    expect(drawing, sheet, { cell, text: objective.text, fields: {}, keyResults });
  });
  drawFoot(drawing, sheet);
}
