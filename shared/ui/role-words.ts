import type { ColumnRole } from "../okr/fields.ts";

const words: Readonly<Partial<Record<ColumnRole, string>>> = {
  keyResult: "Key result",
  lastCheckIn: "Last check-in",
  id: "Number",
};

/** What a column is called on screen: "Key result", "Target". */
export function roleWord(role: ColumnRole): string {
  return words[role] ?? role.charAt(0).toUpperCase() + role.slice(1);
}
