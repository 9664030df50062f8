import { icon, make, on } from "./elements.ts";
import { icons } from "./icons.ts";

/** The frames of HtmlService: outer frame, sandboxFrame, userHtmlFrame (the inner two come with the outer one). */
export function frame(src: string): HTMLIFrameElement {
  return make("iframe", {
    src,
    allow: "clipboard-write",
    sandbox:
      "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts",
    title: "Add-on",
  });
}

/** A page of the add-on in a window of its own. */
export function showDialog({
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

export function closeDialog(): void {
  document.querySelector(".script-application-dialog")?.remove();
}

function card(title: string, content: HTMLElement, modal: boolean, dismissed: () => void): HTMLElement {
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
  on(dialog, "keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close.click();
  });
  document.body.append(dialog);
  return dialog;
}

/** Ui.alert and Ui.prompt: the script waits for the answer. */
export function ask(event: {
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
  const dialog = card(
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
  dialog.dataset.question = String(event.id);
  if (input) on(input, "keydown", ({ key }) => key === "Enter" && answer(event.buttons[0]!));
  (input ?? buttons[0])?.focus();
}

function label(button: string): string {
  return button === "OK" ? "OK" : button[0] + button.slice(1).toLowerCase();
}
