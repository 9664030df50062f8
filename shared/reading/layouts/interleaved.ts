import type { Arrangement } from "../arrangement.ts";
import type { Draft } from "../draft.ts";
import { fieldColumns, readFields } from "../fields.ts";
import { fold, otherColumnOf, sectionOf } from "../headers/index.ts";
import { kindOfWord } from "../kind-column.ts";
import { isMeasured, measures } from "../measured-rows.ts";
import { outlineNumbers } from "../outline-numbers.ts";
import type { Parse } from "../parser.ts";
import { isAside, type RowTraits, rowTraits } from "../row-traits.ts";
import type { TableReading } from "./reading.ts";
import { draftAt } from "./rows.ts";

type Kind = "objective" | "keyResult" | "aside";
const kinds: readonly Kind[] = ["objective", "keyResult", "aside"];

/** Objective rows among key result rows, in one column of wording. */
export function readInterleaved(
  reading: TableReading,
  arrangement: Extract<Arrangement, { kind: "mixed" }>,
  parse: Parse,
): void {
  const { view, lines, region, table, assigned } = reading;
  const rows: RowTraits[] = [];
  const numbers = outlineNumbers(view, region, arrangement.text);
  for (let row = region.firstDataRow; row < region.end; row++) {
    if (view.text(row, arrangement.text) !== "")
      rows.push(rowTraits(view, lines, region, row, arrangement.text, numbers));
  }
  const labels = labelRows(reading, rows, arrangement.kindColumn, familiesOf(reading, arrangement));
  const columns = fieldColumns(assigned, () => true);
  let objective: Draft | null = null;
  rows.forEach((traits, i) => {
    const kind = labels[i]!;
    if (kind === "aside") return;
    const made = readFields(view, traits.row, columns, parse);
    const draft = draftAt(
      view,
      table,
      kind,
      traits.row,
      arrangement.text,
      made,
      kind === "keyResult" ? objective : null,
      traits.wording,
    );
    if (kind === "objective") objective = draft;
  });
}

/**
 * For each row of a table with a column of parents whether others stand under it (it has none itself, or is named as one); rows
 * under another that nobody names are key results.
 */
function familiesOf(
  { view, region, idColumn }: TableReading,
  { text, parentColumn }: Extract<Arrangement, { kind: "mixed" }>,
): ReadonlyMap<number, boolean> {
  const families = new Map<number, boolean>();
  if (parentColumn === null) return families;
  const named = new Set<string>();
  for (let row = region.firstDataRow; row < region.end; row++) named.add(fold(view.text(row, parentColumn)));
  named.delete("");
  for (let row = region.firstDataRow; row < region.end; row++) {
    const own = [text, ...(idColumn === null ? [] : [idColumn])].map((column) =>
      fold(view.text(row, column)),
    );
    const isTop = fold(view.text(row, parentColumn)) === "";
    families.set(row, isTop || own.some((key) => named.has(key)));
  }
  return families;
}

/** Shares of the rows that have each trait: a trait that all or none have tells nothing. */
function sharesOf(rows: readonly RowTraits[]) {
  const share = (is: (row: RowTraits) => boolean) => rows.filter(is).length / Math.max(1, rows.length);
  const tally = new Map<string, number>();
  for (const { background } of rows) tally.set(background, (tally.get(background) ?? 0) + 1);
  const common = Array.from(tally).sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const indents = rows.map((row) => row.indent);
  return {
    alone: share((row) => row.isAlone),
    bold: share((row) => row.isBold),
    depth1: share((row) => row.depth === 1),
    depth2: share((row) => row.depth >= 2),
    common,
    otherBackground: share((row) => row.background !== common),
    leastIndent: Math.min(...indents.slice(0, 5000)),
    labelled: share((row) => row.wording.label?.kind === "objective" && row.wording.label.number !== null),
    numbered: numberedRows(rows),
    indented: share((row) => row.indent > Math.min(...indents.slice(0, 200))),
  };
}

/** Rows whose numbers run 1, 2, 3 … through the whole table, mostly alone on their row: a list of objectives. */
function numberedRows(rows: readonly RowTraits[]): ReadonlySet<RowTraits> {
  const groups = new Map<string, RowTraits[]>();
  for (const row of rows) {
    const match = /^\(?(\d{1,2})([.):、]?)\s/u.exec(row.raw);
    if (!match) continue;
    const group = groups.get(match[2]!);
    if (group) group.push(row);
    else groups.set(match[2]!, [row]);
  }
  for (const group of Array.from(groups.values())) {
    const isRunning = group.every((row, i) => Number(/\d+/.exec(row.raw)![0]) === i + 1);
    const alone = group.filter((row) => row.isAlone || row.isBold).length;
    if (isRunning && group.length >= 2 && alone >= group.length * 0.6) return new Set(group);
  }
  return new Set();
}

/** Of the rows that say what they are, the share that says objective or key result. */
function shareOfKinds({ view }: TableReading, rows: readonly RowTraits[], kindColumn: number | null): number {
  if (kindColumn === null) return 0;
  const words = rows.map(({ row }) => view.text(row, kindColumn)).filter((word) => word !== "");
  return words.filter((word) => kindOfWord(word) !== null).length / Math.max(1, words.length);
}

/** Rows that fill none of the columns that measure, where there are two of these at least. */
function bareRows({ view, assigned }: TableReading, rows: readonly RowTraits[]): ReadonlySet<RowTraits> {
  const columns = assigned.filter(({ role }) => measures.has(role)).map(({ column }) => column);
  return new Set(columns.length < 2 ? [] : rows.filter(({ row }) => !isMeasured(view, row, columns)));
}

const isTelling = (share: number) => share > 0 && share <= 0.62;

/** The most likely kinds of all rows together (Viterbi): traits of each row, and which kind follows which. */
function labelRows(
  reading: TableReading,
  rows: readonly RowTraits[],
  kindColumn: number | null,
  families: ReadonlyMap<number, boolean>,
): Kind[] {
  const bare = bareRows(reading, rows);
  const shares = {
    ...sharesOf(rows),
    kinds: shareOfKinds(reading, rows, kindColumn),
    bare: bare.size / Math.max(1, rows.length),
  };
  const startsWith: Record<Kind, number> = { objective: 1.2, keyResult: -1, aside: 0 };
  const follows: Record<Kind, Record<Kind, number>> = {
    objective: { objective: -1.4, keyResult: 0.4, aside: 0 },
    keyResult: { objective: 0, keyResult: 0.3, aside: 0 },
    aside: { objective: 0, keyResult: 0, aside: 0 },
  };
  let scores: Record<Kind, number> = { objective: 0, keyResult: 0, aside: 0 };
  const back: Record<Kind, Kind>[] = [];
  rows.forEach((traits, i) => {
    const emission = emissions(reading, traits, shares, kindColumn, families.get(traits.row) ?? null);
    if (isTelling(shares.bare) && !traits.isAlone) {
      const lean = bare.has(traits) ? 0.8 : -0.5;
      emission.objective += lean;
      emission.keyResult -= lean;
    }
    const next = {} as Record<Kind, number>;
    const from = {} as Record<Kind, Kind>;
    for (const kind of kinds) {
      let best = Number.NEGATIVE_INFINITY;
      for (const previous of kinds) {
        const score = i === 0 ? startsWith[kind] : scores[previous] + follows[previous][kind];
        if (score > best) {
          best = score;
          from[kind] = previous;
        }
      }
      next[kind] = best + emission[kind];
    }
    back.push(from);
    scores = next;
  });
  const labels: Kind[] = new Array(rows.length);
  let kind = kinds.reduce((best, one) => (scores[one] > scores[best] ? one : best), "objective" as Kind);
  for (let i = rows.length - 1; i >= 0; i--) {
    labels[i] = kind;
    kind = back[i]![kind];
  }
  return labels;
}

function emissions(
  reading: TableReading,
  traits: RowTraits,
  shares: ReturnType<typeof sharesOf> & { readonly kinds: number },
  kindColumn: number | null,
  hasChildren: boolean | null,
): Record<Kind, number> {
  const { view } = reading;
  let lean = 0;
  let aside = -2.5;
  const { label } = traits.wording;
  if (label) lean += (label.kind === "objective" ? 6 : -6) * label.confidence;
  if (kindColumn !== null) {
    const word = view.text(traits.row, kindColumn);
    const kind = word === "" ? (shares.kinds === 1 ? "objective" : null) : kindOfWord(word);
    if (kind) lean += kind === "objective" ? 7 : -7;
    // Where rows say what they are, "Initiative" and whatever else is neither is something else.
    else if (word !== "" && (shares.kinds > 0.7 || otherColumnOf(word) !== null || sectionOf(word) !== null))
      aside += 8;
  }
  if (hasChildren !== null && kindColumn === null) lean += hasChildren ? 7 : -7;
  if (isTelling(shares.alone)) lean += traits.isAlone ? 2.2 : -1.2;
  if (isTelling(shares.bold)) lean += traits.isBold ? 2 : -0.8;
  if (isTelling(shares.otherBackground)) lean += traits.background !== shares.common ? 1 : -0.4;
  if (view.isFolded) {
    lean += traits.indent === 1 ? 8 : traits.indent === 2 ? -8 : 0;
    if (traits.indent !== 1 && traits.indent !== 2) aside += 8;
  } else if (shares.indented > 0.3) lean += traits.indent > shares.leastIndent ? -1.6 : 1.6;
  if (shares.depth1 > 0 && shares.depth2 > 0.2)
    lean += traits.depth === 1 ? 2.5 : traits.depth >= 2 ? -2.5 : 0;
  else if (isTelling(shares.depth1) && traits.depth === 1) lean += traits.isAlone ? 0.8 : 0.2;
  if (shares.numbered.size > 0) lean += shares.numbered.has(traits) ? 3 : traits.isAlone ? -1.8 : -0.5;
  if (traits.afterBlank) lean += 0.7;
  // Objectives have labels: a row without one is none.
  if (shares.labelled > 0.05 && shares.labelled < 0.6 && label === null && !traits.isAlone) lean -= 2.5;
  // "■ Production" where objectives are labelled: a heading over several of them.
  if (shares.labelled > 0.1 && label === null && traits.isAlone && traits.wording.text.length < 40)
    aside += 5;
  if (isAside(traits)) aside += 8;
  if (traits.isAlone && !label && /[:：]$/u.test(traits.raw) && !traits.isBold && !traits.afterBlank)
    aside += 4;
  return { objective: lean / 2, keyResult: -lean / 2, aside };
}
