import { ask, closeDialog, frame, showDialog } from "./dialogs.ts";
import { icon, make, on } from "./elements.ts";
import { icons } from "./icons.ts";
import { navigate } from "./location.ts";
import { butterBar, type MenuItem, toast } from "./popups.ts";
import { state } from "./state.ts";

/** A menu as the add-on's host describes it: a function to run, a submenu, or a separator. */
export type HostMenuItem =
  | { readonly kind: "item"; readonly label: string; readonly run: string }
  | { readonly kind: "menu"; readonly label: string; readonly items: readonly HostMenuItem[] }
  | { readonly kind: "separator" };

/** What the add-on's host asks the page to show. */
export type HostEvent =
  | { readonly show: "menus"; readonly menus: readonly HostMenuItem[] }
  | { readonly show: "sidebar"; readonly title: string; readonly src: string }
  | {
      readonly show: "dialog";
      readonly title: string;
      readonly src: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    }
  | {
      readonly show: "alert" | "prompt";
      readonly id: number;
      readonly title: string;
      readonly message: string;
      readonly buttons: readonly string[];
    }
  /** Somebody has answered, perhaps on another page. */
  | { readonly show: "answered"; readonly id: number }
  | { readonly show: "toast"; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly show: "selection"; readonly gid: string; readonly range: string | null }
  | { readonly show: "working"; readonly name: string }
  | { readonly show: "done"; readonly error: string | null };

let menus: readonly HostMenuItem[] = [];
let working: (() => void) | null = null;

export function addOnItems(): (MenuItem | null)[] {
  return [
    { label: "Add-ons", items: () => [{ label: "Get add-ons" }, { label: "Manage add-ons" }] },
    { label: "Macros" },
    { label: "Apps Script" },
    ...(menus.length > 0 ? [null, ...menus.map(toItem)] : []),
  ];
}

function toItem(item: HostMenuItem): MenuItem | null {
  if (item.kind === "separator") return null;
  if (item.kind === "menu") return { label: item.label, items: () => item.items.map(toItem) };
  return { label: item.label, run: () => void runMenu(item.run) };
}

async function runMenu(name: string): Promise<void> {
  const { row, column, range } = state.selection;
  await fetch("/_sandbox/script/menu", {
    method: "POST",
    body: JSON.stringify({ name, gid: state.gid, row, column, range }),
  });
}

/** Where the add-on's current selection comes from: the server is told when it changes. */
export function reportSelection(): void {
  let sent = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  state.listen(() => {
    const { row, column, range } = state.selection;
    const body = JSON.stringify({ gid: state.gid, row, column, range });
    if (body === sent) return;
    sent = body;
    clearTimeout(timer);
    timer = setTimeout(() => void fetch("/_sandbox/script/selection", { method: "POST", body }), 30);
  });
}

export function showHostEvent(event: HostEvent): void {
  switch (event.show) {
    case "menus":
      menus = event.menus;
      dispatchEvent(new Event("addonmenus"));
      return;
    case "sidebar":
      showSidebar(event.title, event.src);
      return;
    case "dialog":
      showDialog(event);
      return;
    case "alert":
    case "prompt":
      ask(event);
      return;
    case "answered":
      document.querySelector(`.script-application-dialog[data-question="${event.id}"]`)?.remove();
      return;
    case "toast":
      toast(event.title, event.message, event.seconds);
      return;
    case "selection":
      navigate(event.gid, event.range);
      return;
    case "working":
      working?.();
      working = butterBar("Running script", 0);
      return;
    case "done":
      working?.();
      working = null;
      if (event.error) butterBar(event.error, 15_000);
  }
}

function showSidebar(title: string, src: string): void {
  closeSidebar();
  const close = make(
    "button",
    { class: "script-application-sidebar-close", type: "button", "aria-label": "Close" },
    icon(icons.close, 18),
  );
  const sidebar = make(
    "div",
    { class: "script-application-sidebar", role: "complementary", "aria-label": title },
    make("div", { class: "script-application-sidebar-title" }, make("span", {}, title), close),
    make("div", { class: "script-application-sidebar-content" }, frame(src)),
  );
  on(close, "click", closeSidebar);
  document.body.append(sidebar);
  document.body.classList.add("has-sidebar");
  dispatchEvent(new Event("resize"));
}

function closeSidebar(): void {
  document.querySelector(".script-application-sidebar")?.remove();
  document.body.classList.remove("has-sidebar");
}

/** Frames ask their host page to close them; only frames of the add-on's own origin are heard. */
export function listenToFrames(framesOrigin: string): void {
  addEventListener("message", (event) => {
    if (event.origin !== framesOrigin || typeof event.data !== "object" || event.data === null) return;
    if (event.data.sandboxHost === "close") {
      closeSidebar();
      closeDialog();
    }
    if (event.data.sandboxHost === "focus") document.getElementById("waffle-rich-text-editor")?.focus();
  });
}
