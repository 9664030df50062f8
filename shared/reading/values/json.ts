import type { ColumnRole } from "../../okr/fields.ts";
import type { Parsed } from "../../okr/parsed.ts";

/**
 * A value as the command line prints it: numbers are numbers (70 % is 0.7), dates YYYY-MM-DD, people and words strings.
 * A span gives its start to the field `start` and its target to any other; "7/10" is 0.7. Null where the cell is blank.
 */
export function jsonValue(parsed: Parsed, role?: ColumnRole): string | number | boolean | null {
  switch (parsed.kind) {
    case "number":
      return parsed.number;
    case "span":
      return role === "start" ? parsed.from : parsed.to;
    case "fraction":
      return Number((parsed.done / parsed.of).toPrecision(12));
    case "date":
      return parsed.date;
    case "period":
      return parsed.label;
    case "boolean":
      return parsed.boolean;
    case "status":
    case "level":
    case "placeholder":
      return parsed.word;
    case "people":
      return parsed.people.map((person) => person.name).join(", ");
    case "error":
      return parsed.error;
    case "text":
      return parsed.text;
    case "blank":
      return null;
  }
}
