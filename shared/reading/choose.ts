import { type Column, itemPoints } from "./columns.ts";
import { fold, otherColumnOf, rolesOfHeader, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Where the wording of objectives and key results stands in a region. */
export type Arrangement =
  | {
      readonly kind: "pair";
      readonly objective: number;
      readonly keyResult: number;
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "mixed";
      readonly text: number;
      readonly kindColumn: number | null;
      /** The column that names each row's parent among the wordings or ids of the others. */
      readonly parentColumn: number | null;
      /** Evidence of the interleaving alone. */
      readonly pattern: number;
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "key-results";
      readonly keyResult: number;
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "references";
      readonly column: number;
      readonly role: "objective" | "keyResult";
      readonly points: number;
      readonly margin: number;
    }
  | {
      readonly kind: "objectives";
      readonly objective: number;
      readonly points: number;
      readonly margin: number;
    };

/** The columns that an arrangement takes for wording and kind. */
export function textColumns(arrangement: Arrangement): number[] {
  switch (arrangement.kind) {
    case "pair":
      return [arrangement.objective, arrangement.keyResult];
    case "mixed":
      return arrangement.kindColumn === null
        ? [arrangement.text]
        : [arrangement.text, arrangement.kindColumn];
    case "key-results":
      return [arrangement.keyResult];
    case "objectives":
      return [arrangement.objective];
    case "references":
      return [arrangement.column];
  }
}

/** The column that says of each row whether it is an objective or a key result; null where none does. */
function kindColumnOf(view: View, region: Region, columns: readonly Column[]): number | null {
  for (const { column, profile } of columns) {
    const isNumbering = profile.objectiveId + profile.keyResultId > 0.8;
    if (profile.filled < 2 || profile.words > 3) continue;
    if (!isNumbering && profile.distinct > Math.max(6, profile.filled / 3)) continue;
    let objectives = 0;
    let keyResults = 0;
    let cells = 0;
    let numbered = 0;
    for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + 60); row++) {
      const text = view.text(row, column);
      if (text === "") continue;
      cells++;
      const kind = kindOfWord(text);
      if (kind === null) continue;
      if (kind === "objective") objectives++;
      else keyResults++;
      if (structuralLabel(text)?.number != null) numbered++;
    }
    const rows = Math.min(region.end, region.firstDataRow + 60) - region.firstDataRow;
    // "KR1" beside each key result and nothing beside the objective above them.
    if (cells > 1 && keyResults === cells && cells < rows && isFirstOfGroups(view, region, column))
      return column;
    // "KR 1.1", "KR 1.2" all the way down is a column of ids; "O1", "KR1" tells the rows apart.
    if (cells === 0 || keyResults === 0 || (objectives === 0 && numbered > 0)) continue;
    if ((objectives + keyResults) / cells >= 0.5) return column;
  }
  return null;
}

/**
 * The column headed "Parent" whose cells repeat the wording or the id of other rows, and the columns of wording it may speak of:
 * the one it repeats, or every one where it names ids. Null where there is none.
 */
function parentsOf(
  view: View,
  region: Region,
  columns: readonly Column[],
): { readonly column: number; readonly named: ReadonlySet<number> } | null {
  const parent = columns.find(({ said, profile }) => (said.get("parent") ?? 0) > 0.5 && profile.filled > 0);
  if (!parent) return null;
  const wanted = textsIn(view, region, parent.column);
  for (const { column } of columns) {
    if (column === parent.column) continue;
    const texts = textsIn(view, region, column);
    const found = Array.from(wanted).filter((text) => texts.has(text)).length;
    if (wanted.size === 0 || found < wanted.size * 0.6) continue;
    const isWording = columns.find((one) => one.column === column)!.profile.sentence > 0.3;
    return { column: parent.column, named: new Set(isWording ? [column] : columns.map((one) => one.column)) };
  }
  return null;
}

function textsIn(view: View, region: Region, column: number): Set<string> {
  const texts = new Set<string>();
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = fold(view.text(row, column));
    if (text !== "") texts.add(text);
  }
  return texts;
}

/** Whether a column of ids is empty on the first row of a table and on every row whose other id is new. */
function isFirstOfGroups(view: View, region: Region, column: number): boolean {
  let group = "";
  let empty = 0;
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + 60); row++) {
    const before = view.text(row, column - 1);
    const isEmpty = view.text(row, column) === "";
    if (before === "" && isEmpty) continue;
    if (isEmpty !== (before !== group)) return false;
    group = before;
    if (isEmpty) empty++;
  }
  return empty > 0;
}

/** "Objective", "KR", "Resultado clave" alone in a cell; null for any other text. */
export function kindOfWord(text: string): "objective" | "keyResult" | null {
  if (text.length > 30) return null;
  const label = structuralLabel(text.replace(/^[\s└├│─•·–-]+/u, ""));
  if (label) return label.rest === "" ? label.kind : null;
  for (const { role, confidence } of rolesOfHeader(text)) {
    if (confidence < 0.55) break;
    if (role === "objective" || role === "keyResult") return role;
  }
  return null;
}

/** How many arrangements of text columns are weighed against each other. */
const candidates = 4;

/** The most likely arrangement, from the evidence of each column and of how the rows are filled. */
export function chooseArrangement(
  view: View,
  lines: readonly Line[],
  region: Region,
  columns: readonly Column[],
): Arrangement | null {
  const kindColumn = kindColumnOf(view, region, columns);
  const texts = columns.filter(({ column, profile }) => column !== kindColumn && profile.filled > 0);
  const next = besideIds(columns);
  const hint = kindHint(columns);
  const objectives = best(texts, "objective", next, hint);
  const keyResults = best(texts, "keyResult", next, hint);
  const found: Arrangement[] = [];
  for (const k of keyResults)
    found.push({ kind: "key-results", keyResult: k.at.column, points: k.points, margin: 0 });
  for (const o of objectives)
    found.push({ kind: "objectives", objective: o.at.column, points: o.points - 0.3, margin: 0 });
  for (const o of objectives) {
    for (const k of keyResults) {
      if (o.at === k.at) continue;
      const isGroup = isNumberedGroup(o.at, k.at);
      const order = isGroup || o.at.column < k.at.column ? 0.3 : -1.2;
      const repeated = o.at.profile.distinct <= k.at.profile.distinct ? 0.4 : -1;
      // "Objective" over a sentence that stands for several rows: what differs beside it is how that is measured.
      const isMeasured =
        (o.at.said.get("objective") ?? 0) > 0.5 && isRepeatedBeside(o.at, k.at) && k.at.profile.words >= 2.5;
      // A second text column only counts as objectives where something says so; a description has no header of that name.
      const isSaid = (o.at.said.get("objective") ?? 0) > 0.3 || o.at.profile.objectiveLabel > 0.3;
      found.push({
        kind: "pair",
        objective: o.at.column,
        keyResult: k.at.column,
        points:
          o.points +
          k.points +
          order +
          repeated +
          (isMeasured ? 1.2 : 0) -
          (isTargetOf(o.at, k.at) ? 4 : 0) -
          (isRemarkOn(o.at, k.at) ? 2.5 : 0) -
          (isSaid ? 0 : isGroup ? -3.5 : isCarried(o.at, k.at) ? -1.4 : 2) -
          (isDescribed(o.at, k.at) ? 3 : 0),
        margin: 0,
      });
    }
  }
  const parents = parentsOf(view, region, columns);
  const seen = new Set<number>();
  const wordy = texts.filter(({ profile }) => profile.sentence > 0.3).map((at) => ({ at, points: 0 }));
  for (const t of objectives.concat(keyResults, wordy).sort((a, b) => b.points - a.points)) {
    // A column that names each row's parent repeats wordings of another.
    if (seen.has(t.at.column) || (t.at.said.get("parent") ?? 0) > 0.6) continue;
    seen.add(t.at.column);
    const parentColumn = parents?.named.has(t.at.column) === true ? parents.column : null;
    const pattern =
      interleaving(view, lines, region, t.at, kindColumn) +
      (parentColumn !== null && kindColumn === null ? 3.5 : 0);
    if (pattern > 0) {
      const own = Math.max(
        t.points,
        itemPoints("objective", t.at),
        itemPoints("keyResult", t.at),
        t.at.profile.sentence * 1.6 - 0.4,
      );
      found.push({
        kind: "mixed",
        text: t.at.column,
        kindColumn,
        parentColumn,
        pattern,
        points: own + pattern,
        margin: 0,
      });
    }
  }
  if (found.length === 0) return null;
  found.sort((a, b) => b.points - a.points);
  const [first, second] = found;
  return { ...first!, margin: first!.points - (second?.points ?? 0) };
}

/** An unnamed column of wording left of the key results that is sparse or repeats itself holds their objectives. */
function isCarried(o: Column, k: Column): boolean {
  if (isNumberedGroup(o, k)) return true;
  if (o.column > k.column || o.profile.sentence < 0.5 || o.profile.filled === 0 || !isCorner(o.header))
    return false;
  return o.profile.fill < k.profile.fill * 0.8 || o.profile.distinct <= o.profile.filled * 0.6;
}

/** Whether one column stands for several rows each while the other differs on every row. */
export function isRepeatedBeside(one: Column, other: Column): boolean {
  return (
    one.profile.distinct >= 2 &&
    one.profile.distinct <= other.profile.filled * 0.7 &&
    one.profile.distinct * 1.4 <= other.profile.distinct &&
    other.profile.distinct > other.profile.filled * 0.9
  );
}

/** "1.1 Fewer delays" over three different measures, "1.2 Safer roads" over the next two: what they measure, whatever its column is called. */
function isNumberedGroup(o: Column, k: Column): boolean {
  return (
    o.profile.numbered > 0.9 &&
    o.profile.sentence > 0.5 &&
    o.profile.filled >= 4 &&
    o.profile.distinct <= o.profile.filled * 0.7 &&
    k.profile.distinct > k.profile.filled * 0.9
  );
}

/** A sentence that nothing calls a key result beside each of several objectives: what is said about them. */
function isRemarkOn(o: Column, k: Column): boolean {
  return (
    k.header !== "" &&
    (o.said.get("objective") ?? 0) > 0.5 &&
    (k.said.get("keyResult") ?? 0) < 0.2 &&
    k.profile.keyResultLabel < 0.2 &&
    o.profile.distinct === o.profile.filled &&
    o.profile.filled >= 2 &&
    k.profile.filled <= o.profile.filled
  );
}

/** "Meta", "目标", "Goal" right of what a header calls key results is how much of each, not what they are for. */
function isTargetOf(o: Column, k: Column): boolean {
  return (
    o.column > k.column &&
    (k.said.get("keyResult") ?? 0) > 0.85 &&
    (o.said.get("target") ?? 0) > 0.3 &&
    !isRepeatedBeside(o, k)
  );
}

/** One "Description" to each title: it tells more of the same thing; a measure would have another name. */
function isDescribed(o: Column, k: Column): boolean {
  const said = k.said.get("keyResult") ?? 0;
  return (
    said < 0.4 &&
    (k.said.get("note") ?? 0) > 0.25 &&
    k.profile.keyResultLabel < 0.2 &&
    o.profile.filled >= k.profile.filled &&
    o.profile.distinct === o.profile.filled
  );
}

/** Names of other lists of sentences. */
const lists: ReadonlySet<string> = new Set([
  "initiative",
  "risk",
  "dependency",
  "description",
  "metric",
  "measurement",
]);

/** What may stand in the corner of a table instead of "Objective": nothing, an instruction, a team; not the name of another list. */
function isCorner(header: string): boolean {
  const other = header === "" ? null : otherColumnOf(header);
  return other === null || !lists.has(other);
}

/** "Key Result" heads a column of numbers only: the wording stands in the next column, whatever that is called. */
function besideIds(columns: readonly Column[]): ReadonlyMap<number, "objective" | "keyResult"> {
  const beside = new Map<number, "objective" | "keyResult">();
  columns.forEach((column, i) => {
    const { profile, said } = column;
    if (profile.filled === 0 || profile.identifier < 0.6 || profile.words > 2.5) return;
    const keyResult = Math.max(said.get("keyResult") ?? 0, profile.keyResultId);
    const objective = Math.max(said.get("objective") ?? 0, profile.objectiveId);
    if (Math.max(keyResult, objective) < 0.6) return;
    const [near, far] = columns
      .slice(i + 1, i + 3)
      .filter(
        (other) => other.profile.sentence > 0.4 || (other.profile.words > 1.6 && other.profile.number < 0.3),
      );
    // "KR1 | Leading indicator | At least 120 people …": the kind of measure stands between.
    const text =
      far && near && keyResult > objective && far.profile.words > near.profile.words * 2 ? far : near;
    if (text && !beside.has(text.column))
      beside.set(text.column, keyResult >= objective ? "keyResult" : "objective");
  });
  return beside;
}

/** "id_obj" or "KR #" over different values in the first column of numbers says what each row is. */
export function kindHint(columns: readonly Column[]): "objective" | "keyResult" | null {
  return ownId(columns)?.kind ?? null;
}

/** The column that numbers the rows themselves, by its header. */
export function ownId(
  columns: readonly Column[],
): { readonly column: number; readonly kind: "objective" | "keyResult" } | null {
  for (const { column, header, said, profile } of columns) {
    // Ids stand before the wording; "Valor objetivo" over numbers behind it is a target.
    if (profile.words > 2) return null;
    if (profile.identifier < 0.8 || profile.filled < 2 || profile.distinct < profile.filled) continue;
    const kind = fold(header)
      .split(" ")
      .map(kindOfWord)
      .find((found) => found !== null);
    if (kind) return { column, kind };
    if ((said.get("id") ?? 0) > 0.3) return null;
  }
  return null;
}

const besideBonus = 4;

function best(
  columns: readonly Column[],
  role: "objective" | "keyResult",
  beside: ReadonlyMap<number, string>,
  hint: string | null,
): { at: Column; points: number }[] {
  const isBeside = Array.from(beside.values()).includes(role);
  return columns
    .map((at) => ({
      at,
      points:
        itemPoints(role, at) +
        (beside.get(at.column) === role
          ? besideBonus
          : isBeside && (at.said.get(role) ?? 0) < 0.8
            ? -1.5
            : 0) +
        (hint === role ? 1 : hint === null ? 0 : -1),
    }))
    .filter(({ at, points }) => points > (role === "objective" && at.profile.sentence > 0.5 ? -1.7 : -0.2))
    .sort((a, b) => b.points - a.points)
    .slice(0, candidates);
}

/** The column before the wording whose numbers run "1", "1.1", "1.2", "2", "2.1"; null where there is none. */
export function outlineNumbers(view: View, region: Region, text: number): number | null {
  for (let column = Math.max(region.left, text - 2); column < text; column++) {
    let chapter = "";
    let chapters = 0;
    let below = 0;
    let isRunning = true;
    for (
      let row = region.firstDataRow;
      row < Math.min(region.end, region.firstDataRow + 60) && isRunning;
      row++
    ) {
      // "A", "A1", "A2", "B", "B1": chapters by letters.
      const lettered = letteredPath(view.text(row, column), chapter);
      if (lettered === "chapter") {
        chapter = view.text(row, column)[0]!;
        chapters++;
        continue;
      }
      if (lettered === "below") {
        below++;
        continue;
      }
      // "O1", "1.1", "KR 1.2" run on as "1", "1.1", "1.2" do.
      const path = /^(?:\p{L}{1,3}[ .-]?)?(\d{1,2})(?:\.(\d{1,2}))?\.?$/u.exec(view.text(row, column));
      if (!path) {
        // "MARKETING" alone on its row is a heading between groups.
        if (view.text(row, column) !== "" && view.text(row, text) !== "") isRunning = false;
      } else if (path[2] === undefined) {
        chapter = path[1]!;
        chapters++;
      } else if (path[1] === chapter) below++;
      else isRunning = false;
    }
    if (isRunning && chapters > 0 && below >= 2) return column;
  }
  return null;
}

function letteredPath(text: string, chapter: string): "chapter" | "below" | null {
  if (/^\p{Lu}[.)]?$/u.test(text)) return "chapter";
  return /^\p{Lu}$/u.test(chapter) && text[0] === chapter && /^\p{Lu}[ .-]?\d{1,2}$/u.test(text)
    ? "below"
    : null;
}

/** Evidence that objectives and key results share a column: labels of both, a kind column, rows with nothing but the text. */
function interleaving(
  view: View,
  lines: readonly Line[],
  region: Region,
  column: Column,
  kindColumn: number | null,
): number {
  const { profile } = column;
  let points = 0;
  if (profile.objectiveLabel > 0.02 && profile.keyResultLabel > 0.02) points += 4;
  // "Objectives and KRs" over "O1 …" and rows without a label.
  else if (
    profile.objectiveLabel > 0.05 &&
    profile.objectiveLabel < 0.6 &&
    (column.said.get("objective") ?? 0) > 0.3 &&
    (column.said.get("keyResult") ?? 0) > 0.3
  )
    points += 3.5;
  if (kindColumn !== null && kindColumn !== column.column) points += 3.5;
  if (outlineNumbers(view, region, column.column) !== null) points += 3.5;
  if (view.isFolded && column.column === region.left) points += 3.5;
  let alone = 0;
  let accompanied = 0;
  let bold = 0;
  let cells = 0;
  let firstIsAlone: boolean | null = null;
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + 200); row++) {
    const text = view.text(row, column.column);
    if (text === "") continue;
    cells++;
    const isAlone = lines[row]!.filled === 1;
    firstIsAlone ??= isAlone;
    if (isAlone) alone++;
    else accompanied++;
    if (view.cell(row, column.column)?.style?.bold) bold++;
  }
  if (firstIsAlone && alone >= 1 && accompanied >= 2 && alone <= accompanied * 1.2) points += 2.2;
  if (bold > 0 && bold < cells * 0.6 && cells > 2) points += 1.5;
  return points;
}
