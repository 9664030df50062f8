import type { Cycle, KeyResult, Objective, Plan, Question, Table } from "../okr/plan.ts";
import type { CellRef } from "../sheet/address.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { isLessBetter } from "../wording/judge.ts";
import { confidenceOfLeftOut, confidenceOfTable } from "./confidence.ts";
import { cycleOf, cycleOfTab } from "./cycle.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { identify } from "./identify.ts";
import { joinItems } from "./join.ts";
import { languageOf } from "./language.ts";
import { mendWordings } from "./numbering.ts";
import type { Parse } from "./parser.ts";
import { bringToScale } from "./scales.ts";
import type { TabReading } from "./tab.ts";
import { statedIn } from "./values/stated.ts";

/** Puts the readings of all tabs together into one plan, in reading order. */
export function assemble(workbook: Workbook, readings: readonly TabReading[], parse: Parse): Plan {
  const strips = readings.flatMap((reading) => reading.strips);
  const found = strips.flatMap((strip) => strip.items);
  for (const strip of strips) mendWordings(strip.items);
  const read = strips.flatMap(({ tables, pending, others }) => [
    ...tables.map((table) => ({ table, isTaken: true })),
    ...pending.map((table) => ({ table, isTaken: false })),
    ...others.flatMap(({ table }) => (table && table.items.length > 0 ? [{ table, isTaken: false }] : [])),
  ]);
  const drafts = joinItems(found, read);
  const all = read.map(({ table }) => table);
  bringToScale(drafts, all);
  const holding = new Set(drafts.map((draft) => draft.table));
  const tables = all.filter((table) => holding.has(table));
  const indexOf = new Map(tables.map((table, index) => [table, index]));
  const objectives = drafts.filter((draft) => draft.kind === "objective");
  const keyResults = drafts.filter((draft) => draft.kind === "keyResult");
  identify(workbook.tabs, objectives, keyResults);
  const finished = (draft: Draft): KeyResult => ({
    id: draft.id,
    cell: draft.place!,
    text: draft.text,
    fields: draft.fields,
    stated:
      draft.fields.start && draft.fields.target ? null : statedIn(draft.text, { locale: workbook.locale }),
    ...(hasPassed(draft.fields) && isLessBetter(draft.text) ? { isLessBetter: true as const } : {}),
    series: draft.series,
    table: indexOf.get(draft.table) ?? 0,
  });
  const orphans = new Map<TableDraft, KeyResult[]>();
  for (const draft of keyResults) {
    if (draft.parent) (draft.parent.keyResults ??= []).push(finished(draft));
    else append(orphans, draft.table, finished(draft));
  }
  const plan: Objective[] = [];
  const placed = new Set<TableDraft>();
  const placeOrphans = (table: TableDraft) => {
    const list = orphans.get(table);
    if (!list || placed.has(table)) return;
    placed.add(table);
    plan.push({
      id: `none-${list[0]!.id}`,
      cell: null,
      text: "",
      fields: {},
      keyResults: list,
      table: indexOf.get(table) ?? 0,
    });
  };
  for (const draft of drafts) {
    if (draft.kind === "keyResult") {
      if (!draft.parent) placeOrphans(draft.table);
      continue;
    }
    plan.push({
      id: draft.id,
      cell: draft.place,
      text: draft.text,
      fields: draft.fields,
      keyResults: draft.keyResults ?? [],
      table: indexOf.get(draft.table) ?? 0,
    });
  }
  const doubted = read
    .filter(({ table, isTaken }) => !isTaken && table.doubt !== null)
    .map(({ table }) => table)
    .filter((table) => !tables.some((taken) => taken.tab === table.tab));
  const titles = new Map(
    readings.map(({ tab, strips: own }) => [tab.id, own.flatMap((strip) => strip.titles)]),
  );
  const cycles = new Map<string, Cycle | null>();
  for (const { tab } of [...tables, ...doubted])
    if (!cycles.has(tab)) cycles.set(tab, cycleOfTab(workbook, tab, titles, parse));
  const finish = (table: TableDraft, confidence: number) =>
    finishTable(table, confidence, cycles.get(table.tab) ?? null);
  return {
    tables: tables.map((table) => finish(table, confidenceOfTable(table.evidence))),
    doubted: doubted.map((table) => finish(table, confidenceOfLeftOut(table.evidence))),
    objectives: plan,
    questions: onceEach([
      ...tables.flatMap((table, index): Question[] =>
        table.questions.map((question) => ({ ...question, table: index })),
      ),
      ...doubted.map((table, index): Question => ({ ...table.doubt!, table: tables.length + index })),
    ]),
    unread: withoutObjective(keyResults),
    cycle: cycleOf(workbook, titles, drafts, parse),
    language: languageOf(drafts.map((draft) => draft.text)),
  };
}

/** Whether a value is beyond its target, and nobody says where it started. */
function hasPassed({ start, target, current }: Draft["fields"]): boolean {
  if (start !== undefined || target?.parsed.kind !== "number" || current?.parsed.kind !== "number")
    return false;
  return current.parsed.number > target.parsed.number;
}

/** One answer holds for every block of a tab with the same header, so the question is asked at the first. */
function onceEach(questions: readonly Question[]): Question[] {
  return questions.filter(({ key }, i) => questions.findIndex((one) => one.key === key) === i);
}

/** Key results that name an objective by an id or a wording that nothing in the workbook has, where others of them find theirs. */
function withoutObjective(keyResults: readonly Draft[]): CellRef[] {
  const naming = keyResults.filter(({ parentKey }) => parentKey !== null);
  const lost = naming.filter(({ parent }) => parent === null);
  return lost.length === naming.length ? [] : lost.map(({ place }) => place!);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function finishTable(table: TableDraft, confidence: number, cycle: Cycle | null): Table {
  return {
    tab: table.tab,
    range: table.range,
    layout: table.layout,
    confidence,
    firstDataRow: table.firstDataRow,
    headerRow: table.headerRow,
    columns: table.columns,
    cycle,
  };
}
