/** What a file holds, told by its first bytes; names lie. */
export type Kind =
  | { readonly kind: "empty" }
  /** A zip archive: .xlsx, .ods, .numbers or something else. */
  | { readonly kind: "zip" }
  /** The container of .xls and of encrypted .xlsx. */
  | { readonly kind: "old" }
  /** A spreadsheet saved as HTML or XML, which some exports name .xls. */
  | { readonly kind: "markup" }
  | { readonly kind: "text" }
  | { readonly kind: "refused"; readonly reason: string };

const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0xff, 0xd8, 0xff], what: "a JPEG picture" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a PNG picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "a GIF picture" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF" },
  { bytes: [0x1f, 0x8b], what: "a gzip archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: "a 7-Zip archive" },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: "a RAR archive" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: "a program" },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], what: "a program" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: "an SQLite database" },
];

export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { kind: "zip" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "old" };
  const picture = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (picture) return { kind: "refused", reason: `not a spreadsheet (it is ${picture.what})` };
  const start = Buffer.from(bytes.subarray(0, 2048))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (/^<(!doctype html|html|table|\?xml|workbook|meta)/i.test(start)) return { kind: "markup" };
  if (/^[{[]/.test(start) && isJson(bytes))
    return { kind: "refused", reason: "not a spreadsheet (it is JSON)" };
  return { kind: "text" };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(
      Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\ufeff/, ""),
    );
    return true;
  } catch {
    return false;
  }
}
