import { readChanges } from "../../shared/reading/logs/changes.ts";
import { readCheckIns } from "../../shared/reading/logs/check-ins.ts";
import { closingMessage, missesTold } from "../../shared/report/closing-message.ts";
import { closingsOf } from "../../shared/report/closings.ts";
import { digestOf } from "../../shared/report/digest.ts";
import { digestMessage } from "../../shared/report/digest-message.ts";
import { viewOf } from "../../shared/report/view.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import type { Draft, MessageKind } from "../contract.ts";

/** How far back a digest looks, in days. */
const digestDays = 7;

/** The draft of a message about a workbook whose first tab is the active one. */
export function draftOf(workbook: Workbook, today: IsoDate, about: MessageKind, url: string): Draft {
  const { plan, summary } = viewOf(workbook, today);
  const sheet = { title: workbook.title, url };
  if (about === "digest") {
    const checkIns = readCheckIns(workbook, today)?.checkIns ?? [];
    const { subject, text } = digestMessage(
      digestOf(plan, summary, checkIns, addDays(today, -digestDays)),
      sheet,
    );
    return { subject, text, misses: [] };
  }
  const closings = closingsOf(readChanges(workbook, today)?.closings ?? [], plan, summary.cycle);
  const { subject, text } = closingMessage(plan, closings, summary.cycle, sheet);
  return { subject, text, misses: missesTold(plan, closings) };
}
