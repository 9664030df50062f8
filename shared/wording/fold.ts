const plain: Readonly<Record<string, string>> = makePlain(
  "àáâãäå a,ç c,èéêë e,ìíîï i,ñ n,òóôõö o,ùúûü u,ýÿ y,œ o",
);

function makePlain(table: string): Record<string, string> {
  const map: Record<string, string> = {};
  for (const row of table.split(",")) {
    const [letters = "", letter = ""] = row.split(" ");
    for (const accented of letters) map[accented] = letter;
  }
  return map;
}

export const beyondAscii = /[\u0080-\uffff]/;
const combining = /[\u0300-\u036f]/;

/**
 * Lower case without accents and of unchanged length, so that "Retenção" and "retencao" are one word. Words of one or
 * two letters keep their accents: Portuguese "é" (is) and "e" (and) are different words.
 */
export function foldWord(word: string): string {
  if (word.length < 3 || !beyondAscii.test(word)) return word;
  let folded = "";
  for (const letter of word) folded += plain[letter] ?? letter;
  return folded;
}

/** Text with its accents on the letters, as most keyboards write it, so that a letter is one character. */
export function composeText(text: string): string {
  return combining.test(text) ? text.normalize("NFC") : text;
}
