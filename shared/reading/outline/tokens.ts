import type { TableDraft } from "../draft.ts";
import type { Region } from "../segments.ts";

/** A tab outside and between its tables, top to bottom: each line, each line within a cell, and each table as one. */
export type Token =
  | {
      readonly kind: "line";
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly part: number;
    }
  | {
      readonly kind: "table";
      readonly row: number;
      /** The first row below it. */
      readonly end: number;
      readonly region: Region;
      readonly table: TableDraft | null;
    };
