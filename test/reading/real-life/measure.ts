import { moreSheets } from "./more-sheets.ts";
import { differences, expectedOf, kinds, readSheet } from "./read-sheet.ts";
import { sheets } from "./sheets.ts";

const cases = [...sheets, ...moreSheets].map((sheet) => ({
  sheet,
  expected: expectedOf(sheet),
  read: readSheet(sheet),
}));
for (const { sheet, expected, read } of cases) {
  const misses = differences(expected, read);
  if (misses.length > 0) console.log(`${sheet.name}\n${misses.map((miss) => `  ${miss}`).join("\n")}`);
}
for (const kind of kinds) {
  let hits = 0;
  let total = 0;
  for (const { expected, read } of cases) {
    hits += expected[kind].filter((fact) => read[kind].includes(fact)).length;
    total += expected[kind].length + read[kind].length;
  }
  console.log(`${kind}: F1 ${((200 * hits) / total).toFixed(1)} %`);
}
