import type { Tab } from "../sheet/workbook.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { headersOf } from "./header.ts";
import { structuralLabel } from "./headers/index.ts";
import { type Line, linesOf } from "./lines.ts";
import { mentionsOkrs } from "./mentions.ts";
import type { Token } from "./outline/tokens.ts";
import { type Decision, readOutline } from "./outline.ts";
import type { Parse } from "./parser.ts";
import { type Region, regionsOf } from "./segments.ts";
import { readTable } from "./table.ts";
import { type View, viewOfTab } from "./view.ts";

/** What one tab holds, before it is joined with the others. */
export interface TabReading {
  readonly tab: Tab;
  readonly tables: readonly TableDraft[];
  /** Objectives and key results in reading order. */
  readonly items: readonly Draft[];
  /** Tables that could not be taken for OKRs, for joining scores and check-ins with what was found. */
  readonly others: readonly Region[];
  readonly view: View;
  readonly lines: readonly Line[];
  /** Short lines outside the tables: titles, headings, meta lines. */
  readonly titles: readonly string[];
  readonly decisions: readonly Decision[];
}

export interface TabContext {
  readonly parse: Parse;
  readonly answers: Readonly<Record<string, string>>;
}

export function readTab(tab: Tab, title: string, context: TabContext): TabReading {
  const view = viewOfTab(tab);
  const lines = linesOf(view);
  const regions = regionsOf(view, lines, headersOf(view, lines));
  const isMentioned = mentionsOkrs(tab.name) || mentionsOkrs(title) || headingsMention(view, lines, regions);
  const tokens: Token[] = [];
  let next = 0;
  for (const region of regions) {
    for (; next < region.top; next++) addLine(view, lines[next]!, tokens);
    tokens.push({
      kind: "table",
      row: region.top,
      region,
      table: readTable(view, lines, region, { ...context, mentionsOkrs: isMentioned }),
    });
    next = Math.max(next, region.end);
  }
  for (; next < lines.length; next++) addLine(view, lines[next]!, tokens);
  const { tables, items, others, titles, decisions } = readOutline(
    view,
    lines,
    tokens,
    isMentioned,
    context.parse,
  );
  return { tab, tables, items, titles, others: others.map(({ region }) => region), view, lines, decisions };
}

/** A line as a token; a cell that holds a whole list becomes one for each of its lines. */
function addLine(view: View, line: Line, tokens: Token[]): void {
  if (line.filled === 0) return;
  const text = view.text(line.row, line.first);
  const parts = text.indexOf("\n") < 0 ? [] : text.split(/\s*[\r\n]+\s*/u).filter((part) => part !== "");
  const labels = parts.filter(
    (part) => structuralLabel(part) !== null || /^(?:[-•*·–]|\d{1,2}[.)])\s/u.test(part),
  ).length;
  if (parts.length < 2 || labels === 0) {
    tokens.push({ kind: "line", row: line.row, column: line.first, text, part: -1 });
    return;
  }
  for (const [i, part] of parts.entries())
    tokens.push({ kind: "line", row: line.row, column: line.first, text: part, part: i });
}

/** Whether a line outside the tables speaks of OKRs. */
function headingsMention(view: View, lines: readonly Line[], regions: readonly Region[]): boolean {
  let next = 0;
  let region = 0;
  for (let looked = 0; next < lines.length && looked < 400; next++) {
    if (regions[region] && next >= regions[region]!.top) {
      next = Math.max(next, regions[region]!.end) - 1;
      region++;
      continue;
    }
    const line = lines[next]!;
    if (line.filled === 0 || line.filled > 3) continue;
    looked++;
    if (mentionsOkrs(view.text(next, line.first))) return true;
  }
  return false;
}
