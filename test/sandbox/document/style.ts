import type { Cell, CellStyle } from "../../../shared/sheet/workbook.ts";

export interface Sparkline {
  readonly values: readonly number[];
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What Google Sheets knows about a cell's look beyond what the product models. */
export interface SheetStyle extends CellStyle {
  readonly underline?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: "overflow" | "wrap" | "clip";
  /** Points. */
  readonly fontSize?: number;
  readonly link?: string;
  readonly sparkline?: Sparkline;
}

export function styleOf(cell: Cell | null | undefined): SheetStyle {
  return (cell?.style as SheetStyle | undefined) ?? {};
}
