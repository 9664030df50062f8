import { rules } from "../../shared/lint/rules.ts";
import { defaultSettings, withOverrides } from "../../shared/lint/settings.ts";
import { type View, viewOf } from "../../shared/report/view.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import { makeWorkbook, type Tab, type Workbook } from "../../shared/sheet/workbook.ts";
import { report } from "./errors.ts";
import type { Failure, Reading, ReadRequest, Source } from "./sources/source.ts";
import { makeStore, type Store } from "./store.ts";

/** What is known of the spreadsheet on the page. */
export type SheetState =
  | { readonly phase: "reading" }
  | { readonly phase: "failed"; readonly failure: Failure }
  | {
      readonly phase: "ready";
      readonly workbook: Workbook;
      readonly view: View;
      /** The tabs that have not been shown yet are still being read. */
      readonly isPartial: boolean;
      /** Reading again has failed since: what is shown may be old. */
      readonly failure: Failure | null;
    };

export interface Where {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly gid: string;
  readonly tabName: string;
}

/** The page shows how numbers look, not what they are stored as: rules about that would guess. */
const settings = withOverrides(defaultSettings, {
  "number-as-text": { severity: "off" },
  "date-as-text": { severity: "off" },
});

const noRules = withOverrides(
  defaultSettings,
  Object.fromEntries(rules.map(({ id }) => [id, { severity: "off" as const }])),
);

/** A rule that fails takes its findings with it, not the progress that people came for. */
function viewOrProgress(workbook: Workbook, day: IsoDate): View {
  try {
    return viewOf(workbook, day, { settings });
  } catch (error) {
    report("lint", error);
    return viewOf(workbook, day, { settings: noRules });
  }
}

/** Keeps one snapshot of the workbook up to date and the view computed from it. Reads run one after another. */
export class Reader {
  readonly state: Store<SheetState> = makeStore<SheetState>({ phase: "reading" });
  readonly #sources: readonly Source[];
  readonly #where: () => Where;
  readonly #today: () => IsoDate;
  readonly #signal: AbortSignal;
  #workbook: Workbook | null = null;
  #hasEverything = false;
  #running: Promise<void> = Promise.resolve();
  #waiting = { tab: false, workbook: false };

  constructor(sources: readonly Source[], where: () => Where, today: () => IsoDate, signal: AbortSignal) {
    this.#sources = sources;
    this.#where = where;
    this.#today = today;
    this.#signal = signal;
  }

  /** Reads the tab on screen or everything; a request that is already waiting is not made twice. */
  read(scope: ReadRequest["scope"]): Promise<void> {
    if (this.#waiting[scope]) return this.#running;
    this.#waiting[scope] = true;
    this.#running = this.#running.then(() => {
      this.#waiting[scope] = false;
      return this.#signal.aborted ? undefined : this.#readNow(scope);
    });
    return this.#running;
  }

  /** Computes the view again without reading, as when the day has changed. */
  recompute(): void {
    if (this.#workbook) this.#publish(this.#workbook, null);
  }

  async #readNow(scope: ReadRequest["scope"]): Promise<void> {
    const where = this.#where();
    const request = { ...where, scope };
    const readings: Answered[] = [];
    let failure: Failure = "offline";
    for (const source of this.#sources) {
      if (!source.isAvailable()) continue;
      const reading = await source.read(request, this.#signal);
      if (this.#signal.aborted) return;
      if (!reading.ok) failure = reading.failure;
      else {
        readings.push(reading);
        if (isEnough(reading, request)) break;
      }
    }
    const last = readings[readings.length - 1];
    if (!last) {
      this.#fail(failure);
      return;
    }
    if (last.isComplete) this.#hasEverything = true;
    // The most complete reading is the ground, and what better sources know lies on top.
    const read = readings.reduceRight<Workbook | null>(
      (under, { workbook }) => overlay(under, workbook),
      null,
    )!;
    try {
      this.#publish(last.isComplete ? read : overlay(this.#workbook, read), null);
    } catch (error) {
      report("reader", error);
      this.#fail("unreadable");
    }
    // The tab on screen can be shown, but nobody could tell of the others.
    if (scope === "workbook" && !last.isComplete && !this.#hasEverything) this.#fail(failure);
  }

  /** What was shown before stays, with a word about it. */
  #fail(failure: Failure): void {
    const before = this.state.get();
    this.state.set(before.phase === "ready" ? { ...before, failure } : { phase: "failed", failure });
  }

  #publish(workbook: Workbook, failure: Failure | null): void {
    const before = this.state.get();
    const day = this.#today();
    if (before.phase === "ready" && before.view.summary.today === day && isSame(before.workbook, workbook)) {
      const isPartial = !this.#hasEverything;
      if (before.failure !== failure || before.isPartial !== isPartial)
        this.state.set({ ...before, failure, isPartial });
      return;
    }
    this.#workbook = workbook;
    this.state.set({
      phase: "ready",
      workbook,
      view: viewOrProgress(workbook, day),
      isPartial: !this.#hasEverything,
      failure,
    });
  }
}

type Answered = Extract<Reading, { readonly ok: true }>;

function isEnough({ workbook, isComplete }: Answered, { gid, scope }: ReadRequest): boolean {
  return scope === "workbook"
    ? isComplete
    : workbook.tabs.some((tab) => tab.id === gid && tab.rowHeights !== null);
}

/** A workbook with the tabs of another in place of its own. A tab without sizes takes those of the one it replaces. */
function overlay(under: Workbook | null, over: Workbook): Workbook {
  if (!under) return makeWorkbook(over);
  const tabs = under.tabs.map((tab) => {
    const better = over.tabs.find((other) => other.id === tab.id);
    return better ? (better.rowHeights ? better : sizedLike(better, tab)) : tab;
  });
  const added = over.tabs.filter((tab) => !under.tabs.some((other) => other.id === tab.id));
  return { ...under, ...over, title: over.title || under.title, tabs: [...tabs, ...added] };
}

function sizedLike(tab: Tab, sized: Tab): Tab {
  const { rowHeights, columnWidths, hiddenRows, hiddenColumns, frozenRows, frozenColumns } = sized;
  return { ...tab, rowHeights, columnWidths, hiddenRows, hiddenColumns, frozenRows, frozenColumns };
}

function isSame(a: Workbook, b: Workbook): boolean {
  return (
    a.title === b.title &&
    a.tabs.length === b.tabs.length &&
    JSON.stringify(a.tabs) === JSON.stringify(b.tabs)
  );
}
