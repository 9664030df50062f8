/** A tab as /htmlview lists it, in the order of the tab bar. */
export interface ListedTab {
  readonly gid: string;
  readonly name: string;
}

/** The tabs of a spreadsheet from its /htmlview page: from the menu, or from the script that fills the menu later. */
export function parseTabList(root: ParentNode): ListedTab[] {
  const listed = new Map<string, ListedTab>();
  for (const item of root.querySelectorAll("li[id^='sheet-button-']")) {
    const gid = item.id.slice("sheet-button-".length);
    if (/^\d+$/.test(gid)) listed.set(gid, { gid, name: (item.textContent ?? "").trim() });
  }
  if (listed.size > 0) return [...listed.values()];
  for (const script of root.querySelectorAll("script")) {
    const items = (script.textContent ?? "").matchAll(
      /items\.push\(\{\s*name:\s*"((?:[^"\\]|\\.)*)"[^}]*?gid:\s*"(\d+)"/g,
    );
    for (const [, name, gid] of items) listed.set(gid!, { gid: gid!, name: unescapeScript(name!) });
  }
  return [...listed.values()];
}

/** A string literal's escapes: \x27, \u0027, \" and the like. */
function unescapeScript(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, hex, unicode, letter) =>
    letter === undefined
      ? String.fromCharCode(Number.parseInt(hex ?? unicode, 16))
      : letter === "n"
        ? "\n"
        : letter,
  );
}
