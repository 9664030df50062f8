import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Book, Metadata } from "../../document/book.ts";
import type { Handlers } from "../batch.ts";
import { ApiProblem } from "../problem.ts";
import { metadataData } from "../spreadsheet-data.ts";

function placeOf(location: sheets_v4.Schema$DeveloperMetadataLocation | null | undefined): Metadata["place"] {
  const range = location?.dimensionRange;
  if (range) {
    const count = (range.endIndex ?? 0) - (range.startIndex ?? 0);
    if (count !== 1)
      throw new ApiProblem(400, "Developer metadata may only be created on a single row or column.");
    return {
      kind: range.dimension === "COLUMNS" ? "column" : "row",
      tab: String(range.sheetId ?? 0),
      index: range.startIndex ?? 0,
    };
  }
  if (location?.spreadsheet) return { kind: "spreadsheet" };
  if (typeof location?.sheetId === "number") return { kind: "sheet", tab: String(location.sheetId) };
  throw new ApiProblem(400, "DeveloperMetadata.location must be specified.");
}

/** Whether a data filter picks an entry. */
export function matches(entry: Metadata, filter: sheets_v4.Schema$DataFilter): boolean {
  const lookup = filter.developerMetadataLookup;
  if (!lookup) return false;
  if (lookup.metadataId !== undefined && lookup.metadataId !== null && lookup.metadataId !== entry.id)
    return false;
  if (lookup.metadataKey && lookup.metadataKey !== entry.key) return false;
  if (lookup.metadataValue && lookup.metadataValue !== entry.value) return false;
  if (lookup.visibility && lookup.visibility !== entry.visibility) return false;
  return !lookup.locationType || lookup.locationType === entry.place.kind.toUpperCase();
}

function picked(book: Book, filters: readonly sheets_v4.Schema$DataFilter[]): Metadata[] {
  return book.metadata.filter((entry) => filters.some((filter) => matches(entry, filter)));
}

export const metadataRequests: Handlers = {
  createDeveloperMetadata(book, { developerMetadata }) {
    if (!developerMetadata?.metadataKey)
      throw new ApiProblem(400, "DeveloperMetadata.metadataKey must be specified.");
    const entry: Metadata = {
      id:
        developerMetadata.metadataId ??
        1 + book.metadata.reduce((highest, other) => Math.max(highest, other.id), 1000),
      key: developerMetadata.metadataKey,
      value: developerMetadata.metadataValue ?? "",
      visibility: developerMetadata.visibility === "PROJECT" ? "PROJECT" : "DOCUMENT",
      place: placeOf(developerMetadata.location),
    };
    return [
      { ...book, metadata: [...book.metadata, entry] },
      { createDeveloperMetadata: { developerMetadata: metadataData(entry) } },
    ];
  },
  updateDeveloperMetadata(book, { dataFilters, developerMetadata }) {
    const changed = new Set(picked(book, dataFilters ?? []).map(({ id }) => id));
    const metadata = book.metadata.map((entry) =>
      changed.has(entry.id)
        ? {
            ...entry,
            ...(developerMetadata?.metadataKey ? { key: developerMetadata.metadataKey } : {}),
            ...(typeof developerMetadata?.metadataValue === "string"
              ? { value: developerMetadata.metadataValue }
              : {}),
          }
        : entry,
    );
    return [
      { ...book, metadata },
      {
        updateDeveloperMetadata: {
          developerMetadata: metadata.filter(({ id }) => changed.has(id)).map(metadataData),
        },
      },
    ];
  },
  deleteDeveloperMetadata(book, { dataFilter }) {
    const gone = picked(book, dataFilter ? [dataFilter] : []);
    return [
      { ...book, metadata: book.metadata.filter((entry) => !gone.includes(entry)) },
      { deleteDeveloperMetadata: { deletedDeveloperMetadata: gone.map(metadataData) } },
    ];
  },
};
