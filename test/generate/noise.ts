import { a1 } from "../../shared/sheet/address.ts";
import { addSheet, type Drawing } from "./drawing.ts";
import { listOf } from "./phrases.ts";
import type { Sheet } from "./sheet.ts";

/** Title, meta lines and an instruction above the table; returns the first free row. */
export function drawHead(drawing: Drawing, sheet: Sheet, team = drawing.okrs.team): number {
  const { random, phrases, okrs, habits } = drawing;
  if (!habits.hasNoise) return random.int(0, 1);
  let row = 0;
  if (random.chance(0.8)) {
    const title = random
      .pick(listOf(phrases.title))
      .replace("{team}", team)
      .replace("{quarter}", okrs.quarterName);
    sheet.put(row, 0, title, { bold: true });
    if (random.chance(0.4)) sheet.merge(row, 0, 1, 4);
    row += random.int(1, 2);
  }
  if (random.chance(0.35)) {
    const [teamLabel, periodLabel] = listOf(phrases.meta) as [string, string];
    sheet.put(row, 0, teamLabel, { bold: true });
    sheet.put(row, 1, team);
    sheet.put(row + 1, 0, periodLabel, { bold: true });
    sheet.put(row + 1, 1, okrs.quarterName);
    row += random.int(2, 3);
  }
  if (random.chance(0.25)) {
    sheet.put(row, 0, phrases.instruction);
    row += random.int(1, 2);
  }
  return row;
}

/** Notes, a legend, look-alike tables below the table, always after a blank row. */
export function drawFoot(drawing: Drawing, sheet: Sheet): void {
  const { random, phrases, habits } = drawing;
  if (!habits.hasNoise) return;
  let row = sheet.height + random.int(1, 2);
  if (random.chance(0.3)) {
    for (const note of listOf(phrases.notes)) sheet.put(row++, 0, note);
    row++;
  }
  if (random.chance(0.35))
    row = drawLookAlike(sheet, row, random.pick([phrases.risks, phrases.initiatives])) + 1;
  if (random.chance(0.2)) {
    for (const line of listOf(phrases.legend)) sheet.put(row++, random.chance(0.5) ? 0 : 1, line);
  }
}

/** A legend in a column right of the table, as people leave it there. */
export function drawLegendBeside(drawing: Drawing, sheet: Sheet, row: number): void {
  const { random, phrases, habits } = drawing;
  if (!habits.hasNoise || !random.chance(0.25)) return;
  const column = sheet.width + 1;
  listOf(phrases.legend).forEach((line, i) => {
    sheet.put(row + i, column, line);
  });
}

/** A second tab that holds no OKRs. */
export function drawSideTab(drawing: Drawing): void {
  const { random, phrases, habits } = drawing;
  if (!habits.hasNoise || !random.chance(0.15)) return;
  const [heading] = phrases.risks.split(" ; ") as [string];
  drawLookAlike(addSheet(drawing, heading), 0, phrases.risks);
}

/** A tab that shows the first rows again by formula, as a dashboard does; it holds nothing of its own. */
export function drawDashboard(drawing: Drawing, from: Sheet): void {
  const { random, habits } = drawing;
  if (!habits.hasNoise || !random.chance(0.12)) return;
  const rows = from.toTab().rows;
  const sheet = addSheet(drawing, "Dashboard");
  const quoted = `'${from.name.replace(/'/g, "''")}'`;
  rows.slice(0, 12).forEach((row, r) => {
    row.slice(0, 6).forEach((cell, c) => {
      if (!cell) return;
      sheet.put(r + 1, c, cell.value, {
        formula: `=${quoted}!${a1(r, c)}`,
        ...(cell.format !== null && { format: cell.format }),
      });
    });
  });
}

/** Heading, header and rows of a table of risks or initiatives; returns the first free row. */
export function drawLookAlike(sheet: Sheet, row: number, written: string): number {
  const [heading, headers, rows] = written.split(" ; ") as [string, string, string];
  let at = row;
  sheet.put(at++, 0, heading, { bold: true });
  listOf(headers).forEach((header, column) => {
    sheet.put(at, column, header, { bold: true });
  });
  at++;
  for (const line of rows.split(" / ")) {
    listOf(line).forEach((value, column) => {
      sheet.put(at, column, value);
    });
    at++;
  }
  return at;
}
