import { gunzipSync, gzipSync } from "node:zlib";
import { ScriptException } from "../wire.ts";

/** Bytes with a type. Apps Script's bytes are signed, −128 to 127. */
export class Blob {
  readonly _bytes: Buffer;
  _type: string;
  _name: string | null;
  constructor(bytes: Buffer, type: string, name: string | null) {
    this._bytes = bytes;
    this._type = type;
    this._name = name;
  }
  getBytes(): number[] {
    return [...this._bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
  }
  getDataAsString(): string {
    return this._bytes.toString("utf8");
  }
  getContentType(): string {
    return this._type;
  }
  getName(): string | null {
    return this._name;
  }
}

export function blobOf(data: string | number[], type = "text/plain", name: string | null = null): Blob {
  const bytes = typeof data === "string" ? Buffer.from(data) : Buffer.from(data.map((byte) => byte & 255));
  return new Blob(bytes, type, name);
}

export function gzip(blob: Blob): Blob {
  return new Blob(gzipSync(blob._bytes), "application/x-gzip", blob._name);
}

export function ungzip(blob: Blob): Blob {
  if (blob._type !== "application/x-gzip") {
    throw new ScriptException("Blob object must have non-null content type application/x-gzip.");
  }
  return new Blob(gunzipSync(blob._bytes), "application/octet-stream", blob._name);
}
