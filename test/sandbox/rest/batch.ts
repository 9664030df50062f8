import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { type Book, changeCells, replaceTab } from "../document/book.ts";
import { insert, remove } from "../document/lines.ts";
import {
  addTab,
  applyPersonEdit,
  removeTab,
  renameTab,
  setHidden,
  setMerged,
} from "../document/person-edits.ts";
import { hexOf, validationOf, withCellData } from "./cell-data.ts";
import { conditionalRequests } from "./conditional-requests.ts";
import { covers } from "./fields.ts";
import { metadataRequests } from "./metadata-requests.ts";
import { ApiProblem } from "./problem.ts";
import { rectangleOf } from "./ranges.ts";
import { sheetProperties } from "./spreadsheet-data.ts";

type Request = sheets_v4.Schema$Request;
type Reply = sheets_v4.Schema$Response;
export type Step = readonly [Book, Reply];
/** What each kind of request does to the spreadsheet. */
export type Handlers = {
  readonly [K in keyof Request]?: (book: Book, request: NonNullable<Request[K]>) => Step;
};

function tabId(book: Book, sheetId: number | null | undefined): string {
  const id = String(sheetId ?? 0);
  if (!book.workbook.tabs.some((tab) => tab.id === id)) throw new ApiProblem(400, `No sheet with id: ${id}`);
  return id;
}

function lines(range: sheets_v4.Schema$DimensionRange | null | undefined) {
  const at = range?.startIndex ?? 0;
  return {
    dimension: range?.dimension === "COLUMNS" ? ("columns" as const) : ("rows" as const),
    at,
    count: (range?.endIndex ?? at + 1) - at,
  };
}

const cells: Handlers = {
  updateCells(book, { start, range, rows, fields }) {
    const place = start
      ? rectangleOf(book.workbook, {
          sheetId: start.sheetId ?? 0,
          startRowIndex: start.rowIndex ?? 0,
          startColumnIndex: start.columnIndex ?? 0,
        })
      : rectangleOf(book.workbook, range);
    const height = start ? (rows?.length ?? 0) : place.range.rows;
    const width = start
      ? Math.max(0, ...(rows ?? []).map((row) => row.values?.length ?? 0))
      : place.range.columns;
    const { row, column } = place.range;
    if (row + height > place.tab.rowCount || column + width > place.tab.columnCount) {
      throw new ApiProblem(
        400,
        `Attempting to write column: ${column + width - 1}, beyond the last requested column of: ${place.tab.columnCount - 1}`,
      );
    }
    if (height === 0 || width === 0) return [book, {}];
    return [
      replaceTab(book, place.tab.id, (tab) =>
        changeCells(tab, { row, column, rows: height, columns: width }, (cell, r, c) => {
          const values = rows?.[r - row]?.values;
          if (start && (!values || c - column >= values.length)) return cell;
          return withCellData(cell, values?.[c - column] ?? {}, fields ?? "");
        }),
      ),
      {},
    ];
  },
  repeatCell(book, { range, cell, fields }) {
    const place = rectangleOf(book.workbook, range);
    return [
      replaceTab(book, place.tab.id, (tab) =>
        changeCells(tab, place.range, (old) => withCellData(old, cell ?? {}, fields ?? "")),
      ),
      {},
    ];
  },
  appendCells(book, { sheetId, rows, fields }) {
    const id = tabId(book, sheetId);
    return [
      replaceTab(book, id, (tab) => {
        const row = tab.rows.length;
        const columns = Math.max(1, ...(rows ?? []).map((line) => line.values?.length ?? 0));
        return changeCells(tab, { row, column: 0, rows: rows?.length ?? 0, columns }, (cell, r, c) =>
          withCellData(cell, rows?.[r - row]?.values?.[c] ?? {}, fields ?? ""),
        );
      }),
      {},
    ];
  },
  setDataValidation(book, { range, rule }) {
    const place = rectangleOf(book.workbook, range);
    const validation = validationOf(rule);
    return [
      replaceTab(book, place.tab.id, (tab) =>
        changeCells(tab, place.range, ({ validation: _, ...cell }) =>
          validation ? { ...cell, validation } : cell,
        ),
      ),
      {},
    ];
  },
  mergeCells(book, { range }) {
    const place = rectangleOf(book.workbook, range);
    return [replaceTab(book, place.tab.id, (tab) => setMerged(tab, place.range, true)), {}];
  },
  unmergeCells(book, { range }) {
    const place = rectangleOf(book.workbook, range);
    return [replaceTab(book, place.tab.id, (tab) => setMerged(tab, place.range, false)), {}];
  },
  sortRange(book, { range, sortSpecs }) {
    const place = rectangleOf(book.workbook, range);
    let next = book;
    for (const spec of [...(sortSpecs ?? [])].reverse()) {
      next = applyPersonEdit(next, {
        action: "sort",
        tab: place.tab.id,
        range: place.range,
        by: spec.dimensionIndex ?? 0,
        ascending: spec.sortOrder !== "DESCENDING",
      });
    }
    return [next, {}];
  },
  updateBorders: (book) => [book, {}],
  autoResizeDimensions: (book) => [book, {}],
};

const dimensions: Handlers = {
  insertDimension(book, { range }) {
    const { dimension, at, count } = lines(range);
    const id = tabId(book, range?.sheetId);
    const tab = book.workbook.tabs.find((other) => other.id === id)!;
    const size = dimension === "rows" ? tab.rowCount : tab.columnCount;
    if (at > size)
      throw new ApiProblem(
        400,
        `range.startIndex[${at}] is too large. The grid has only ${size} ${dimension}.`,
      );
    return [insert(book, id, dimension, at, count), {}];
  },
  deleteDimension(book, { range }) {
    const { dimension, at, count } = lines(range);
    const id = tabId(book, range?.sheetId);
    const tab = book.workbook.tabs.find((other) => other.id === id)!;
    const size = dimension === "rows" ? tab.rowCount : tab.columnCount;
    if (at + count > size)
      throw new ApiProblem(
        400,
        `Cannot delete a ${dimension.slice(0, -1)} that doesn't exist. Tried to delete index ${at + count - 1} but there are only ${size} ${dimension}.`,
      );
    if (count >= size) throw new ApiProblem(400, `You can't delete all the ${dimension} on the sheet.`);
    return [remove(book, id, dimension, at, count), {}];
  },
  appendDimension(book, { sheetId, dimension, length }) {
    const id = tabId(book, sheetId);
    const along = dimension === "COLUMNS" ? "columns" : "rows";
    const tab = book.workbook.tabs.find((other) => other.id === id)!;
    return [insert(book, id, along, along === "rows" ? tab.rowCount : tab.columnCount, length ?? 0), {}];
  },
  updateDimensionProperties(book, { range, properties, fields }) {
    const { dimension, at, count } = lines(range);
    const id = tabId(book, range?.sheetId);
    let next = book;
    if (covers(fields ?? "", "pixelSize")) {
      for (let index = at; index < at + count; index++) {
        next = applyPersonEdit(next, {
          action: "resize",
          tab: id,
          dimension,
          at: index,
          size: properties?.pixelSize ?? 21,
        });
      }
    }
    if (covers(fields ?? "", "hiddenByUser")) {
      next = replaceTab(next, id, (tab) =>
        setHidden(tab, dimension, at, count, properties?.hiddenByUser === true),
      );
    }
    return [next, {}];
  },
};

const tabs: Handlers = {
  addSheet(book, { properties }) {
    const title = properties?.title ?? `Sheet${book.workbook.tabs.length + 1}`;
    if (book.workbook.tabs.some((tab) => tab.name === title)) {
      throw new ApiProblem(
        400,
        `A sheet with the name "${title}" already exists. Please enter another name.`,
      );
    }
    const wanted = properties?.sheetId;
    if (
      wanted !== undefined &&
      wanted !== null &&
      book.workbook.tabs.some((tab) => tab.id === String(wanted))
    ) {
      throw new ApiProblem(400, `A sheet with the ID ${wanted} already exists.`);
    }
    const grid = properties?.gridProperties ?? {};
    const before = new Set(book.workbook.tabs.map((tab) => tab.id));
    let next = addTab(book, title, properties?.index ?? book.workbook.tabs.length, {
      rows: grid.rowCount ?? 1000,
      columns: grid.columnCount ?? 26,
      ...(wanted === undefined || wanted === null ? {} : { id: String(wanted) }),
    });
    const { id } = next.workbook.tabs.find((tab) => !before.has(tab.id))!;
    next = replaceTab(next, id, (tab) => ({
      ...tab,
      hidden: properties?.hidden === true,
      frozenRows: grid.frozenRowCount ?? 0,
      frozenColumns: grid.frozenColumnCount ?? 0,
    }));
    const added = next.workbook.tabs.find((tab) => tab.id === id)!;
    return [next, { addSheet: { properties: sheetProperties(next, added) } }];
  },
  deleteSheet(book, { sheetId }) {
    const id = tabId(book, sheetId);
    if (book.workbook.tabs.length < 2)
      throw new ApiProblem(400, "You can't remove all the sheets in a document.");
    return [removeTab(book, id), {}];
  },
  updateSheetProperties(book, { properties, fields }) {
    const id = tabId(book, properties?.sheetId);
    const mask = fields ?? "";
    let next = book;
    if (covers(mask, "title") && properties?.title) {
      if (book.workbook.tabs.some((tab) => tab.name === properties.title && tab.id !== id)) {
        throw new ApiProblem(
          400,
          `A sheet with the name "${properties.title}" already exists. Please enter another name.`,
        );
      }
      next = renameTab(next, id, properties.title);
    }
    const grid = properties?.gridProperties ?? {};
    next = replaceTab(next, id, (tab) => ({
      ...tab,
      ...(covers(mask, "hidden") ? { hidden: properties?.hidden === true } : {}),
      ...(covers(mask, "rightToLeft") ? { rightToLeft: properties?.rightToLeft === true } : {}),
      ...(covers(mask, "gridProperties.frozenRowCount") ? { frozenRows: grid.frozenRowCount ?? 0 } : {}),
      ...(covers(mask, "gridProperties.frozenColumnCount")
        ? { frozenColumns: grid.frozenColumnCount ?? 0 }
        : {}),
      ...(covers(mask, "gridProperties.rowCount") && grid.rowCount ? { rowCount: grid.rowCount } : {}),
      ...(covers(mask, "gridProperties.columnCount") && grid.columnCount
        ? { columnCount: grid.columnCount }
        : {}),
    }));
    if (covers(mask, "index") && typeof properties?.index === "number") {
      const moved = next.workbook.tabs.find((tab) => tab.id === id)!;
      const others = next.workbook.tabs.filter((tab) => tab !== moved);
      others.splice(properties.index, 0, moved);
      next = { ...next, workbook: { ...next.workbook, tabs: others } };
    }
    const color = hexOf(properties?.tabColorStyle?.rgbColor ?? properties?.tabColor);
    if ((covers(mask, "tabColorStyle") || covers(mask, "tabColor")) && color)
      next = { ...next, tabColors: { ...next.tabColors, [id]: color } };
    return [next, {}];
  },
  updateSpreadsheetProperties(book, { properties, fields }) {
    const mask = fields ?? "";
    const { workbook } = book;
    return [
      {
        ...book,
        workbook: {
          ...workbook,
          ...(covers(mask, "title") ? { title: properties?.title ?? "" } : {}),
          ...(covers(mask, "locale") && properties?.locale ? { locale: properties.locale } : {}),
          ...(covers(mask, "timeZone") && properties?.timeZone ? { timeZone: properties.timeZone } : {}),
        },
      },
      {},
    ];
  },
};

const protections: Handlers = {
  addProtectedRange(book, { protectedRange }) {
    const place = rectangleOf(book.workbook, protectedRange?.range);
    const id = 1 + book.protections.reduce((highest, other) => Math.max(highest, other.id), 0);
    const whole =
      protectedRange?.range?.startRowIndex === undefined &&
      protectedRange?.range?.startColumnIndex === undefined;
    const added = {
      id,
      tab: place.tab.id,
      range: whole ? null : place.range,
      description: protectedRange?.description ?? "",
      warningOnly: protectedRange?.warningOnly === true,
    };
    return [
      { ...book, protections: [...book.protections, added] },
      { addProtectedRange: { protectedRange: { ...protectedRange, protectedRangeId: id } } },
    ];
  },
  deleteProtectedRange(book, { protectedRangeId }) {
    return [{ ...book, protections: book.protections.filter(({ id }) => id !== protectedRangeId) }, {}];
  },
  addNamedRange(book, { namedRange }) {
    const place = rectangleOf(book.workbook, namedRange?.range);
    const id = namedRange?.namedRangeId ?? `named-${book.namedRanges.length + 1}`;
    const added = { id, name: namedRange?.name ?? "", tab: place.tab.id, range: place.range };
    return [
      { ...book, namedRanges: [...book.namedRanges, added] },
      { addNamedRange: { namedRange: { ...namedRange, namedRangeId: id } } },
    ];
  },
};

const handlers: Handlers = {
  ...cells,
  ...dimensions,
  ...tabs,
  ...protections,
  ...conditionalRequests,
  ...metadataRequests,
};

/** Carries out a batch: all of it, or nothing where one request is refused. */
export function runBatch(book: Book, requests: readonly Request[]): { book: Book; replies: Reply[] } {
  let next = book;
  const replies = requests.map((request, index): Reply => {
    const [kind] = Object.keys(request) as (keyof Request)[];
    const handler = kind && (handlers[kind] as ((book: Book, request: unknown) => Step) | undefined);
    if (!kind) throw new ApiProblem(400, `Invalid requests[${index}]: Must specify at least one request.`);
    if (!handler)
      throw new ApiProblem(
        400,
        `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field. (The sandbox may not have this request yet.)`,
      );
    try {
      const [after, reply] = handler(next, request[kind]);
      next = after;
      return reply;
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 400)
        throw new ApiProblem(400, `Invalid requests[${index}].${kind}: ${error.message}`);
      throw error;
    }
  });
  return { book: next, replies };
}
