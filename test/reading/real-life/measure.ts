import { moreSheets } from "./more-sheets.ts";
import { differences, expectedOf, type Facts, kinds, readSheet } from "./read-sheet.ts";
import { type Sheet, sheets } from "./sheets.ts";
import { unseenSheets } from "./unseen.ts";

interface Case {
  readonly sheet: Sheet;
  readonly expected: Facts;
  readonly read: Facts;
}

/** Null where nothing was expected and nothing read. */
function f1(cases: readonly Case[], kind: keyof Facts): number | null {
  let hits = 0;
  let total = 0;
  for (const { expected, read } of cases) {
    hits += expected[kind].filter((fact) => read[kind].includes(fact)).length;
    total += expected[kind].length + read[kind].length;
  }
  return total === 0 ? null : (200 * hits) / total;
}

const shown = (percent: number | null) => (percent === null ? "none" : `${percent.toFixed(1)} %`);

function report(title: string, all: readonly Sheet[]): void {
  const cases = all.map((sheet) => ({ sheet, expected: expectedOf(sheet), read: readSheet(sheet) }));
  console.log(`${title}: ${cases.length} sheets`);
  for (const { sheet, expected, read } of cases) {
    const misses = differences(expected, read);
    if (misses.length > 0) console.log(`${sheet.name}\n${misses.map((miss) => `  ${miss}`).join("\n")}`);
  }
  const holding = cases.filter(({ sheet }) => sheet.expected !== "");
  for (const kind of kinds) {
    const each = holding.map((one) => f1([one], kind)).filter((value) => value !== null);
    const macro = each.length === 0 ? null : each.reduce((sum, value) => sum + value, 0) / each.length;
    console.log(
      `${kind}: F1 ${shown(f1(cases, kind))} pooled, ${shown(macro)} over ${each.length} sheets that hold OKRs`,
    );
  }
  const none = cases.filter(({ sheet }) => sheet.expected === "");
  const clean = none.filter(({ read }) => kinds.every((kind) => read[kind].length === 0));
  console.log(`sheets without OKRs: ${clean.length} of ${none.length} clean\n`);
}

report("Seen while reading was made", [...sheets, ...moreSheets]);
report("Unseen when written", unseenSheets);
