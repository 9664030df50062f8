import type { Column } from "./columns.ts";
import { rolesOfHeader, structuralLabel } from "./headers/index.ts";
import { type Region, sampleEnd } from "./segments.ts";
import type { View } from "./view.ts";

/** The column that says of each row whether it is an objective or a key result; null where none does. */
export function kindColumnOf(view: View, region: Region, columns: readonly Column[]): number | null {
  for (const { column, profile } of columns) {
    const isNumbering = profile.objectiveId + profile.keyResultId > 0.8;
    if (profile.filled < 2 || (profile.words > 3 && !areBracketed(view, region, column))) continue;
    if (!isNumbering && profile.distinct > Math.max(6, profile.filled / 3)) continue;
    let objectives = 0;
    let keyResults = 0;
    let cells = 0;
    let numbered = 0;
    for (let row = region.firstDataRow; row < sampleEnd(region, 60); row++) {
      const text = view.text(row, column);
      if (text === "") continue;
      cells++;
      const kind = kindOfWord(text);
      if (kind === null) continue;
      if (kind === "objective") objectives++;
      else keyResults++;
      if (structuralLabel(text)?.number != null) numbered++;
    }
    const rows = sampleEnd(region, 60) - region.firstDataRow;
    // "KR1" beside each key result and nothing beside the objective above them.
    if (cells > 1 && keyResults === cells && cells < rows && isFirstOfGroups(view, region, column))
      return column;
    // "KR 1.1", "KR 1.2" all the way down is a column of ids; "O1", "KR1" tells the rows apart.
    if (cells === 0 || keyResults === 0 || (objectives === 0 && numbered > 0)) continue;
    if ((objectives + keyResults) / cells >= 0.5) return column;
  }
  return null;
}

/** "Goal (O)", "Sub-result (KR1)": kinds that say more around the word. */
function areBracketed(view: View, region: Region, column: number): boolean {
  for (let row = region.firstDataRow; row < sampleEnd(region, 60); row++) {
    const text = view.text(row, column);
    if (text !== "" && !/[(（](?:O|KR)\s?\d*[)）]$/iu.test(text)) return false;
  }
  return true;
}

/** Whether a column says of every row that it is an objective or a key result, and both are there. */
export function tellsEveryRow(view: View, region: Region, column: number): boolean {
  const kinds = new Set<string>();
  for (let row = region.firstDataRow; row < sampleEnd(region, 60); row++) {
    const kind = kindOfWord(view.text(row, column));
    if (kind === null) return false;
    kinds.add(kind);
  }
  return kinds.size === 2;
}

/** Whether a column of ids is empty on the first row of a table and on every row whose other id is new. */
function isFirstOfGroups(view: View, region: Region, column: number): boolean {
  let group = "";
  let empty = 0;
  for (let row = region.firstDataRow; row < sampleEnd(region, 60); row++) {
    const before = view.text(row, column - 1);
    const isEmpty = view.text(row, column) === "";
    if (before === "" && isEmpty) continue;
    if (isEmpty !== (before !== group)) return false;
    group = before;
    if (isEmpty) empty++;
  }
  return empty > 0;
}

/** "Objective", "KR", "Resultado clave" alone in a cell; null for any other text. */
export function kindOfWord(text: string): "objective" | "keyResult" | null {
  if (text.length > 30) return null;
  const label = structuralLabel(text.replace(/^[\s└├│─•·–-]+/u, ""));
  if (label) return label.rest === "" ? label.kind : null;
  for (const { role, confidence } of rolesOfHeader(text)) {
    if (confidence < 0.55) break;
    if (role === "objective" || role === "keyResult") return role;
  }
  return null;
}
