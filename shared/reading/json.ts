import { fieldNames } from "../okr/fields.ts";
import type { Fields, Plan } from "../okr/plan.ts";
import type { Summary } from "../progress/summary.ts";
import { a1, type CellRef, columnName, rangeA1 } from "../sheet/address.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { jsonValue } from "./values/parse.ts";

export interface JsonField {
  readonly cell: string;
  readonly value: string | number | boolean | null;
}

export interface ReadJson {
  readonly version: 1;
  readonly source: string;
  readonly tables: readonly {
    readonly tab: string;
    readonly range: string;
    readonly layout: string;
    readonly confidence: number;
    readonly columns: readonly {
      readonly field: string;
      readonly column: string;
      readonly header: string;
      readonly confidence: number;
    }[];
    readonly questions: readonly string[];
  }[];
  readonly objectives: readonly {
    readonly tab: string;
    readonly cell: string | null;
    readonly text: string;
    readonly fields: Readonly<Record<string, JsonField>>;
    readonly keyResults: readonly {
      readonly tab: string;
      readonly cell: string;
      readonly text: string;
      readonly fields: Readonly<Record<string, JsonField>>;
      readonly computed: {
        readonly progress: number | null;
        readonly expected: number | null;
        readonly status: string;
      };
    }[];
  }[];
}

/** The answer of `plumbline read --format json`, version 1 of the command line contract. */
export function planToJson(workbook: Workbook, plan: Plan, summary: Summary, source: string): ReadJson {
  const tabName = (id: string) => workbook.tabs.find((tab) => tab.id === id)?.name ?? id;
  const computed = new Map(
    summary.objectives.flatMap((objective) => objective.keyResults.map((kr) => [kr.id, kr] as const)),
  );
  return {
    version: 1,
    source,
    tables: [...plan.tables, ...plan.doubted].map((table, index) => ({
      tab: tabName(table.tab),
      range: rangeA1(table.range),
      layout: table.layout,
      confidence: table.confidence,
      columns: table.columns.map(({ role, column, header, confidence }) => ({
        field: role,
        column: columnName(column),
        header,
        confidence,
      })),
      questions: plan.questions.filter((question) => question.table === index).map(({ text }) => text),
    })),
    objectives: plan.objectives.map((objective) => ({
      tab: tabName(
        objective.cell?.tab ?? objective.keyResults[0]?.cell.tab ?? plan.tables[objective.table]?.tab ?? "",
      ),
      cell: objective.cell && a1(objective.cell.row, objective.cell.column),
      text: objective.text,
      fields: fieldsToJson(objective.fields, objective.cell, tabName),
      keyResults: objective.keyResults.map((keyResult) => {
        const row = computed.get(keyResult.id);
        return {
          tab: tabName(keyResult.cell.tab),
          cell: a1(keyResult.cell.row, keyResult.cell.column),
          text: keyResult.text,
          fields: fieldsToJson(keyResult.fields, keyResult.cell, tabName),
          computed: {
            progress: row?.progress ?? null,
            expected: row?.expected ?? null,
            status: row?.status ?? "not-started",
          },
        };
      }),
    })),
  };
}

/** A field on another tab carries the tab in its address: "Scores!C4". */
function fieldsToJson(
  fields: Fields,
  own: CellRef | null,
  tabName: (id: string) => string,
): Record<string, JsonField> {
  const json: Record<string, JsonField> = {};
  for (const name of fieldNames) {
    const field = fields[name];
    if (!field) continue;
    const { tab, row, column } = field.cell;
    const address = a1(row, column);
    json[name] = {
      cell: own === null || own.tab === tab ? address : `${tabName(tab)}!${address}`,
      value: jsonValue(field.parsed, name),
    };
  }
  return json;
}
