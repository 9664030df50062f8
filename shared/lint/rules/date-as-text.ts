import { sharesCell } from "../../okr/field-cell.ts";
import type { FieldName } from "../../okr/fields.ts";
import { type IsoDate, isoToSerial } from "../../sheet/dates.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { displayText, isDateFormat } from "../../sheet/format.ts";
import { cellAt } from "../../sheet/grid.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { holdsText } from "../field.ts";
import { onePerCell } from "../marks.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

interface Detail {
  readonly tab: Tab;
  readonly text: string;
  readonly date: IsoDate;
  readonly certain: boolean;
}

const dateFields = ["due", "lastCheckIn"] as const satisfies readonly FieldName[];

export const dateAsText = defineRule({
  id: "date-as-text",
  group: "spreadsheet",
  severity: "warning",
  impact: 2,
  title: "Date typed as text",
  why: "A date stored as text does not sort, does not turn red when it passes, and reads as another day in another country. Reminders and formulas skip it without a word.",
  reference: references.panko,
  bad: "'30/06/2026 (text, at the left edge of the cell)",
  good: "2026-06-30 (a date, at the right edge)",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | '2026-06-12
               | Cut churn from 5% to 3% | Ben Okoye | 2026-06-30`,
      cells: ["D2"],
      fixed: { D2: "2026-06-12" },
    },
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | 'June 12, 2026
               | Cut churn from 5% to 3% | Ben Okoye | 'June 30, 2026`,
      cells: ["D2", "D3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | 2026-06-12`,
    },
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Q2
               | Cut churn from 5% to 3% | Ben Okoye | end of June`,
    },
  ],
  keyResult({ keyResult, table }) {
    if (!holdsText(keyResult, table, dateFields)) return null;
    let marks: Mark<Detail>[] | null = null;
    for (const name of dateFields) {
      const field = keyResult.fields[name];
      if (field?.parsed.kind !== "date" || field.cell.tab !== table.tab.id) continue;
      // "Due: 30 June 2026" is said in words.
      if (sharesCell(table.tab, field)) continue;
      const cell = cellAt(table.tab, field.cell.row, field.cell.column);
      if (!cell || cell.formula !== null || typeof cell.value !== "string" || !isWholeDate(cell.value))
        continue;
      const detail = {
        tab: table.tab,
        text: cell.value.trim(),
        date: field.parsed.date,
        certain: isCertain(cell.value),
      };
      (marks ??= []).push({
        cell: field.cell,
        cause: table.tab.name,
        detail,
      });
    }
    return marks;
  },
  report(marks) {
    const { text } = marks[0]!.detail;
    const certain = marks.every(({ detail }) => detail.certain);
    return {
      message:
        marks.length === 1
          ? `${quote(text)} is text, not a date, so nothing reacts when it passes. Turn it into a date.`
          : `${count(marks.length, "date")} here are text (first ${quote(text)}), so nothing reacts when they pass. Turn them into dates.`,
      fixes: [
        {
          safety: certain ? "safe" : "unsafe",
          title: marks.length === 1 ? "Turn into a date" : "Turn into dates",
          edits: onePerCell(marks).flatMap(({ cell, detail }) => convert(detail, cell.row, cell.column)),
        },
      ],
    };
  },
});

/** With a year and a day; "Q2" and "end of June" are meant as they are. */
function isWholeDate(text: string): boolean {
  return (
    /\d{4}|['’]\d\d|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/.test(text) &&
    (text.match(/\d+/g)?.length ?? 0) >= 2 &&
    text.trim().length <= 20
  );
}

/** 04/05/2026 is in April or in May. */
function isCertain(text: string): boolean {
  const match = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\s*$/.exec(text);
  return !match || Number(match[1]) > 12 || Number(match[2]) > 12 || match[1] === match[2];
}

function convert({ tab, date }: Detail, row: number, column: number): Edit[] {
  const before = cellAt(tab, row, column)?.format ?? null;
  const value = isoToSerial(date);
  const shown = isDateFormat(before) ? before! : (dateFormatIn(tab, column) ?? "yyyy-mm-dd");
  const edits = [setContent(tab, row, column, { value, formula: null, text: displayText(value, shown) })];
  if (shown === before) return edits;
  return [
    { kind: "cells", aspect: "format", tab: tab.id, row, column, before: [[before]], after: [[shown]] },
    ...edits,
  ];
}

function dateFormatIn(tab: Tab, column: number): string | null {
  for (const row of tab.rows) {
    const format = row[column]?.format ?? null;
    if (isDateFormat(format)) return format;
  }
  return null;
}
