import type { TableDraft } from "../../draft.ts";
import { majorOf, numberOf } from "../../numbering.ts";
import type { LineTraits } from "../lines/line.ts";
import { hasOwnObjectives } from "../search.ts";
import type { Token } from "../tokens.ts";

/** How far a heading reaches: a note or two may stand between it and what it leads to. */
export const reach = 7;

/** Blank rows that stand between chapters rather than paragraphs. */
export const chapterGap = 3;

/** Whether "Key Results" follows as the heading of a list, before anything else could claim it. */
export function leadsToList(traits: readonly (LineTraits | null)[], i: number, line: LineTraits): boolean {
  for (let at = i + 1; at <= i + reach && at < traits.length; at++) {
    const next = traits[at];
    if (!next) return false;
    if (next.listOf === "keyResult") return true;
    if (next.wording.label?.kind === "objective" || next.listOf === "objective") return false;
    if (next.column < line.column || next.isPeriod) return false;
  }
  return false;
}

/** "KR 1.1 … KR 3.2": key results of several objectives, so no heading above them is one. */
function servesSeveral({ items }: TableDraft): boolean {
  const majors = new Set<string>();
  for (const item of items) {
    const major = majorOf(numberOf(item));
    if (major) majors.add(major);
  }
  return majors.size > 1;
}

/** Whether a table of the tab says "key result" itself. */
export function hasExplicitTable(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === "table" && token.table?.isExplicit === true && token.table.evidence > 0.5,
  );
}

/** Evidence of the table of key results that a heading leads to; 0 where it leads to none. Only remarks may stand between. */
export function leadsToTable(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  repeats: (at: number) => boolean,
  isExplicit: boolean,
  i: number,
): number {
  let headings = 0;
  for (let at = i + 1; at <= i + reach && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "table") {
      const { table } = token;
      if (!table || table.items.length === 0 || hasOwnObjectives(table)) return 0;
      // Where other tables say key result, one that does not is of something else.
      if (repeats(at) || servesSeveral(table) || (isExplicit && !table.isExplicit)) return 0;
      return Math.max(0, table.evidence + 0.5);
    }
    const next = traits[at]!;
    if (next.wording.label || next.isPeriod || next.listOf === "objective") return 0;
    const isRemark =
      next.isProse || next.endsWithStop || next.isRemark || next.field || next.isTemplate || next.listOf;
    if (!isRemark && (++headings > 1 || next.blankBefore >= chapterGap)) return 0;
  }
  return 0;
}

/** "Goal: the first channels work" right over the tasks of a week, in a table or under "Tasks:". */
export function isOverOther(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  i: number,
): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== "table") return isTodo.has(traits[i + 1]?.section ?? "");
  return isOfOther(next.table) || (!next.table!.isExplicit && next.table!.evidence < -1);
}

const isTodo: ReadonlySet<string> = new Set(["tasks", "initiatives"]);

/** Whether a heading stands over a table of tasks in a chapter of them: "Tasks", below it "O1: Mend the gate", "O2: Order the books", each over its table. It groups tasks and sets no objective. */
export function headsTasks(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  i: number,
): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== "table" || !isOfOther(next.table)) return false;
  for (let at = i - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === "table") {
      if (!isOfOther(token.table)) return false;
      continue;
    }
    const above = traits[at]!;
    if (above.section !== null) return above.section === "tasks";
    if (above.wording.label?.kind !== "objective") return false;
  }
  return false;
}

/** Whether a table holds no key results by all that it shows itself. */
function isOfOther(table: TableDraft | null): boolean {
  if (!table || table.items.length === 0) return true;
  return !table.isExplicit && !hasOwnObjectives(table) && table.evidence < 0;
}
