import { readPlan } from "../../../shared/reading/read.ts";
import { a1, type CellRef } from "../../../shared/sheet/address.ts";
import { makeWorkbook } from "../../../shared/sheet/workbook.ts";
import { tabOf } from "../grids.ts";
import type { Sheet } from "./sheets.ts";

export interface Facts {
  readonly objectives: string[];
  readonly keyResults: string[];
  readonly links: string[];
  readonly fields: string[];
}

function numbered(cell: string, seen: Map<string, number>): string {
  const count = (seen.get(cell) ?? 0) + 1;
  seen.set(cell, count);
  return count === 1 ? cell : `${cell}#${count}`;
}

/** What the sheet should give. */
export function expectedOf(sheet: Sheet): Facts {
  const facts: Facts = { objectives: [], keyResults: [], links: [], fields: [] };
  const seen = new Map<string, number>();
  let parent = "none";
  for (const line of sheet.expected.split("\n")) {
    const [kind, cell, ...fields] = line.trim().split(" ");
    if (!cell) continue;
    const item = kind === "KR" ? numbered(cell, seen) : cell;
    if (kind === "KR") {
      facts.keyResults.push(item);
      facts.links.push(`${item} in ${parent}`);
    } else {
      parent = item;
      facts.objectives.push(item);
    }
    for (const field of fields) facts.fields.push(`${item} ${field}`);
  }
  return facts;
}

/** What reading gives, in the same form. */
export function readSheet(sheet: Sheet): Facts {
  const workbook = makeWorkbook({ tabs: [tabOf(sheet.rows, sheet.tab ?? "Sheet1")] });
  const facts: Facts = { objectives: [], keyResults: [], links: [], fields: [] };
  const seen = new Map<string, number>();
  const address = ({ row, column }: CellRef) => a1(row, column);
  const addFields = (item: string, fields: object) => {
    for (const [name, { cell }] of Object.entries(fields) as [string, { cell: CellRef }][]) {
      facts.fields.push(`${item} ${name}=${address(cell)}`);
    }
  };
  for (const objective of readPlan(workbook, { today: "2026-08-12" }).objectives) {
    const parent = objective.cell ? address(objective.cell) : "none";
    if (objective.cell) facts.objectives.push(parent);
    addFields(parent, objective.fields);
    for (const keyResult of objective.keyResults) {
      const item = numbered(address(keyResult.cell), seen);
      facts.keyResults.push(item);
      facts.links.push(`${item} in ${parent}`);
      addFields(item, keyResult.fields);
    }
  }
  return facts;
}

export const kinds = ["objectives", "keyResults", "links", "fields"] as const;

/** Facts only expected ("-") and only read ("+"), by kind. */
export function differences(expected: Facts, read: Facts): string[] {
  return kinds.flatMap((kind) => [
    ...expected[kind].filter((fact) => !read[kind].includes(fact)).map((fact) => `- ${kind} ${fact}`),
    ...read[kind].filter((fact) => !expected[kind].includes(fact)).map((fact) => `+ ${kind} ${fact}`),
  ]);
}
