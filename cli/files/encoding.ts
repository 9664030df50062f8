/**
 * Bytes → text: UTF-8 (with or without mark), UTF-16 (with mark, or recognised by its zero bytes), else Windows-1252.
 * Null where the bytes are no text at all.
 */
export function decode(bytes: Uint8Array): string | null {
  const label = encodingOf(bytes);
  if (label === null) return null;
  return new TextDecoder(label).decode(bytes).replace(/\0/g, "");
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 65_536);
  let evenZeros = 0;
  let oddZeros = 0;
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i]!;
    if (byte === 0) i % 2 === 0 ? evenZeros++ : oddZeros++;
    else if (
      byte < 32 &&
      byte !== 9 &&
      byte !== 10 &&
      byte !== 11 &&
      byte !== 12 &&
      byte !== 13 &&
      byte !== 27
    )
      controls++;
  }
  const half = sample.length / 2;
  // Latin text in UTF-16 without a mark: nearly every other byte is zero.
  if (oddZeros > half * 0.4 && evenZeros < half * 0.05) return "utf-16le";
  if (evenZeros > half * 0.4 && oddZeros < half * 0.05) return "utf-16be";
  if (controls + evenZeros + oddZeros > Math.max(2, sample.length * 0.01)) return null;
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
