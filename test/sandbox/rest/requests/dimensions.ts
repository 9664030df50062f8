import { replaceTab } from "../../document/book.ts";
import { insert, remove } from "../../document/lines.ts";
import { applyPersonEdit, setHidden } from "../../document/person-edits.ts";
import type { Handlers } from "../batch.ts";
import { covers } from "../fields.ts";
import { ApiProblem } from "../problem.ts";
import { lines, tabId } from "./places.ts";

export const dimensionRequests: Handlers = {
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
