import type { Cycle } from "../okr/plan.ts";
import type { Workbook } from "../sheet/workbook.ts";
import type { Draft } from "./draft.ts";
import type { Parse } from "./parser.ts";

/** A quarter, half, year or month inside a longer text: "OKRs Q3 2026", "Objetivos 2º trimestre de 2026", "FY26 H1 goals". */
const inside: readonly RegExp[] = [
  /\b(?:FY|CY)?\s?'?\d{2,4}[\s-]*Q[1-4]\b/iu,
  /\bQ[1-4][\s'’/-]*(?:FY|CY)?[\s'’]*\d{2,4}\b/iu,
  /\b(?:FY|CY)?\s?'?\d{2,4}[\s-]*H[12]\b/iu,
  /\bH[12][\s'’/-]*(?:FY|CY)?[\s'’]*\d{2,4}\b/iu,
  /\b[1-4](?:º|o|er|e|ème|\.)?\s*(?:trimestre|trimester|Quartal|kwartał|kwartaal|квартал)(?:\s+(?:de|del|do|du|van|r\.)?)?\s*\d{4}/iu,
  /\b(?:Quartal|квартал|kwartał|çeyrek|quý|triwulan|kuartal)\s*(?:[1-4]|I{1,3}|IV)[\s/-]*(?:năm\s*)?\d{4}/iu,
  /\d{4}\s?年\s?(?:第?\s?[1-4一二三四]\s?(?:季度|四半期)|Q[1-4]|[上下]半年)/u,
  /\d{4}\s?년\s?[1-4]\s?분기/u,
  /\bQ[1-4]\b/iu,
  /\bFY\s?\d{2,4}\b/u,
];

/**
 * The cycle that the workbook names: in titles and headings of the tab with most key results, its name, the workbook's
 * title, or a cycle column that mostly says one thing. Null where none does.
 */
export function cycleOf(
  workbook: Workbook,
  titles: ReadonlyMap<string, readonly string[]>,
  items: readonly Draft[],
  parse: Parse,
): Cycle | null {
  const tabs = Array.from(itemsByTab(items)).sort((a, b) => b[1] - a[1]);
  for (const [id] of tabs) {
    for (const title of titles.get(id) ?? []) {
      const cycle = cycleIn(title, parse);
      if (cycle) return cycle;
    }
  }
  const column = commonCycle(items);
  if (column) return column;
  for (const [id] of tabs) {
    const name = workbook.tabs.find((tab) => tab.id === id)?.name ?? "";
    const cycle = cycleIn(name, parse);
    if (cycle) return cycle;
  }
  return cycleIn(workbook.title, parse);
}

/** How many items each tab holds. */
function itemsByTab(items: readonly Draft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < items.length; ) {
    const from = i;
    const tab = items[i]!.place?.tab;
    do i++;
    while (i < items.length && items[i]!.place?.tab === tab);
    if (tab !== undefined) counts.set(tab, (counts.get(tab) ?? 0) + i - from);
  }
  return counts;
}

/** The cycle that one tab names, in its titles or its name; null where it names none. */
export function cycleOfTab(
  workbook: Workbook,
  id: string,
  titles: ReadonlyMap<string, readonly string[]>,
  parse: Parse,
): Cycle | null {
  const name = workbook.tabs.find((tab) => tab.id === id)?.name ?? "";
  for (const text of [...(titles.get(id) ?? []), name]) {
    const cycle = cycleIn(text, parse);
    if (cycle) return cycle;
  }
  return null;
}

function commonCycle(items: readonly Draft[]): Cycle | null {
  const votes = new Map<string, { cycle: Cycle; count: number }>();
  let all = 0;
  for (const { fields } of items) {
    const parsed = fields.cycle?.parsed;
    if (parsed?.kind !== "period") continue;
    all++;
    const known = votes.get(parsed.start + parsed.end);
    if (known) known.count++;
    else
      votes.set(parsed.start + parsed.end, {
        cycle: { label: parsed.label, start: parsed.start, end: parsed.end },
        count: 1,
      });
  }
  const best = Array.from(votes.values()).sort(
    (a, b) => b.count - a.count || (a.cycle.start < b.cycle.start ? 1 : -1),
  )[0];
  return best && best.count * 2 >= all ? best.cycle : null;
}

/** The first period that a title names; null where it names none. */
function cycleIn(text: string, parse: Parse): Cycle | null {
  if (text === "" || text.length > 200) return null;
  const whole = periodOf(text, parse);
  if (whole) return whole;
  for (const pattern of inside) {
    const found = pattern.exec(text);
    const period = found && periodOf(found[0], parse);
    if (period) return period;
  }
  return null;
}

function periodOf(text: string, parse: Parse): Cycle | null {
  const parsed = parse({ value: text, text, formula: null, format: null }, "cycle");
  return parsed.kind === "period" ? { label: parsed.label, start: parsed.start, end: parsed.end } : null;
}
