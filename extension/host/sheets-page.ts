import { spreadsheetIdOf } from "../../shared/bridge/origins.ts";
import type { CellRef } from "../../shared/sheet/address.ts";
import { a1, parseRange } from "../../shared/sheet/address.ts";
import type { Band, Box, Grid } from "./geometry.ts";

/**
 * Everything that is known about Google's page stands here: its ids and classes are no interface and may change any day.
 * `missingParts` says which of them the page has not; then badges stay away and the panel says why.
 */
const selectors = {
  grid: "#waffle-grid-container",
  tabContainer: "[id$='-grid-container']",
  fixedPane: ".fixed4-inner-container",
  scrollPane: ".grid4-inner-container",
  scrollbarY: ".native-scrollbar-y",
  scrollbarX: ".native-scrollbar-x",
  activeCell: ".active-cell-border",
  nameBox: "#t-name-box",
  editor: "#waffle-rich-text-editor",
  activeTab: ".docs-sheet-active-tab",
  tabName: ".docs-sheet-tab-name",
  title: ".docs-title-input",
  chrome: "#docs-chrome",
  zoom: "[role='option'][aria-label*='%']",
  addOnFrame: ".script-application-sidebar-content iframe",
} as const;

/** Without these no badge can be placed. */
const needed = ["grid", "scrollPane", "scrollbarY", "nameBox"] as const;

export interface SheetsPage {
  spreadsheetId(): string | null;
  title(): string;
  /** Numeric id of the tab on screen, as text. */
  gid(): string;
  tabName(): string;
  /** The cell editor is on screen. It always has the focus, so only its place tells. */
  isEditing(): boolean;
  /** Where the editor stands while somebody types. */
  editorBox(): Box | null;
  /** The window on the grid now; null where the grid is not there (yet). Measures the page, so call it once a frame. */
  grid(): Grid | null;
  /** The visible part of the grid, for things that stand in its corner. */
  gridBox(): Box | null;
  missingParts(): string[];
  /** By the page's own colours, since an overlay has to match the sheet and not the system. */
  isDark(): boolean;
  jumpTo(cell: CellRef): void;
  isSidebarWindow(peer: Window): boolean;
  /** Calls back whenever something may have moved: scrolling, typing, resizing, tab switches, the sheet's own redrawing. */
  onMove(callback: () => void, signal: AbortSignal): void;
  /** Calls back when somebody may have changed the sheet. */
  onEdit(callback: () => void, signal: AbortSignal): void;
}

export function openSheetsPage(document: Document, window: Window): SheetsPage {
  const find = (name: keyof typeof selectors, root: ParentNode = document) =>
    root.querySelector<HTMLElement>(selectors[name]);

  const page: SheetsPage = {
    spreadsheetId: () => spreadsheetIdOf(window.location.href),
    title() {
      const input = find("title");
      const typed = input instanceof HTMLInputElement ? input.value : input?.textContent;
      return typed?.trim() || document.title.replace(/ - Google .*$/, "");
    },
    gid() {
      const shown = find("tabContainer", find("grid") ?? document)?.id.replace(/-grid-container$/, "");
      if (shown && /^\d+$/.test(shown)) return shown;
      return gidIn(window.location.hash) ?? gidIn(window.location.search) ?? "0";
    },
    tabName: () => find("tabName", find("activeTab") ?? document)?.textContent?.trim() ?? "",
    isEditing: () => page.editorBox() !== null,
    editorBox() {
      const editor = find("editor");
      if (!editor) return null;
      const box = editor.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 ? box : null;
    },
    grid: () => measureGrid(document, find),
    gridBox: () => find("grid")?.getBoundingClientRect() ?? null,
    missingParts: () => needed.filter((name) => !find(name)),
    isDark() {
      for (const element of [find("chrome"), document.body, document.documentElement]) {
        const brightness = element && brightnessOf(window.getComputedStyle(element).backgroundColor);
        if (brightness !== null) return brightness < 128;
      }
      return false;
    },
    jumpTo(cell) {
      window.location.hash = `gid=${cell.tab}&range=${a1(cell.row, cell.column)}`;
    },
    isSidebarWindow(peer) {
      const frames = [...document.querySelectorAll<HTMLIFrameElement>(selectors.addOnFrame)].map(
        (frame) => frame.contentWindow,
      );
      for (let at: Window = peer, depth = 0; depth < 5; depth++) {
        if (frames.includes(at)) return true;
        if (at === at.parent) return false;
        at = at.parent;
      }
      return false;
    },
    onMove(callback, signal) {
      const quiet = { capture: true, passive: true, signal };
      for (const type of ["scroll", "wheel", "pointerdown", "pointerup", "keydown", "keyup", "dblclick"]) {
        document.addEventListener(type, callback, quiet);
      }
      window.addEventListener("resize", callback, { signal });
      window.addEventListener("hashchange", callback, { signal });
      const observer = new MutationObserver(callback);
      const observe = () => {
        const grid = find("grid");
        if (grid)
          observer.observe(grid, {
            subtree: true,
            childList: true,
            attributes: true,
            attributeFilter: ["style", "class"],
          });
        const bar = find("activeTab")?.parentElement;
        if (bar) observer.observe(bar, { subtree: true, attributes: true, attributeFilter: ["class"] });
        return grid !== null;
      };
      if (!observe()) {
        const arrival = new MutationObserver(() => observe() && arrival.disconnect());
        arrival.observe(document.body, { subtree: true, childList: true });
        signal.addEventListener("abort", () => arrival.disconnect());
      }
      signal.addEventListener("abort", () => observer.disconnect());
    },
    onEdit(callback, signal) {
      let wasEditing = false;
      const quiet = { capture: true, passive: true, signal };
      const keys = new Set(["Delete", "Backspace"]);
      document.addEventListener(
        "keydown",
        (event) => {
          const isShortcut = (event.ctrlKey || event.metaKey) && /^[vxzyd]$/i.test(event.key);
          if (isShortcut || keys.has(event.key)) callback();
        },
        quiet,
      );
      for (const type of ["paste", "cut", "drop"]) document.addEventListener(type, callback, quiet);
      // A menu command (insert row, sort, …) ends with a click outside the grid.
      document.addEventListener(
        "click",
        (event) => {
          const target = event.target as Element | null;
          if (target?.closest?.("[role='menuitem'],[role='option'],[role='button']")) callback();
        },
        quiet,
      );
      page.onMove(() => {
        const isEditing = page.isEditing();
        if (wasEditing && !isEditing) callback();
        wasEditing = isEditing;
      }, signal);
    },
  };
  return page;
}

function gidIn(text: string): string | null {
  return /[?#&]gid=(\d+)/.exec(text)?.[1] ?? null;
}

type Find = (name: keyof typeof selectors, root?: ParentNode) => HTMLElement | null;

/** The four panes give the frozen split: the fixed pane ends where the scrolling one begins, left and top. */
function measureGrid(document: Document, find: Find): Grid | null {
  const root = find("grid");
  if (!root) return null;
  const panes = [...root.querySelectorAll(selectors.scrollPane)].map((pane) => pane.getBoundingClientRect());
  const right = panes[panes.length - 1];
  if (!right || right.width === 0 || right.height === 0) return null;
  const left = panes.length > 1 ? panes[0]! : null;
  const fixed = find("fixedPane", root)?.getBoundingClientRect();
  const rows: Band = {
    frozenStart: fixed?.top ?? right.top,
    start: right.top,
    end: right.bottom,
    scrolled: find("scrollbarY")?.scrollTop ?? 0,
  };
  const columns: Band = {
    frozenStart: left?.left ?? right.left,
    start: right.left,
    end: right.right,
    scrolled: find("scrollbarX")?.scrollLeft ?? 0,
  };
  return { rows, columns, zoomLabel: readZoom(find), active: readActive(document, find) };
}

/** "Zoom list. 90% selected." in whatever language: the number beside the per cent sign. */
function readZoom(find: Find): number | null {
  const label = find("zoom")?.getAttribute("aria-label") ?? "";
  const match = /(\d{2,3})\s*%|%\s*(\d{2,3})/.exec(label);
  const percent = Number(match?.[1] ?? match?.[2] ?? 0);
  return percent >= 25 && percent <= 400 ? percent / 100 : null;
}

/** The active cell's border is drawn as four edges; their union is the cell. */
function readActive(document: Document, find: Find): Grid["active"] {
  const nameBox = find("nameBox");
  const range = nameBox instanceof HTMLInputElement ? parseRange(nameBox.value) : null;
  if (!range) return null;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  let edges = 0;
  for (const edge of document.querySelectorAll<HTMLElement>(selectors.activeCell)) {
    const box = edge.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    edges++;
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  // Fewer edges than four: a pane's end cuts the cell, and what is left of it says nothing about where it begins.
  return edges === 4 ? { box: { left, top, width: right - left, height: bottom - top }, range } : null;
}

/** 0–255 of an opaque CSS colour; null where it is transparent. */
function brightnessOf(color: string): number | null {
  const match = /rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)(?:[,\s/]+([\d.]+))?/.exec(color);
  if (!match || Number(match[4] ?? 1) < 0.5) return null;
  return 0.299 * Number(match[1]) + 0.587 * Number(match[2]) + 0.114 * Number(match[3]);
}
