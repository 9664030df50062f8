/** Languages whose spreadsheets write 1,5; the others write 1.5 (Unicode CLDR 46, decimal symbol of the main locale). */
const commaLanguages =
  /^(?:af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(?:[-_]|$)/i;
/** Spanish of the Americas north of the Andes and the Swiss locales write 1.5 all the same (Unicode CLDR 46). */
const pointRegions = /^(?:es[-_](?:MX|US|DO|GT|HN|NI|PA|PE|PR|SV|419)|de[-_](?:CH|LI)|it[-_]CH|fr[-_]CH)$/i;

/** The decimal sign of a locale such as "de_DE" or "pt-BR"; a point where it is unknown. */
export function decimalSignOf(locale: string): "." | "," {
  return commaLanguages.test(locale) && !pointRegions.test(locale) ? "," : ".";
}
