import { changesTab, checkInsTab } from "../../okr/own-tabs.ts";
import { changeColumns } from "../../reading/logs/changes.ts";
import { checkInColumns } from "../../reading/logs/check-ins.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { logTab } from "../log/log-tab.ts";
import type { Step } from "./steps.ts";

/** The logs that check-ins and amendments are kept in, as plain tables behind the tabs that are there. */
export function addOwnTabs(workbook: Workbook): Step[] {
  const logs = [logTab(checkInsTab, checkInColumns), logTab(changesTab, changeColumns)];
  return logs
    .filter((log) => !workbook.tabs.some(({ name }) => name === log.name))
    .map((log, i) => ({
      choice: "tabs" as const,
      tab: log.id,
      range: null,
      text:
        log.name === checkInsTab
          ? "New tab “Check-ins”: one line for each check-in"
          : "New tab “Changes”: what was changed, when and why",
      edits: [{ kind: "add-tab" as const, index: workbook.tabs.length + i, tab: log }],
    }));
}
