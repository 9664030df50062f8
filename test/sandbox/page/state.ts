import type { Rectangle } from "../../../shared/sheet/address.ts";
import type { Cell, Row } from "../../../shared/sheet/workbook.ts";
import type { PersonEdit } from "../document/person-edits.ts";
import type { Changes, TabChange } from "../server/sync.ts";

export interface PageTab extends Omit<TabChange, "rows"> {
  readonly rows: Row[];
}

export interface Selection {
  /** The active cell. */
  readonly row: number;
  readonly column: number;
  readonly range: Rectangle;
}

type Listener = () => void;

/** What the page shows: the server's spreadsheet, and this person's tab, selection and zoom. */
class State {
  version = 0;
  title = "";
  tabs: PageTab[] = [];
  gid = "";
  zoom = 1;
  readonly #selections = new Map<string, Selection>();
  readonly #listeners = new Set<Listener>();

  get tab(): PageTab {
    return this.tabs.find((tab) => tab.id === this.gid) ?? this.tabs[0]!;
  }

  get selection(): Selection {
    return (
      this.#selections.get(this.gid) ?? {
        row: 0,
        column: 0,
        range: { row: 0, column: 0, rows: 1, columns: 1 },
      }
    );
  }

  select(selection: Selection): void {
    this.#selections.set(this.gid, selection);
    this.changed();
  }

  cell(row: number, column: number): Cell | null {
    return this.tab.rows[row]?.[column] ?? null;
  }

  listen(listener: Listener): void {
    this.#listeners.add(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  take(changes: Changes): void {
    this.version = changes.version;
    this.title = changes.title;
    this.tabs = changes.tabs.map((change) => {
      const rows = this.tabs.find((tab) => tab.id === change.id)?.rows ?? [];
      for (const [index, row] of Object.entries(change.rows)) {
        while (rows.length <= Number(index)) rows.push([]);
        rows[Number(index)] = row;
      }
      return { ...change, rows };
    });
    if (!this.tabs.some((tab) => tab.id === this.gid && !tab.hidden)) {
      this.gid = (this.tabs.find((tab) => !tab.hidden) ?? this.tabs[0]!).id;
    }
    this.changed();
  }
}

export const state = new State();

let fetching: Promise<void> | null = null;
let again = false;

/** Brings the page up to the server's version. */
export async function refresh(): Promise<void> {
  if (fetching) {
    again = true;
    return fetching;
  }
  fetching = (async () => {
    do {
      again = false;
      const response = await fetch(`/_sandbox/changes?since=${state.version}`);
      state.take((await response.json()) as Changes);
    } while (again);
  })();
  await fetching;
  fetching = null;
}

/** Sends an edit and waits until it shows. */
export async function edit(what: PersonEdit | { action: "undo" } | { action: "redo" }): Promise<void> {
  await fetch("/_sandbox/act", { method: "POST", body: JSON.stringify(what) });
  await refresh();
}

export const boot = JSON.parse(document.getElementById("sandbox-boot")?.textContent ?? "{}") as {
  id: string;
  framesOrigin: string;
  person: string;
};
