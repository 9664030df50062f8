import type { CellRef } from "../../sheet/address.ts";
import { a1, columnName } from "../../sheet/address.ts";
import { count } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

/** What each error says, in words. */
const meanings: Readonly<Record<string, string>> = {
  "#REF!": "it points to a cell that was deleted",
  "#DIV/0!": "it divides by an empty cell or by 0",
  "#N/A": "it looks for something that is not there",
  "#VALUE!": "it calculates with text",
  "#NAME?": "it uses a name that does not exist",
  "#NUM!": "it has no possible result",
  "#NULL!": "two of its ranges do not meet",
  "#ERROR!": "it cannot be read",
  "#SPILL!": "there is no room for its result",
  "#CALC!": "it cannot be calculated",
};

interface Detail {
  readonly error: string;
  readonly cell: CellRef;
}

export const formulaError = defineRule({
  id: "formula-error",
  group: "spreadsheet",
  severity: "error",
  impact: 4,
  title: "Formula shows an error",
  why: "An error hides the number that people came for and spreads to every total that reads it. After the third one, nobody trusts the sheet.",
  reference: references.powell,
  bad: "#REF! where a column was deleted",
  good: "A formula that points to cells that exist",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | =E2/#REF! => #REF!
               | Customers who renew | Ben Okoye | 180 | 90 | =E3/D3 => 50%`,
      cells: ["F2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | =E2/X2 => #DIV/0!
               | Customers who renew | Ben Okoye | 180 | 90 | =E3/X3 => #DIV/0!`,
      cells: ["F2", "F3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | =E2/D2 => 84%`,
    },
    {
      sheet: `# | Objective | Key Result | Owner
              #1 | Customers recommend us | Raise NPS from 30 to 45 | Ana Silva`,
    },
  ],
  concerns(before, after) {
    return before?.text.charCodeAt(0) === 35 || after?.text.charCodeAt(0) === 35;
  },
  reads: [],
  table({ table, tab }) {
    let marks: Mark<Detail>[] | null = null;
    const { range } = table;
    const bottom = Math.min(tab.rows.length, range.row + range.rows);
    for (let row = range.row; row < bottom; row++) {
      const cells = tab.rows[row]!;
      const right = Math.min(cells.length, range.column + range.columns);
      for (let column = range.column; column < right; column++) {
        const cell = cells[column];
        if (cell == null || cell.text.charCodeAt(0) !== 35) continue;
        const error = cell.text.trim();
        if (meanings[error] === undefined) continue;
        const place = { tab: tab.id, row, column };
        (marks ??= []).push({
          cell: place,
          cause: `${tab.name} column ${column} ${error}`,
          detail: { error, cell: place },
        });
      }
    }
    return marks;
  },
  report(marks) {
    const { error, cell } = marks[0]!.detail;
    const meaning = meanings[error]!;
    return {
      message:
        marks.length === 1
          ? `${a1(cell.row, cell.column)} shows ${error}: ${meaning}. Correct the formula, or type the number.`
          : `${count(marks.length, "cell")} in column ${columnName(cell.column)} show ${error}: each formula has the same trouble, ${meaning}. Correct the first and fill it down.`,
    };
  },
});
