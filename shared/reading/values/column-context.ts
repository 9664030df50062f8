import { clean } from "./clean.ts";
import type { DateOrder, ParseContext } from "./context.ts";

/**
 * The context with what the cells of a column or table show about decimals and about the order of day and month: "31/03/2026" anywhere
 * settles "03/04/2026"; "8,4" settles "1.234". Cells that contradict each other settle nothing.
 */
export function columnContext(texts: Iterable<string>, context: ParseContext = {}): ParseContext {
  let points = 0;
  let commas = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    if (text.length < 3 || text.length > 40 || !/\d[.,/-]\d/.test(text)) continue;
    const plain = clean(text);
    const date = /^(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})\b/.exec(plain);
    if (date) {
      if (Number(date[1]) > 12 && Number(date[2]) <= 12) dayFirst++;
      else if (Number(date[2]) > 12 && Number(date[1]) <= 12) monthFirst++;
      continue;
    }
    for (const numeral of plain.match(/\d[\d.,]*\d/g) ?? []) {
      if (
        /^\d{1,3}(?:\.\d{3})+,\d+$/.test(numeral) ||
        /^\d+,(?:\d{1,2}|\d{4,})$/.test(numeral) ||
        /^0,\d+$/.test(numeral) ||
        /^\d{1,3}(?:\.\d{3}){2,}$/.test(numeral)
      )
        commas++;
      else if (
        /^\d{1,3}(?:,\d{3})+\.\d+$/.test(numeral) ||
        /^\d+\.(?:\d{1,2}|\d{4,})$/.test(numeral) ||
        /^0\.\d+$/.test(numeral) ||
        /^\d{1,3}(?:,\d{3}){2,}$/.test(numeral)
      )
        points++;
    }
  }
  const decimal = commas > 0 && points === 0 ? "," : points > 0 && commas === 0 ? "." : null;
  const dateOrder: DateOrder | null =
    dayFirst > 0 && monthFirst === 0 ? "dmy" : monthFirst > 0 && dayFirst === 0 ? "mdy" : null;
  return { ...context, ...(decimal !== null && { decimal }), ...(dateOrder !== null && { dateOrder }) };
}
