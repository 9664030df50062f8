import { a1, columnName, type Rectangle, rangeA1 } from "../../../shared/sheet/address.ts";
import { make, on } from "./elements.ts";
import { geometryOf, whole } from "./grid/geometry.ts";
import type { Grid } from "./grid/grid.ts";
import { navigate } from "./location.ts";
import { openList } from "./popups.ts";
import { edit, state } from "./state.ts";

/** What the cell would show when edited: its formula, or its value as typed. */
function sourceText(row: number, column: number): string {
  const cell = state.cell(row, column);
  if (!cell) return "";
  return cell.formula ?? cell.text;
}

/** "3:3" for a whole row, "B:C" for whole columns, else "A1:B2". */
function addressOf(range: Rectangle): string {
  const { rows, columns } = geometryOf(state.tab);
  if (range.columns >= columns.count) return `${range.row + 1}:${range.row + range.rows}`;
  if (range.rows >= rows.count)
    return `${columnName(range.column)}:${columnName(range.column + range.columns - 1)}`;
  return rangeA1(range);
}

/** Typing into cells: the box over the cell, the formula bar and the name box. */
export class Editor {
  readonly input = make("div", {
    id: "waffle-rich-text-editor",
    class: "cell-input editable",
    contenteditable: "plaintext-only",
    role: "textbox",
    "aria-label": "Cell",
    spellcheck: "false",
  });
  readonly box = make("div", { class: "input-box" }, this.input);
  readonly bar = make("div", {
    id: "t-formula-bar-input",
    class: "cell-input",
    contenteditable: "plaintext-only",
    role: "textbox",
    "aria-label": "Formula bar",
    spellcheck: "false",
  });
  readonly nameBox = make("input", {
    id: "t-name-box",
    class: "waffle-name-box",
    type: "text",
    "aria-label": "Name box",
    autocomplete: "off",
  });
  /** "enter" was started by typing (arrows leave), "edit" by F2 or a double click (arrows move the caret). */
  mode: "idle" | "enter" | "edit" = "idle";
  #at = { gid: "", row: 0, column: 0 };
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
    on(this.input, "input", () => this.#typed(this.input, this.bar));
    on(this.bar, "input", () => this.#typed(this.bar, this.input));
    on(this.bar, "focus", () => {
      if (this.mode === "idle") this.start("edit", undefined, false);
    });
    on(this.bar, "keydown", (event) => this.#barKey(event));
    on(this.bar, "blur", () => {
      if (this.mode !== "idle" && document.activeElement !== this.input) void this.commit();
    });
    on(this.nameBox, "keydown", (event) => this.#nameKey(event));
    on(this.nameBox, "focus", () => this.nameBox.select());
    state.listen(() => this.show());
    grid.onPaint = () => this.#place();
  }

  get busy(): boolean {
    return this.mode !== "idle";
  }

  /** Name box and formula bar follow the selection. */
  show(): void {
    if (state.tabs.length === 0) return;
    const { row, column, range } = state.selection;
    const cell = whole(state.tab, row, column);
    const single = range.rows <= cell.rows && range.columns <= cell.columns;
    if (document.activeElement !== this.nameBox)
      this.nameBox.value = single ? a1(row, column) : addressOf(range);
    if (!this.busy) this.bar.textContent = sourceText(row, column);
  }

  start(mode: "enter" | "edit", text?: string, focus = true): void {
    const { row, column } = state.selection;
    this.mode = mode;
    this.#at = { gid: state.gid, row, column };
    const initial = text ?? sourceText(row, column);
    this.input.textContent = initial;
    if (focus) {
      this.bar.textContent = initial;
      this.focus();
      const selection = getSelection();
      selection?.selectAllChildren(this.input);
      selection?.collapseToEnd();
    }
    this.#grid.show(row, column);
    this.#place();
  }

  #typed(from: HTMLElement, to: HTMLElement): void {
    if (!this.busy) this.start("enter", from.textContent ?? "", false);
    to.textContent = from.textContent;
    this.#place();
  }

  /** The box over the cell, grown to what is typed. Idle it is parked out of sight by the style sheet. */
  #place(): void {
    if (!this.busy || this.#at.gid !== state.gid) {
      this.box.removeAttribute("style");
      return;
    }
    const { row, column } = this.#at;
    const rect = this.#grid.boxOf(whole(state.tab, row, column));
    const { zoom } = state;
    const roomy = Math.max(
      rect.width + 1,
      Math.min(this.#textWidth(zoom) + 12, window.innerWidth - rect.left - 80),
    );
    Object.assign(this.box.style, {
      left: `${rect.left - 1}px`,
      top: `${rect.top - 1}px`,
      width: `${roomy}px`,
      minHeight: `${rect.height + 1}px`,
      fontSize: `${(40 * zoom) / 3}px`,
      display: "block",
    });
  }

  #textWidth(zoom: number): number {
    const longest = (this.input.textContent ?? "")
      .split("\n")
      .reduce((a, b) => (a.length > b.length ? a : b), "");
    return longest.length * 7.4 * zoom;
  }

  /** Takes what was typed; false where nothing was being edited. */
  async commit(): Promise<boolean> {
    if (!this.busy) return false;
    const text = (this.input.textContent ?? "").replace(/\n$/, "");
    const { gid, row, column } = this.#at;
    this.#stop();
    if (state.gid === gid && text === sourceText(row, column)) return true;
    await edit({ action: "enter", tab: gid, row, column, texts: [[text]] });
    return true;
  }

  cancel(): void {
    this.#stop();
    this.show();
  }

  #stop(): void {
    this.mode = "idle";
    this.input.textContent = "";
    this.box.removeAttribute("style");
    this.focus();
  }

  /** Keys always reach the cell editor, as in Sheets. */
  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  move(rows: number, columns: number): void {
    const { tab, selection } = state;
    const { rows: lines, columns: across } = geometryOf(tab);
    const cell = whole(tab, selection.row, selection.column);
    let { row, column } = cell;
    if (rows > 0) row = lines.step(cell.row + cell.rows - 1, 1);
    if (rows < 0) row = lines.step(cell.row, -1);
    if (columns > 0) column = across.step(cell.column + cell.columns - 1, 1);
    if (columns < 0) column = across.step(cell.column, -1);
    this.#grid.select(row, column);
  }

  openChoices(): boolean {
    const { row, column } = state.selection;
    const validation = state.cell(row, column)?.validation;
    if (validation?.kind !== "list") return false;
    const rect = this.#grid.boxOf(whole(state.tab, row, column));
    openList(rect, validation.values, (value) => {
      void edit({ action: "enter", tab: state.gid, row, column, texts: [[value]] });
      this.focus();
    });
    return true;
  }

  #barKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      void this.commit();
      this.move(1, 0);
    } else if (event.key === "Tab") {
      event.preventDefault();
      void this.commit();
      this.move(0, 1);
    } else if (event.key === "Escape") this.cancel();
  }

  #nameKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") this.focus();
    if (event.key !== "Enter") return;
    event.preventDefault();
    navigate(state.gid, this.nameBox.value.trim());
    this.focus();
    this.show();
  }
}
