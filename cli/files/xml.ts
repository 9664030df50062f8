/** The attributes of one element and, where asked for, what stands inside it. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/**
 * Every element of a name in the machine-written XML of an .xlsx, with or without a namespace prefix. The spreadsheet library reads values but
 * not bold, indents, frozen panes and dropdowns, and offers no reader for the parts that hold them. Elements that nest in themselves
 * do not occur there.
 */
export function elements(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const opening = new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*?)?(/?)>`, "g");
  const closing = new RegExp(`</(?:\\w+:)?${name}\\s*>`, "g");
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    let inner = "";
    if (match[2] !== "/") {
      closing.lastIndex = opening.lastIndex;
      const end = closing.exec(xml);
      if (!end) break;
      inner = xml.slice(opening.lastIndex, end.index);
      opening.lastIndex = closing.lastIndex;
    }
    found.push({ attributes: attributesOf(match[1] ?? ""), inner });
  }
  return found;
}

export function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name!] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name as string] ?? whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
