import type { Editor } from "./editor.ts";
import { icon, make, on } from "./elements.ts";
import { icons } from "./icons.ts";
import { menus } from "./menus.ts";
import { closePopups, openMenu } from "./popups.ts";
import { boot, edit, state } from "./state.ts";
import { makeToolbar } from "./toolbar.ts";

/** Everything above the grid: title, menus, toolbar, name box and formula bar. */
export function makeChrome(editor: Editor): HTMLElement {
  return make(
    "div",
    { id: "docs-chrome", role: "banner" },
    make(
      "div",
      { id: "docs-header" },
      logo(),
      make("div", { class: "docs-header-middle" }, titleRow(editor), menuBar(editor)),
      rightSide(),
    ),
    makeToolbar(editor),
    formulaBar(editor),
  );
}

function logo(): HTMLElement {
  return make(
    "div",
    { id: "docs-branding-container", title: "Sheets home (sandbox)" },
    make("div", { class: "docs-branding-logo" }, make("i"), make("i"), make("i"), make("i")),
  );
}

function titleRow(editor: Editor): HTMLElement {
  const label = make("span", { class: "docs-title-input-label-inner" });
  const input = make("input", {
    class: "docs-title-input",
    type: "text",
    "aria-label": "Rename",
    autocomplete: "off",
    spellcheck: "false",
  });
  on(input, "keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Escape") editor.focus();
  });
  on(input, "change", () => {
    if (input.value.trim()) void edit({ action: "rename", title: input.value.trim() });
  });
  state.listen(() => {
    const title = state.title || "Untitled spreadsheet";
    label.textContent = title;
    if (document.activeElement !== input) input.value = title;
    document.title = `${title} - Google Sheets (sandbox)`;
  });
  const quiet = (path: string, name: string) =>
    make(
      "div",
      { class: "docs-header-icon", role: "button", title: name, "aria-label": name },
      icon(path, 18),
    );
  return make(
    "div",
    { class: "docs-titlebar-badges" },
    make(
      "div",
      { class: "docs-title-outer" },
      make("div", { class: "docs-title-input-label" }, label),
      input,
    ),
    quiet(icons.star, "Star"),
    quiet(icons.folder, "Move"),
    quiet(icons.cloud, "Saved to the sandbox on this machine"),
    make(
      "span",
      { class: "sandbox-badge", title: "A stand-in for Google Sheets that runs on this machine" },
      "Sandbox",
    ),
  );
}

function menuBar(editor: Editor): HTMLElement {
  const bar = make("div", {
    id: "docs-menubar",
    role: "menubar",
    class: "goog-container goog-container-horizontal",
  });
  let openButton: HTMLElement | null = null;
  for (const menu of menus(editor)) {
    const button = make(
      "div",
      {
        id: `docs-${menu.id}-menu`,
        class: "menu-button goog-control goog-inline-block",
        role: "menuitem",
        "aria-haspopup": "true",
        tabindex: "-1",
      },
      menu.label,
    );
    const show = () => {
      for (const other of bar.children) other.classList.remove("goog-control-open");
      button.classList.add("goog-control-open");
      openButton = button;
      const box = button.getBoundingClientRect();
      openMenu(box.left, box.bottom + 1, menu.items(), () => {
        button.classList.remove("goog-control-open");
        if (openButton === button) openButton = null;
        editor.focus();
      });
      openButton = button;
    };
    on(button, "mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (openButton === button) closePopups();
      else show();
    });
    on(button, "mouseenter", () => {
      if (openButton && openButton !== button) show();
    });
    // Assistive software and scripts click without a mouse button going down first.
    on(button, "click", (event) => {
      if (event.detail === 0 && openButton !== button) show();
    });
    // An add-on's menu may arrive while the menu it belongs to is open.
    if (menu.id === "extensions") addEventListener("addonmenus", () => openButton === button && show());
    bar.append(button);
  }
  return bar;
}

function rightSide(): HTMLElement {
  const round = (path: string, name: string) =>
    make(
      "div",
      { class: "docs-header-round", role: "button", title: name, "aria-label": name },
      icon(path, 22),
    );
  return make(
    "div",
    { class: "docs-titlebar-buttons" },
    round(icons.history, "Version history"),
    round(icons.comment, "Show all comments"),
    make("div", { id: "docs-titlebar-share-client-button", role: "button" }, icon(icons.lock, 18), "Share"),
    make("div", { class: "docs-avatar", title: boot.person }, (boot.person[0] ?? "?").toUpperCase()),
  );
}

function formulaBar(editor: Editor): HTMLElement {
  const list = make(
    "div",
    { class: "waffle-name-box-dropdown", role: "button", "aria-label": "Named ranges" },
    icon(icons.down, 16),
  );
  return make(
    "div",
    { id: "formula-bar" },
    make("div", { id: "t-name-box-container" }, editor.nameBox, list),
    make("div", { class: "formula-bar-separator" }),
    make("div", { id: "formula-bar-name", "aria-hidden": "true" }, "fx"),
    make("div", { id: "t-formula-bar-input-container" }, editor.bar),
  );
}
