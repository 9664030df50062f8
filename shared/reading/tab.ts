import type { Tab } from "../sheet/workbook.ts";
import { isCard, isWithinCard } from "./card.ts";
import { headersOf } from "./header.ts";
import { headlessOf } from "./headless.ts";
import { type Line, linesOf } from "./lines.ts";
import { mentionsOkrs, namesObjectives } from "./mentions.ts";
import type { OutlineReading } from "./outline/build.ts";
import { labelAlone, nextFilledColumn } from "./outline/lines/fields.ts";
import type { Token } from "./outline/tokens.ts";
import { readOutline } from "./outline.ts";
import type { Parse } from "./parser.ts";
import { partsOf } from "./parts.ts";
import { type Region, regionsOf, withKin } from "./segments.ts";
import { withFullHeader } from "./short-header.ts";
import { sidewaysOf } from "./sideways.ts";
import { stairsOf } from "./stairs.ts";
import { stripsOf } from "./strips.ts";
import { readTable } from "./table.ts";
import { withoutTwins } from "./twin-rows.ts";
import { type View, viewOfTab } from "./view.ts";
import { columnOfWholeOkrs, wholeOkrOf } from "./whole-okrs.ts";

/** What one tab holds, before it is joined with the others: usually one strip, several where tables stand side by side. */
export interface TabReading {
  readonly tab: Tab;
  readonly strips: readonly OutlineReading[];
}

type TableToken = Extract<Token, { kind: "table" }>;

/** Without a header the labels must carry all the evidence. */
const leastHeadlessEvidence = 0.2;

/** Of a table, the rows that show whether its cells hold whole OKRs. */
const rowsLookedAt = 40;

export interface TabContext {
  readonly parse: Parse;
  readonly answers: Readonly<Record<string, string>>;
}

export function readTab(tab: Tab, title: string, context: TabContext): TabReading {
  const whole = viewOfTab(tab);
  const lines = linesOf(whole);
  const isNamed = mentionsOkrs(tab.name) || mentionsOkrs(title);
  const strips = stripsOf(whole, lines).map((view) =>
    readStrip(view, view.columns === whole.columns ? lines : linesOf(view), isNamed, context),
  );
  return { tab, strips };
}

function readStrip(
  view: View,
  lines: readonly Line[],
  isNamed: boolean,
  context: TabContext,
): OutlineReading {
  const sideways = sidewaysOf(view, lines);
  const isSideways = (row: number) => sideways.some(({ top, end }) => row >= top && row < end);
  const headers = headersOf(view, lines).filter(({ row }) => !isSideways(row));
  // Cells that each hold an objective and its measure are read one by one.
  const regions = regionsOf(view, lines, headers).filter(
    (region) =>
      !isCard(view, lines, region) &&
      !isWithinCard(view, lines, region) &&
      !isFieldAndValue(lines, region) &&
      columnOfWholeOkrs(
        view,
        lines.slice(region.top, Math.min(region.end, region.top + rowsLookedAt)),
        () => true,
      ) === null,
  );
  const isMentioned = isNamed || headingsMention(view, lines, regions);
  const tableContext = {
    ...context,
    mentionsOkrs: isMentioned,
    namesObjectives: namesObjectives(view.tab.name),
  };
  const tables: TableToken[] = withKin(view, regions).map((region) => {
    const full = withFullHeader(view, lines, region);
    const stairs = full === null ? stairsOf(view, region) : null;
    const whole = full?.region ?? region;
    const seen = (full ?? stairs)?.view ?? view;
    const single = withoutTwins(seen, whole);
    return {
      kind: "table",
      row: region.top,
      end: region.end,
      region: whole,
      table: readTable(
        single ?? seen,
        single ? linesOf(single) : (stairs?.lines ?? lines),
        whole,
        tableContext,
      ),
    };
  });
  for (const { top, end, view: turned, lines: turnedLines, region } of sideways) {
    tables.push({
      kind: "table",
      row: top,
      end,
      region,
      table: readTable(turned, turnedLines, region, tableContext),
    });
  }
  const isFree = (row: number) => !tables.some((table) => row >= table.row && row < table.end);
  for (const region of headlessOf(view, lines, tables.length > 40 ? () => false : isFree)) {
    const table = readTable(view, lines, region, tableContext);
    // What is no table of OKRs is read line by line.
    if (table && table.evidence > leastHeadlessEvidence)
      tables.push({ kind: "table", row: region.top, end: region.end, region, table });
  }
  tables.sort((a, b) => a.row - b.row);
  const tokens: Token[] = [];
  const wholes = columnOfWholeOkrs(view, lines, isFree);
  let next = 0;
  for (const table of tables) {
    for (; next < table.row; next++) addLine(view, lines[next]!, wholes, tokens);
    tokens.push(table);
    next = Math.max(next, table.end);
  }
  for (; next < lines.length; next++) addLine(view, lines[next]!, wholes, tokens);
  return readOutline(view, lines, tokens, isMentioned, context);
}

/** "Due | End of the year", and no row below: a field and its value, not the names of two columns. */
function isFieldAndValue(lines: readonly Line[], { header, firstDataRow, end }: Region): boolean {
  return header !== null && end === firstDataRow && lines[header.row]!.filled === 2;
}

/** A line as a token; a cell that holds a whole list becomes one for each of its lines. */
function addLine(view: View, line: Line, wholes: number | null, tokens: Token[]): void {
  if (line.filled === 0) return;
  const isWhole = wholes !== null && wholeOkrOf(view.text(line.row, wholes)) !== null;
  const column = isWhole ? wholes : line.first;
  const text = view.text(line.row, column);
  const listed = isWhole ? null : listBeside(view, line, text);
  if (listed) tokens.push({ kind: "line", row: line.row, column, text, part: 0 });
  const parts = listed?.parts ?? partsOf(text);
  if (parts === null) {
    tokens.push({ kind: "line", row: line.row, column, text, part: -1 });
    return;
  }
  for (const [i, part] of parts.entries())
    tokens.push({
      kind: "line",
      row: line.row,
      column: listed?.column ?? column,
      text: part,
      part: listed ? i + 1 : i,
    });
}

/** "Key results" in one cell and the list of them in the next; null where that is no list. */
function listBeside(view: View, line: Line, text: string): { column: number; parts: string[] } | null {
  const label = line.filled < 2 ? null : labelAlone(text);
  if (label?.kind !== "keyResult" || label.number !== null) return null;
  const column = nextFilledColumn(view, line.row, line.first + 1, line.last);
  const parts = partsOf(view.text(line.row, column));
  return parts && { column, parts };
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
    for (let column = line.first; column <= line.last; column++)
      if (mentionsOkrs(view.text(next, column))) return true;
  }
  return false;
}
