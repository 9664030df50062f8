import { sharesCell } from "../../okr/field-cell.ts";
import type { Status } from "../../okr/parsed.ts";
import { statusWords } from "../../okr/status-words.ts";
import { setContent } from "../../sheet/edit.ts";
import { cellAt } from "../../sheet/grid.ts";
import { figureOf } from "../field.ts";
import type { Fix } from "../finding.ts";
import { figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type KeyResultItem, type Mark, type TableView } from "../rule.ts";

interface Detail {
  readonly item: KeyResultItem;
  readonly by: "status" | "confidence";
}

export const rosyStatus = defineRule({
  id: "rosy-status",
  group: "cadence",
  severity: "warning",
  impact: 4,
  title: "Looks better than the numbers",
  why: "A green cell over red numbers hides the one moment when help would still count. It is rarely a lie: hope is just slower to change than figures. Side by side they start the right talk.",
  reference: references.rosy,
  bad: "Status: on track. Numbers: 10 % done with 60 % of the time gone",
  good: "Status: off track, with a line on what is in the way",
  settings: {
    steps: {
      value: 2,
      help: "How many steps (on track, at risk, off track) the claim may be above the numbers: reported from here",
    },
    confidence: { value: 8, help: "Confidence (0 to 10) from which a key result far behind is reported" },
  },
  reported: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Start | Target | Current | Status
              Customers stay | Customers who renew | Ana Silva | 100 | 200 | 105 | On track
               | Partners who sell | Ben Okoye | 0 | 10 | 6 | On track`,
      today: "2026-06-10",
      cells: ["G2"],
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Start | Target | Current | Status
              Customers stay | Customers who renew | Ana Silva | 100 | 200 | 130 | Done
               | Partners who sell | Ben Okoye | 0 | 10 | 6 | On track`,
      today: "2026-06-10",
      cells: ["G2"],
    },
  ],
  accepted: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Start | Target | Current | Status
              Customers stay | Customers who renew | Ana Silva | 100 | 200 | 160 | At risk`,
      today: "2026-06-10",
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Start | Target | Current | Status
              Customers stay | Customers who renew | Ana Silva | 100 | 200 |  | On track`,
      today: "2026-06-10",
    },
  ],
  keyResult(item, _scope, { steps, confidence }): Mark<Detail> | null {
    const { keyResult, summary } = item;
    const { claimedStatus: claimed, status, progress, basis } = summary;
    if (basis !== "numbers" || progress === null || summary.expected === null || status === "done")
      return null;
    const claim = claimed === null ? null : cheerOf(claimed);
    const computed = cheerOf(status);
    if (claim !== null && computed !== null && claim - computed >= steps && keyResult.fields.status) {
      return { cell: keyResult.fields.status.cell, detail: { item, by: "status" } };
    }
    const believed = confidenceOf(item);
    if (status === "off-track" && believed !== null && believed >= confidence && summary.expected > 0.5) {
      return { cell: keyResult.fields.confidence!.cell, detail: { item, by: "confidence" } };
    }
    return null;
  },
  report([mark]) {
    const { item, by } = mark!.detail;
    const { progress, expected, status } = item.summary;
    const numbers = `the numbers are at ${percent(progress!)} where ${percent(expected!)} would be expected`;
    const { keyResult } = item;
    if (by === "confidence") {
      return {
        message: `${quote(keyResult.text, 40)} has a confidence of ${keyResult.fields.confidence!.text}, but ${numbers}. Ask what makes its owner so sure.`,
      };
    }
    return {
      message: `${quote(keyResult.text, 40)} says ${quote(keyResult.fields.status!.text, 20)}, but ${numbers}. Talk about it, and set the status to what the numbers say.`,
      fixes: honestStatus(item, status),
    };
  },
});

/** How good a status sounds: done 3, on track 2, at risk 1, off track 0. */
function cheerOf(status: Status): number | null {
  const cheer: Partial<Record<Status, number>> = { done: 3, "on-track": 2, "at-risk": 1, "off-track": 0 };
  return cheer[status] ?? null;
}

/** Confidence on Wodtke's scale of 0 to 10, whichever scale the sheet uses. */
function confidenceOf({ keyResult }: KeyResultItem): number | null {
  const field = keyResult.fields.confidence;
  if (field?.parsed.kind === "level") return { high: 9, medium: 5, low: 2 }[field.parsed.level];
  const number = figureOf(field);
  if (number === null || number < 0 || number > 10) return null;
  return number <= 1 && field?.parsed.kind === "number" && field.parsed.unit === "%" ? number * 10 : number;
}

/** Words that a table uses for each status, gathered once: the status to set should read like its neighbours. */
const wordsOf = new WeakMap<TableView, Map<Status, string>>();

function wordsIn(table: TableView): Map<Status, string> {
  const known = wordsOf.get(table);
  if (known) return known;
  const words = new Map<Status, string>();
  for (const { objective } of table.items) {
    for (const { fields } of objective.keyResults) {
      const parsed = fields.status?.parsed;
      if (parsed?.kind === "status" && !words.has(parsed.status))
        words.set(parsed.status, fields.status!.text);
    }
  }
  wordsOf.set(table, words);
  return words;
}

function honestStatus({ keyResult, table }: KeyResultItem, status: Status): Fix[] {
  const field = keyResult.fields.status!;
  const { tab } = table;
  const old = cellAt(tab, field.cell.row, field.cell.column);
  if (!old || old.formula !== null || typeof old.value !== "string" || field.cell.tab !== tab.id) return [];
  if (sharesCell(tab, field)) return [];
  const word = wordsIn(table).get(status) ?? statusWords[status];
  if (old.validation?.kind === "list" && !old.validation.values.includes(word)) return [];
  const edits = [setContent(tab, field.cell.row, field.cell.column, { value: word, formula: null })];
  return [{ safety: "suggestion", title: `Set to ${quote(word)}`, edits }];
}

function percent(fraction: number): string {
  return figure(Number(fraction.toFixed(2)), "%");
}
