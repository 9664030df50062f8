import type { IsoDate } from "../../shared/sheet/dates.ts";
import type { Box } from "../host/geometry.ts";
import type { GridFollower } from "../host/layout.ts";
import type { Reader } from "../host/reader.ts";
import type { SheetsPage } from "../host/sheets-page.ts";
import type { SidebarSource } from "../host/sources/sidebar.ts";
import type { SheetChoices } from "../host/storage.ts";
import type { Store } from "../host/store.ts";

/** What a feature has to work with. */
export interface Overlay {
  readonly page: SheetsPage;
  readonly reader: Reader;
  readonly follower: GridFollower;
  readonly sidebar: SidebarSource;
  /** Where a feature puts its elements: the whole window, and the column in the grid's lower right corner. */
  readonly root: HTMLElement;
  readonly corner: HTMLElement;
  readonly choices: Store<SheetChoices>;
  changeChoices(change: Partial<SheetChoices>): void;
  readonly isFolded: Store<boolean>;
  /** The key results whose card is open, and what it opened from. */
  readonly opened: Store<Opened | null>;
  /** What keeps badges away, in words for a person; null while they can be shown. */
  readonly trouble: Store<string | null>;
  today(): IsoDate;
}

export interface Opened {
  /** Ids; several where one row holds several key results. */
  readonly keyResults: readonly string[];
  readonly objective: string | null;
  /** Where on the screen it was asked for. */
  readonly from: Box;
  /** Opened by key: the card takes the focus, and gives it back. */
  readonly takesFocus: boolean;
}

/** One thing that the overlay does. Everything it adds goes when the signal aborts. */
export interface Feature {
  readonly id: string;
  start(overlay: Overlay, signal: AbortSignal): void;
}
