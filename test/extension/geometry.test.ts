import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Calibration, type Fit } from "../../extension/host/calibration.ts";
import { type Grid, project, rowLines, startOf, visibleLines } from "../../extension/host/geometry.ts";
import { type CellValue, makeTab, type Tab } from "../../shared/sheet/workbook.ts";

/** A page that draws a tab: the truth that the calibration has to find. */
interface Drawing {
  readonly tab: Tab;
  readonly zoom: number;
  /** Pixels that the page's rows are higher than the tab says. */
  readonly extra?: number;
  readonly unitsOfSheet?: boolean;
  /** Constant shift of everything, as from a border. */
  readonly shift?: number;
}

const headerTop = 140;

function lengthOf(drawing: Drawing, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) {
    const hidden = drawing.tab.hiddenRows.includes(row);
    sum += hidden ? 0 : (drawing.tab.rowHeights?.[row] ?? 21) + (drawing.extra ?? 0);
  }
  return sum * drawing.zoom;
}

function topOf(drawing: Drawing, row: number, scrolled: number): number {
  const { frozenRows } = drawing.tab;
  const start = headerTop + 24 * drawing.zoom + lengthOf(drawing, 0, frozenRows);
  const shift = drawing.shift ?? 0;
  if (row < frozenRows) return start - lengthOf(drawing, row, frozenRows) + shift;
  return (
    start + lengthOf(drawing, frozenRows, row) - scrolled * (drawing.unitsOfSheet ? drawing.zoom : 1) + shift
  );
}

function gridOf(drawing: Drawing, scrolled: number, active: number | null, label = true): Grid {
  const start = headerTop + 24 * drawing.zoom + lengthOf(drawing, 0, drawing.tab.frozenRows);
  const height = active === null ? 0 : lengthOf(drawing, active, active + 1);
  return {
    rows: { frozenStart: headerTop, start, end: 900, scrolled },
    columns: { frozenStart: 0, start: 46 * drawing.zoom, end: 1400, scrolled: 0 },
    zoomLabel: label ? drawing.zoom : null,
    active:
      active === null
        ? null
        : {
            box: {
              left: 46 * drawing.zoom,
              top: topOf(drawing, active, scrolled),
              width: 100 * drawing.zoom,
              height,
            },
            range: { row: active, column: 0, rows: 1, columns: 1 },
          },
  };
}

function tabWith(change: Partial<Tab> = {}): Tab {
  const rows = Array.from({ length: 120 }, () => [] as CellValue[]).map(() => []);
  return makeTab({
    name: "Q4",
    rows,
    rowCount: 120,
    columnCount: 12,
    rowHeights: Array.from({ length: 120 }, (_, i) => 21 + ((i * 7) % 30)),
    ...change,
  });
}

/** Row → viewport pixels, as the fit believes. */
function believed(fit: Fit, grid: Grid, row: number): number {
  return project(startOf(fit.rows, row), fit.rows, grid.rows, fit.rowScale);
}

describe("calibration", () => {
  it("does not know anything before it has seen the active cell", () => {
    const drawing = { tab: tabWith(), zoom: 1 };
    const fit = new Calibration(drawing.tab).fit(gridOf(drawing, 0, null), true);
    expect(fit.state).toBe("unknown");
  });

  it("learns nothing while the page moves", () => {
    const drawing = { tab: tabWith(), zoom: 1 };
    expect(new Calibration(drawing.tab).fit(gridOf(drawing, 0, 3), false).state).toBe("unknown");
  });

  it.each([
    { what: "as stated", drawing: { zoom: 1 } },
    { what: "shifted by a border", drawing: { zoom: 1, shift: -1.5 } },
    { what: "at 75 %", drawing: { zoom: 0.75 } },
    {
      what: "at 150 %, the scrollbar counting the sheet's pixels",
      drawing: { zoom: 1.5, unitsOfSheet: true },
    },
    { what: "rows one pixel higher than stated", drawing: { zoom: 1, extra: 1 } },
    { what: "both at 90 %", drawing: { zoom: 0.9, extra: 1, unitsOfSheet: true } },
  ])("finds rows $what after two cells", ({ drawing }) => {
    const real = { tab: tabWith({ frozenRows: 2, hiddenRows: [7, 8] }), ...drawing };
    const calibration = new Calibration(real.tab);
    calibration.fit(gridOf(real, 0, 20), true);
    const grid = gridOf(real, 333, 33);
    const fit = calibration.fit(grid, true);
    expect(fit.state).toBe("fits");
    for (const row of [0, 1, 2, 6, 9, 33, 70])
      expect(believed(fit, grid, row)).toBeCloseTo(topOf(real, row, 333), 0);
  });

  it.each([0.5, 0.75, 0.9, 1, 1.25, 1.5, 2, 1.13])(
    "reads the zoom %d off the active cell where the label cannot be read",
    (zoom) => {
      const drawing = { tab: tabWith(), zoom };
      const fit = new Calibration(drawing.tab).fit(gridOf(drawing, 0, 5, false), true);
      expect(fit.rowScale.zoom).toBeCloseTo(zoom, 2);
      expect(fit.state).toBe("fits");
    },
  );

  it.each([
    {
      what: "a row was inserted above",
      change: (tab: Tab) => ({ ...tab, rowHeights: [21, ...tab.rowHeights!] }),
    },
    { what: "a filter hides rows", change: (tab: Tab) => ({ ...tab, hiddenRows: [4, 5, 6, 7] }) },
    {
      what: "a row has grown",
      change: (tab: Tab) => ({ ...tab, rowHeights: tab.rowHeights!.map((h, i) => (i === 3 ? h + 16 : h)) }),
    },
  ])("says so when $what", ({ change }) => {
    const read = tabWith();
    const real = { tab: change(read), zoom: 1 };
    const calibration = new Calibration(read);
    calibration.fit(gridOf({ tab: read, zoom: 1 }, 0, 40), true);
    expect(calibration.fit(gridOf(real, 0, 30), true).state).toBe("off");
  });

  it("takes either end of a selected range for the active cell", () => {
    const drawing = { tab: tabWith(), zoom: 1 };
    const grid = gridOf(drawing, 0, 9);
    const ranged = {
      ...grid,
      active: { ...grid.active!, range: { row: 5, column: 0, rows: 5, columns: 1 } },
    };
    expect(new Calibration(drawing.tab).fit(ranged, true).state).toBe("fits");
  });

  it("agrees with the page for any heights, freeze, zoom and scroll", () => {
    const scenario = fc.record({
      // A tab mostly of rows 20 px high is taken for one whose heights leave out the grid line, until a second cell was seen.
      heights: fc.array(
        fc.integer({ min: 2, max: 120 }).filter((height) => height !== 20),
        { minLength: 30, maxLength: 60 },
      ),
      hidden: fc.uniqueArray(fc.integer({ min: 4, max: 29 }), { maxLength: 5 }),
      frozenRows: fc.integer({ min: 0, max: 4 }),
      zoom: fc.constantFrom(0.5, 0.75, 0.9, 1, 1.25, 1.5, 2),
      scrolled: fc.integer({ min: 0, max: 800 }),
      active: fc.integer({ min: 0, max: 29 }),
      row: fc.integer({ min: 0, max: 29 }),
    });
    fc.assert(
      fc.property(scenario, ({ heights, hidden, frozenRows, zoom, scrolled, active, row }) => {
        fc.pre(!hidden.includes(active) && !hidden.includes(row));
        const drawing = {
          tab: tabWith({
            rowCount: heights.length,
            rowHeights: heights,
            hiddenRows: hidden,
            frozenRows,
            rows: heights.map(() => []),
          }),
          zoom,
        };
        const grid = gridOf(drawing, scrolled, active);
        const fit = new Calibration(drawing.tab).fit(grid, true);
        expect(fit.state).toBe("fits");
        expect(believed(fit, grid, row)).toBeCloseTo(topOf(drawing, row, scrolled), 6);
      }),
    );
  });
});

describe("visible lines", () => {
  it("are exactly those that meet the pane", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(0.5, 1, 1.5),
        fc.integer({ min: 0, max: 5 }),
        (scrolled, zoom, frozenRows) => {
          const tab = tabWith({ frozenRows, hiddenRows: [10, 11, 50] });
          const grid = gridOf({ tab, zoom }, scrolled, null);
          const lines = rowLines(tab, 0);
          const scale = { zoom, scrollUnits: "screen", offset: 0 } as const;
          const seen = visibleLines(lines, grid.rows, scale);
          for (let row = frozenRows; row < 120; row++) {
            const top = project(startOf(lines, row), lines, grid.rows, scale);
            const bottom = top + (startOf(lines, row + 1) - startOf(lines, row)) * zoom;
            const isVisible = bottom > grid.rows.start + 1e-6 && top < grid.rows.end - 1e-6 && bottom > top;
            if (isVisible)
              expect(seen !== null && row >= seen.first && row <= seen.last, `row ${row}`).toBe(true);
          }
          if (seen) {
            const last = project(startOf(lines, seen.last), lines, grid.rows, scale);
            expect(last).toBeLessThanOrEqual(grid.rows.end + 1e-6);
          }
        },
      ),
    );
  });
});
