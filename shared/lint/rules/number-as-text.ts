import type { FieldName } from "../../okr/fields.ts";
import type { FieldValue } from "../../okr/plan.ts";
import type { CellRef } from "../../sheet/address.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { cellAt } from "../../sheet/grid.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { holdsText } from "../field.ts";
import { onePerCell } from "../marks.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

const numberFields = [
  "start",
  "target",
  "current",
  "progress",
  "score",
  "confidence",
  "weight",
] as const satisfies readonly FieldName[];

interface Detail {
  readonly tab: Tab;
  readonly text: string;
  readonly number: number;
  readonly unit: string | null;
}

export const numberAsText = defineRule({
  id: "number-as-text",
  group: "spreadsheet",
  severity: "warning",
  impact: 3,
  title: "Number typed as text",
  why: "A number that is stored as text looks the same but is skipped by SUM and AVERAGE and breaks other formulas, usually without an error. Totals and progress are then quietly wrong.",
  reference: references.panko,
  bad: "'45 (text, at the left edge of the cell)",
  good: "45 (a number, at the right edge)",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva | 30 | '45
               | Customers who renew | Ben Okoye | 120 | 180`,
      cells: ["E2"],
      fixed: { E2: "45" },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | '82% | '90%`,
      cells: ["D2", "E2"],
      fixed: { D2: "82%" },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva | 30 | 45`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Answers come fast | First response | Ana Silva | 30 h | under 8 h`,
    },
  ],
  keyResult({ keyResult, table }) {
    if (!holdsText(keyResult, table, numberFields)) return null;
    let marks: Mark<Detail>[] | null = null;
    const { fields } = keyResult;
    for (const name of numberFields) {
      const field = fields[name];
      if (field === undefined || field.parsed.kind !== "number") continue;
      const detail = typedAsText(field, table.tab);
      if (detail)
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
    const edits = onePerCell(marks).flatMap(({ cell, detail }) => convert(cell, detail));
    return {
      message:
        marks.length === 1
          ? `${quote(text)} is text, so formulas skip it. Turn it into a number.`
          : `${count(marks.length, "number")} here are text (first ${quote(text)}), so formulas skip them. Turn them into numbers.`,
      fixes: [
        { safety: "safe", title: marks.length === 1 ? "Turn into a number" : "Turn into numbers", edits },
      ],
    };
  },
});

/** Digits with separators, and at most a percent sign: words, units and bounds belong to people, not to formulas. */
const bareNumber = /^[-+−]?\d[\d.,'’\s]*%?$/;

function typedAsText(field: FieldValue, tab: Tab): Detail | null {
  if (field.parsed.kind !== "number" || field.cell.tab !== tab.id) return null;
  const cell = cellAt(tab, field.cell.row, field.cell.column);
  if (!cell || cell.formula !== null || typeof cell.value !== "string") return null;
  const text = cell.value.trim();
  if (!bareNumber.test(text) || isAmbiguous(text)) return null;
  return { tab, text, number: field.parsed.number, unit: field.parsed.unit };
}

/** "1.200" is 1200 in Berlin and 1.2 in Boston. */
function isAmbiguous(text: string): boolean {
  return /^\D?\d{1,3}[.,]\d{3}%?$/.test(text);
}

function convert({ row, column }: CellRef, { tab, text, number, unit }: Detail): Edit[] {
  const isPercent = unit === "%" && text.endsWith("%");
  const value = unit === "%" && !isPercent ? Number((number * 100).toPrecision(12)) : number;
  const edits = [setContent(tab, row, column, { value, formula: null })];
  const format = cellAt(tab, row, column)?.format ?? null;
  if (!isPercent && format !== "@") return edits;
  const after = isPercent ? (Number.isInteger(Number((number * 100).toPrecision(10))) ? "0%" : "0.0%") : null;
  const formatEdit: Edit = {
    kind: "cells",
    aspect: "format",
    tab: tab.id,
    row,
    column,
    before: [[format]],
    after: [[after]],
  };
  // The format goes first: Sheets would store a number written into a text cell as text again.
  return [formatEdit, ...edits];
}
