import type { Metadata } from "../../document/book.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

type Place = Metadata["place"];

/** Characters that keys and values of one spreadsheet, and of one sheet, may have together. */
const characterLimit = 30_000;

export function addMetadata(
  spreadsheet: Spreadsheet,
  place: Place,
  key: string,
  rest: readonly unknown[],
): void {
  const visibility = rest.find((item): item is EnumValue => item instanceof EnumValue);
  const value = rest.find((item) => typeof item === "string") as string | undefined;
  const holder = (other: Place) => (other.kind === "spreadsheet" ? "" : other.tab);
  const used = spreadsheet._book.metadata
    .filter((entry) => holder(entry.place) === holder(place))
    .reduce((sum, entry) => sum + entry.key.length + entry.value.length, 0);
  if (used + key.length + (value?.length ?? 0) > characterLimit) {
    throw new ScriptException("The total size of the developer metadata exceeds the limit.");
  }
  const entry: Metadata = {
    id: 1 + spreadsheet._book.metadata.reduce((highest, other) => Math.max(highest, other.id), 1000),
    key,
    value: value ?? "",
    visibility: visibility?.name === "PROJECT" ? "PROJECT" : "DOCUMENT",
    place,
  };
  spreadsheet._change((book) => ({ ...book, metadata: [...book.metadata, entry] }));
}

export function metadataAt(
  spreadsheet: Spreadsheet,
  matches: (place: Place) => boolean,
): DeveloperMetadata[] {
  return spreadsheet._book.metadata
    .filter(({ place }) => matches(place))
    .map(({ id }) => new DeveloperMetadata(spreadsheet, id));
}

export class DeveloperMetadata {
  readonly _spreadsheet: Spreadsheet;
  readonly _id: number;
  constructor(spreadsheet: Spreadsheet, id: number) {
    this._spreadsheet = spreadsheet;
    this._id = id;
  }
  get _entry(): Metadata {
    const entry = this._spreadsheet._book.metadata.find(({ id }) => id === this._id);
    if (!entry) throw new ScriptException("The developer metadata does not exist.");
    return entry;
  }
  _replace(change: (entry: Metadata) => Metadata): this {
    this._spreadsheet._change((book) => ({
      ...book,
      metadata: book.metadata.map((entry) => (entry.id === this._id ? change(entry) : entry)),
    }));
    return this;
  }
  getId(): number {
    return this._id;
  }
  getKey(): string {
    return this._entry.key;
  }
  getValue(): string | null {
    return this._entry.value === "" ? null : this._entry.value;
  }
  getVisibility(): EnumValue {
    return new EnumValue("DeveloperMetadataVisibility", this._entry.visibility);
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this._spreadsheet, this._entry.place);
  }
  setKey(key: string): this {
    return this._replace((entry) => ({ ...entry, key }));
  }
  setValue(value: string): this {
    return this._replace((entry) => ({ ...entry, value }));
  }
  remove(): void {
    this._spreadsheet._change((book) => ({
      ...book,
      metadata: book.metadata.filter(({ id }) => id !== this._id),
    }));
  }
}

export class DeveloperMetadataLocation {
  readonly _spreadsheet: Spreadsheet;
  readonly _place: Place;
  constructor(spreadsheet: Spreadsheet, place: Place) {
    this._spreadsheet = spreadsheet;
    this._place = place;
  }
  getLocationType(): EnumValue {
    return new EnumValue("DeveloperMetadataLocationType", this._place.kind.toUpperCase());
  }
  getSpreadsheet(): Spreadsheet | null {
    return this._place.kind === "spreadsheet" ? this._spreadsheet : null;
  }
  getSheet(): Sheet | null {
    return this._place.kind === "sheet" ? this._spreadsheet._sheet(this._place.tab) : null;
  }
  getRow(): Range | null {
    if (this._place.kind !== "row") return null;
    const sheet = this._spreadsheet._sheet(this._place.tab);
    return new Range(
      sheet,
      { row: this._place.index, column: 0, rows: 1, columns: sheet._tab.columnCount },
      "rows",
    );
  }
  getColumn(): Range | null {
    if (this._place.kind !== "column") return null;
    const sheet = this._spreadsheet._sheet(this._place.tab);
    return new Range(
      sheet,
      { row: 0, column: this._place.index, rows: sheet._tab.rowCount, columns: 1 },
      "columns",
    );
  }
}

export class DeveloperMetadataFinder {
  readonly _spreadsheet: Spreadsheet;
  readonly _inside: (place: Place) => boolean;
  _tests: ((entry: Metadata) => boolean)[] = [];
  constructor(spreadsheet: Spreadsheet, inside: (place: Place) => boolean) {
    this._spreadsheet = spreadsheet;
    this._inside = inside;
  }
  _with(test: (entry: Metadata) => boolean): this {
    this._tests.push(test);
    return this;
  }
  withKey(key: string): this {
    return this._with((entry) => entry.key === key);
  }
  withValue(value: string): this {
    return this._with((entry) => entry.value === value);
  }
  withId(id: number): this {
    return this._with((entry) => entry.id === id);
  }
  withLocationType(type: EnumValue): this {
    return this._with((entry) => entry.place.kind.toUpperCase() === type.name);
  }
  withVisibility(visibility: EnumValue): this {
    return this._with((entry) => entry.visibility === visibility.name);
  }
  onIntersectingLocations(): this {
    return this;
  }
  find(): DeveloperMetadata[] {
    return this._spreadsheet._book.metadata
      .filter((entry) => this._inside(entry.place) && this._tests.every((test) => test(entry)))
      .map(({ id }) => new DeveloperMetadata(this._spreadsheet, id));
  }
}
