import { guard, icon, make, on } from "./elements.ts";
import { icons } from "./icons.ts";
import { showTab } from "./location.ts";
import { openMenu } from "./popups.ts";
import { edit, state } from "./state.ts";

/** The bar below the grid: add, all sheets, one button a tab, and what the selection adds up to. */
export function makeTabBar(focusGrid: () => void): HTMLElement {
  const tabs = make("div", { class: "docs-sheet-container-bar", role: "tablist" });
  const sums = make("div", { class: "waffle-sums" });
  const button = (path: string, label: string, run: (box: DOMRect) => void) => {
    const element = make(
      "div",
      { class: "docs-sheet-button", role: "button", "aria-label": label, title: label },
      icon(path),
    );
    on(element, "click", () => run(element.getBoundingClientRect()));
    return element;
  };
  const bar = make(
    "div",
    { id: "grid-bottom-bar" },
    button(icons.plus, "Add Sheet", () => {
      const before = new Set(state.tabs.map((tab) => tab.id));
      void edit({ action: "add-tab" }).then(() => {
        const added = state.tabs.find((tab) => !before.has(tab.id));
        if (added) showTab(added.id);
      });
    }),
    button(icons.list, "All Sheets", (box) =>
      openMenu(
        box.left,
        box.top - 12 - 32 * state.tabs.length,
        state.tabs.map((tab) => ({
          label: tab.hidden ? `${tab.name} (hidden)` : tab.name,
          checked: tab.id === state.gid,
          run: () =>
            tab.hidden
              ? void edit({ action: "show-tab", tab: tab.id }).then(() => showTab(tab.id))
              : showTab(tab.id),
        })),
      ),
    ),
    tabs,
    sums,
  );
  let shown = "";
  state.listen(() => {
    sums.textContent = sumText();
    const key = JSON.stringify([
      state.gid,
      state.tabs.map((tab) => [tab.id, tab.name, tab.hidden, tab.tabColor]),
    ]);
    if (key === shown) return;
    shown = key;
    tabs.replaceChildren(
      ...state.tabs
        .filter((tab) => !tab.hidden)
        .map((tab) => tabButton(tab.id, tab.name, tab.tabColor, focusGrid)),
    );
  });
  guard(bar);
  return bar;
}

function tabButton(gid: string, name: string, color: string | null, focusGrid: () => void): HTMLElement {
  const active = gid === state.gid;
  const label = make("span", { class: "docs-sheet-tab-name", spellcheck: "false" }, name);
  const menu = make(
    "div",
    { class: "docs-sheet-tab-dropdown", role: "button", "aria-label": "Sheet menu" },
    icon(icons.down, 18),
  );
  const element = make(
    "div",
    {
      class: `goog-inline-block docs-sheet-tab${active ? " docs-sheet-active-tab" : ""}`,
      role: "tab",
      "aria-selected": String(active),
    },
    make("div", { class: "docs-sheet-tab-caption" }, label),
    menu,
    color ? make("div", { class: "docs-sheet-tab-color", style: `background:${color}` }) : null,
  );
  const rename = () => {
    label.setAttribute("contenteditable", "plaintext-only");
    label.focus();
    getSelection()?.selectAllChildren(label);
  };
  on(label, "keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") label.textContent = name;
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      label.blur();
    }
  });
  on(label, "blur", () => {
    if (!label.hasAttribute("contenteditable")) return;
    label.removeAttribute("contenteditable");
    const typed = label.textContent?.trim() ?? "";
    if (typed && typed !== name) void edit({ action: "rename-tab", tab: gid, name: typed });
    else label.textContent = name;
    focusGrid();
  });
  const openTabMenu = () => {
    const box = element.getBoundingClientRect();
    openMenu(box.left, box.top - 160, [
      { label: "Delete", run: () => void edit({ action: "remove-tab", tab: gid }) },
      { label: "Duplicate" },
      { label: "Rename", run: rename },
      null,
      { label: "Hide sheet", run: () => void edit({ action: "hide-tab", tab: gid }) },
    ]);
  };
  on(element, "mousedown", (event) => {
    if (label.hasAttribute("contenteditable")) return;
    event.preventDefault();
    if (event.button === 0 && !menu.contains(event.target as Node)) showTab(gid);
  });
  on(element, "dblclick", rename);
  on(element, "contextmenu", (event) => {
    event.preventDefault();
    openTabMenu();
  });
  on(menu, "click", openTabMenu);
  return element;
}

/** "Sum: 12" where several numbers are selected. */
function sumText(): string {
  const { range } = state.selection;
  if (range.rows * range.columns < 2 || range.rows * range.columns > 50_000) return "";
  const numbers: number[] = [];
  let filled = 0;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const cell = state.cell(row, column);
      if (cell && cell.text !== "") filled++;
      if (typeof cell?.value === "number") numbers.push(cell.value);
    }
  }
  if (numbers.length < 2) return filled > 1 ? `Count: ${filled}` : "";
  return `Sum: ${Number(numbers.reduce((sum, value) => sum + value, 0).toPrecision(10))}`;
}
