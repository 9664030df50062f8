import { profileSettings } from "../shared/lint/settings.ts";
import { type View, type ViewOptions, viewOf } from "../shared/report/view.ts";
import { type IsoDate, isoDate } from "../shared/sheet/dates.ts";
import { tabByName, type Workbook } from "../shared/sheet/workbook.ts";
import type { Asked } from "./command.ts";
import { openWorkbook } from "./files/open.ts";
import { listed } from "./parse.ts";
import type { Terminal } from "./terminal.ts";

/** A file with everything that is to be said about it. */
export interface Look {
  readonly workbook: Workbook;
  readonly view: View;
  /** As it was given on the command line. */
  readonly source: string;
  readonly today: IsoDate;
  /** What the view was asked for, to look at another state of the workbook in the same way. */
  readonly options: ViewOptions;
  /** Id of the only tab that was asked for, null for all. */
  readonly tab: string | null;
}

/** Opens the file that was asked for and takes the one road to a view; a text says why that is not possible. */
export async function look(asked: Asked, terminal: Terminal): Promise<Look | string> {
  const { today: wantedToday, tab: wantedTab, profile } = asked.options;
  const today = wantedToday === undefined ? terminal.today : dayOf(wantedToday);
  if (today === null) return `--today: “${wantedToday}” is no day; write it as YYYY-MM-DD`;
  const opened = await openWorkbook(asked.operand, terminal.google ? { google: terminal.google } : {});
  if (!opened.ok) return opened.reason;
  const { workbook } = opened;
  const tab = wantedTab === undefined ? null : tabByName(workbook, wantedTab);
  if (tab === undefined) {
    return `${asked.operand}: no tab is called “${wantedTab}”; there is ${listed(workbook.tabs.map(({ name }) => `“${name}”`))}`;
  }
  const chosen = profile === undefined ? null : profileSettings(profile);
  const options = chosen ? { settings: chosen } : {};
  return {
    workbook,
    view: viewOf(workbook, today, options),
    options,
    source: asked.operand,
    today,
    tab: tab?.id ?? null,
  };
}

function dayOf(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
