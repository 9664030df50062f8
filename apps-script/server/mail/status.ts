import type { MailRun, MailStatus } from "../../contract.ts";
import { keepOutlook, wakeUp } from "./clock.ts";
import { consentOf } from "./consent.ts";
import { describeMail } from "./described.ts";
import { runsIn } from "./ledger.ts";
import { problemIn } from "./problem.ts";
import { hasClock, isSilent, ownKey, sendersIn } from "./senders.ts";
import { documentStore, ownStore, personStore, type Store } from "./stores.ts";
import { readWhole } from "./whole.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Longer lists of what was sent are nobody's business. */
const runsShown = 6;

/** How mail stands in this spreadsheet: who sends it, to whom, what went out and what did not. */
export function mailStatusOf(spreadsheet: Spreadsheet): MailStatus {
  const shared = documentStore();
  const own = ownStore(spreadsheet.getId());
  const whole = readWhole(spreadsheet);
  const store = shared ?? own;
  const senders = sendersIn(store);
  const me = ownKey();
  const isOn = senders.some(({ key }) => key === me);
  const consent = consentOf();
  if (senders.length > 0) {
    wakeUp(store);
    keepOutlook(store, whole, senders);
    if (isOn) keepOutlook(own, whole, senders);
  }
  const problem = problemIn(store) ?? problemIn(own);
  return describeMail(whole.view, {
    consent,
    isOn,
    hasStopped: isOn && consent.timer && !hasClock(spreadsheet),
    address: personStore().get("address") ?? "",
    senders: senders.map((sender) => ({
      address: sender.address,
      isMe: sender.key === me,
      isSilent: isSilent(store, sender, new Date()),
    })),
    quota: consent.mail ? MailApp.getRemainingDailyQuota() : null,
    runs: runsOf([store, own])
      .slice(0, runsShown)
      .map((run) => ({ ...run, at: localTime(run.at, whole.timeZone) })),
    problem: problem && { ...problem, at: localTime(problem.at, whole.timeZone) },
    title: whole.title,
  });
}

/** Where a run of the clock had no document, what it did stands in its person's own store. */
function runsOf(stores: readonly Store[]): MailRun[] {
  const runs = new Map<string, MailRun>();
  for (const store of stores) for (const run of runsIn(store, new Date())) runs.set(run.key, run);
  return [...runs.values()]
    .filter(
      ({ sent, failed, uncertain, missing, problem, isRunning }) =>
        isRunning || problem !== null || [sent, failed, uncertain, missing].some((list) => list.length > 0),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** "2026-11-23 09:17" by the clock of the spreadsheet. */
function localTime(iso: string, timeZone: string): string {
  return Utilities.formatDate(new Date(iso), timeZone, "yyyy-MM-dd HH:mm");
}
