import type { Workbook } from "../sheet/workbook.ts";
import { z } from "../zod.ts";
import { bridgeVersion } from "./page-message.ts";

export { bridgeVersion, type FromPage, isBridgeMessage, parseFromPage } from "./page-message.ts";

const envelope = { plumbline: z.literal(bridgeVersion) };
/** Chosen by the sidebar at its start; the page repeats it, so that a late answer to a closed sidebar is not taken for ours. */
const nonce = z.string().check(z.minLength(16), z.maxLength(64));
const count = z.int().check(z.minimum(0));
/** Pairs an answer with its question. */
const question = z.int().check(z.minimum(1));

const cell = z.object({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  text: z.string(),
  formula: z.union([z.string(), z.null()]),
  format: z.union([z.string(), z.null()]),
  style: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  note: z.optional(z.string()),
  validation: z.optional(z.record(z.string(), z.unknown())),
});
const rectangle = z.object({
  row: count,
  column: count,
  rows: count,
  columns: count,
});
const indexes = z.array(count);
const sizes = z.union([z.array(z.number().check(z.minimum(0))), z.null()]);
const tab = z.object({
  id: z.string(),
  name: z.string(),
  rows: z.array(z.array(z.union([cell, z.null()]))).check(z.maxLength(100_000)),
  rowCount: count,
  columnCount: count,
  merges: z.array(rectangle),
  frozenRows: count,
  frozenColumns: count,
  hidden: z.boolean(),
  hiddenRows: indexes,
  hiddenColumns: indexes,
  rowHeights: sizes,
  columnWidths: sizes,
  rowKeys: z.record(z.string(), z.string()),
  conditionalFormats: z.array(z.unknown()),
  rightToLeft: z.boolean(),
});
const workbook = z.object({
  id: z.string(),
  title: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  tabs: z.array(tab).check(z.maxLength(200)),
});

const fromSidebarSchema = z.discriminatedUnion("type", [
  z.object({ ...envelope, type: z.literal("hello"), nonce, spreadsheetId: z.string().check(z.minLength(1)) }),
  z.object({ ...envelope, type: z.literal("workbook"), nonce, question, workbook }),
  z.object({
    ...envelope,
    type: z.literal("refused"),
    nonce,
    question,
    reason: z.string().check(z.maxLength(300)),
  }),
  /** The add-on wrote to the sheet: what was read is out of date. */
  z.object({ ...envelope, type: z.literal("changed"), nonce }),
  z.object({ ...envelope, type: z.literal("bye"), nonce }),
]);

export type FromSidebar =
  | { readonly plumbline: 1; readonly type: "hello"; readonly nonce: string; readonly spreadsheetId: string }
  | {
      readonly plumbline: 1;
      readonly type: "workbook";
      readonly nonce: string;
      readonly question: number;
      readonly workbook: Workbook;
    }
  | {
      readonly plumbline: 1;
      readonly type: "refused";
      readonly nonce: string;
      readonly question: number;
      readonly reason: string;
    }
  | { readonly plumbline: 1; readonly type: "changed"; readonly nonce: string }
  | { readonly plumbline: 1; readonly type: "bye"; readonly nonce: string };

/** The message in what a sidebar posted, or which part of it is wrong ("workbook.tabs.0.name: …"). */
export function parseFromSidebar(data: unknown): FromSidebar | { readonly wrong: string } {
  const result = fromSidebarSchema.safeParse(data);
  return result.success ? (result.data as FromSidebar) : { wrong: describe(result.error.issues) };
}

function describe(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const first = issues[0];
  return first
    ? `${first.path.map(String).join(".") || "message"}: ${first.message}`
    : "message: not understood";
}
