import { EnumValue } from "../wire.ts";

/** ContentService: what a web app answers that is not a page. */
export class ContentService {
  createTextOutput(text = ""): TextOutput {
    return new TextOutput(text);
  }
}

export const contentEnums = { MimeType: ["TEXT", "JSON", "CSV", "XML", "ICAL", "JAVASCRIPT"] } as const;

const types: Readonly<Record<string, string>> = {
  JSON: "application/json",
  CSV: "text/csv",
  XML: "application/xml",
  ICAL: "text/calendar",
  JAVASCRIPT: "application/javascript",
};

export class TextOutput {
  _text: string;
  _mimeType = "TEXT";
  constructor(text: string) {
    this._text = text;
  }
  get _contentType(): string {
    return `${types[this._mimeType] ?? "text/plain"}; charset=utf-8`;
  }
  getContent(): string {
    return this._text;
  }
  setContent(text: string): this {
    this._text = text;
    return this;
  }
  append(text: string): this {
    this._text += text;
    return this;
  }
  clear(): this {
    this._text = "";
    return this;
  }
  getMimeType(): EnumValue {
    return new EnumValue("MimeType", this._mimeType);
  }
  setMimeType(type: EnumValue): this {
    this._mimeType = type.name;
    return this;
  }
}
