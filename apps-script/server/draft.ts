import type { Closing } from "../../shared/okr/change.ts";
import { closingMessage, missesTold } from "../../shared/report/closing-message.ts";
import { closingsOf } from "../../shared/report/closings.ts";
import { digestOf } from "../../shared/report/digest.ts";
import { digestMessage } from "../../shared/report/digest-message.ts";
import type { Message } from "../../shared/report/message.ts";
import { type View, viewOf } from "../../shared/report/view.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import type { Draft, MessageKind } from "../contract.ts";

/** How far back a digest looks in days, where none was sent before. */
const digestDays: Readonly<Record<View["team"]["cadence"]["every"], number>> = {
  week: 7,
  "two-weeks": 14,
  month: 31,
};

/** The draft of a message about a workbook whose first tab is the active one. */
export function draftOf(workbook: Workbook, today: IsoDate, about: MessageKind, url: string): Draft {
  const view = viewOf(workbook, today);
  const { subject, text } = messageAbout(view, about, { title: workbook.title, url });
  return { subject, text, misses: about === "closing" ? missesIn(view) : [] };
}

function messageAbout(
  view: View,
  about: MessageKind,
  sheet: { readonly title: string; readonly url: string },
): Message {
  return about === "digest"
    ? digestSince(view, null, sheet)
    : closingMessage(view.plan, closingsIn(view), view.summary.cycle, sheet);
}

/** What has happened since the last digest, or in the time that the team's rhythm has between two. */
export function digestSince(
  { plan, summary, checkIns, log, noticed, team }: View,
  since: IsoDate | null,
  sheet: { readonly title: string; readonly url: string; readonly footer?: string },
): Message {
  const from = since ?? addDays(summary.today, -digestDays[team.cadence.every]);
  const { closings = [], changes = [] } = log ?? {};
  return digestMessage(digestOf(plan, summary, checkIns, from, { closings, changes, noticed }), sheet);
}

/** Misses that the message at the end of a cycle tells of. */
function missesIn(view: View): string[] {
  return missesTold(view.plan, closingsIn(view));
}

/** The closings of the view's own key results in its own cycle. */
function closingsIn({ plan, summary, log }: View): readonly Closing[] {
  return closingsOf(log?.closings ?? [], plan, summary.cycle);
}
