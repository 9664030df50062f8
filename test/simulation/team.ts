import { cellFrom } from "../../shared/sheet/grid.ts";
import {
  type Cell,
  type CellValue,
  makeTab,
  makeWorkbook,
  type Tab,
  type Workbook,
} from "../../shared/sheet/workbook.ts";

export const teams = ["Growth", "App", "Ops"] as const;
export type Team = (typeof teams)[number];

type Written = CellValue | { readonly value: number; readonly format: string };
const pct = (value: number): Written => ({ value, format: "0.0%" });

function tab(id: string, name: string, rows: readonly (readonly Written[])[]): Tab {
  const cell = (written: Written): Cell | null =>
    written !== null && typeof written === "object"
      ? cellFrom(written.value, written.format)
      : cellFrom(written);
  return makeTab({ id, name, rows: rows.map((row) => row.map(cell)), rowCount: 200, columnCount: 26 });
}

/** Twelve people in three teams, each with its own idea of an OKR sheet, on the first day of the third quarter. */
export function messyWorkbook(): Workbook {
  const readers = "New readers come back";
  const partners = "Partners sell our lamps";
  return makeWorkbook({
    title: "Lumen OKRs",
    locale: "en_US",
    timeZone: "UTC",
    tabs: [
      tab("101", "Growth Q3 2026", [
        ["Growth team OKRs"],
        ["Q3 2026", "", "", "please keep up to date!!"],
        [],
        ["Objective", "Key Result", "Owner", "Baseline", "Target", "Actual", "Comment"],
        [readers, "Readers who return in week two", "Ana Silva", pct(0.22), pct(0.35), pct(0.22), ""],
        [
          readers,
          "Sign-ups that read three lamp reviews",
          "Ben Okoye",
          pct(0.1),
          pct(0.3),
          pct(0.1),
          "ask data",
        ],
        [readers, "Newsletter unsubscribes per month", "Ana Silva", 420, 200, 420, ""],
        [partners, "Shops with a display", "Cem Kaya", 12, 60, 12, ""],
        [partners, "Orders per shop and month", "Dana Fox", 3, 9, 3, ""],
      ]),
      tab("102", "App Q3 2026", [
        ["Objective / Key result", "Who", "Start", "Goal", "Now"],
        ["Objective 1: The app answers before people ask"],
        ["KR1: Time to first light, in seconds", "Eli Roth", 40, 12, 40],
        ["KR2: Support tickets about pairing", "Fay Lund", 300, 120, 300],
        ["KR3: App rating", "Eli Roth", 3.6, 4.4, 3.6],
        ["Objective 2: Releases are no event"],
        ["KR1: Days from merge to store", "Gus Park", 9, 2, 9],
        ["KR2: Releases that need a repair", "Hana Sato", pct(0.2), pct(0.05), pct(0.2)],
      ]),
      tab("103", "Ops Q3 2026", [
        ["Objective", "Key result", "Owner", "Start", "Target", "Current"],
        [
          "Every lamp arrives whole and on time",
          "Lamps that arrive broken",
          "Ivo Maric",
          pct(0.03),
          pct(0.01),
          pct(0.03),
        ],
        ["", "Orders delivered within three days", "Jana Novak", pct(0.7), pct(0.92), pct(0.7)],
        ["", "Cost of a delivery in euros", "Kai Berg", 11, 8, 11],
        ["The warehouse runs without heroes", "Night shifts per month", "Lea Brandt", 22, 6, 22],
        ["", "Stock counts that match", "Ivo Maric", pct(0.81), pct(0.97), pct(0.81)],
      ]),
    ],
  });
}

/** Numerical Recipes' linear congruential generator: the same life in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}
