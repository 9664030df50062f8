import { replaceTab } from "../../document/book.ts";
import { addTab, removeTab, renameTab } from "../../document/tabs.ts";
import type { Handlers } from "../batch.ts";
import { hexOf } from "../cell-data.ts";
import { covers } from "../fields.ts";
import { ApiProblem } from "../problem.ts";
import { sheetProperties } from "../spreadsheet-data.ts";
import { tabId } from "./places.ts";

export const tabRequests: Handlers = {
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
