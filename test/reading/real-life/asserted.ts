import { besides } from "./beside.ts";
import { fieldPages } from "./fields.ts";
import { headings } from "./headings.ts";
import { labelled } from "./labels.ts";
import { moreSheets } from "./more-sheets.ts";
import { pages } from "./pages.ts";
import { saidBelow } from "./said-below.ts";
import { type Sheet, sheets } from "./sheets.ts";
import { tables } from "./tables.ts";

/** The sheets that reading must get right, all but those listed as failing. */
export const asserted: readonly Sheet[] = [
  ...sheets,
  ...moreSheets,
  ...pages,
  ...fieldPages,
  ...tables,
  ...besides,
  ...headings,
  ...labelled,
  ...saidBelow,
];
