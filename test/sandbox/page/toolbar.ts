import type { SheetStyle } from "../document/style.ts";
import type { Editor } from "./editor.ts";
import { icon, make, on } from "./elements.ts";
import { icons } from "./icons.ts";
import { type MenuItem, openMenu } from "./popups.ts";
import { edit, state } from "./state.ts";

export const zoomLevels = [50, 75, 90, 100, 125, 150, 200];

export function setZoom(percent: number): void {
  state.zoom = percent / 100;
  state.changed();
}

const fills = [
  "#ffffff",
  "#f4cccc",
  "#fce5cd",
  "#fff2cc",
  "#d9ead3",
  "#d0e0e3",
  "#cfe2f3",
  "#d9d2e9",
  "#efefef",
];
const names = [
  "None",
  "Light red",
  "Light orange",
  "Light yellow",
  "Light green",
  "Light cyan",
  "Light blue",
  "Light purple",
  "Light grey",
];

/** The rounded toolbar. What the sandbox does not do is there and does nothing. */
export function makeToolbar(editor: Editor): HTMLElement {
  const style = (change: (now: SheetStyle) => SheetStyle) => () => {
    const { row, column, range } = state.selection;
    void edit({
      action: "style",
      tab: state.gid,
      range,
      style: change((state.cell(row, column)?.style ?? {}) as SheetStyle),
    });
  };
  const format = (pattern: string | null) => () =>
    void edit({ action: "number-format", tab: state.gid, range: state.selection.range, format: pattern });
  const button = (name: string, content: SVGElement | string, run?: () => void, id?: string) => {
    const element = make(
      "div",
      {
        id: id ?? null,
        class: "goog-toolbar-button",
        role: "button",
        title: name,
        "aria-label": name,
        "aria-disabled": run ? null : "true",
      },
      content,
    );
    on(element, "mousedown", (event) => event.preventDefault());
    if (run) on(element, "click", run);
    return element;
  };
  const drop = (element: HTMLElement, items: () => MenuItem[]) => {
    on(element, "click", () => {
      const box = element.getBoundingClientRect();
      openMenu(box.left, box.bottom + 2, items(), () => editor.focus());
    });
    return element;
  };
  const line = () => make("div", { class: "goog-toolbar-separator" });
  const toolbar = make(
    "div",
    { id: "docs-toolbar", role: "toolbar" },
    button("Search the menus", icon(icons.search)),
    button("Undo (Ctrl+Z)", icon(icons.undo), () => void edit({ action: "undo" }), "t-undo"),
    button("Redo (Ctrl+Y)", icon(icons.redo), () => void edit({ action: "redo" }), "t-redo"),
    button("Print", icon(icons.print)),
    button("Paint format", icon(icons.paint)),
    drop(zoomControl(), () =>
      zoomLevels.map((percent) => ({
        label: `${percent}%`,
        checked: Math.round(state.zoom * 100) === percent,
        run: () => setZoom(percent),
      })),
    ),
    line(),
    button("Format as currency", "$", format('"$"#,##0.00')),
    button("Format as percent", "%", format("0%")),
    button("Decrease decimal places", ".0", format("0")),
    button("Increase decimal places", ".00", format("0.00")),
    drop(button("More formats", "123"), () => [
      { label: "Automatic", run: format(null) },
      { label: "Plain text", run: format("@") },
      { label: "Number", hint: "1,000.12", run: format("#,##0.00") },
      { label: "Percent", hint: "10%", run: format("0%") },
      { label: "Date", hint: "2026-09-26", run: format("yyyy-mm-dd") },
    ]),
    line(),
    make("div", { class: "toolbar-font" }, "Default (Ari…", icon(icons.down, 16)),
    line(),
    button("Decrease font size", icon(icons.minus, 16)),
    make("div", { class: "toolbar-size" }, "10"),
    button("Increase font size", icon(icons.plus, 16)),
    line(),
    button(
      "Bold (Ctrl+B)",
      icon(icons.bold),
      style((now) => ({ bold: !now.bold })),
      "t-bold",
    ),
    button(
      "Italic (Ctrl+I)",
      icon(icons.italic),
      style((now) => ({ italic: !now.italic })),
      "t-italic",
    ),
    button(
      "Strikethrough",
      icon(icons.strike),
      style((now) => ({ strike: !now.strike })),
    ),
    line(),
    drop(button("Fill color", icon(icons.fill)), () =>
      fills.map((background, index) => ({ label: names[index]!, run: style(() => ({ background })) })),
    ),
    button("Borders", icon(icons.borders)),
    button("Merge cells", icon(icons.merge), () => {
      const { range } = state.selection;
      const merged = state.tab.merges.some(
        (merge) => merge.row === range.row && merge.column === range.column,
      );
      void edit({ action: merged ? "unmerge" : "merge", tab: state.gid, range });
    }),
    line(),
    drop(button("Horizontal align", icon(icons.left)), () =>
      (["left", "center", "right"] as const).map((align) => ({
        label: align[0]!.toUpperCase() + align.slice(1),
        icon: icons[align],
        run: style(() => ({ align })),
      })),
    ),
    drop(button("Text wrapping", icon(icons.wrap)), () =>
      (["overflow", "wrap", "clip"] as const).map((wrap) => ({
        label: wrap[0]!.toUpperCase() + wrap.slice(1),
        run: style(() => ({ wrap })),
      })),
    ),
    line(),
    button("Insert link", icon(icons.link)),
    button("Insert comment", icon(icons.note)),
    button("Insert chart", icon(icons.chart)),
    button("Create a filter", icon(icons.filter)),
    button("Functions", icon(icons.sum)),
    make("div", { class: "toolbar-end" }, icon(icons.up)),
  );
  state.listen(() => {
    const now =
      state.tabs.length > 0 ? state.cell(state.selection.row, state.selection.column)?.style : undefined;
    toolbar.querySelector("#t-bold")?.classList.toggle("goog-toolbar-button-checked", Boolean(now?.bold));
    toolbar.querySelector("#t-italic")?.classList.toggle("goog-toolbar-button-checked", Boolean(now?.italic));
  });
  return toolbar;
}

/** Read by others as "Zoom list. 90% selected." */
function zoomControl(): HTMLElement {
  const text = make("span", { class: "zoom-text" });
  const option = make("div", { role: "option", "aria-selected": "true" }, text, icon(icons.down, 16));
  const control = make(
    "div",
    { id: "t-zoom", class: "goog-toolbar-combo-button", role: "listbox", title: "Zoom" },
    option,
  );
  on(control, "mousedown", (event) => event.preventDefault());
  state.listen(() => {
    const percent = `${Math.round(state.zoom * 100)}%`;
    option.setAttribute("aria-label", `Zoom list. ${percent} selected.`);
    text.textContent = percent;
  });
  return control;
}
