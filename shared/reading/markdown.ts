import type { Cell, Row, Tab } from "../sheet/workbook.ts";

const bold = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu;
/** Not "# of guests". */
const heading = /^\s{0,3}#{1,6}\s+(?!of\s)(?=\S)/u;
const rule = /^\s*(?:[-*_]\s*){3,}$/u;

/** Cells looked at before a tab is taken for one without marks. */
const cellsLookedAt = 2000;
/** One pair of asterisks may be a footnote. */
const leastMarked = 2;

/**
 * A tab whose cells hold Markdown as it was pasted ("**KR1**: …", "## Objective 2", "---"), without its marks; the tab itself where they
 * hold none. Cells keep their places: only what is read of them changes.
 */
export function withoutMarkdown(tab: Tab): Tab {
  return isMarkdown(tab) ? { ...tab, rows: tab.rows.map(plainRow) } : tab;
}

function isMarkdown({ rows }: Tab): boolean {
  let looked = 0;
  let marked = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null || typeof cell.value !== "string") continue;
      const { text } = cell;
      if ((text.indexOf("**") >= 0 && /\*\*\S.*\*\*/u.test(text)) || text.startsWith("## ")) marked++;
      if (marked >= leastMarked) return true;
      if (++looked > cellsLookedAt) return false;
    }
  }
  return false;
}

function plainRow(row: Row): Row {
  return row.map((cell) => (cell === null || typeof cell.value !== "string" ? cell : plainCell(cell)));
}

function plainCell(cell: Cell): Cell | null {
  const { text } = cell;
  if (rule.test(text)) return null;
  const plain = text.replace(heading, "").replace(bold, "$2");
  if (plain === text) return cell;
  const isBold = heading.test(text) || text.replace(bold, "").trim() === "";
  return { ...cell, text: plain, value: plain, ...(isBold && { style: { ...cell.style, bold: true } }) };
}
