import type { Surroundings } from "./around/surroundings.ts";
import type { LineTraits } from "./lines/line.ts";
import type { Step } from "./search.ts";

/** What the other lines of the same form were taken for, as points for a second reading. */
export interface Agreement {
  readonly objective: number;
  readonly keyResult: number;
  /** Looks like the objectives of the tab, though it may have no key results. */
  readonly isPeer: boolean;
}

/** From how many goals on their common form says something. */
const leastGroups = 3;
/** The share of them that makes it common. */
const most = 0.7;

/**
 * What a first reading of a tab says about each of its lines: a writer keeps to one form, so lines that look like those taken for
 * objectives or key results probably are, and a list without a figure among lists of figures is probably another list.
 */
export function agreementOf(
  traits: readonly (LineTraits | null)[],
  around: readonly (Surroundings | null)[],
  steps: readonly Step[],
): (Agreement | null)[] | null {
  const labels = labelShares(traits, steps);
  const strays = straysOf(traits, steps);
  const groups = traits.flatMap((line, i) =>
    line !== null && steps[i]!.choice === "objective" && line.wording.label === null ? [i] : [],
  );
  const codes = codesOf(traits, around, steps);
  const listed = listedOf(traits, steps);
  const isCommon = (is: (at: number) => boolean) =>
    groups.length >= leastGroups && groups.filter(is).length >= most * groups.length;
  const column = groups.length === 0 ? -1 : traits[groups[0]!]!.column;
  const isLevel = isCommon((at) => traits[at]!.column === column);
  const isFigured =
    groups.length >= 2 * leastGroups &&
    isCommon((at) => around[at]!.figureChildren >= 0.5 || around[at]!.children === 0);
  const isTabled = steps.some(({ choice }) => choice === "keyResults" || choice === "own");
  const says = [labels, strays, codes, listed].some(({ size }) => size > 0);
  if (!isTabled && !says && !isLevel && !isFigured) return null;
  return traits.map((line, i) => {
    if (line === null) return null;
    const { label } = line.wording;
    if (label !== null) {
      const kind = labels.get(formOfLabel(line));
      return {
        objective: (kind === "objective" ? 2 : 0) - (strays.has(i) ? 4 : 0),
        keyResult: kind === "keyResult" ? 2 : 0,
        isPeer: false,
      };
    }
    const { children, figureChildren, endsNothing, leadsToTable, leadsToList, labelledChildren } = around[i]!;
    // Where tables hold the key results, a heading over a list without figures heads something else.
    const isOther =
      isTabled &&
      children > 0 &&
      leadsToTable === 0 &&
      !leadsToList &&
      labelledChildren === 0 &&
      figureChildren < 0.5;
    const isPeer = isLevel && line.column === column && endsNothing && i > groups[0]!;
    return {
      objective:
        (isPeer ? 2 : 0) +
        (codes.has(codeOf(line)) && around[i]!.leadsToTable > 0 ? 2 : 0) +
        (isLevel && line.column === column && children > 0 ? 1 : 0) -
        (isFigured && children > 0 && figureChildren === 0 ? 2 : 0) -
        (isLevel && line.column !== column ? 1.5 : 0) -
        (isOther ? 4 : 0),
      keyResult: listed.has(i) ? inList : 0,
      isPeer,
    };
  });
}

/** Points for a line of a list of key results, and the share of its lines that has to have been taken for them. */
const inList = 2.5;
const leastListed = 1 / 3;

/** Lines without a label that were taken for text within a list of key results: of 40 such lines in public documents 31 were key results too. */
function listedOf(traits: readonly (LineTraits | null)[], steps: readonly Step[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const list of listsOf(traits, steps)) {
    const taken = list.filter((at) => steps[at]!.choice === "keyResult");
    const isOfKeyResults =
      taken.length >= leastListed * list.length && taken.every((at) => traits[at]!.wording.label === null);
    if (isOfKeyResults && taken.length > 0 && taken.length < list.length)
      for (const at of list) if (steps[at]!.choice !== "keyResult") listed.add(at);
  }
  return listed;
}

/** Lines of one column without a gap, taken for key results or for text, whatever stands deeper; remarks, fields, links and code among them count for nothing. */
function listsOf(traits: readonly (LineTraits | null)[], steps: readonly Step[]): number[][] {
  const lists: number[][] = [];
  let open: { readonly column: number; readonly list: number[] }[] = [];
  traits.forEach((line, i) => {
    open = line === null ? [] : open.filter(({ column }) => column <= line.column);
    if (line === null) return;
    const { choice } = steps[i]!;
    if (choice !== "keyResult" && choice !== "text" && choice !== "field") {
      open = [];
      return;
    }
    const level = open[open.length - 1];
    if (level && level.column === line.column && line.blankBefore > 0) open.pop();
    if (choice !== "keyResult" && !isPlain(line)) return;
    const last = open[open.length - 1];
    if (last?.column === line.column) last.list.push(i);
    else {
      const list = [i];
      lists.push(list);
      open.push({ column: line.column, list });
    }
  });
  return lists;
}

const isPlain = (line: LineTraits): boolean =>
  line.wording.label === null &&
  line.field === null &&
  line.fieldName === null &&
  line.part < 0 &&
  !(line.isRemark || line.isCode || line.isLink || line.isReference || line.isTemplate) &&
  !(line.endsWithColon || line.isSeveral);

/**
 * Objectives without a number and without key results, in a tab where two others have them under labels of another form: "Goal:
 * learn the code base" heads a list of tasks.
 */
function straysOf(traits: readonly (LineTraits | null)[], steps: readonly Step[]): ReadonlySet<number> {
  const served = new Map<string, number>();
  const bare: number[] = [];
  let open = -1;
  const close = () => {
    if (open >= 0) bare.push(open);
    open = -1;
  };
  steps.forEach(({ choice }, i) => {
    if (choice === "objective") {
      close();
      if (traits[i]!.wording.label !== null) open = i;
    } else if ((choice === "keyResult" || choice === "keyResults") && open >= 0) {
      const form = formOfLabel(traits[open]!);
      served.set(form, (served.get(form) ?? 0) + 1);
      open = -1;
    }
  });
  close();
  const isUsual = Array.from(served.values()).some((count) => count >= 2);
  return new Set(
    bare.filter((i) => {
      const line = traits[i]!;
      return isUsual && line.wording.label!.number === null && !served.has(formOfLabel(line));
    }),
  );
}

/** "Company key result", without its number and without what it labels. */
function formOfLabel({ raw, wording, column }: LineTraits): string {
  const rest = wording.label!.rest;
  const before = rest === "" ? raw : raw.slice(0, Math.max(0, raw.lastIndexOf(rest)));
  return `${column} ${before.replace(/[\p{N}\p{P}\p{S}\s]+/gu, " ").trim()}`;
}

/** "CS" of "CS-2 — Every workshop is held"; "" where a line starts with no code. */
function codeOf({ raw, wording }: LineTraits): string {
  return wording.label === null ? (/^([A-Z]{1,4})-?\d{1,2}\s+[—–:-]\s/u.exec(raw)?.[1] ?? "") : "";
}

/** The codes of headings over tables of which one was taken for an objective. */
function codesOf(
  traits: readonly (LineTraits | null)[],
  around: readonly (Surroundings | null)[],
  steps: readonly Step[],
): ReadonlySet<string> {
  const codes = new Set<string>();
  traits.forEach((line, i) => {
    if (line !== null && steps[i]!.choice === "objective" && around[i]!.leadsToTable > 0)
      codes.add(codeOf(line));
  });
  codes.delete("");
  return codes;
}

/** The kind that lines with the same label were taken for, where at least three were and they are most of them. */
function labelShares(
  traits: readonly (LineTraits | null)[],
  steps: readonly Step[],
): ReadonlyMap<string, "objective" | "keyResult"> {
  const counts = new Map<string, { lines: number; objective: number; keyResult: number }>();
  traits.forEach((line, i) => {
    if (line?.wording.label == null || line.isTemplate || line.listOf !== null) return;
    const form = formOfLabel(line);
    const count = counts.get(form) ?? { lines: 0, objective: 0, keyResult: 0 };
    count.lines++;
    const { choice } = steps[i]!;
    if (choice === "objective" || choice === "keyResult") count[choice]++;
    counts.set(form, count);
  });
  const kinds = new Map<string, "objective" | "keyResult">();
  for (const [form, count] of Array.from(counts)) {
    for (const kind of ["objective", "keyResult"] as const)
      if (count[kind] >= leastGroups && count[kind] < count.lines && count[kind] * 2 > count.lines)
        kinds.set(form, kind);
  }
  return kinds;
}

export function withAgreement(
  around: readonly (Surroundings | null)[],
  agreement: readonly (Agreement | null)[],
): (Surroundings | null)[] {
  return around.map((own, i) => own && { ...own, agreement: agreement[i] ?? none });
}

export const none: Agreement = { objective: 0, keyResult: 0, isPeer: false };
