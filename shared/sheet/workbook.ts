import type { Rectangle } from "./address.ts";

/** A raw value. Dates are serial numbers (days since 1899-12-30) in a cell with a date format. */
export type CellValue = string | number | boolean | null;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Indentation steps, where the host knows them. */
  readonly indent?: number;
  /** "#rrggbb". */
  readonly background?: string;
  readonly color?: string;
}

/** What a cell accepts: a dropdown, a checkbox, or something this model does not edit. */
export type Validation =
  | {
      readonly kind: "list";
      readonly values: readonly string[];
      readonly strict: boolean;
      readonly help?: string;
    }
  | { readonly kind: "checkbox" }
  | { readonly kind: "other"; readonly description: string };

export interface Cell {
  readonly value: CellValue;
  /** As displayed. Empty exactly where the cell looks empty. */
  readonly text: string;
  /** With its leading "=", else null. */
  readonly formula: string | null;
  /** Number format pattern such as "0%" or "yyyy-mm-dd", null where automatic or unknown. */
  readonly format: string | null;
  readonly style?: CellStyle;
  readonly note?: string;
  readonly validation?: Validation;
}

/** A row may be shorter than the tab is wide; missing and null cells are empty. */
export type Row = readonly (Cell | null)[];

/** One conditional format rule that fills matching cells; others are kept as `opaque` and never touched. */
export type ConditionalFormat =
  | {
      readonly kind: "formula";
      readonly ranges: readonly Rectangle[];
      readonly formula: string;
      readonly background: string;
      readonly color: string;
    }
  | { readonly kind: "opaque"; readonly ranges: readonly Rectangle[]; readonly key: string };

export interface Tab {
  /** The numeric sheet id in Google Sheets as text; the name where files have no ids. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  /** Size of the grid, at least as large as `rows`. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Rectangle[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Pixels at 100 % zoom by row index; null where unknown. */
  readonly rowHeights: readonly number[] | null;
  readonly columnWidths: readonly number[] | null;
  /** Identities that developer metadata gives to rows, by row index. */
  readonly rowKeys: Readonly<Record<number, string>>;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly rightToLeft: boolean;
}

export interface Workbook {
  readonly id: string;
  readonly title: string;
  /** "en_US", "de_DE", … as Sheets names it; "" where unknown. */
  readonly locale: string;
  readonly timeZone: string;
  readonly tabs: readonly Tab[];
}

const emptyTab: Omit<Tab, "id" | "name" | "rows" | "rowCount" | "columnCount"> = {
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  hidden: false,
  hiddenRows: [],
  hiddenColumns: [],
  rowHeights: null,
  columnWidths: null,
  rowKeys: {},
  conditionalFormats: [],
  rightToLeft: false,
};

/** A tab with what is given and the plainest of everything else; sizes are taken from the rows. */
export function makeTab(given: Pick<Tab, "name" | "rows"> & Partial<Tab>): Tab {
  const width = given.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const tab = { ...emptyTab, id: given.name, rowCount: given.rows.length, columnCount: width, ...given };
  return {
    ...tab,
    rowCount: Math.max(tab.rowCount, given.rows.length),
    columnCount: Math.max(tab.columnCount, width),
  };
}

export function makeWorkbook(given: Pick<Workbook, "tabs"> & Partial<Workbook>): Workbook {
  return { id: "", title: "", locale: "", timeZone: "UTC", ...given };
}

export function tabById(workbook: Workbook, id: string): Tab | undefined {
  return workbook.tabs.find((tab) => tab.id === id);
}

export function tabByName(workbook: Workbook, name: string): Tab | undefined {
  return workbook.tabs.find((tab) => tab.name === name);
}
