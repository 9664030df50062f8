import { addSheet, chooseFields, type Drawing, headerOf } from "../drawing.ts";
import { drawDashboard, drawFoot, drawHead, drawLegendBeside, drawSideTab } from "../noise.ts";
import { type HeaderField, listOf } from "../phrases.ts";
import { drawTable, drawTotal } from "../table.ts";

function drawOne(
  drawing: Drawing,
  objective: "blank" | "merged" | "repeated",
  extra: { hasTeam?: boolean; hasId?: boolean } = {},
): void {
  const sheet = addSheet(drawing, drawing.okrs.quarterName.replace(/[/\\?*[\]:]/g, "-"));
  const fields = chooseFields(drawing.random);
  const row = drawHead(drawing, sheet);
  const end = drawTable(drawing, sheet, {
    row,
    column: 0,
    fields,
    objectives: drawing.okrs.objectives,
    objective,
    ...extra,
    ...(!extra.hasTeam && !extra.hasId && drawing.random.chance(0.12) && { hasGroups: true }),
    ...(drawing.random.chance(0.25) && {
      decoy: drawing.random.pick(["startDate", "measurement", "initiative"]),
    }),
  });
  const before = (extra.hasTeam ? 1 : 0) + (extra.hasId ? 1 : 0) + 2;
  drawTotal(drawing, sheet, end, before, fields, row + 1);
  if (drawing.random.chance(0.15) && end - row > 4) sheet.hide(row + 2);
  drawLegendBeside(drawing, sheet, row);
  drawFoot(drawing, sheet);
  drawSideTab(drawing);
  drawDashboard(drawing, sheet);
}

export const drawCarried = (drawing: Drawing) =>
  drawOne(drawing, "blank", { hasId: drawing.random.chance(0.2) });
export const drawMerged = (drawing: Drawing) =>
  drawOne(drawing, "merged", { hasTeam: drawing.random.chance(0.2) });
export const drawRepeated = (drawing: Drawing) =>
  drawOne(drawing, "repeated", { hasTeam: drawing.random.chance(0.5), hasId: drawing.random.chance(0.3) });

/** No header row at all: only the content says what is what. */
export function drawHeaderless(drawing: Drawing): void {
  const sheet = addSheet(drawing, "OKR");
  const fields: HeaderField[] = ["owner", "start", "target", "current", "status"];
  drawTable(drawing, sheet, {
    row: 0,
    column: 0,
    fields: fields.slice(0, drawing.random.int(4, 5)),
    objectives: drawing.okrs.objectives,
    objective: drawing.random.pick(["blank", "repeated"]),
    header: "none",
  });
}

/** The objective's header is an instruction or a team's name. */
export function drawTeamInHeader(drawing: Drawing): void {
  const { random, phrases, okrs } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields = chooseFields(random);
  const row = random.int(0, 2);
  drawTable(drawing, sheet, { row, column: 0, fields, objectives: okrs.objectives, objective: "blank" });
  sheet.put(row, 0, random.chance(0.5) ? phrases.instruction : random.pick(listOf(phrases.teams)), {
    bold: true,
  });
  drawFoot(drawing, sheet);
}

/** A column called "KR" that holds its number only; the sentence stands next door under a header that is blank or vague. */
export function drawLyingHeader(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const fields = chooseFields(random, 5);
  const row = drawHead(drawing, sheet);
  const columns: HeaderField[] = ["objective", "id", "keyResult", ...fields];
  columns.forEach((field, column) => {
    const header =
      field === "id"
        ? random.pick(["KR", "KR", listOf(phrases.headers.keyResult)[0]!])
        : field === "keyResult"
          ? ""
          : headerOf(drawing, field);
    sheet.put(row, column, header, { bold: true });
  });
  const helper = { ...drawing, expected: [] as Drawing["expected"] };
  drawTable(helper, sheet, {
    row: row + 1,
    column: 0,
    fields,
    objectives: okrs.objectives,
    objective: "blank",
    hasId: true,
    header: "none",
  });
  // The plain table puts the number first: swap it behind the objective.
  swapColumns(helper, sheet, row + 1);
  drawing.expected.push(...helper.expected);
  drawFoot(drawing, sheet);
}

function swapColumns(drawing: Drawing, sheet: ReturnType<typeof addSheet>, from: number): void {
  sheet.swapColumns(0, 1, from);
  const swap = (cell: string) =>
    /^A\d/.test(cell) ? `B${cell.slice(1)}` : /^B\d/.test(cell) ? `A${cell.slice(1)}` : cell;
  for (let i = 0; i < drawing.expected.length; i++) {
    const { tab, objective } = drawing.expected[i]!;
    const fieldsOf = <T extends object>(fields: T) =>
      Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, swap(cell as string)]));
    drawing.expected[i] = {
      tab,
      objective: {
        ...objective,
        cell: objective.cell && swap(objective.cell),
        fields: fieldsOf(objective.fields),
        keyResults: objective.keyResults.map((keyResult) => ({
          ...keyResult,
          cell: swap(keyResult.cell),
          fields: fieldsOf(keyResult.fields),
        })),
      },
    };
  }
}

/** Two teams' tables side by side on one tab. */
export function drawSideBySide(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const half = Math.ceil(okrs.objectives.length / 2);
  const fields = chooseFields(random, 4).filter((field) => field !== "note");
  const [left, right] = random.sample(listOf(phrases.teams), 2) as [string, string];
  const start = fields.length + 3;
  sheet.put(0, 0, left, { bold: true });
  sheet.put(0, start, right, { bold: true });
  drawTable(drawing, sheet, {
    row: 1,
    column: 0,
    fields,
    objectives: okrs.objectives.slice(0, half),
    objective: "blank",
  });
  drawTable(drawing, sheet, {
    row: 1,
    column: start,
    fields,
    objectives: okrs.objectives.slice(half),
    objective: "blank",
  });
}

/** A table per team below the other, each with its own header, or one tab per team. */
export function drawStacked(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const sheet = addSheet(drawing, "OKR");
  const teams = random.sample(listOf(phrases.teams), okrs.objectives.length);
  let row = 0;
  okrs.objectives.forEach((objective, i) => {
    sheet.put(row, 0, teams[i] ?? okrs.team, { bold: true });
    row =
      drawTable(drawing, sheet, {
        row: row + 1,
        column: 0,
        fields: chooseFields(random),
        objectives: [objective],
        objective: "blank",
        firstNumber: 1,
      }) + random.int(1, 2);
  });
  drawFoot(drawing, sheet);
}

export function drawTabs(drawing: Drawing): void {
  const { random, okrs, phrases } = drawing;
  const teams = random.sample(listOf(phrases.teams), okrs.objectives.length);
  const fields = chooseFields(random);
  okrs.objectives.forEach((objective, i) => {
    const sheet = addSheet(drawing, teams[i] ?? `${okrs.team} ${i}`);
    drawTable(drawing, sheet, {
      row: drawHead(drawing, sheet, sheet.name),
      column: 0,
      fields,
      objectives: [objective],
      objective: random.pick(["blank", "merged", "repeated"]),
    });
    drawFoot(drawing, sheet);
  });
}
