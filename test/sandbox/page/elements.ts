/** Every element the page makes itself. Anything else that turns up among Sheets' containers is foreign. */
const own = new WeakSet<Node>();

type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string | null;

/** makes("div", { class: "x" }, "text") */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  own.add(element);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== null));
  return element;
}

/** An icon on a 24 × 24 field from path data. */
export function icon(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  own.add(svg);
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("width", String(size));
  svg.setAttribute("height", String(size));
  svg.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
  own.add(shape);
  shape.setAttribute("d", path);
  shape.setAttribute("fill", "currentColor");
  svg.append(shape);
  return svg;
}

/** Removes foreign nodes from a container, as Sheets does when it reconciles its children. What is typed into an editor stays. */
export function guard(container: Element): void {
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.target instanceof Element && record.target.closest(".cell-input")) continue;
      for (const node of record.addedNodes) {
        if (node instanceof Element && !own.has(node)) node.remove();
      }
    }
  }).observe(container, { childList: true, subtree: true });
}

export function on<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  element.addEventListener(type, listener);
}
