import type { ColumnRole } from "../okr/fields.ts";
import type { Parsed } from "../okr/parsed.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Cell } from "../sheet/workbook.ts";
import { type ParseContext, parseValue } from "./values/parse.ts";

/** How a table writes decimals and days, where its own cells show it. */
export type Style = Pick<ParseContext, "decimal" | "dateOrder">;

/** Understands a cell in the light of the column it stands in. */
export interface Parse {
  (cell: Cell | null, role?: ColumnRole): Parsed;
  /** The same parser for a table that writes figures and days in its own way. */
  readonly inStyle: (style: Style) => Parse;
}

/** What a parser has met under one role. */
interface Memory {
  readonly context: ParseContext;
  readonly texts: Map<string, Parsed>;
  readonly figures: Map<string | null, Map<number | boolean, Parsed>>;
  /** The cells of a column mostly share one format. */
  format: string | null;
  ofFormat: Map<number | boolean, Parsed>;
}

/**
 * A parser for one workbook. Sheets repeat themselves (owners, statuses, round numbers), so what a text means under a role
 * is remembered while the workbook is read.
 */
export function makeParser(locale: string, today: IsoDate | undefined, style: Style = {}): Parse {
  const memories = new Map<ColumnRole | undefined, Memory>();
  const memoryOf = (role: ColumnRole | undefined): Memory => {
    const context = { locale, ...style, ...(role ? { role } : {}), ...(today ? { today } : {}) };
    const ofFormat = new Map<number | boolean, Parsed>();
    const figures = new Map<string | null, Map<number | boolean, Parsed>>([[null, ofFormat]]);
    const memory: Memory = { context, texts: new Map(), figures, format: null, ofFormat };
    memories.set(role, memory);
    return memory;
  };
  const styles = new Map<string, Parse>();
  const inStyle = (own: Style): Parse => {
    const key = `${own.decimal ?? ""} ${own.dateOrder ?? ""}`;
    let parser = key === " " ? parse : styles.get(key);
    if (!parser) styles.set(key, (parser = makeParser(locale, today, own)));
    return parser;
  };
  const parse: Parse = Object.assign(
    (cell: Cell | null, role?: ColumnRole): Parsed => {
      if (cell === null) return blank;
      const memory = memories.get(role) ?? memoryOf(role);
      const { value, format, text } = cell;
      if (typeof value === "string") {
        let parsed = memory.texts.get(text);
        if (!parsed) memory.texts.set(text, (parsed = parseValue(cell, memory.context)));
        return parsed;
      }
      if (format !== memory.format) {
        memory.format = format;
        let known = memory.figures.get(format);
        if (!known) memory.figures.set(format, (known = new Map()));
        memory.ofFormat = known;
      }
      const figures = memory.ofFormat;
      const known = figures.get(value ?? 0);
      // Without a format the text may add a unit, so it must be the plain number.
      if (known && (format !== null || isBare(text))) return known;
      const parsed = parseValue(cell, memory.context);
      if (figures.size < most) figures.set(value ?? 0, parsed);
      return parsed;
    },
    { inStyle },
  );
  return parse;
}

const blank: Parsed = { kind: "blank" };

/** How many figures are remembered under one role and format. */
const most = 20_000;

function isBare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return ((first >= 48 && first <= 57) || first === 45) && last >= 48 && last <= 57;
}
