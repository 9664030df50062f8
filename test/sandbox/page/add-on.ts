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

/** The frames of HtmlService: outer frame, sandboxFrame, userHtmlFrame (the inner two come with the outer one). */
function frame(src: string): HTMLIFrameElement {
  return make("iframe", {
    src,
    allow: "clipboard-write",
    sandbox:
      "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts",
    title: "Add-on",
  });
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

function showDialog({
  title,
  src,
  width,
  height,
  modal,
}: {
  title: string;
  src: string;
  width: number;
  height: number;
  modal: boolean;
}): void {
  closeDialog();
  const content = make("div", { class: "modal-dialog-content" }, frame(src));
  Object.assign(content.style, { width: `${width}px`, height: `${height}px` });
  card(title, content, modal, () => {});
}

function closeDialog(): void {
  document.querySelector(".script-application-dialog")?.remove();
}

function card(title: string, content: HTMLElement, modal: boolean, dismissed: () => void): void {
  const close = make(
    "button",
    { class: "modal-dialog-title-close", type: "button", "aria-label": "Close" },
    icon(icons.close, 18),
  );
  const dialog = make(
    "div",
    { class: `script-application-dialog${modal ? " modal-dialog-bg" : ""}` },
    make(
      "div",
      { class: "modal-dialog", role: modal ? "alertdialog" : "dialog", "aria-label": title },
      make(
        "div",
        { class: "modal-dialog-title" },
        make("span", { class: "modal-dialog-title-text" }, title),
        close,
      ),
      content,
    ),
  );
  on(close, "click", () => {
    dialog.remove();
    dismissed();
  });
  document.body.append(dialog);
}

/** Ui.alert and Ui.prompt: the script waits for the answer. */
function ask(event: {
  show: "alert" | "prompt";
  id: number;
  title: string;
  message: string;
  buttons: readonly string[];
}): void {
  closeDialog();
  const input = event.show === "prompt" ? make("input", { type: "text", class: "modal-dialog-input" }) : null;
  const answer = (button: string) => {
    closeDialog();
    void fetch("/_sandbox/script/answer", {
      method: "POST",
      body: JSON.stringify({ id: event.id, button, text: input?.value ?? "" }),
    });
  };
  const buttons = event.buttons.map((name, index) => {
    const button = make(
      "button",
      {
        type: "button",
        class: `modal-dialog-button${index === 0 ? " primary" : ""}`,
        name: name.toLowerCase(),
      },
      label(name),
    );
    on(button, "click", () => answer(name));
    return button;
  });
  card(
    event.title,
    make(
      "div",
      { class: "modal-dialog-content" },
      make("div", { class: "modal-dialog-message" }, event.message),
      input,
      make("div", { class: "modal-dialog-buttons" }, ...buttons),
    ),
    true,
    () => answer("CLOSE"),
  );
  (input ?? buttons[0])?.focus();
}

function label(button: string): string {
  return button === "OK" ? "OK" : button[0] + button.slice(1).toLowerCase();
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
