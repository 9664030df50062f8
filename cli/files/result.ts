import type { Workbook } from "../../shared/sheet/workbook.ts";

/** A workbook, or one line that names the file and says what is wrong with it and what would do. */
export type Opened =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly reason: string };

export function opened(workbook: Workbook): Opened {
  return { ok: true, workbook };
}

export function refused(reason: string): Opened {
  return { ok: false, reason };
}
