/**
 * Digits with separators to a number: "1.234,5", "1 234,5", "15'000", "12,34,567", "1,234". A lone separator before exactly three
 * digits is read by `decimal`; where that is null a comma groups and a point is decimal. Null where it is no number ("1.2.3").
 */
export function readNumeral(numeral: string, decimal: "." | "," | null): number | null {
  if (/^\d+$/.test(numeral)) return finite(Number(numeral));
  const digits = numeral.replace(/[ ']/g, "");
  if (digits !== numeral && !/^\d{1,3}(?:[ ']\d{2,3})*[ ']\d{3}(?:[.,]\d+)?$/.test(numeral)) return null;
  const points = count(digits, ".");
  const commas = count(digits, ",");
  if (points === 0 && commas === 0) return finite(Number(digits));
  if (points > 0 && commas > 0) {
    const sign = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
    const group = sign === "." ? "," : ".";
    if (count(digits, sign) > 1) return null;
    const [whole, fraction] = digits.split(sign) as [string, string];
    return isGrouped(whole, group) ? finite(Number(`${whole.split(group).join("")}.${fraction}`)) : null;
  }
  const separator = points > 0 ? "." : ",";
  if (points + commas > 1)
    return isGrouped(digits, separator) ? finite(Number(digits.split(separator).join(""))) : null;
  const [whole, fraction] = digits.split(separator) as [string, string];
  const couldGroup =
    fraction.length === 3 && whole.length > 0 && whole.length <= 3 && whole[0] !== "0" && digits === numeral;
  const groups = couldGroup && (decimal === null ? separator === "," : separator !== decimal);
  return finite(Number(groups ? whole + fraction : `${whole || "0"}.${fraction}`));
}

/** Groups of three, or the Indian three and then twos. */
function isGrouped(text: string, separator: string): boolean {
  return separator === "."
    ? /^\d{1,3}(?:\.\d{3})+$/.test(text)
    : /^\d{1,3}(?:,\d{3})+$/.test(text) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
