import { attributesOf, elements, escapeXml } from "./xml.ts";

/** The cell formats of a file, to which number formats can be added. */
export interface StyleSheet {
  /** Index of the format that equals the given one but for its number format. */
  withFormat(style: number, format: string): number;
  /** The part's new text, null where nothing was added. */
  changed(): string | null;
}

/** Formats of one's own are numbered from here (ECMA-376, 18.8.30). */
const firstOwn = 164;

export function addFormats(xml: string | null): StyleSheet {
  let text = xml ?? "";
  let isChanged = false;
  const added = new Map<string, number>();

  const numberOf = (format: string): number => {
    if (format === "General") return 0;
    const known = elements(text, "numFmt").find(({ attributes }) => attributes.formatCode === format);
    if (known) return Number(known.attributes.numFmtId);
    const taken = elements(text, "numFmt").map(({ attributes }) => Number(attributes.numFmtId));
    const id = Math.max(firstOwn - 1, ...taken) + 1;
    const own = `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`;
    text = /<numFmts[\s>]/.test(text)
      ? text
          .replace(/<\/numFmts>/, `${own}</numFmts>`)
          .replace(/(<numFmts[^<>]*count=")\d+/, `$1${taken.length + 1}`)
      : text.replace(/(<styleSheet[^<>]*>)/, `$1<numFmts count="1">${own}</numFmts>`);
    return id;
  };

  return {
    withFormat(style, format) {
      const key = `${style} ${format}`;
      const known = added.get(key);
      if (known !== undefined) return known;
      const section = /(<cellXfs[^<>]*>)([\s\S]*?)(<\/cellXfs>)/.exec(text);
      const formats = section?.[2]?.match(/<xf\s[^<>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
      const model = formats[style];
      // A file without styles shows the number in its plain form.
      if (!section || !model) return style;
      const number = numberOf(format);
      const opening = /^<xf\s[^<>]*?(?=\/?>)/.exec(model)![0];
      const attributes: Record<string, string> = {
        ...attributesOf(opening),
        numFmtId: String(number),
        applyNumberFormat: "1",
      };
      const own = `<xf ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${escapeXml(value)}"`)
        .join(" ")}${model.slice(opening.length)}`;
      text = text.replace(
        /(<cellXfs[^<>]*>)([\s\S]*?)(<\/cellXfs>)/,
        (_, open: string, inner: string, close: string) => {
          return `${open.replace(/count="\d+"/, `count="${formats.length + 1}"`)}${inner}${own}${close}`;
        },
      );
      isChanged = true;
      added.set(key, formats.length);
      return formats.length;
    },
    changed: () => (isChanged ? text : null),
  };
}
