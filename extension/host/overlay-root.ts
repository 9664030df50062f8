import { uiCss } from "../../shared/ui/styles.ts";
import { rootClass } from "../../shared/ui/tokens.ts";
import { overlayCss } from "./overlay-css.ts";

const name = "plumbline-overlay";

/**
 * The one element that Plumbline adds to the page, with everything in its shadow. It hangs on the body, because Sheets removes what
 * it does not know from its own containers; it lies above the grid and below Sheets' menus and dialogs.
 */
export function mountOverlay(document: Document, isDark: boolean, signal: AbortSignal): HTMLElement {
  for (const leftover of document.querySelectorAll(name)) leftover.remove();
  const host = document.createElement(name);
  host.style.cssText = "all:initial;position:fixed;inset:0;z-index:900;pointer-events:none;display:block";
  const shadow = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = `${uiCss}\n${overlayCss}`;
  const root = document.createElement("div");
  root.className = rootClass(isDark ? "dark" : "light");
  shadow.append(style, root);
  // Keys and clicks meant for Plumbline are none of the sheet's business: it would start to type into a cell.
  for (const type of [
    "keydown",
    "keyup",
    "keypress",
    "pointerdown",
    "mousedown",
    "mouseup",
    "click",
    "dblclick",
    "wheel",
    "contextmenu",
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  document.body.append(host);
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return root;
}
