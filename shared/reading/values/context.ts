import type { ColumnRole } from "../../okr/fields.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import { decimalSignOf } from "../../sheet/locale.ts";

/** What is known about the place of a value. All of it is optional and only ever settles what the text leaves open. */
export interface ParseContext {
  readonly role?: ColumnRole;
  /** "de_DE", "pt-BR" or only "de"; "" where unknown. */
  readonly locale?: string;
  readonly today?: IsoDate;
  /** How the column writes decimals, where its other cells show it; stronger than the locale. */
  readonly decimal?: "." | ",";
  /** How the column orders days and months, where its other cells show it; stronger than the locale. */
  readonly dateOrder?: DateOrder;
}

export type DateOrder = "dmy" | "mdy" | "ymd";

/** "pt_BR" → "pt"; "" where there is no locale. */
function languageOf(context: ParseContext): string {
  return (context.locale ?? "").slice(0, 2).toLowerCase();
}

/** Whether a language code of the data ("zh-Hans") is the language of the context. */
export function speaks(context: ParseContext, code: string): boolean {
  const language = languageOf(context);
  return language !== "" && code.slice(0, 2) === language;
}

/** The decimal sign of a context, null where nothing tells. */
export function decimalOf(context: ParseContext): "." | "," | null {
  if (context.decimal) return context.decimal;
  const locale = context.locale ?? "";
  if (locale === "") return null;
  return decimalSignOf(locale);
}

/** The order of a purely numeric date, null where nothing tells. English without a region is open. CLDR 46, short dates. */
export function dateOrderOf(context: ParseContext): DateOrder | null {
  if (context.dateOrder) return context.dateOrder;
  const locale = context.locale ?? "";
  if (locale === "" || locale.toLowerCase() === "en") return null;
  if (/^(?:en[-_]US|en[-_]PH|es[-_]US|es[-_]PR|es[-_]PA)/i.test(locale)) return "mdy";
  if (/^(?:zh|ja|ko|hu|lt|fa|sv|en[-_]CA|en[-_]ZA)/i.test(locale)) return "ymd";
  return "dmy";
}
