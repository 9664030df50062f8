import type { ColumnRole, FieldName } from "../okr/fields.ts";
import type { TableColumn } from "../okr/plan.ts";
import { assign } from "./assignment.ts";
import { confidenceOfColumn } from "./confidence.ts";
import { assignableRoles, headerEvidence, roleScore } from "./evidence.ts";
import { otherColumnOf, rolesOfHeader } from "./headers/index.ts";
import { isPeriodName } from "./headers/period-name.ts";
import { labelOf } from "./label-words.ts";
import { isDay, leastDays, type Measured, measuredIn } from "./measures.ts";
import type { Parse } from "./parser.ts";
import { type Profile, profileOf, sampleRows } from "./profile.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** One column of a region with its evidence. */
export interface Column {
  readonly column: number;
  /** The text that names it; with bands, the lower one, or the upper where it spans both rows. */
  readonly header: string;
  /** The period of its band ("Q2 2026"), "" outside bands. */
  readonly band: string;
  /** Counts bands from the left; −1 outside. */
  readonly bandIndex: number;
  /** What a name over several periods says is measured in them ("Confidence" over "W1 | W2"); null where none does. */
  readonly measured: FieldName | null;
  readonly said: ReadonlyMap<ColumnRole, number>;
  readonly profile: Profile;
}

/** A role given to a column. */
export interface Assigned {
  readonly role: ColumnRole;
  readonly column: number;
  readonly header: string;
  readonly bandIndex: number;
  readonly band: string;
  /** Of a period: what is measured in it, where that is not the value. */
  readonly measured: FieldName | null;
  /** Points of the chosen role, and its lead over the next best role of the same column. */
  readonly points: number;
  readonly margin: number;
  readonly headerPoints: number;
  readonly contentPoints: number;
  /** Share of the rows that fill it. */
  readonly fill: number;
}

export function columnsOf(view: View, region: Region, parse: Parse): Column[] {
  const rows = sampleRows(region.firstDataRow, region.end);
  const columns: Column[] = [];
  const headerRow = region.header?.row ?? -1;
  const bandRow = region.header?.bandRow ?? -1;
  let band = "";
  let bandIndex = -1;
  const inner = headerRow < 0 || bandRow >= 0 ? null : innerBands(view, region, headerRow);
  const days = headerRow < 0 ? 0 : daysIn(view, region, headerRow);
  const measured = measuredIn(view, region);
  for (let column = region.left; column < region.right; column++) {
    let header = headerRow < 0 ? "" : view.text(headerRow, column);
    if (bandRow >= 0) {
      const above = view.text(bandRow, column);
      const [role] = above === "" ? [] : rolesOfHeader(above);
      const isPeriod = role?.role === "period" || role?.role === "cycle";
      if (
        above !== "" &&
        !measured.has(column) &&
        (header === "" || (!isPeriod && role !== undefined && rolesOfHeader(header).length === 0))
      ) {
        header = above;
        band = "";
      } else if (above !== "") {
        band = isPeriod ? above : "";
        if (isPeriod) bandIndex++;
      }
    }
    const own = inner?.get(column);
    if (own) {
      header = own.rest;
      band = own.period;
      bandIndex = own.index;
    } else if (inner) band = "";
    const profile = profileIn(view, column, rows, region.kin ?? [], parse);
    if (header === "" && profile.filled === 0) continue;
    columns.push({
      column,
      header,
      band,
      bandIndex: band === "" ? -1 : bandIndex,
      measured: measured.get(column)?.field ?? measuredBy(profile),
      said: saidUnder(measured.get(column), days >= leastDays, header, profile),
      profile,
    });
  }
  return columns;
}

/** What the cells of a column hold, told from those below the same header elsewhere too; how many there are is told from its own. */
function profileIn(
  view: View,
  column: number,
  rows: readonly number[],
  kin: readonly number[],
  parse: Parse,
): Profile {
  const own = profileOf(view, column, rows, parse);
  if (kin.length === 0 || own.filled >= enough) return own;
  const { filled, fill, distinct } = own;
  return { ...profileOf(view, column, [...rows, ...kin], parse), filled, fill, distinct };
}

/** From so many filled cells on a column tells itself what it holds. */
const enough = 12;

/** What the cells of a period show; null for figures and whatever says nothing. */
function measuredBy({ status, light, level, filled, number }: Profile): FieldName | null {
  if (filled === 0 || number > 0.2) return null;
  return status + light > 0.6 ? "status" : level > 0.6 ? "confidence" : null;
}

function saidUnder(
  measured: Measured | undefined,
  areDays: boolean,
  header: string,
  profile: Profile,
): ReadonlyMap<ColumnRole, number> {
  if (measured?.periods === 1) return new Map([[measured.field, 0.95]]);
  return measured || (areDays && isDay(header)) ? new Map([["period", 0.9]]) : saidOf(header, profile);
}

interface InnerBand {
  readonly period: string;
  readonly rest: string;
  readonly role: ColumnRole;
  readonly index: number;
}

const yearOrQuarter =
  /(?:^|[^\p{L}\p{N}])((?:Q[1-4]|H[12]|T[1-4]|FY)?[\s'’/-]*(?:20\d{2}|FY\d{2})|Q[1-4])(?![\p{L}\p{N}])/iu;

/** "Target 2024 | Actual 2024 | Target 2025 | Actual 2025": bands written into the headers. Null where no name comes back with another period. */
function innerBands(view: View, region: Region, row: number): ReadonlyMap<number, InnerBand> | null {
  const found = new Map<number, InnerBand>();
  const periods: string[] = [];
  const seen = new Map<string, Set<string>>();
  for (let column = region.left; column < region.right; column++) {
    const text = view.text(row, column);
    const name = text.length > 40 ? null : periodIn(text);
    if (name === null) continue;
    const rest = text
      .replace(name, " ")
      .replace(/\(\s*\)/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const role = rolesOfHeader(rest)[0]?.role;
    if (
      role !== "start" &&
      role !== "target" &&
      role !== "current" &&
      role !== "progress" &&
      role !== "score"
    )
      continue;
    if (periods.indexOf(name) < 0) periods.push(name);
    found.set(column, { period: name, rest, role, index: periods.indexOf(name) });
    const own = seen.get(role) ?? new Set();
    seen.set(role, own.add(name));
  }
  for (const [column, { role }] of Array.from(found)) if (seen.get(role)!.size < 2) found.delete(column);
  return found.size >= 3 ? found : null;
}

/** The year, quarter or month that a header names beside something else; null where it names none. */
function periodIn(text: string): string | null {
  const period = yearOrQuarter.exec(text);
  if (period) return period[1]!.trim();
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 4) return null;
  return (
    [words[words.length - 1]!, words[0]!].find((word) => /\p{L}{3}/u.test(word) && isPeriodName(word)) ?? null
  );
}

function daysIn(view: View, region: Region, row: number): number {
  let days = 0;
  for (let column = region.left; column < region.right; column++) if (isDay(view.text(row, column))) days++;
  return days;
}

/** What a header says in the light of what stands below it. */
function saidOf(header: string, profile: Profile): ReadonlyMap<ColumnRole, number> {
  if (isNumberedKeyResult(header) && profile.words > 1.6) return new Map([["keyResult", 0.95]]);
  // "Commit / Stretch" over those words.
  if (profile.ambition > 0.6 && profile.filled > 1) return new Map([["type", 0.9]]);
  // "Metric" over "count", "reports", "%" is what is counted in.
  if (otherColumnOf(header) === "metric" && profile.filled > 0 && profile.words < 1.7 && profile.number < 0.3)
    return new Map([["unit", 0.6]]);
  const said = headerEvidence(header);
  // "Iteration" over "A", "B", "C": no period but a letter to call it by.
  if ((said.get("cycle") ?? 0) > 0.5 && profile.identifier > 0.8 && profile.words < 1.2)
    if (profile.number + profile.period + profile.date === 0)
      return new Map([
        ["id", 0.6],
        ["cycle", 0.3],
      ]);
  // "Period" over "four months after the launch": until when.
  if ((said.get("cycle") ?? 0) > 0.4 && (said.get("due") ?? 0) > 0.2 && profile.filled > 0)
    if (profile.period + profile.date < 0.2 && profile.words > 1.6) return new Map([["due", 0.97]]);
  // "Horizon" over a quarter for each row, hardly one like the other: by when.
  if ((said.get("due") ?? 0) > 0.4 && (said.get("cycle") ?? 0) > 0.4 && profile.period > 0.3)
    if (profile.filled >= 3 && profile.variety > 0.4) return new Map([["due", 0.9]]);
  // "Dept code" is the id of a team; "dept" beside it is the team.
  if ((said.get("team") ?? 0) > 0.5 && (said.get("id") ?? 0) > 0.5 && profile.identifier > 0.5)
    return new Map([["team", 0.4]]);
  return asFigures(said, profile);
}

/** "Status" over figures: the state that things are in is the value they have now. "Target" over days: when it is due. */
function asFigures(
  said: ReadonlyMap<ColumnRole, number>,
  { number, status, date, filled }: Profile,
): ReadonlyMap<ColumnRole, number> {
  // "Target" over "2 May": by when.
  if ((said.get("target") ?? 0) > 0.6 && date > 0.8 && filled > 1)
    return new Map([...Array.from(said), ["target", 0.3], ["due", 0.8]]);
  // "Start" over days: when work on it began.
  if ((said.get("start") ?? 0) > 0.6 && date > 0.8) return new Map([...Array.from(said), ["start", 0]]);
  if ((said.get("status") ?? 0) < 0.6 || number < 0.6 || status > 0.2) return said;
  return new Map([...Array.from(said), ["status", 0], ["current", 0.85]]);
}

const counted =
  /(?:^|[^\p{L}])(?:first|second|third|fourth|fifth|remaining|1st|2nd|3rd|4th|5th)(?:[^\p{L}]|$)/iu;

/** "KR 1", "Key result 2" at the head of a column: each column holds one key result of the row's objective. */
export function isNumberedKeyResult(header: string): boolean {
  if (header === "") return false;
  // "Write your second key result": one of several questions of a form.
  if (counted.test(header) && (rolesOfHeader(header)[0]?.role ?? null) === "keyResult") return true;
  if (header.length > 24) return false;
  const last = header.charCodeAt(header.length - 1);
  const base = last < 48 || last > 57 ? undefined : /^(\p{L}[\p{L} ]{3,18}?)[ #.]*\d$/u.exec(header)?.[1];
  if (base && rolesOfHeader(base)[0]?.role === "keyResult" && otherColumnOf(base) === null) return true;
  const label = labelOf(header);
  return label?.kind === "keyResult" && label.number !== null && label.rest === "";
}

/** Evidence that a column holds the wording of objectives or of key results. */
export function itemPoints(role: "objective" | "keyResult", column: Column): number {
  const score = roleScore(role, column.header, column.said, column.profile);
  const { profile } = column;
  // "500 weekly users" under "Key Result" is wording that starts with its figure.
  const isWording =
    (column.said.get(role) ?? 0) > 0.9 ? profile.words > 1.6 : profile.words > 2.5 && profile.sentence > 0.5;
  const figures =
    role === "keyResult" && isWording && profile.identifier < 0.5 ? 4 * profile.number + profile.percent : 0;
  return score.header + score.content + figures;
}

/** Points below which a column is left without a field. */
const threshold = 1;
/** Without any header content must do. */
const headlessThreshold = 0.1;

/**
 * Gives each remaining column the field it most likely holds, jointly: a field goes to one column only (one in each band),
 * and a column to one field. Columns of one period each become the series.
 */
export function assignFields(
  columns: readonly Column[],
  taken: ReadonlySet<number>,
  answers: ReadonlyMap<number, string>,
): Assigned[] {
  const bands = new Map<number, Column[]>();
  const assigned: Assigned[] = [];
  for (const column of columns) {
    if (taken.has(column.column)) continue;
    const answer = answers.get(column.column);
    if (answer === "ignore") continue;
    if (answer !== undefined) {
      assigned.push(given(column, answer as ColumnRole));
      continue;
    }
    if ((column.said.get("period") ?? 0) > 0.5) {
      assigned.push({ ...given(column, "period"), points: 3, margin: 2 });
      continue;
    }
    const group = bands.get(column.bandIndex);
    if (group) group.push(column);
    else bands.set(column.bandIndex, [column]);
  }
  const isHeadless = columns.every(({ header }) => header === "");
  const answered = new Set(assigned.map((one) => one.role));
  const roles = assignableRoles.filter((role) => !answered.has(role) || role === "period");
  for (const group of Array.from(bands.values())) {
    const scores = roles.map((role) =>
      group.map((column) => roleScore(role, column.header, column.said, column.profile, isHeadless)),
    );
    const points = scores.map((list) =>
      list.map((score) => score.header + score.content - (isHeadless ? headlessThreshold : threshold)),
    );
    const chosen = assign(points);
    chosen.forEach((at, r) => {
      if (at < 0) return;
      const column = group[at]!;
      const best = points[r]![at]!;
      let second = 0;
      points.forEach((list, other) => {
        if (other !== r && list[at]! > second) second = list[at]!;
      });
      assigned.push({
        role: roles[r]!,
        column: column.column,
        header: column.header,
        bandIndex: column.bandIndex,
        band: column.band,
        measured: null,
        points: best,
        margin: best - second,
        headerPoints: scores[r]![at]!.header,
        contentPoints: scores[r]![at]!.content,
        fill: column.profile.fill,
      });
    });
  }
  const used = new Set(assigned.map((one) => one.column));
  for (const column of columns) {
    if (taken.has(column.column) || used.has(column.column) || answers.get(column.column) === "ignore")
      continue;
    if ((column.said.get("note") ?? 0) > 0.4)
      assigned.push({ ...given(column, "note"), points: 2, margin: 1 });
  }
  return assigned.sort((a, b) => a.column - b.column);
}

/** Assigned columns as a table keeps them. */
export function fieldsRead(view: View, assigned: readonly Assigned[]): TableColumn[] {
  return assigned.map(({ role, column, header, points, margin }) => ({
    role,
    column: view.place(0, column).column,
    header,
    confidence: confidenceOfColumn(points, margin),
  }));
}

function given(column: Column, role: ColumnRole): Assigned {
  return {
    role,
    column: column.column,
    header: column.header,
    bandIndex: column.bandIndex,
    band: column.band,
    measured: role === "period" ? column.measured : null,
    points: 9,
    margin: 9,
    headerPoints: 9,
    contentPoints: 0,
    fill: column.profile.fill,
  };
}
