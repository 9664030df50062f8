/** The fields of an objective or key result, by their names in the command line contract. */
export const fieldNames = [
  "owner",
  "contributors",
  "sponsor",
  "team",
  "start",
  "target",
  "current",
  "unit",
  "progress",
  "score",
  "confidence",
  "status",
  "due",
  "cycle",
  "weight",
  "type",
  "parent",
  "priority",
  "lastCheckIn",
  "note",
  "id",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What a column (or line, or part of a cell) of a table can hold. */
export type ColumnRole = FieldName | "objective" | "keyResult" | "period";
