import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { openBytes } from "../../cli/files/open.ts";
import { fillHidden, parseCsv, tabFromCsv } from "../../extension/host/sources/csv.ts";
import { parseEmbed, readStyles } from "../../extension/host/sources/embed.ts";
import { parseTabList } from "../../extension/host/sources/tab-list.ts";
import { samplePath } from "../../sample/okrs.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { makeTab, makeWorkbook, type Tab } from "../../shared/sheet/workbook.ts";
import { embedPage, htmlView } from "../sandbox/server/embed.ts";
import { exportCsv } from "../sandbox/server/export.ts";

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function embed(html: string): Tab {
  const page = documentOf(html);
  const tab = parseEmbed(page, readStyles(page), "7", "Q4");
  if (!tab) throw new Error("no table");
  return tab;
}

/** Rows as exported pages write them; `extra` goes into the row's header. */
function page(columns: string, ...rows: string[]): string {
  return `<html><head><style>.ritz .waffle .s0{font-weight:bold;text-align:center;background-color:#d9ead3;}.ritz .waffle .s1{color:#ff0000;padding:2px 3px 2px 3px;}</style></head>
    <body><div class="ritz grid-container" dir="ltr"><table class="waffle"><thead><tr><th class="row-header freezebar-origin-ltr"></th>${columns}</tr></thead><tbody>${rows.join("")}</tbody></table></div></body></html>`;
}
const column = (index: number, name: string, width = 100) =>
  `<th id="7C${index}" style="width:${width}px" class="column-headers-background">${name}</th>`;
const row = (number: number, cells: string, height = 20) =>
  `<tr style="height:${height}px"><th id="7R${number - 1}" style="height: ${height}px;" class="row-headers-background"><div class="row-header-wrapper">${number}</div></th>${cells}</tr>`;
const freeze =
  '<tr><th style="height:3px;" class="freezebar-cell freezebar-horizontal-handle"></th><td class="freezebar-cell"></td></tr>';

describe("exported HTML", () => {
  it("keeps true row numbers, sizes, gaps, the freeze bar, styles and line breaks", () => {
    const tab = embed(
      page(
        column(0, "A", 437) + column(2, "C", 60),
        row(1, '<td class="s0" dir="ltr">Goal</td><td class="s0">Now</td>', 40),
        freeze,
        row(2, '<td class="s1" dir="ltr">Raise NPS<br>from 32 to 45</td><td class="s1">34</td>'),
        row(5, '<td dir="ltr">&nbsp;&nbsp;Cut churn</td><td>12.5%</td>', 33),
      ),
    );
    expect(tab).toMatchObject({
      id: "7",
      name: "Q4",
      rowCount: 5,
      columnCount: 3,
      frozenRows: 1,
      hiddenRows: [2, 3],
      hiddenColumns: [1],
      rowHeights: [40, 20, 0, 0, 33],
      columnWidths: [437, 0, 60],
      rightToLeft: false,
    });
    expect(tab.rows.map((cells) => cells.map((cell) => cell?.text ?? null))).toEqual([
      ["Goal", null, "Now"],
      ["Raise NPS\nfrom 32 to 45", null, "34"],
      [],
      [],
      ["  Cut churn", null, "12.5%"],
    ]);
    expect(tab.rows[0]![0]!.style).toEqual({ bold: true, align: "center", background: "#d9ead3" });
    expect(tab.rows[1]![2]!.value).toBe(34);
    expect(tab.rows[4]![2]).toMatchObject({ value: 0.125, format: "0.0%" });
  });

  it.each([
    { text: "34", value: 34 },
    { text: "-2.5", value: -2.5 },
    { text: "45 %", value: 0.45 },
    { text: "007", value: "007" },
    { text: "1,234", value: "1,234" },
    { text: "2026-11-23", value: "2026-11-23" },
    { text: "45 users", value: "45 users" },
    { text: "1e5", value: "1e5" },
  ])("reads $text as what it can only be", ({ text, value }) => {
    expect(embed(page(column(0, "A"), row(1, `<td>${text}</td>`))).rows[0]![0]!.value).toBe(value);
  });

  it("maps cells by spans, across frozen columns and merged rows", () => {
    const bar = '<th class="freezebar-cell freezebar-vertical-handle"></th>';
    const barCell = '<td class="freezebar-cell freezebar-vertical-handle"></td>';
    const tab = embed(
      page(
        column(0, "A") + bar + column(1, "B") + column(2, "C"),
        row(1, `<td rowspan="2">O1</td>${barCell}<td>KR1</td><td>5</td>`),
        row(2, `${barCell}<td>KR2</td><td>6</td>`),
        row(4, `<td colspan="3">Total</td>${barCell}`),
        row(5, `<td></td>${barCell}<td>end</td>`),
      ),
    );
    expect(tab.frozenColumns).toBe(1);
    expect(tab.merges).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 0, rows: 1, columns: 3 },
    ]);
    expect(tab.rows.map((cells) => cells.map((cell) => cell?.text ?? ""))).toEqual([
      ["O1", "KR1", "5"],
      ["", "KR2", "6"],
      [],
      ["Total"],
      ["", "end"],
    ]);
  });

  it("reads checkboxes, and says no to a page without a table", () => {
    const box = (id: string) => `<td><div><svg><use href="#${id}"></use></svg></div></td>`;
    const tab = embed(
      page(column(0, "A"), row(1, box("checkedCheckboxId")), row(2, box("uncheckedCheckboxId"))),
    );
    expect(tab.rows.map(([cell]) => cell!.value)).toEqual([true, false]);
    expect(
      parseEmbed(documentOf("<html><body><form>Sign in</form></body></html>"), new Map(), "0", ""),
    ).toBeNull();
  });

  it("gives back every tab of the sample as the stand-in for Google writes it", () => {
    const sample = openBytes(readFileSync(samplePath), "okrs.xlsx");
    if (!("workbook" in sample)) throw new Error("the sample cannot be read");
    for (const tab of sample.workbook.tabs) {
      const given = embedPage(sample.workbook, new URLSearchParams({ gid: tab.id }));
      const read = embed(given!);
      tab.rows.forEach((cells, r) => {
        if (tab.hiddenRows.includes(r)) return;
        cells.forEach((cell, c) => {
          if (!tab.hiddenColumns.includes(c))
            expect(read.rows[r]?.[c]?.text ?? "", `${tab.name} ${r},${c}`).toBe(cell?.text.trimEnd() ?? "");
        });
      });
      expect(read.frozenRows).toBe(tab.frozenRows);
    }
  });

  it("gives back any grid with gaps and merges", () => {
    const grid = fc.record({
      cells: fc.array(
        fc.array(fc.option(fc.stringMatching(/^[a-z<>&"' ]{0,8}[a-z]$/), { nil: null }), {
          minLength: 4,
          maxLength: 4,
        }),
        { minLength: 3, maxLength: 7 },
      ),
      hiddenRows: fc.uniqueArray(fc.integer({ min: 0, max: 1 }), { maxLength: 1 }),
      hiddenColumns: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
      frozenRows: fc.integer({ min: 0, max: 2 }),
      frozenColumns: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(grid, ({ cells, hiddenRows, hiddenColumns, frozenRows, frozenColumns }) => {
        fc.pre(!hiddenRows.includes(frozenRows - 1) && !hiddenColumns.includes(frozenColumns - 1));
        const rows = cells.map((texts) => texts.map((text) => cellFrom(text)));
        const tab = makeTab({
          id: "7",
          name: "Q4",
          rows,
          hiddenRows,
          hiddenColumns: [...hiddenColumns].sort(),
          frozenRows,
          frozenColumns,
        });
        const html = embedPage(makeWorkbook({ tabs: [tab] }), new URLSearchParams({ gid: "7" }))!;
        const read = fillHidden(embed(html), parseCsv(exportCsv(tab, null)));
        const texts = (from: Tab) =>
          cells.map((_, r) => [0, 1, 2, 3].map((c) => from.rows[r]?.[c]?.text ?? ""));
        expect(texts(read)).toEqual(texts(tab));
        expect({ frozenRows: read.frozenRows, frozenColumns: read.frozenColumns }).toEqual({
          frozenRows,
          frozenColumns,
        });
        expect({ hiddenRows: read.hiddenRows, hiddenColumns: read.hiddenColumns }).toEqual({
          hiddenRows,
          hiddenColumns: [...hiddenColumns].sort(),
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("CSV", () => {
  const shown = (texts: string[][], hiddenRows: number[]) =>
    makeTab({
      name: "Q4",
      rows: texts.map((line) => line.map((text) => cellFrom(text === "" ? null : text))),
      hiddenRows,
      rowHeights: texts.map(() => 21),
    });

  it("fills in hidden rows where both agree", () => {
    const tab = shown([["Goal"], [], ["Cut churn"]], [1]);
    expect(fillHidden(tab, [["Goal"], ["Secret"], ["Cut  churn"]]).rows[1]![0]!.text).toBe("Secret");
  });

  it.each([
    { what: "blank rows are left out", csv: [["Goal"], ["Cut churn"]] },
    { what: "another version of the sheet", csv: [["Goal"], ["Secret"], ["Raise NPS"]] },
  ])("keeps the tab as it is where they do not: $what", ({ csv }) => {
    const tab = shown([["Goal"], [], ["Cut churn"]], [1]);
    expect(fillHidden(tab, csv)).toBe(tab);
  });

  it("survives quotes, line breaks, a byte order mark and blank lines", () => {
    const rows = parseCsv('\ufeffGoal,"Now, in %"\r\n"Two\nlines","say ""hi"""\r\n\r\nlast,1');
    expect(rows).toEqual([["Goal", "Now, in %"], ["Two\nlines", 'say "hi"'], [""], ["last", "1"]]);
    expect(tabFromCsv(rows, "7", "Q4")).toMatchObject({ id: "7", rowHeights: null, rowCount: 4 });
  });
});

describe("list of tabs", () => {
  it.each([
    {
      what: "from the menu",
      html: '<ul id="sheet-menu"><li id="sheet-button-0"><a>Company</a></li><li id="sheet-button-88"><a>R&amp;D</a></li></ul>',
    },
    {
      what: "from the script",
      html: '<script>var items = [];items.push({name: "Company", pageUrl: "https:\\/\\/x", gid: "0", initialSheet: true});items.push({name: "R\\x26D", pageUrl: "y", gid: "88"});</script>',
    },
  ])("$what", ({ html }) => {
    expect(parseTabList(documentOf(`<html><body>${html}</body></html>`))).toEqual([
      { gid: "0", name: "Company" },
      { gid: "88", name: "R&D" },
    ]);
  });

  it("leaves out hidden tabs as the page does", () => {
    const tabs = [
      makeTab({ id: "1", name: "A", rows: [] }),
      makeTab({ id: "2", name: "B", rows: [], hidden: true }),
    ];
    expect(parseTabList(documentOf(htmlView(makeWorkbook({ tabs }))))).toEqual([{ gid: "1", name: "A" }]);
  });
});
