import type { FieldName } from "../../okr/fields.ts";
import type { FieldValue } from "../../okr/plan.ts";
import type { Arrangement } from "../arrangement.ts";
import { type Wording, wordingOf } from "../clean.ts";
import type { Assigned } from "../columns.ts";
import type { Draft } from "../draft.ts";
import { fieldAt, fieldColumns, readFields } from "../fields.ts";
import { structuralLabel } from "../headers/index.ts";
import { labelOf } from "../label-words.ts";
import type { Parse } from "../parser.ts";
import { holdsLists, wordingsOf } from "../parts.ts";
import { sampleRows } from "../profile.ts";
import { isAside, isTotal, summaryOf } from "../row-traits.ts";
import type { Region } from "../segments.ts";
import { besideEach, numberedKeyResults } from "../side-by-side.ts";
import { kindOf } from "../values/people.ts";
import type { View } from "../view.ts";
import type { TableReading } from "./reading.ts";
import { draftAt } from "./rows.ts";

/** Roles left of the objective that say where a row belongs: they count for the objective and for each key result's own row. */
const context: ReadonlySet<string> = new Set([
  "team",
  "cycle",
  "owner",
  "parent",
  "type",
  "sponsor",
  "due",
  "status",
  "priority",
]);

/** Of those, what holds for every key result of a row that has several. */
const whereabouts: ReadonlySet<string> = new Set(["team", "cycle"]);

/** One key result a row, its objective beside it: repeated, carried down, merged, or on a row of its own. */
export function readPairs(
  reading: TableReading,
  arrangement: Extract<Arrangement, { kind: "pair" }>,
  parse: Parse,
): void {
  const { view, region, table, assigned, lines } = reading;
  const o = arrangement.objective;
  const k = arrangement.keyResult;
  const low = Math.min(o, k);
  const high = Math.max(o, k);
  const isBetween = ({ column }: Assigned) => column > low && column < high;
  const isLeft = ({ column }: Assigned) => column < low;
  // What stands beside the key result says more of it than what stands left of its objective.
  const nearestFirst = [...assigned.filter((one) => !isLeft(one)), ...assigned.filter(isLeft)];
  const ofKeyResult = fieldColumns(nearestFirst, (one) =>
    isLeft(one)
      ? context.has(one.role) || (one.role === "id" && reading.numbersRows)
      : !isBetween(one) || reading.shared.has(one.column),
  );
  const ofObjective = fieldColumns(
    assigned,
    (one) =>
      (isLeft(one) || isBetween(one)) &&
      !(one.role === "id" && (reading.numbersRows || reading.shared.has(one.column))),
  );
  const all = numberedKeyResults(view, region, k);
  // Of several key results on a row the fields beside them are the objective's.
  const ofListed = fieldColumns(assigned, (one) => isLeft(one) && whereabouts.has(one.role));
  const ofEach = all.length > 1 ? ofListed : ofKeyResult;
  const beside = besideEach(view, region, all);
  const isBeside = new Set(Array.from(beside.values()).flatMap((own) => own.map(({ column }) => column)));
  const ofBoth = fieldColumns(assigned, ({ column }) => !isBeside.has(column));
  const { idColumn } = reading;
  const objectiveId = idColumn !== null && idColumn < low && !reading.numbersRows ? idColumn : null;
  const sample = sampleRows(region.firstDataRow, region.end);
  // Where each row has a number of its own its cell is one key result.
  const isNumbered = (row: number) =>
    idColumn !== null && structuralLabel(view.text(row, idColumn))?.kind === "keyResult";
  const isOfLists = !sample.every(isNumbered) && holdsLists(sample.map((row) => view.text(row, k)));
  const areLists = holdLists(view, region, o, k, isOfLists);
  // Where an objective begins its first key result is looked at twice.
  let lastText = "";
  let lastWordings: readonly Wording[] = [];
  const wordingsIn = (text: string): readonly Wording[] => {
    if (text !== lastText || text === "") {
      lastText = text;
      lastWordings = wordingsOf(text, isOfLists);
    }
    return lastWordings;
  };
  let objective: Draft | null = null;
  let carriedKey = "";
  const byText = new Map<string, Draft>();
  let lastKeyResult = region.end - 1;
  while (lastKeyResult > region.firstDataRow && view.text(lastKeyResult, k) === "") lastKeyResult--;
  const firstTrailing = trailingFrom(reading, o, lastKeyResult + 1);
  for (let row = region.firstDataRow; row < region.end; row++) {
    if (lines[row]!.filled === 0) continue;
    const oText = view.text(row, o);
    const kText =
      all.length === 1
        ? view.text(row, k)
        : (all.map((column) => view.text(row, column)).find((text) => text !== "") ?? "");
    if (oText === "" && kText === "") continue;
    if (isTotal(oText) || isTotal(kText)) continue;
    const summary = oText === "" && objective !== null ? summaryOf(kText) : null;
    if (summary !== null) {
      const value = readFields(view, row, ofKeyResult, parse).fields[summary];
      if (value && objective!.fields[summary] === undefined) objective!.fields[summary] = value;
      continue;
    }
    // "KR2 – …" one column too far left.
    const moved = oText === "" || objective === null || kText.length > 24 ? null : labelOf(oText);
    if (moved?.kind === "keyResult" && moved.number !== null && moved.rest !== "") {
      const made = readFields(view, row, ofEach, parse);
      draftAt(view, table, "keyResult", row, o, made, objective, wordingOf(oText));
      continue;
    }
    if (oText !== "") {
      if (row >= firstTrailing) break;
      // A sentence alone under the last key result is a note.
      if (kText === "" && row > lastKeyResult && lines[row]!.filled === 1 && isNote(oText)) continue;
      if (kText === "" && lines[row]!.filled === 1 && isGroupLine(view, region, row, o, k)) continue;
      const key = objectiveId === null ? oText : `${view.text(row, objectiveId)}\n${oText}`;
      const known = byText.get(key) ?? wordedBefore(table.items, oText);
      if (known && (kText !== "" || known === objective)) objective = known;
      else if (key !== carriedKey || objective === null) {
        const wording = wordingOf(oText);
        if (isAside({ raw: oText, isAlone: lines[row]!.filled === 1, wording })) {
          if (kText === "") continue;
          objective = null;
        } else {
          const count = wordingsIn(kText).length;
          const isWhole = kText === "" || all.length > 1 || count > 1 || areLists;
          const made = readFields(view, row, isWhole ? ofBoth : ofObjective, parse);
          if (count > 1)
            for (const role of Array.from(partsOf(made.fields, count).keys())) delete made.fields[role];
          objective = draftAt(view, table, "objective", row, o, made, null, wording);
          byText.set(key, objective);
        }
      }
      carriedKey = key;
    }
    for (const column of all) {
      const text = view.text(row, column);
      if (text === "") continue;
      const wordings = wordingsIn(text);
      const parts =
        wordings.length < 2
          ? none
          : partsOf(readFields(view, row, ofKeyResult, parse).fields, wordings.length);
      for (const [at, wording] of wordings.entries()) {
        if (isAside({ raw: text, isAlone: false, wording })) continue;
        // What stands beside a whole list in one cell is said of its objective.
        const isListed = (wordings.length > 1 || areLists) && objective !== null;
        const made = readFields(view, row, isListed ? ofListed : ofEach, parse);
        if (parts !== none) giveParts(made.fields, parts, at, parse);
        for (const own of beside.get(column) ?? []) {
          const value = fieldAt(view, row, own.column, own.role, parse);
          if (value !== null && made.fields[own.role] === undefined) made.fields[own.role] = value;
        }
        draftAt(view, table, "keyResult", row, column, made, objective, wording);
      }
    }
  }
}

/** Whether most rows have an objective of their own and several key results in one cell beside it. */
function holdLists(view: View, region: Region, o: number, k: number, isOfLists: boolean): boolean {
  let rows = 0;
  let several = 0;
  for (const row of sampleRows(region.firstDataRow, region.end)) {
    const text = view.text(row, k);
    if (text === "") continue;
    if (view.text(row, o) === "") return false;
    rows++;
    if (wordingsOf(text, isOfLists).length > 1) several++;
  }
  return several * 2 > rows;
}

interface Parts {
  readonly cell: FieldValue["cell"];
  readonly texts: readonly string[];
}

const none: ReadonlyMap<FieldName, Parts> = new Map();

/** "0.4 / 0.3 / 0.3" beside three key results in one cell: fields that give one value for each of `count`. */
function partsOf(
  fields: Partial<Record<FieldName, FieldValue>>,
  count: number,
): ReadonlyMap<FieldName, Parts> {
  const parts = new Map<FieldName, Parts>();
  for (const [role, { cell, text }] of Object.entries(fields) as [FieldName, FieldValue][]) {
    const texts = text.split(/\s+[/|·•–-]\s+|\s*[;\n]\s*/u).filter((part) => part !== "");
    if (role !== "note" && texts.length === count && texts.every((part) => part.length <= 24))
      parts.set(role, { cell, texts });
  }
  return parts;
}

function giveParts(
  fields: Partial<Record<FieldName, FieldValue>>,
  parts: ReadonlyMap<FieldName, Parts>,
  at: number,
  parse: Parse,
): void {
  for (const [role, { cell, texts }] of Array.from(parts)) {
    const text = texts[at]!;
    fields[role] = { cell, text, parsed: parse({ value: text, text, formula: null, format: null }, role) };
  }
}

/** "O1" alone, below a row that worded "O1: Grow". */
function wordedBefore(items: readonly Draft[], text: string): Draft | undefined {
  if (text.length > 6) return undefined;
  const label = labelOf(text);
  if (label?.rest !== "" || label.number === null) return undefined;
  return items.find((item) => item.kind === "objective" && item.number === label.number);
}

/** A team's name on a line of its own, right above a row with another objective: a heading between groups. */
function isGroupLine(view: View, region: Region, row: number, o: number, k: number): boolean {
  const text = view.text(row, o);
  if (text.length > 40 || labelOf(text) !== null || kindOf(text) !== "team") return false;
  for (let below = row + 1; below < region.end; below++) {
    if (view.text(below, o) !== "") return view.text(below, k) !== "";
    if (view.text(below, k) !== "") return false;
  }
  return false;
}

/** Fewer lines may be objectives whose key results are still to come. */
const leastTrailing = 3;

/** Where several lines without labels stand alone below the last key result: no objectives but what comes next; past the end where none do. */
function trailingFrom({ view, region, lines }: TableReading, o: number, from: number): number {
  let alone = 0;
  for (let row = from; row < region.end; row++) {
    if (lines[row]!.filled === 0) continue;
    if (lines[row]!.filled > 1 || view.text(row, o) === "" || labelOf(view.text(row, o)) !== null)
      return region.end;
    alone++;
  }
  return alone >= leastTrailing ? from : region.end;
}

function isNote(text: string): boolean {
  return (
    labelOf(text) === null && (/[.。!:：]$/u.test(text) || /^[*•·–—-]\s/u.test(text) || text.length > 120)
  );
}
