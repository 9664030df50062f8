import type { Workbook } from "../../../shared/sheet/workbook.ts";

/** Why a sheet could not be read. The words for it stand in `failure-words.ts`. */
export type Failure =
  /** Google answered with its sign-in page. */
  | "signed-out"
  /** This account may not see the sheet, or viewing it without the editor is not allowed. */
  | "no-permission"
  /** Google asks to come back later. */
  | "busy"
  | "offline"
  /** An answer came, but not the table that was expected. */
  | "unreadable";

export type Reading =
  /** `isComplete`: these are all tabs of the spreadsheet. */
  | { readonly ok: true; readonly workbook: Workbook; readonly isComplete: boolean }
  | { readonly ok: false; readonly failure: Failure };

export interface ReadRequest {
  readonly spreadsheetId: string;
  readonly title: string;
  /** The tab on screen. */
  readonly gid: string;
  readonly tabName: string;
  /** tab: the tab on screen alone, so that badges come soon. workbook: every tab. */
  readonly scope: "tab" | "workbook";
}

/** Where a snapshot of the workbook can come from. They are asked in order; each later one adds what the earlier ones did not know. */
export interface Source {
  readonly id: string;
  isAvailable(): boolean;
  read(request: ReadRequest, signal: AbortSignal): Promise<Reading>;
}
