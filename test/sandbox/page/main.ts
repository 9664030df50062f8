import { type HostEvent, listenToFrames, reportSelection, showHostEvent } from "./add-on.ts";
import { makeChrome } from "./chrome.ts";
import { listenToClipboard } from "./clipboard.ts";
import { Editor } from "./editor.ts";
import { icon, make } from "./elements.ts";
import { Grid } from "./grid/grid.ts";
import { icons } from "./icons.ts";
import { listenToKeys } from "./keyboard.ts";
import { followLocation } from "./location.ts";
import { listenToPointer } from "./pointer.ts";
import { boot, refresh, state } from "./state.ts";
import { makeTabBar } from "./tabs.ts";

async function main(): Promise<void> {
  const grid = new Grid();
  const editor = new Editor(grid);
  document.body.append(
    makeChrome(editor),
    make("div", { id: "docs-editor-container" }, make("div", { id: "docs-editor" }, grid.root, editor.box)),
    makeTabBar(() => editor.focus()),
    companion(),
  );
  grid.guardFromForeigners();
  listenToKeys(grid, editor);
  listenToPointer(grid, editor);
  listenToClipboard(grid, editor);
  listenToFrames(boot.framesOrigin);
  keepFocus(editor);
  await refresh();
  followLocation(grid);
  editor.show();
  editor.focus();
  reportSelection();
  state.changed();
  const events = new EventSource("/_sandbox/events");
  events.addEventListener("changed", (event) => {
    if (JSON.parse(event.data).version > state.version) void refresh();
  });
  events.addEventListener("host", (event) => showHostEvent(JSON.parse(event.data) as HostEvent));
  events.addEventListener("open", () => void fetch("/_sandbox/script/open", { method: "POST" }));
  addEventListener("resize", () => grid.paintSoon());
}

/** The cell editor is where focus goes whenever nothing else on the page wants it. */
function keepFocus(editor: Editor): void {
  addEventListener("focusout", (event) => {
    if (event.relatedTarget !== null) return;
    setTimeout(() => {
      if (document.activeElement === document.body && document.hasFocus()) editor.focus();
    });
  });
}

/** The strip on the right where Google's own side panels open. */
function companion(): HTMLElement {
  return make(
    "div",
    { class: "docs-companion-app-switcher-container" },
    ...[icons.calendar, icons.bulb, icons.tick, icons.person].map((path) =>
      make("div", { class: "companion-app" }, icon(path, 20)),
    ),
    make("div", { class: "companion-line" }),
    make("div", { class: "companion-app" }, icon(icons.plus, 20)),
  );
}

void main();
