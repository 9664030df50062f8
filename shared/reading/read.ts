import { isOwnTab } from "../okr/own-tabs.ts";
import type { Plan } from "../okr/plan.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { assemble } from "./assemble.ts";
import { withoutMarkdown } from "./markdown.ts";
import { makeParser } from "./parser.ts";
import { readTab, type TabReading } from "./tab.ts";

export interface ReadOptions {
  /** What a person has answered, by the key of the question: the role of a column, or "ignore". */
  readonly answers?: Readonly<Record<string, string>>;
  readonly today?: IsoDate;
}

/** Reads the objectives and key results of a workbook, whatever their layout. Never throws: what it cannot place is in `unread`. */
export function readPlan(workbook: Workbook, options: ReadOptions = {}): Plan {
  const parse = makeParser(workbook.locale, options.today);
  const readings: TabReading[] = [];
  for (const tab of workbook.tabs) {
    if (isOwnTab(tab.name)) continue;
    readings.push(readTab(withoutMarkdown(tab), workbook.title, { parse, answers: options.answers ?? {} }));
  }
  return assemble(workbook, readings, parse);
}
