import { type Arrangement, textColumns } from "./arrangement.ts";
import { ownId } from "./choose.ts";
import type { Column } from "./columns.ts";
import { otherColumnOf, rolesOfHeader } from "./headers/index.ts";
import { lastTarget } from "./periods.ts";

/** What the headers of columns mean, now that it is known which columns (`taken`) hold the wording of objectives and key results. */
export function besideWording(
  columns: readonly Column[],
  arrangement: Arrangement,
  taken: ReadonlySet<number>,
): readonly Column[] {
  const own = ownId(columns)?.column ?? -1;
  return lastTarget(datedRows(columns, arrangement))
    .map(asParent)
    .map((column) =>
      asTarget(
        asState(
          asMeasure(asUnit(withIdHeader(column, taken, own), columns, taken), columns, taken),
          columns,
          taken,
        ),
        taken,
      ),
    );
}

/** A column called "Key Result" or "Objective" that holds numbers only ("1.1") is their id; the wording stands next door. */
function withIdHeader(column: Column, taken: ReadonlySet<number>, own: number): Column {
  if (column.column === own) return { ...column, said: new Map([["id", 0.95]]) };
  if (taken.has(column.column) || column.profile.identifier < 0.6) return column;
  const best = Math.max(...Array.from(column.said.values()));
  const item = Math.max(column.said.get("keyResult") ?? 0, column.said.get("objective") ?? 0);
  const isItem = item > 0.3 && item >= best && column.column < Math.max(...Array.from(taken));
  if (!isItem || column.profile.words > 2.5) return column;
  // "Goal" and its kin above figures are the number to reach.
  if ((column.said.get("target") ?? 0) > 0.3) return column;
  return { ...column, said: new Map([["id", 0.85]]) };
}

/** "Supports" over "C1.1", "C2": what, not who. */
function asParent(column: Column): Column {
  const { said, profile } = column;
  const isWhat = (said.get("contributors") ?? 0) > 0.5 && profile.identifier > 0.6 && profile.people < 0.2;
  return isWhat ? { ...column, said: new Map([["parent", 0.9]]) } : column;
}

/** "Objetivo" over figures beside key results is how much. */
function asTarget(column: Column, taken: ReadonlySet<number>): Column {
  const { number, percent, span } = column.profile;
  // "90-day goal" behind the key results.
  const isGoal = (column.said.get("objective") ?? 0) > 0.3 && (column.said.get("target") ?? 0) > 0.3;
  const isBehind = Array.from(taken).every((one) => one < column.column);
  if (isBehind && (isGoal || startsAsTarget(column))) return { ...column, said: new Map([["target", 0.7]]) };
  if (taken.has(column.column) || (column.said.get("objective") ?? 0) < 0.8 || number + percent + span < 0.6)
    return column;
  return { ...column, said: new Map([["target", 0.85]]) };
}

/** "Meta con MVP", "Zielwert Beta": a word for targets and more that nothing is known of. */
function startsAsTarget({ header, said }: Column): boolean {
  const [first, ...more] = header.split(/\s+/u);
  if (said.size > 0 || more.length === 0 || more.length > 3 || otherColumnOf(header) !== null) return false;
  return rolesOfHeader(first!).some(({ role, confidence }) => role === "target" && confidence > 0.4);
}

const followed = ["due", "current", "status", "progress", "score", "confidence", "note"] as const;

/** "Date" before the wording dates the row, as a log does; behind it, it may be a deadline. */
function datedRows(columns: readonly Column[], arrangement: Arrangement): readonly Column[] {
  const text = Math.min(...textColumns(arrangement));
  // Beside a state or a value of today a date says when they were looked at.
  const isFollowed = columns.some(({ said }) => followed.some((role) => (said.get(role) ?? 0) > 0.6));
  return columns.map((column) => {
    const isOpen = (column.said.get("lastCheckIn") ?? 0) > 0.25 && (column.said.get("due") ?? 0) < 0.8;
    if (column.column < text && isOpen && (column.profile.date > 0.6 || arrangement.kind === "references"))
      return { ...column, said: new Map([["lastCheckIn", 0.9]]) };
    const isPlan = arrangement.kind === "key-results" || arrangement.kind === "pair";
    const isDue = isOpen && !isFollowed && column.profile.date > 0.6 && isPlan;
    return isDue ? { ...column, said: new Map([["due", 0.7]]) } : column;
  });
}

/** "Result" over "done", "under way"; "Progress" over such words, where no other column says status. */
function asState(column: Column, columns: readonly Column[], taken: ReadonlySet<number>): Column {
  const { said, profile } = column;
  if (taken.has(column.column) || profile.status < 0.7 || (said.get("confidence") ?? 0) > 0.5) return column;
  if (!followed.some((role) => role !== "due" && said.has(role))) return column;
  const isProgress =
    (said.get("progress") ?? 0) > 0.65 &&
    profile.figures < 0.2 &&
    !columns.some((one) => one !== column && (one.said.get("status") ?? 0) > 0.65);
  if (!isProgress && (profile.status < 0.8 || Math.max(...Array.from(said.values())) > 0.65)) return column;
  return { ...column, said: new Map([["status", isProgress ? 0.9 : 0.75]]) };
}

/** "Metric" over "days", "% of orders", "£ / seat", where no other column says unit. */
function asUnit(column: Column, columns: readonly Column[], taken: ReadonlySet<number>): Column {
  const { said, profile } = column;
  if (taken.has(column.column) || said.has("type") || (said.get("unit") ?? 0) < 0.1) return column;
  if (profile.measure < 0.6 || profile.words > 2.2 || profile.number > 0.3) return column;
  if (columns.some((one) => one !== column && (one.said.get("unit") ?? 0) > 0.8)) return column;
  return { ...column, said: new Map([["unit", 0.8]]) };
}

/** What is done to find a figure, not what is measured. */
const ofMeasuring =
  /^(?:measurements?|mesure|medici[oó]n|medi[cç][aã]o|misurazione|messung|meting|pomiar|измерение|вимірювання|测量|測量|測定|측정)$/iu;

/** The share of criteria with a figure from which on they say how much. */
const leastAimed = 0.4;

/**
 * "Success criteria", "Measurable outcome" beside the wording of key results say how much: the target. So does "Metric" over
 * "95 % of orders within 2 days" beside wording that names no figures.
 */
function asMeasure(column: Column, columns: readonly Column[], taken: ReadonlySet<number>): Column {
  const said = column.said.get("keyResult") ?? 0;
  if (taken.has(column.column) || said <= 0.35 || (column.said.get("target") ?? 0) > 0.3) return column;
  const isAimed = columns.some((one) => one !== column && (one.said.get("target") ?? 0) > 0.5);
  if (said <= 0.5) {
    const wording = columns.find((one) => taken.has(one.column) && one.said.has("keyResult"));
    const { figures, number } = column.profile;
    // Beside a key result and its target a measurement is how the figure is found.
    if (isAimed && (wording?.said.get("keyResult") ?? 0) > 0.9 && ofMeasuring.test(column.header))
      return { ...column, said: new Map() };
    if (isAimed || figures < 0.7 || number > 0.5 || !wording || wording.profile.figures > 0.6) return column;
    return { ...column, said: new Map([...Array.from(column.said), ["target", 0.7]]) };
  }
  // "Linked KR" over "KR-O1.1".
  if (column.profile.identifier > 0.5) return column;
  // "Measure of success" over "the crew list is empty" says how one sees it, not how much.
  if (!isAimed && column.profile.figures + column.profile.number < leastAimed)
    return { ...column, said: new Map() };
  return { ...column, said: new Map([...Array.from(column.said), ["target", 0.55]]) };
}
