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
  | { readonly ok: true; readonly workbook: Workbook }
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

/** Where a snapshot of the workbook can come from. They are tried in order; the first that is available and answers wins. */
export interface Source {
  readonly id: string;
  isAvailable(): boolean;
  read(request: ReadRequest, signal: AbortSignal): Promise<Reading>;
}
