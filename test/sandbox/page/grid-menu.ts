import { columnName } from "../../../shared/sheet/address.ts";
import type { Editor } from "./editor.ts";
import type { MenuItem } from "./popups.ts";
import { edit, state } from "./state.ts";

/** What a right click on the grid offers, also found under Insert and Edit. */
export function gridMenu(editor: Editor): (MenuItem | null)[] {
  const { range, row, column } = state.selection;
  const tab = state.gid;
  const rows = range.rows === 1 ? "row" : `${range.rows} rows`;
  const columns = range.columns === 1 ? "column" : `${range.columns} columns`;
  const lines =
    (action: "insert" | "remove" | "hide" | "show", dimension: "rows" | "columns", after = false) =>
    () => {
      const [at, count] = dimension === "rows" ? [range.row, range.rows] : [range.column, range.columns];
      void edit({ action, tab, dimension, at: after ? at + count : at, count });
    };
  const names =
    range.columns === 1
      ? columnName(range.column)
      : `${columnName(range.column)} - ${columnName(range.column + range.columns - 1)}`;
  return [
    { label: "Cut", hint: "Ctrl+X", run: () => void document.execCommand("cut") },
    { label: "Copy", hint: "Ctrl+C", run: () => void document.execCommand("copy") },
    { label: "Paste", hint: "Ctrl+V" },
    null,
    { label: `Insert ${rows} above`, run: lines("insert", "rows") },
    { label: `Insert ${rows} below`, run: lines("insert", "rows", true) },
    { label: `Insert ${columns} left`, run: lines("insert", "columns") },
    { label: `Insert ${columns} right`, run: lines("insert", "columns", true) },
    null,
    { label: `Delete ${rows}`, run: lines("remove", "rows") },
    { label: `Delete column${range.columns === 1 ? "" : "s"} ${names}`, run: lines("remove", "columns") },
    { label: `Hide ${rows}`, run: lines("hide", "rows") },
    { label: `Unhide rows`, run: lines("show", "rows") },
    { label: `Hide ${columns}`, run: lines("hide", "columns") },
    null,
    {
      label: "Sort sheet A to Z",
      run: () => void edit({ action: "sort", tab, range: dataRange(), by: column, ascending: true }),
    },
    {
      label: "Sort sheet Z to A",
      run: () => void edit({ action: "sort", tab, range: dataRange(), by: column, ascending: false }),
    },
    null,
    { label: "Edit cell", hint: "F2", run: () => editor.start("edit") },
    { label: "Insert note", hint: "Shift+F2", run: () => writeNote(row, column) },
  ];
}

/** Everything below the frozen rows. */
function dataRange() {
  const { tab } = state;
  return {
    row: tab.frozenRows,
    column: 0,
    rows: Math.max(0, tab.rows.length - tab.frozenRows),
    columns: tab.columnCount,
  };
}

function writeNote(row: number, column: number): void {
  const text = prompt("Note", state.cell(row, column)?.note ?? "");
  if (text !== null) void edit({ action: "note", tab: state.gid, row, column, text });
}
