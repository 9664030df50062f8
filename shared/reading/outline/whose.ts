import type { FieldName } from "../../okr/fields.ts";
import type { Draft } from "../draft.ts";
import { isState, standing, summing } from "./blocks.ts";
import type { Context } from "./context.ts";
import type { LineTraits } from "./lines/line.ts";

/** A key result whose block is open. */
export interface Open {
  readonly draft: Draft;
  readonly column: number;
  /** Something left of it has come since, a gap below it: what follows is not said of it. */
  isOver: boolean;
  /** A heading level with it has come since: what stands deeper is said of that. */
  isPassed: boolean;
}

/** Where the reading of a tab stands: what a field may be said of. */
export interface Place {
  readonly objective: Draft | null;
  readonly objectiveColumn: number;
  /** Where fields of the objective stand above its key results; −1 where none do. */
  readonly fieldColumn: number;
  readonly keyResult: Open | null;
  /** The last line that said something of the objective; −1 where none did. */
  readonly saidRow: number;
  /** The last line that said whose the page is or how old. */
  readonly pageRow: number;
}

/** What is said of an objective right below its last key result, where no other key result has it. */
const closing: ReadonlySet<FieldName> = new Set(["status", "owner"]);

/** What may be said of a whole page at its end. */
export const ofPage: ReadonlySet<FieldName> = new Set(["owner", "lastCheckIn"]);

/** What below a list is said of its objective, unless right below what is said of the page. */
const ofWhole: ReadonlySet<FieldName> = new Set([
  "due",
  "status",
  "confidence",
  "score",
  "progress",
  "parent",
]);

/** The item that a line says something of, by where it stands; null where that is none. */
export function ownerOf(place: Place, line: LineTraits): Draft | null {
  const { keyResult } = place;
  if (keyResult === null) return place.objective;
  // Level with what was said of the objective before its key results.
  const isLevel = line.column === place.fieldColumn && line.column < keyResult.column - 0.5;
  if (isLevel && line.blankBefore === 0) return place.objective;
  // "Due: in eight weeks" level with the objective, below a list that stands deeper and is over.
  const isBelowList =
    keyResult.isOver && line.column === place.objectiveColumn && line.column < keyResult.column;
  if (isBelowList && place.saidRow === line.row - 1) return place.objective;
  const isOfPage = place.pageRow === line.row - 1;
  if (isBelowList && !isOfPage && line.field !== null && ofWhole.has(line.field.role)) return place.objective;
  const isOfKeyResult =
    !keyResult.isOver &&
    ((line.column > keyResult.column && !keyResult.isPassed) ||
      line.blankBefore === 0 ||
      // In a document without indents what follows a numbered key result is its own.
      (keyResult.draft.number !== null &&
        line.column === keyResult.column &&
        (line.others > 0 || (line.field?.confidence ?? 0) > 0.8)));
  return isOfKeyResult ? keyResult.draft : null;
}

/**
 * Whether a state or an owner below a list of key results is that of their objective: level with the list at its end, where the key
 * result before has none either; a state also a gap below the list and left of it.
 */
export function sumsUp(place: Place, line: LineTraits, goesOn: () => boolean): boolean {
  const { keyResult, objective } = place;
  if (objective !== null && line.isAverage) return true;
  if (!keyResult || !objective || keyResult.isOver || !line.field || !closing.has(line.field.role))
    return false;
  const { role, text } = line.field;
  if (line.column < keyResult.column)
    return role === "status" && line.blankBefore > 0 && line.column >= place.objectiveColumn && isState(text);
  const { items } = keyResult.draft.table;
  const before = items[items.lastIndexOf(keyResult.draft) - 1];
  return (
    line.column === keyResult.column &&
    before?.kind === "keyResult" &&
    before.parent === objective &&
    before.fields[role] === undefined &&
    !goesOn()
  );
}

/** Whether a field may belong to what stands above it at all. */
export function isInside(keyResult: Open | null, role: FieldName, { state, isServed }: Context): boolean {
  if (state === "objective" || state === "list" || state === "keyResults") return true;
  if (state !== "loose") return false;
  if (keyResult !== null) return keyResult.draft.number !== null;
  return summing.has(role) || (!isServed && standing.has(role));
}
