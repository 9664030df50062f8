import { icon, make, on } from "./elements.ts";
import { icons } from "./icons.ts";

/** One line of a menu. A line without `run` or `items` is there for the look and is disabled. */
export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  readonly icon?: string;
  readonly run?: () => void;
  readonly items?: () => readonly (MenuItem | null)[];
  readonly checked?: boolean;
}

let open: HTMLElement[] = [];
let closed: (() => void) | null = null;

export function closePopups(): void {
  for (const element of open) element.remove();
  open = [];
  const after = closed;
  closed = null;
  after?.();
}

addEventListener(
  "mousedown",
  (event) => {
    if (open.length > 0 && !open.some((element) => element.contains(event.target as Node))) closePopups();
  },
  true,
);
addEventListener("blur", () =>
  setTimeout(() => document.activeElement instanceof HTMLIFrameElement && closePopups()),
);
addEventListener(
  "keydown",
  (event) => {
    if (open.length === 0) return;
    menuKey(event);
  },
  true,
);

function menuKey(event: KeyboardEvent): void {
  const menu = open[open.length - 1]!;
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]:not([aria-disabled])")];
  const at = items.findIndex((item) => item.classList.contains("goog-menuitem-highlight"));
  const highlight = (index: number) => {
    for (const item of items) item.classList.remove("goog-menuitem-highlight");
    items[(index + items.length) % items.length]?.classList.add("goog-menuitem-highlight");
  };
  if (event.key === "ArrowDown") highlight(at + 1);
  else if (event.key === "ArrowUp") highlight(at < 0 ? -1 : at - 1);
  else if (event.key === "Enter" || event.key === "ArrowRight") items[at]?.click();
  else if (event.key === "Escape" || event.key === "ArrowLeft") {
    if (open.length > 1) open.pop()!.remove();
    else closePopups();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

export function openMenu(
  x: number,
  y: number,
  items: readonly (MenuItem | null)[],
  after?: () => void,
): void {
  closePopups();
  closed = after ?? null;
  place(menuOf(items, 0), x, y);
}

function place(menu: HTMLElement, x: number, y: number): void {
  document.body.append(menu);
  open.push(menu);
  const box = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - box.width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, innerHeight - box.height - 4))}px`;
}

function menuOf(items: readonly (MenuItem | null)[], depth: number): HTMLElement {
  const menu = make("div", { class: "goog-menu goog-menu-vertical", role: "menu" });
  for (const item of items) {
    if (item === null) {
      menu.append(make("div", { class: "goog-menuseparator", role: "separator" }));
      continue;
    }
    const enabled = item.run !== undefined || item.items !== undefined;
    const line = make(
      "div",
      {
        class: `goog-menuitem${enabled ? "" : " goog-menuitem-disabled"}`,
        role: "menuitem",
        "aria-disabled": enabled ? null : "true",
        "aria-haspopup": item.items ? "true" : null,
      },
      make(
        "div",
        { class: "goog-menuitem-content" },
        make(
          "span",
          { class: "goog-menuitem-icon" },
          item.checked ? icon(icons.check, 18) : item.icon ? icon(item.icon, 18) : null,
        ),
        make("span", { class: "goog-menuitem-label" }, item.label),
        item.items
          ? make("span", { class: "goog-submenu-arrow" }, "▸")
          : make("span", { class: "goog-menuitem-accel" }, item.hint ?? ""),
      ),
    );
    const openSub = () => {
      while (open.length > depth + 1) open.pop()!.remove();
      if (!item.items) return;
      const box = line.getBoundingClientRect();
      place(menuOf(item.items(), depth + 1), box.right - 2, box.top - 6);
    };
    on(line, "mouseenter", () => {
      for (const other of menu.children) other.classList.remove("goog-menuitem-highlight");
      if (enabled) line.classList.add("goog-menuitem-highlight");
      openSub();
    });
    on(line, "mousedown", (event) => event.preventDefault());
    on(line, "click", () => {
      if (item.items) return openSub();
      if (!item.run) return;
      closePopups();
      item.run();
    });
    menu.append(line);
  }
  return menu;
}

/** The choices of a dropdown cell. */
export function openList(below: DOMRect, values: readonly string[], choose: (value: string) => void): void {
  closePopups();
  const menu = make("div", { class: "goog-menu waffle-data-validation-menu", role: "listbox" });
  for (const value of values) {
    const line = make(
      "div",
      { class: "goog-menuitem", role: "menuitem" },
      make("span", { class: "choice-chip" }, value),
    );
    on(line, "mousedown", (event) => event.preventDefault());
    on(line, "click", () => {
      closePopups();
      choose(value);
    });
    menu.append(line);
  }
  menu.style.minWidth = `${below.width}px`;
  place(menu, below.left, below.bottom);
}

/** The bar on top that says what just happened, with its "Dismiss". */
export function butterBar(text: string, ms = 6000): () => void {
  document.querySelector(".docs-butterbar-container")?.remove();
  const dismiss = make(
    "span",
    { class: "docs-butterbar-link docs-butterbar-dismiss", role: "button", tabindex: "0" },
    "Dismiss",
  );
  const bar = make(
    "div",
    { class: "docs-butterbar-container" },
    make(
      "div",
      { class: "docs-butterbar-wrap" },
      make(
        "div",
        { class: "jfk-butterBar jfk-butterBar-shown", role: "status", "aria-live": "assertive" },
        make("span", { class: "docs-butterbar-message" }, text),
        dismiss,
      ),
    ),
  );
  on(dismiss, "click", () => bar.remove());
  document.body.append(bar);
  if (ms > 0) setTimeout(() => bar.remove(), ms);
  return () => bar.remove();
}

/** Spreadsheet.toast: a card at the bottom right. */
export function toast(title: string, message: string, seconds: number): void {
  const close = make("button", { class: "script-toast-close", "aria-label": "Close", type: "button" }, "×");
  const card = make(
    "div",
    { class: "script-toast", role: "status" },
    make("div", { class: "script-toast-title" }, title, close),
    make("div", {}, message),
  );
  on(close, "click", () => card.remove());
  document.body.append(card);
  if (seconds >= 0) setTimeout(() => card.remove(), seconds * 1000);
}
