import type { FieldName } from "../okr/fields.ts";
import { isNumberedKeyResult } from "./columns.ts";
import { rolesOfHeader } from "./headers/index.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/**
 * Of "KR 1 | Target 1 | Current 1 | KR 2 | Target 2 | Current 2" the columns behind each key result that say something of it, as far as
 * the next one; behind the last as many as behind the others.
 */
export function besideEach(
  view: View,
  region: Region,
  all: readonly number[],
): ReadonlyMap<number, readonly { readonly column: number; readonly role: FieldName }[]> {
  const row = region.header?.row;
  if (all.length < 2 || row === undefined) return new Map();
  const widest = Math.max(...all.slice(1).map((next, i) => next - all[i]! - 1));
  return new Map(
    all.map((column, i) => {
      const end = Math.min(all[i + 1] ?? column + 1 + widest, region.right);
      const own: { column: number; role: FieldName }[] = [];
      for (let at = column + 1; at < end; at++) {
        const best = rolesOfHeader(nameWithin(view.text(row, at))).find(
          ({ role, confidence }) => confidence > 0.35 && ofKeyResults.has(role),
        );
        if (best && !own.some(({ role }) => role === best.role))
          own.push({ column: at, role: best.role as FieldName });
      }
      return [column, own];
    }),
  );
}

/** "KR1 Target", "meta2": what is said of the key result, without its number. */
function nameWithin(header: string): string {
  return header
    .replace(
      /^(?:KR|key\s?results?)[\s_.-]*\d+[\s_:–—-]*|[(（]?(?:KR|key\s?results?)[\s_.-]*\d+[)）]?$/iu,
      "",
    )
    .replace(/[\s_#.-]*\d+$/u, "")
    .trim();
}

const ofKeyResults: ReadonlySet<string> = new Set([
  "owner",
  "start",
  "target",
  "current",
  "unit",
  "progress",
  "score",
  "status",
  "confidence",
  "due",
  "weight",
  "note",
]);

/** The columns of key results: usually one; all of "KR 1", "KR 2", "KR 3" where they stand side by side. */
export function numberedKeyResults(view: View, region: Region, k: number): number[] {
  const row = region.header?.row;
  if (row === undefined || !isNumberedKeyResult(view.text(row, k))) return [k];
  const columns: number[] = [];
  for (let column = region.left; column < region.right; column++)
    if (isNumberedKeyResult(view.text(row, column))) columns.push(column);
  return columns;
}
