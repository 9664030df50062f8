import type { Column } from "./columns.ts";
import { otherColumnOf } from "./headers/index.ts";
import { labelOf } from "./label-words.ts";
import { type Region, sampleEnd } from "./segments.ts";
import type { View } from "./view.ts";

/** An unnamed column of wording left of the key results that is sparse or repeats itself holds their objectives. */
export function isCarried(o: Column, k: Column): boolean {
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
export function isNumberedGroup(o: Column, k: Column): boolean {
  return (
    o.profile.numbered > 0.9 &&
    o.profile.sentence > 0.5 &&
    o.profile.filled >= 4 &&
    o.profile.distinct <= o.profile.filled * 0.7 &&
    k.profile.distinct > k.profile.filled * 0.9
  );
}

/** A sentence that nothing calls a key result beside each of several objectives: what is said about them. */
export function isRemarkOn(o: Column, k: Column): boolean {
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

/** "Meta", "目标", "Goal" right of what a header calls key results, or what stands `besideIds` of key results, is how much of each, not what they are for. */
export function isTargetOf(o: Column, k: Column, isBesideIds: boolean): boolean {
  return (
    o.column > k.column &&
    (isBesideIds || (k.said.get("keyResult") ?? 0) > 0.85) &&
    (o.said.get("target") ?? 0) > 0.3 &&
    (isBesideIds || !isRepeatedBeside(o, k))
  );
}

/** One "Description" to each title: it tells more of the same thing; a measure would have another name. */
export function isDescribed(o: Column, k: Column): boolean {
  const said = k.said.get("keyResult") ?? 0;
  const note = k.said.get("note") ?? 0;
  if (note > 0.8 && said < 0.4 && k.profile.keyResultLabel < 0.2) return true;
  return (
    said < 0.4 &&
    note > 0.25 &&
    k.profile.keyResultLabel < 0.2 &&
    o.profile.filled >= k.profile.filled &&
    o.profile.distinct === o.profile.filled
  );
}

/** Where every row has the id of a key result, another sentence to each of them words or measures it, unless it is called its objective. */
export function isOneToEach(o: Column, k: Column): boolean {
  return (
    (o.said.get("objective") ?? 0) < 0.8 &&
    o.profile.objectiveLabel < 0.3 &&
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
  return !isList(header);
}

function isList(header: string): boolean {
  const other = header === "" ? null : otherColumnOf(header);
  return other !== null && lists.has(other);
}

/** What a header may say of the column beside numbers that holds no wording, however it looks. */
const besides = [
  "start",
  "current",
  "progress",
  "owner",
  "team",
  "status",
  "due",
  "lastCheckIn",
  "cycle",
] as const;

/** Columns behind numbers among which their wording is looked for. */
const furthest = 3;

/** "Key Result" heads a column of numbers only: the wording stands in the next column, whatever that is called. */
export function besideIds(columns: readonly Column[]): ReadonlyMap<number, "objective" | "keyResult"> {
  const beside = new Map<number, "objective" | "keyResult">();
  columns.forEach((column, i) => {
    const { profile, said } = column;
    if (profile.filled === 0 || profile.identifier < 0.6 || profile.words > 2.5) return;
    const keyResult = Math.max(said.get("keyResult") ?? 0, profile.keyResultId);
    const objective = Math.max(said.get("objective") ?? 0, profile.objectiveId);
    if (Math.max(keyResult, objective) < 0.6) return;
    // "Task | KR": which key result a task serves.
    if (columns.slice(0, i).some((left) => left.profile.sentence > 0.4 && isList(left.header))) return;
    // "KR-1.1 | where it stands today | 40 pages of 40", "KR-1.1 | Owner | 51 days".
    const others = columns
      .slice(i + 1, i + 1 + furthest)
      .filter(({ said }) => !besides.some((role) => (said.get(role) ?? 0) > 0.8));
    const [near, far] = others
      .slice(0, 2)
      .filter(
        (other) =>
          otherColumnOf(other.header) !== "measurement" &&
          (other.profile.sentence > 0.4 || (other.profile.words > 1.6 && other.profile.number < 0.3)),
      );
    // "KR1 | Leading indicator | At least 120 people …": the kind of measure stands between.
    const isNamed = (near?.said.get("keyResult") ?? 0) > 0.85 && near!.profile.words > 1.6;
    const isKind =
      far &&
      near &&
      keyResult > objective &&
      (near.profile.distinct < near.profile.filled || near.profile.ambition > 0.5 || near.said.has("type")) &&
      far.profile.words > near.profile.words * 2 &&
      (far.said.get("target") ?? 0) < (near.profile.ambition > 0.5 || near.said.has("type") ? 0.8 : 0.4);
    const text = isKind && !isNamed ? far : near;
    // "KR1 | Task", with "KR1" on several rows: what is done for each.
    const isServed = profile.distinct < mostServed * profile.filled && text && isList(text.header);
    if (isServed) return;
    if (text && !beside.has(text.column))
      beside.set(text.column, keyResult >= objective ? "keyResult" : "objective");
  });
  return beside;
}

/** Where fewer of the numbers differ they come back from row to row. */
const mostServed = 0.7;

/** Groups that show it, and the share of rows that must count on within them. */
const leastGroups = 2;
const leastCounted = 0.8;

/** "Launch | KR1 …", "Launch | KR2 …", "Growth | KR1 …": the numbers start again with each text of the other column, which they count within. */
export function countsWithin(view: View, region: Region, o: number, k: number): boolean {
  let group = "";
  let expected = 1;
  let groups = 0;
  let rows = 0;
  let counted = 0;
  for (let row = region.firstDataRow; row < sampleEnd(region, 80); row++) {
    const number = labelOf(view.text(row, k))?.number ?? null;
    if (number === null) continue;
    const own = view.text(row, o);
    if (own !== "" && own !== group) {
      group = own;
      groups++;
      expected = 1;
    }
    rows++;
    if (group !== "" && Number(number) === expected) counted++;
    expected++;
  }
  return groups >= leastGroups && rows > groups && counted >= rows * leastCounted;
}

/** "KR2.1 | Sales", "KR2.2 | Support": what changes among the key results of one number is not their objective. */
export function changesWithin(view: View, region: Region, o: number, ids: number): boolean {
  const ofNumber = new Map<string, string>();
  let text = "";
  for (let row = region.firstDataRow; row < sampleEnd(region, 80); row++) {
    text = view.text(row, o) || text;
    const number = /^(\d{1,2})[.-]\d/.exec(labelOf(view.text(row, ids))?.number ?? "")?.[1];
    if (number === undefined || text === "") continue;
    const known = ofNumber.get(number);
    if (known === undefined) ofNumber.set(number, text);
    else if (known !== text) return true;
  }
  return false;
}
