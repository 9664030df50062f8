import { addOnItems } from "./add-on.ts";
import type { Editor } from "./editor.ts";
import { gridMenu } from "./grid-menu.ts";
import type { MenuItem } from "./popups.ts";
import { boot, edit, state } from "./state.ts";
import { setZoom, zoomLevels } from "./toolbar.ts";

export interface Menu {
  readonly id: string;
  readonly label: string;
  items(): (MenuItem | null)[];
}

/** The menu bar. Lines without an action are there because people look for them. */
export function menus(editor: Editor): Menu[] {
  const freeze = (rows: number, columns: number) => () =>
    void edit({ action: "freeze", tab: state.gid, rows, columns });
  const style = (change: { bold?: boolean; italic?: boolean; strike?: boolean }) => () =>
    void edit({ action: "style", tab: state.gid, range: state.selection.range, style: change });
  const format = (pattern: string | null) => () =>
    void edit({ action: "number-format", tab: state.gid, range: state.selection.range, format: pattern });
  const download = (kind: string) => () => {
    location.href = `/spreadsheets/d/${boot.id}/export?format=${kind}&gid=${state.gid}`;
  };
  return [
    {
      id: "file",
      label: "File",
      items: () => [
        { label: "New" },
        { label: "Open", hint: "Ctrl+O" },
        { label: "Make a copy" },
        null,
        {
          label: "Download",
          items: () => [
            { label: "Microsoft Excel (.xlsx)", run: download("xlsx") },
            { label: "Comma Separated Values (.csv)", run: download("csv") },
          ],
        },
        {
          label: "Rename",
          run: () => document.querySelector<HTMLInputElement>(".docs-title-input")?.select(),
        },
        null,
        { label: "Settings" },
        { label: "Print", hint: "Ctrl+P" },
      ],
    },
    {
      id: "edit",
      label: "Edit",
      items: () => [
        { label: "Undo", hint: "Ctrl+Z", run: () => void edit({ action: "undo" }) },
        { label: "Redo", hint: "Ctrl+Y", run: () => void edit({ action: "redo" }) },
        null,
        ...gridMenu(editor).slice(0, 3),
        null,
        {
          label: "Delete values",
          hint: "Delete",
          run: () => void edit({ action: "clear", tab: state.gid, range: state.selection.range }),
        },
        ...gridMenu(editor).slice(9, 11),
      ],
    },
    {
      id: "view",
      label: "View",
      items: () => [
        {
          label: "Freeze",
          items: () => [
            { label: "No rows", run: freeze(0, state.tab.frozenColumns) },
            { label: "1 row", run: freeze(1, state.tab.frozenColumns) },
            { label: "2 rows", run: freeze(2, state.tab.frozenColumns) },
            {
              label: `Up to row ${state.selection.row + 1}`,
              run: freeze(state.selection.row + 1, state.tab.frozenColumns),
            },
            null,
            { label: "No columns", run: freeze(state.tab.frozenRows, 0) },
            { label: "1 column", run: freeze(state.tab.frozenRows, 1) },
            {
              label: `Up to column ${state.selection.column + 1}`,
              run: freeze(state.tab.frozenRows, state.selection.column + 1),
            },
          ],
        },
        {
          label: "Hidden sheets",
          items: () =>
            state.tabs
              .filter((tab) => tab.hidden)
              .map((tab) => ({ label: tab.name, run: () => void edit({ action: "show-tab", tab: tab.id }) })),
        },
        {
          label: "Zoom",
          items: () =>
            zoomLevels.map((percent) => ({
              label: `${percent}%`,
              checked: Math.round(state.zoom * 100) === percent,
              run: () => setZoom(percent),
            })),
        },
        null,
        { label: "Full screen" },
      ],
    },
    {
      id: "insert",
      label: "Insert",
      items: () => [
        ...gridMenu(editor).slice(4, 8),
        null,
        { label: "Sheet", hint: "Shift+F11", run: () => void edit({ action: "add-tab" }) },
        { label: "Chart" },
        null,
        gridMenu(editor)[18]!,
      ],
    },
    {
      id: "format",
      label: "Format",
      items: () => [
        {
          label: "Number",
          items: () => [
            { label: "Automatic", run: format(null) },
            { label: "Plain text", run: format("@") },
            { label: "Number", run: format("#,##0.00") },
            { label: "Percent", run: format("0%") },
            { label: "Date", run: format("yyyy-mm-dd") },
          ],
        },
        {
          label: "Text",
          items: () => [
            { label: "Bold", hint: "Ctrl+B", run: style({ bold: true }) },
            { label: "Italic", hint: "Ctrl+I", run: style({ italic: true }) },
            { label: "Strikethrough", run: style({ strike: true }) },
          ],
        },
        { label: "Alignment" },
        {
          label: "Merge cells",
          items: () => [
            {
              label: "Merge all",
              run: () => void edit({ action: "merge", tab: state.gid, range: state.selection.range }),
            },
            {
              label: "Unmerge",
              run: () => void edit({ action: "unmerge", tab: state.gid, range: state.selection.range }),
            },
          ],
        },
        null,
        { label: "Conditional formatting" },
      ],
    },
    {
      id: "data",
      label: "Data",
      items: () => [
        ...gridMenu(editor).slice(15, 17),
        null,
        { label: "Create a filter" },
        { label: "Protect sheets and ranges" },
        { label: "Named ranges" },
        { label: "Data validation" },
      ],
    },
    {
      id: "tools",
      label: "Tools",
      items: () => [
        { label: "Create a new form" },
        { label: "Spelling" },
        { label: "Notification settings" },
        null,
        { label: "Accessibility" },
      ],
    },
    { id: "extensions", label: "Extensions", items: addOnItems },
    {
      id: "help",
      label: "Help",
      items: () => [{ label: "Sheets Help" }, { label: "Keyboard shortcuts", hint: "Ctrl+/" }],
    },
  ];
}
