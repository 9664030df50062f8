import { render } from "preact";
import { type Status, statuses } from "../../shared/okr/parsed.ts";
import type { Table } from "../../shared/okr/plan.ts";
import type { KeyResultSummary, ObjectiveSummary } from "../../shared/progress/summary.ts";
import type { Tab } from "../../shared/sheet/workbook.ts";
import { Badge } from "../../shared/ui/Badge.tsx";
import { badgeLabel, count } from "../../shared/ui/words.ts";
import { guarded } from "../host/errors.ts";
import { columnLines, type Lines, startOf } from "../host/geometry.ts";
import { freeLanes } from "../host/lanes.ts";
import { badgeWidths, type Group, type Placement, placeBadges } from "../host/placement.ts";
import type { SheetState } from "../host/reader.ts";
import { textMeasurer } from "../host/text-width.ts";
import type { Feature, Overlay } from "./feature.ts";
import { findingsOf } from "./findings-of.ts";

/** What stands on one row. */
interface RowContent {
  readonly keyResults: readonly KeyResultSummary[];
  readonly objective: ObjectiveSummary | null;
  readonly findings: number;
}

interface Prepared {
  readonly rows: ReadonlyMap<number, RowContent>;
  readonly groups: readonly Group[];
}

const nothing: Prepared = { rows: new Map(), groups: [] };

/** A badge beside every key result and objective on screen. They hide while somebody types, and when their place is not certain. */
export const badges: Feature = {
  id: "badges",
  start(overlay, signal) {
    const { choices, follower, reader, root } = overlay;
    const layer = document.createElement("div");
    layer.className = "badges";
    // Below the panel and the card.
    root.prepend(layer);
    const measure = textMeasurer(document);
    const view = new BadgeLayer(layer, overlay);
    let prepared = nothing;
    let preparedFor: { state: SheetState; gid: string } | null = null;

    const draw = guarded("badges", (layout: Parameters<Parameters<typeof follower.onLayout>[0]>[0]) => {
      const state = reader.state.get();
      if (preparedFor?.state !== state || preparedFor.gid !== layout.gid) {
        prepared = prepare(state, layout.gid, measure);
        preparedFor = { state, gid: layout.gid };
        view.clear();
      }
      const isWanted = choices.get().badges && !layout.isEditing && layout.placed !== null;
      view.show(
        isWanted ? placeBadges(prepared.groups, layout.placed!.grid, layout.placed!.fit) : [],
        prepared.rows,
      );
      overlay.trouble.set(troubleOf(overlay, layout.placed?.fit.state ?? null, state, layout.gid));
    });
    follower.onLayout(draw, signal);
    reader.state.watch(() => follower.look(), signal);
    choices.watch(() => follower.look(), signal);
    signal.addEventListener("abort", () => view.clear());
  },
};

function troubleOf({ page }: Overlay, fit: string | null, state: SheetState, gid: string): string | null {
  if (fit === null && page.missingParts().length > 0)
    return "Badges are off: Google has changed this page, and their place would be a guess.";
  if (fit === "off")
    return "Badges are hidden: the rows on screen are not where they should be. A filter, or somebody else's edit?";
  const tab = state.phase === "ready" ? state.workbook.tabs.find((other) => other.id === gid) : undefined;
  if (tab?.rightToLeft) return "Badges are not shown on right-to-left tabs yet.";
  if (tab && !tab.rowHeights) return "Badges are hidden: Google did not tell how high the rows are.";
  return null;
}

function prepare(state: SheetState, gid: string, measure: ReturnType<typeof textMeasurer>): Prepared {
  if (state.phase !== "ready") return nothing;
  const tab = state.workbook.tabs.find((other) => other.id === gid);
  if (!tab) return nothing;
  const { plan, summary } = state.view;
  const rows = new Map<number, RowContent>();
  const tableOf = new Map<number, number>();
  summary.objectives.forEach((objective, o) => {
    for (const [k, keyResult] of objective.keyResults.entries()) {
      if (keyResult.cell.tab !== gid) continue;
      const { row } = keyResult.cell;
      const before = rows.get(row);
      rows.set(row, {
        keyResults: [...(before?.keyResults ?? []), keyResult],
        objective: before?.objective ?? null,
        findings: (before?.findings ?? 0) + findingsOf(state.view, keyResult).length,
      });
      tableOf.set(row, plan.objectives[o]?.keyResults[k]?.table ?? 0);
    }
    if (objective.cell?.tab === gid && objective.keyResults.length > 0) {
      const before = rows.get(objective.cell.row);
      rows.set(objective.cell.row, {
        keyResults: before?.keyResults ?? [],
        findings: before?.findings ?? 0,
        objective,
      });
      tableOf.set(objective.cell.row, plan.objectives[o]?.table ?? 0);
    }
  });
  return { rows, groups: groupsOf(tab, plan.tables, rows, tableOf, measure) };
}

/** Rows of one table share their lanes, so that their badges stand in one column. */
function groupsOf(
  tab: Tab,
  tables: readonly Table[],
  rows: ReadonlyMap<number, RowContent>,
  tableOf: ReadonlyMap<number, number>,
  measure: ReturnType<typeof textMeasurer>,
): Group[] {
  const columns = columnLines(tab);
  return tables.flatMap((table, t) =>
    (["key-results", "objectives"] as const).flatMap((of) => {
      const own = [...rows.keys()].filter((row) => tableOf.get(row) === t && of === kindOf(rows.get(row)!));
      if (own.length === 0) return [];
      return [
        {
          table: t,
          of,
          rows: own,
          lanes: freeLanes(tab, own, columns, measure),
          anchor: anchorOf(table, columns),
          end: startOf(columns, table.range.column + table.range.columns),
        },
      ];
    }),
  );
}

function kindOf({ keyResults }: RowContent): Group["of"] {
  return keyResults.length > 0 ? "key-results" : "objectives";
}

/** Computed beside claimed: the right edge of the progress column, else of the nearest thing to it, else of the table. */
function anchorOf({ columns, range }: Table, lines: Lines): number {
  for (const role of ["progress", "status", "score", "current"] as const) {
    const found = columns.find((column) => column.role === role);
    if (found) return startOf(lines, found.column + 1);
  }
  return startOf(lines, range.column + range.columns);
}

/** The elements of the badges: made when a row comes into sight, moved by transforms, removed when it has gone. */
class BadgeLayer {
  readonly #layer: HTMLElement;
  readonly #overlay: Overlay;
  readonly #panes = new Map<
    string,
    { readonly clip: HTMLElement; readonly plane: HTMLElement; shift: number }
  >();
  readonly #spots = new Map<
    number,
    { readonly button: HTMLButtonElement; form: string; paneKey: string; transform: string }
  >();

  constructor(layer: HTMLElement, overlay: Overlay) {
    this.#layer = layer;
    this.#overlay = overlay;
  }

  clear(): void {
    for (const { button } of this.#spots.values()) {
      render(null, button);
      button.remove();
    }
    this.#spots.clear();
  }

  show(placements: readonly Placement[], rows: ReadonlyMap<number, RowContent>): void {
    const seen = new Set<number>();
    for (const placement of placements) {
      const content = rows.get(placement.row);
      if (!content) continue;
      seen.add(placement.row);
      this.#place(placement, content);
    }
    for (const [row, spot] of this.#spots) {
      if (seen.has(row)) continue;
      render(null, spot.button);
      spot.button.remove();
      this.#spots.delete(row);
    }
  }

  #place({ row, form, x, y, scale, hasRingRoom, shift, pane }: Placement, content: RowContent): void {
    const paneKey = `${pane.left},${pane.top},${pane.right},${pane.bottom}`;
    const kind = `${form} ${hasRingRoom}`;
    let spot = this.#spots.get(row);
    if (!spot) {
      spot = { button: this.#makeButton(row, content), form: "", paneKey: "", transform: "" };
      this.#spots.set(row, spot);
    }
    if (spot.form !== kind) {
      render(<RowBadge content={content} form={form} hasRingRoom={hasRingRoom} />, spot.button);
      spot.form = kind;
    }
    const { plane } = this.#paneFor(pane, paneKey, shift);
    if (spot.paneKey !== paneKey) {
      plane.append(spot.button);
      spot.paneKey = paneKey;
    }
    const height = form === "glyph" ? 16 : 20;
    const transform = `translate(${round(x - pane.left)}px,${round(y - pane.top - shift - height / 2)}px) scale(${scale})`;
    if (spot.transform !== transform) spot.button.style.transform = spot.transform = transform;
  }

  #makeButton(row: number, content: RowContent): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "spot";
    button.dataset.row = String(row + 1);
    const label = labelOf(content);
    button.setAttribute("aria-label", label);
    button.title = label;
    // The cell editor keeps the focus: a click on a badge must not end what somebody is doing in the sheet.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", (event) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const isSame = this.#overlay.opened.get()?.keyResults[0] === content.keyResults[0]?.id;
      const opened = {
        keyResults: content.keyResults.map(({ id }) => id),
        objective: content.objective?.id ?? null,
        from: { left, top, width, height },
        takesFocus: event.detail === 0,
      };
      this.#overlay.opened.set(
        isSame && this.#overlay.opened.get()?.objective === opened.objective ? null : opened,
      );
    });
    return button;
  }

  /** A pane cuts off what is in it; the plane in it carries the badges and moves with the sheet. */
  #paneFor(pane: Placement["pane"], key: string, shift: number): { readonly plane: HTMLElement } {
    let found = this.#panes.get(key);
    if (!found) {
      const clip = document.createElement("div");
      clip.className = "pane";
      clip.style.cssText = `left:${pane.left}px;top:${pane.top}px;width:${pane.right - pane.left}px;height:${pane.bottom - pane.top}px`;
      const plane = document.createElement("div");
      plane.className = "plane";
      clip.append(plane);
      this.#layer.append(clip);
      // Window sizes come and go; panes that nothing stands in are of no use any more.
      for (const [other, { clip: old, plane: empty }] of this.#panes) {
        if (empty.childElementCount > 0) continue;
        old.remove();
        this.#panes.delete(other);
      }
      found = { clip, plane, shift: Number.NaN };
      this.#panes.set(key, found);
    }
    if (found.shift !== shift) {
      found.shift = shift;
      found.plane.style.transform = `translateY(${shift}px)`;
    }
    return found;
  }
}

/** Hundredths of a pixel: the page's own positions have fractions, and rounding them would let badges drift from their rows. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

function RowBadge({
  content,
  form,
  hasRingRoom,
}: {
  content: RowContent;
  form: Placement["form"];
  hasRingRoom: boolean;
}) {
  const { keyResults, objective, findings } = content;
  const [first] = keyResults;
  if (!first) {
    return objective && <ObjectiveBadge objective={objective} form={form} />;
  }
  return (
    <>
      {keyResults.length === 1 ? (
        <Badge
          status={first.status}
          progress={first.progress}
          expected={first.expected}
          findings={findings}
          form={form}
        />
      ) : (
        <Badge
          status={worst(keyResults)}
          progress={null}
          expected={null}
          findings={findings}
          form={form === "full" ? "compact" : form}
          text={form === "mini" ? `×${keyResults.length}` : `${keyResults.length} KRs`}
        />
      )}
      {objective && hasRingRoom && (
        <span style={{ position: "absolute", left: `${badgeWidths.full + 6}px` }}>
          <Badge
            status={objective.status}
            progress={objective.progress}
            expected={objective.expected}
            form="ring"
          />
        </span>
      )}
    </>
  );
}

function ObjectiveBadge({ objective, form }: { objective: ObjectiveSummary; form: Placement["form"] }) {
  return (
    <Badge
      status={objective.status}
      progress={objective.progress}
      expected={objective.expected}
      form={form === "glyph" ? "glyph" : "ring"}
    />
  );
}

const gravity: readonly Status[] = ["off-track", "at-risk", "not-started", "on-track", "done", "dropped"];

function worst(keyResults: readonly KeyResultSummary[]): Status {
  return gravity.find((status) => keyResults.some((keyResult) => keyResult.status === status)) ?? statuses[0];
}

function labelOf({ keyResults, objective, findings }: RowContent): string {
  const [first] = keyResults;
  if (keyResults.length > 1)
    return `${count(keyResults.length, "key result")}, ${count(findings, "finding")}`;
  return first ? badgeLabel(first, findings) : objective ? badgeLabel(objective, 0) : "";
}
