import { crc32, inflateRawSync } from "node:zlib";

/** The parts of an archive by path, or what is wrong with it. */
export type Unzipped =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Buffer> }
  | {
      readonly ok: false;
      readonly problem: "cut short" | "damaged" | "too large" | "encrypted";
      readonly names: readonly string[];
    };

/** Longer texts cannot be held as one string, and nobody keeps OKRs in them; what unpacks to more is made to exhaust the memory. */
const mostBytes = 500e6;

const endMark = Buffer.from("PK\u0005\u0006", "latin1");
const entrySignature = 0x02014b50;
const stored = 0;
const deflated = 8;

/**
 * Unpacks an archive and checks every part's size and checksum (layout: APPNOTE.TXT 4.3). The spreadsheet library unpacks too, but loops for
 * ever on some damaged files and reads others as if they were whole; so it is given only what has been checked here.
 */
export function unzip(bytes: Uint8Array): Unzipped {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  const wrong = (problem: "cut short" | "damaged" | "too large" | "encrypted"): Unzipped => ({
    ok: false,
    problem,
    names,
  });
  const end = file.lastIndexOf(endMark);
  if (end < 0 || end + 22 > file.length) return wrong("cut short");
  const parts = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  let total = 0;
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > end || file.readUInt32LE(at) !== entrySignature) return wrong("damaged");
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    names.push(name);
    const size = file.readUInt32LE(at + 24);
    total += size;
    if (total > mostBytes) return wrong("too large");
    if (file.readUInt16LE(at + 8) & 1) return wrong("encrypted");
    const part = partAt(
      file,
      file.readUInt32LE(at + 42),
      file.readUInt32LE(at + 20),
      size,
      file.readUInt16LE(at + 10),
    );
    if (part === null || crc32(part) !== file.readUInt32LE(at + 16)) return wrong("damaged");
    if (!name.endsWith("/")) parts.set(name, part);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return { ok: true, parts };
}

function partAt(
  file: Buffer,
  header: number,
  packedSize: number,
  size: number,
  method: number,
): Buffer | null {
  if (header + 30 > file.length) return null;
  const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const packed = file.subarray(from, from + packedSize);
  if (packed.length !== packedSize) return null;
  if (method === stored) return packed.length === size ? packed : null;
  if (method !== deflated) return null;
  if (size === 0) return Buffer.alloc(0);
  try {
    const part = inflateRawSync(packed, { maxOutputLength: size });
    return part.length === size ? part : null;
  } catch {
    return null;
  }
}
