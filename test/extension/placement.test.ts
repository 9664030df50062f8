import { describe, expect, it } from "vitest";
import { Calibration } from "../../extension/host/calibration.ts";
import { columnLines, type Grid } from "../../extension/host/geometry.ts";
import { freeLanes } from "../../extension/host/lanes.ts";
import { badgeWidths, type Group, placeBadges } from "../../extension/host/placement.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { type Cell, type CellValue, makeTab, type Tab } from "../../shared/sheet/workbook.ts";

/** Ten pixels a letter, so that widths can be told by eye. */
const widthOf = (text: string) => text.length * 10;

function tabOf(rows: readonly (readonly CellValue[])[], change: Partial<Tab> = {}): Tab {
  const cells = rows.map((row) => row.map((value): Cell | null => cellFrom(value)));
  return makeTab({
    name: "Q4",
    rows: cells,
    columnCount: 8,
    columnWidths: [200, 100, 100, 100, 100, 100, 100, 100],
    rowHeights: rows.map(() => 21),
    ...change,
  });
}

const forever = Number.POSITIVE_INFINITY;

describe("free lanes", () => {
  it.each([
    {
      what: "text at the left, a number at the right",
      rows: [["ten letter", 123]],
      expected: [
        { from: 106, to: 264 },
        { from: 300, to: forever },
      ],
    },
    {
      what: "text runs on into an empty neighbour",
      rows: [["x".repeat(25), null, "abc"]],
      expected: [
        { from: 256, to: 300 },
        { from: 336, to: forever },
      ],
    },
    {
      what: "text stops at a neighbour that is filled in",
      rows: [["x".repeat(25), "ab"]],
      expected: [{ from: 226, to: forever }],
    },
    {
      what: "a lane is free in every row",
      rows: [
        ["abc", 5],
        ["x".repeat(18), 5],
      ],
      expected: [
        { from: 186, to: 284 },
        { from: 300, to: forever },
      ],
    },
    {
      what: "a checkbox stands in the middle",
      rows: [["abc", true]],
      expected: [
        { from: 36, to: 227 },
        { from: 273, to: forever },
      ],
    },
    { what: "an empty row takes nothing", rows: [[null, null]], expected: [{ from: 0, to: forever }] },
  ])("$what", ({ rows, expected }) => {
    const tab = tabOf(rows);
    expect(
      freeLanes(
        tab,
        rows.map((_, r) => r),
        columnLines(tab),
        widthOf,
      ),
    ).toEqual(expected);
  });

  it("takes all of a cell whose text wraps, lets a merged cell's text run to its end, and takes nothing of a hidden column", () => {
    const wrapped = tabOf([["x".repeat(30), null]], { rowHeights: [42] });
    expect(freeLanes(wrapped, [0], columnLines(wrapped), widthOf)).toEqual([{ from: 200, to: forever }]);
    const merged = tabOf([["abc", null, null, "d"]], {
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    });
    expect(freeLanes(merged, [0], columnLines(merged), () => 300)).toEqual([
      { from: 306, to: 400 },
      { from: 706, to: forever },
    ]);
    const hidden = tabOf([["abc", "hidden text", "d"]], { hiddenColumns: [1] });
    expect(freeLanes(hidden, [0], columnLines(hidden), widthOf)).toEqual([
      { from: 36, to: 200 },
      { from: 216, to: forever },
    ]);
  });
});

function gridAt({ width = 1200, scrolledX = 0, scrolledY = 0, zoom = 1 } = {}): Grid {
  return {
    rows: { frozenStart: 100, start: 124, end: 500, scrolled: scrolledY },
    columns: { frozenStart: 0, start: 46, end: 46 + width, scrolled: scrolledX },
    zoomLabel: zoom,
    active: {
      box: { left: 46 - scrolledX, top: 124 - scrolledY, width: 200 * zoom, height: 21 * zoom },
      range: { row: 0, column: 0, rows: 1, columns: 1 },
    },
  };
}

describe("badges", () => {
  const full = tabOf([
    ["x".repeat(18), "yyyyyyyyy", "zzzzzzzzz", "0123456789"],
    ["x".repeat(18), "yyyyyyyyy", "zzzzzzzzz", "0123456789"],
  ]);
  const roomy = tabOf([
    ["x".repeat(18), "yyyyyyyyy", 63, "abc"],
    ["x".repeat(18), "yyyyyyyyy", 15, "abc"],
  ]);
  const placed = (tab: Tab, grid: Grid, change: Partial<Group> = {}) => {
    const lanes = freeLanes(tab, [0, 1], columnLines(tab), widthOf);
    const group = {
      table: 0,
      of: "key-results",
      rows: [0, 1],
      lanes,
      anchor: 400,
      end: 500,
      ...change,
    } as const;
    return placeBadges([group], grid, new Calibration(tab).fit(grid, true));
  };

  it.each([
    { what: "right of the table where there is room", tab: full, grid: gridAt(), form: "full", x: 46 + 512 },
    {
      what: "a smaller one where there is less",
      tab: full,
      grid: gridAt({ width: 600 }),
      form: "compact",
      x: 46 + 512,
    },
    {
      what: "between the cells, beside the claimed figure",
      tab: roomy,
      grid: gridAt({ width: 440 }),
      form: "compact",
      x: 46 + 374 - 3 - badgeWidths.compact,
    },
    {
      what: "the shape alone, in the row header, where everything is filled in",
      tab: full,
      grid: gridAt({ width: 500 }),
      form: "glyph",
      x: 1,
    },
    {
      what: "right of the table, scrolled",
      tab: full,
      grid: gridAt({ width: 500, scrolledX: 300 }),
      form: "full",
      x: 46 + 212,
    },
  ])("stand $what", ({ tab, grid, form, x }) => {
    const [first, second] = placed(tab, grid);
    expect(first).toMatchObject({ row: 0, form, x });
    expect(second).toMatchObject({ row: 1, form, x, y: first!.y + 21 });
  });

  it("shrink with their rows, and stop at what can still be read", () => {
    const scaleAt = (zoom: number) => placed(full, gridAt({ zoom }))[0]!.scale;
    expect([scaleAt(1.5), scaleAt(1), scaleAt(0.5)]).toEqual([1, 1, 0.65]);
  });

  it("of objectives share the column of their key results where it is free there too", () => {
    const tab = tabOf([["Objective"], ["x".repeat(18), "yyyyyyyyy", "zzzzzzzzz", "0123456789"]]);
    const lanes = (row: number) => freeLanes(tab, [row], columnLines(tab), widthOf);
    const groups = [
      { table: 0, of: "objectives", rows: [0], lanes: lanes(0), anchor: 400, end: 500 },
      { table: 0, of: "key-results", rows: [1], lanes: lanes(1), anchor: 400, end: 500 },
    ] as const;
    const grid = gridAt();
    const spots = placeBadges(groups, grid, new Calibration(tab).fit(grid, true));
    expect(spots.map(({ row, form, x }) => ({ row, form, x }))).toEqual([
      { row: 1, form: "full", x: 558 },
      { row: 0, form: "ring", x: 558 },
    ]);
  });

  it("are not placed before the active cell was seen", () => {
    expect(placed(full, { ...gridAt(), active: null })).toEqual([]);
  });
});
