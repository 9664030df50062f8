import type { FieldName } from "../../shared/okr/fields.ts";
import type { Parsed } from "../../shared/okr/parsed.ts";
import type { Fields, KeyResult, Stated } from "../../shared/okr/plan.ts";

export function number(
  value: number,
  unit: string | null = null,
  bound: "exactly" | "at-least" | "at-most" = "exactly",
): Parsed {
  return { kind: "number", number: value, unit, bound };
}

/** A key result with the given fields, for questions about measuring that do not depend on a sheet. */
export function keyResult(
  fields: Partial<Record<FieldName, Parsed>>,
  stated: Stated | null = null,
): KeyResult {
  const cell = { tab: "Q3", row: 3, column: 0 };
  const given = Object.entries(fields).map(([field, parsed], i) => {
    const text =
      parsed.kind === "number"
        ? String(parsed.number)
        : "word" in parsed
          ? parsed.word
          : "text" in parsed
            ? parsed.text
            : "";
    return [
      field,
      {
        cell: { ...cell, column: i + 1 },
        text: field === "unit" && parsed.kind === "text" ? parsed.text : text,
        parsed,
      },
    ];
  });
  return {
    id: "kr",
    cell,
    text: "A key result",
    fields: Object.fromEntries(given) as Fields,
    stated,
    series: [],
    table: 0,
  };
}
