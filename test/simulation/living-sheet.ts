import { apply } from "../../shared/sheet/apply.ts";
import { type Edit, invert } from "../../shared/sheet/edit.ts";
import type { Row, Workbook } from "../../shared/sheet/workbook.ts";
import type { Metadata } from "../sandbox/document/book.ts";
import { SheetsDocument } from "../sandbox/document/document.ts";
import { applyPersonEdit, type PersonEdit } from "../sandbox/document/person-edits.ts";

const rowKey = "plumbline";

/** A spreadsheet that computes its formulas, edited by people and by Plumbline's actions, with every undo checked on the way. */
export class LivingSheet {
  readonly document: SheetsDocument;
  #writes = 0;

  constructor(workbook: Workbook, now: () => number) {
    this.document = new SheetsDocument(workbook, { now, rowKeyNames: [rowKey] });
  }

  get workbook(): Workbook {
    return this.document.workbook();
  }

  /** What people do by hand: typing, sorting, inserting rows. */
  person(edit: PersonEdit): void {
    this.document.change("person", (book) => applyPersonEdit(book, edit));
  }

  /** What an action of Plumbline's writes. Returns what is wrong with it: an edit that does not fit, an undo that is not exact. */
  write(edits: readonly Edit[]): string[] {
    if (edits.length === 0) return [];
    const before = this.workbook;
    const { workbook, done, refused } = apply(before, edits);
    const back = apply(workbook, invert(done));
    const problems = [...refused, ...back.refused].map(({ reason }) => reason);
    if (content(back.workbook) !== content(before)) problems.push("undoing it does not restore the sheet");
    this.document.change(`plumbline:${this.#writes++}`, (book) => ({
      ...book,
      workbook,
      metadata: [...book.metadata.filter(({ place }) => place.kind !== "row"), ...rowKeysOf(workbook)],
    }));
    return problems;
  }

  close(): void {
    this.document.close();
  }
}

function rowKeysOf(workbook: Workbook): Metadata[] {
  return workbook.tabs.flatMap((tab, t) =>
    Object.entries(tab.rowKeys).map(
      ([row, value], i): Metadata => ({
        id: t * 100_000 + i + 1,
        key: rowKey,
        value,
        visibility: "DOCUMENT",
        place: { kind: "row", tab: tab.id, index: Number(row) },
      }),
    ),
  );
}

/** Everything that a person or a formula could see; sizes of the grid and empty trailing rows do not matter. */
function content(workbook: Workbook): string {
  return JSON.stringify(
    workbook.tabs.map((tab) => ({
      name: tab.name,
      keys: tab.rowKeys,
      frozen: [tab.frozenRows, tab.frozenColumns],
      formats: tab.conditionalFormats,
      cells: tab.rows
        .map(lineOf)
        .join("\n")
        .replace(/(\n\[\])+$/, ""),
    })),
  );
}

function lineOf(row: Row): string {
  const cells = row.map((cell) => cell && [cell.formula ?? cell.value, cell.format, cell.validation]);
  return JSON.stringify(cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1));
}
