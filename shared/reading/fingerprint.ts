/** Where a hash stands after the parts so far: FNV-1a over two seeds. Not for secrets. */
export interface Hashed {
  readonly a: number;
  readonly b: number;
}

export const unhashed: Hashed = { a: 0x811c9dc5 | 0, b: 0x01000193 };

/** What counts of each ASCII character: letters in lower case, digits and %; 0 for what does not. */
const counted = new Uint8Array(128);
for (const sign of "%0123456789abcdefghijklmnopqrstuvwxyz") {
  counted[sign.charCodeAt(0)] = sign.charCodeAt(0);
  counted[sign.toUpperCase().charCodeAt(0)] = sign.charCodeAt(0);
}

/** Goes on with one more part; case, spaces and punctuation do not count. */
export function hashOn(from: Hashed, part: string): Hashed {
  let { a, b } = from;
  for (let i = 0; i < part.length; i++) {
    let code = part.charCodeAt(i);
    if (code < 128) code = counted[code]!;
    if (code === 0) continue;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return { a: Math.imul(a ^ 10, 0x01000193), b: Math.imul(b ^ 10, 0x85ebca6b) };
}

/** 52 bits in base 36. */
export function printOf({ a, b }: Hashed): string {
  return base36(a >>> 0) + base36((b >>> 12) & 0xfffff);
}

const digits = Array.from("0123456789abcdefghijklmnopqrstuvwxyz");
const pairs = digits.flatMap((high) => digits.map((low) => high + low));

/** As `toString(36)`, which takes several times as long on numbers of 32 bits. */
function base36(number: number): string {
  let rest = number;
  let text = "";
  while (rest >= 1296) {
    const above = Math.floor(rest / 1296);
    text = pairs[rest - above * 1296]! + text;
    rest = above;
  }
  return (rest < 36 ? digits[rest]! : pairs[rest]!) + text;
}
