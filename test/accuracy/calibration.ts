import type { Plan } from "../../shared/okr/plan.ts";
import { type CellRef, contains } from "../../shared/sheet/address.ts";
import type { Expected } from "./corpus.ts";
import { inOneTab } from "./measure.ts";

/** One thing that reading was so sure of, and whether it was right. */
export interface Judged {
  readonly kind: "table" | "column";
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/**
 * A table is right when most of the items read in it are expected at their cells; a column of an expected table when most
 * of its cells that gave a field are expected to give that field.
 */
export function judgePlan(
  expected: Pick<Expected, "objectives">,
  plan: Plan,
  address: (cell: CellRef) => string = inOneTab,
): Judged[] {
  const items = new Set<string>();
  const fields = new Set<string>();
  for (const objective of expected.objectives) {
    items.add(`objective ${objective.cell}`);
    for (const [name, cell] of Object.entries(objective.fields))
      fields.add(`${name === "lastUpdate" ? "lastCheckIn" : name} ${cell}`);
    for (const keyResult of objective.keyResults) {
      items.add(`keyResult ${keyResult.cell}`);
      for (const [name, cell] of Object.entries(keyResult.fields))
        fields.add(`${name === "lastUpdate" ? "lastCheckIn" : name} ${cell}`);
    }
  }
  const judged: Judged[] = [];
  plan.tables.forEach((table, index) => {
    const own = plan.objectives.flatMap((objective) => [
      ...(objective.table === index && objective.cell
        ? [{ key: `objective ${address(objective.cell)}`, fields: objective.fields }]
        : []),
      ...objective.keyResults
        .filter((keyResult) => keyResult.table === index)
        .map((keyResult) => ({ key: `keyResult ${address(keyResult.cell)}`, fields: keyResult.fields })),
    ]);
    if (own.length === 0) return;
    const right = own.filter(({ key }) => items.has(key)).length;
    const isRight = right > own.length / 2;
    judged.push({ kind: "table", confidence: table.confidence, isRight });
    if (!isRight) return;
    for (const column of table.columns) {
      if (
        column.role === "objective" ||
        column.role === "keyResult" ||
        column.role === "note" ||
        column.role === "id" ||
        column.role === "period"
      )
        continue;
      const given = own.flatMap((item) =>
        Object.entries(item.fields).filter(
          ([name, value]) =>
            name === column.role &&
            value!.cell.column === column.column &&
            value!.cell.tab === table.tab &&
            contains(table.range, value!.cell.row, value!.cell.column),
        ),
      );
      if (given.length === 0) continue;
      const good = given.filter(([name, value]) => fields.has(`${name} ${address(value!.cell)}`)).length;
      judged.push({ kind: "column", confidence: column.confidence, isRight: good > given.length / 2 });
    }
  });
  return judged;
}

const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Of what was called so sure, how much was right. */
export function calibrate(judged: readonly Judged[]): CalibrationBin[] {
  return edges.slice(0, -1).flatMap((from, i) => {
    const to = edges[i + 1]!;
    const own = judged.filter((one) => one.confidence >= from && one.confidence < to);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, one) => sum + one.confidence, 0) / own.length;
    return [
      {
        from,
        to: Math.min(1, to),
        count: own.length,
        confidence: mean,
        right: own.filter((one) => one.isRight).length / own.length,
      },
    ];
  });
}
