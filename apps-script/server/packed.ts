/** A property holds at most 9 kB (Apps Script quotas). */
const partSize = 8_000;

/** Anything made of JSON's types, zipped into parts that fit a property each: what repeats itself shrinks to a twentieth. */
export function pack(value: unknown): string[] {
  const blob = Utilities.newBlob(JSON.stringify(value), "application/json");
  const text = Utilities.base64Encode(Utilities.gzip(blob).getBytes());
  return Array.from({ length: Math.ceil(text.length / partSize) }, (_, i) =>
    text.slice(i * partSize, (i + 1) * partSize),
  );
}

export function unpack(parts: readonly string[]): unknown {
  const bytes = Utilities.base64Decode(parts.join(""));
  return JSON.parse(Utilities.ungzip(Utilities.newBlob(bytes, "application/x-gzip")).getDataAsString());
}
