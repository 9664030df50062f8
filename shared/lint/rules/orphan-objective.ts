import type { Objective } from "../../okr/plan.ts";
import type { CellRef } from "../../sheet/address.ts";
import { setContent } from "../../sheet/edit.ts";
import { cellAt, isBlank } from "../../sheet/grid.ts";
import { isFilled } from "../field.ts";
import type { Fix } from "../finding.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark, type Scope, type TableView } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly parent: Objective | null;
  readonly free: CellRef | null;
  readonly table: TableView;
}

export const orphanObjective = defineRule({
  id: "orphan-objective",
  group: "involvement",
  severity: "info",
  impact: 3,
  title: "Supports no higher objective",
  why: "A team that knows which company goal its work serves can decide by itself what to leave. An objective that supports none is either a goal the company forgot, or work that can wait.",
  reference: references.alignment,
  bad: "A team objective whose “supports” cell is empty while its neighbours' are filled",
  good: "“Answers come fast” supports “Customers stay”",
  settings: {},
  reads: ["parent", "text", "team"],
  reported: [
    {
      sheet: `Objective | Parent objective | Key Result | Owner
              Answers come fast | Customers stay | Cut first response from 30 h to 8 h | Ana Silva
              Tidy up the wiki |  | Cut outdated pages from 300 to 50 | Ben Okoye
              Solve it the first time | Customers stay | Raise first-contact resolution from 55% to 75% | Chi Lam`,
      cells: ["A3"],
    },
    {
      sheet: `# Company
              Objective | Key Result | Owner
              Customers stay with us for years | Raise renewals from 82% to 90% | Ana Silva
              # Support
              Objective | Parent objective | Key Result | Owner
              Answers come fast | Customers stay with us for years | Cut first response from 30 h to 8 h | Ben Okoye
              Solve it the first time |  | Raise first-contact resolution from 55% to 75% | Chi Lam`,
      cells: ["Support!A3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Parent objective | Key Result | Owner
              Answers come fast | Customers stay | Cut first response from 30 h to 8 h | Ana Silva
              Solve it the first time | Customers stay | Raise first-contact resolution from 55% to 75% | Chi Lam`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Answers come fast | Cut first response from 30 h to 8 h | Ana Silva
              Solve it the first time | Raise first-contact resolution from 55% to 75% | Chi Lam`,
    },
  ],
  plan(scope) {
    const all = scope.items.map(({ objective }) => objective);
    if (!all.some(hasParent)) return [];
    const higher = all.filter((objective) => isHigher(objective, scope));
    return scope.tables.flatMap((table): Mark<Detail>[] => {
      const below = table.items
        .map(({ objective }) => objective)
        .filter((objective) => objective.cell !== null && !higher.includes(objective));
      const linked = below.filter(hasParent).length;
      // Where no objective names a parent the team does not keep such links; a column in use says that it does.
      if (linked === 0) return [];
      return below.flatMap((objective) => {
        if (hasParent(objective) || isNamedAsParent(objective, below)) return [];
        const parent = likelyParent(objective, higher);
        const free = freeParentCell(objective, table);
        return [
          {
            cell: objective.cell!,
            cause: table.tab.name,
            detail: { text: objective.text, parent, free, table },
          },
        ];
      });
    });
  },
  report(marks) {
    const { text, parent } = marks[0]!.detail;
    const suggested = marks.filter(({ detail }) => detail.parent !== null && detail.free !== null);
    const fixes: Fix[] = suggested.map(({ detail }) => ({
      safety: "suggestion",
      title: `${quote(detail.text, 30)} supports ${quote(detail.parent!.text, 40)}`,
      edits: [
        setContent(detail.table.tab, detail.free!.row, detail.free!.column, {
          value: detail.parent!.text,
          formula: null,
        }),
      ],
    }));
    const maybe = parent ? ` It may be ${quote(parent.text, 40)}.` : "";
    return {
      message:
        marks.length === 1
          ? `${quote(text)} names no higher objective that it supports.${maybe} Name it, or ask whether this is worth doing now.`
          : `${count(marks.length, "objective")} name no higher objective that they support, first ${quote(text, 40)}. Name it, or ask whether they are worth doing now.`,
      fixes,
    };
  },
});

function hasParent({ fields, keyResults }: Objective): boolean {
  return isFilled(fields.parent) || keyResults.some((keyResult) => isFilled(keyResult.fields.parent));
}

/** An objective that its neighbours support is the top of the tree. */
function isNamedAsParent({ text, fields }: Objective, others: readonly Objective[]): boolean {
  const names = [text, fields.id?.text ?? ""].filter((name) => name !== "").map(fold);
  return others.some(({ fields: { parent }, keyResults }) =>
    [parent, keyResults[0]?.fields.parent].some(
      (field) => field !== undefined && names.includes(fold(field.text)),
    ),
  );
}

const companyName =
  /(?:^|[^\p{L}])(company|corporate|organi[sz]ation|group|empresa|compañía|corporativ[oa]s?|entreprise|société|unternehmen|firma|konzern)(?:[^\p{L}]|$)/iu;

function isHigher(objective: Objective, { tables }: Scope): boolean {
  const table = tables[objective.table];
  return companyName.test(objective.fields.team?.text ?? "") || companyName.test(table?.tab.name ?? "");
}

/** The higher objective that shares most words with this one and its key results; null where none shares two. */
function likelyParent({ text, keyResults }: Objective, higher: readonly Objective[]): Objective | null {
  const words = wordsOf([text, ...keyResults.map((keyResult) => keyResult.text)].join(" "));
  let best: Objective | null = null;
  let most = 1;
  for (const candidate of higher) {
    let shared = 0;
    for (const word of wordsOf(
      [candidate.text, ...candidate.keyResults.map((keyResult) => keyResult.text)].join(" "),
    )) {
      if (words.has(word)) shared++;
    }
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best ?? (higher.length === 1 ? higher[0]! : null);
}

/** Longer words, cut to their stem so that "customers" meets "customer". */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

function freeParentCell(objective: Objective, { columnOf, tab, table }: TableView): CellRef | null {
  const column = columnOf.parent;
  if (column === undefined || objective.cell === null || table.layout === "cards") return null;
  const { row } = objective.cell;
  return isBlank(cellAt(tab, row, column)) ? { tab: tab.id, row, column } : null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
