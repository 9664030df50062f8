const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ھ: "ه",
  ؤ: "و",
};
const special = new RegExp(`[${Object.keys(letters).join("")}]`, "g");

/** Bring digits of every script to 0–9. The zero of each script starts a run of ten code points. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９①-⑨]/g, (digit) => {
    const code = digit.charCodeAt(0);
    if (code >= 0x2460 && code <= 0x2468) return String(code - 0x245f);
    for (const zero of zeros) if (code >= zero && code < zero + 10) return String(code - zero);
    return digit;
  });
}

const folded = new Map<string, string>();

/**
 * A text brought to one form for comparing: lower case, without accents on Latin and Cyrillic letters, with one form of
 * each Arabic letter, half-width, 0–9 digits. Everything but letters, digits, % and # becomes a single space.
 */
export function fold(text: string): string {
  if (text.length > 40) return foldAfresh(text);
  let result = folded.get(text);
  if (result === undefined) {
    result = foldAfresh(text);
    if (folded.size > 4000) folded.clear();
    folded.set(text, result);
  }
  return result;
}

function foldAfresh(text: string): string {
  let result = "";
  let gap = false;
  let wasLower = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return foldBeyondAscii(text);
    const isUpper = code >= 65 && code <= 90;
    if (isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 35) {
      // "lastUpdate" is "last update".
      if ((gap || (isUpper && wasLower)) && result !== "") result += " ";
      result += isUpper ? String.fromCharCode(code + 32) : text[i];
      gap = false;
      wasLower = code >= 97;
    } else {
      if (code === 37) result += result === "" ? "%" : " %";
      gap = true;
      wasLower = false;
    }
  }
  return result;
}

function foldBeyondAscii(text: string): string {
  let result = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFKC")
    .toLowerCase();
  if (/[\u0600-\u06ff]/.test(result)) result = result.replace(/[\u0640\u064b-\u0652\u0670]/g, "");
  result = result.replace(special, (letter) => letters[letter]!);
  if (/[\u0080-\u04ff\u1e00-\u1eff]/.test(result)) {
    result = result
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC");
  }
  return asciiDigits(result)
    .replace(/[^\p{L}\p{N}\p{M}%#]+/gu, " ")
    .replace(/[%٪]/g, " % ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The key a word is stored under: folded, plural -s dropped, white space removed ("KeyResults", "key_result" and "key result" are one). */
export function wordKey(folded: string): string {
  if (folded.indexOf("s") < 0) return folded.indexOf(" ") < 0 ? folded : folded.replace(/ /g, "");
  let key = "";
  for (const word of folded.split(" ")) key += singular(word);
  return key;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a text has letters of a script written without spaces between words. */
export function isSpaceless(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(text);
}
