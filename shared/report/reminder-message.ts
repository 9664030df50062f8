import { statusWords } from "../okr/status-words.ts";
import { figureText } from "../progress/figure-text.ts";
import type { KeyResultSummary } from "../progress/summary.ts";
import type { MailJob } from "../schedule/mail-days.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Envelope } from "./addressees.ts";
import { cellLink } from "./cell-link.ts";
import { dayText } from "./day-text.ts";
import { type Message, messageOf } from "./message.ts";

/** What one person is asked for on a check-in day: all of their key results that owe one, each with where it stands. */
export function reminderMessage(
  { names, owns }: Envelope,
  round: MailJob["round"],
  workbook: {
    readonly title: string;
    readonly url: string;
    readonly today: IsoDate;
    /** The day as of which this is known, where it is not today. */
    readonly asOf?: IsoDate;
  },
): Message {
  const title = workbook.title || "your OKRs";
  const what = owns.length === 1 ? "one key result" : `${owns.length} key results`;
  const stale = workbook.asOf
    ? `\n\nThis is how the sheet stood on ${dayText(workbook.asOf, workbook.today)}. If you have checked in since, thank you: you can leave this mail unread.`
    : "";
  const asked =
    round === 2
      ? `${capital(what)} of yours in “${title}” still ${owns.length === 1 ? "waits" : "wait"} for a check-in.`
      : `It is check-in day for ${what} of yours in “${title}”.`;
  return messageOf({
    subject: round === 2 ? `Still open: check in on ${what} in ${title}` : `Check in on ${what} in ${title}`,
    opening: `Hello ${firstNames(names)},\n\n${asked} The number, how sure you are, and what is in the way: seconds for each.${stale}`,
    sections: [
      {
        title: "",
        lines: owns.map((keyResult) => ({
          head: keyResult.text,
          detail: standingOf(keyResult, workbook.today),
          url: cellLink(workbook.url, keyResult.cell),
        })),
      },
    ],
    url: workbook.url === "" ? "" : cellLink(workbook.url, owns[0]!.cell),
    action: "Check in",
    linksInText: true,
    footer: `Plumbline sends this on check-in days to owners who have not checked in yet. To get less mail, change “Mail” beside your name in the tab “Plumbline”.`,
  });
}

/** "38 % of the way, 62 % expected by today – last check-in on Monday, 16 November". */
function standingOf({ progress, expected, status, lastCheckIn }: KeyResultSummary, today: IsoDate): string {
  const measured =
    progress === null
      ? statusWords[status]
      : `${figureText(progress, "%")} of the way${expected === null ? "" : `, ${figureText(expected, "%")} expected by today`}`;
  const last = lastCheckIn === null ? "no check-in yet" : `last check-in on ${dayText(lastCheckIn, today)}`;
  return `${measured} – ${last}`;
}

/** "Ana" of "Ana Silva"; several who share an address are all greeted. */
function firstNames(names: readonly string[]): string {
  const first = names.map((name) => (name.includes("@") ? name.split("@")[0]! : name.split(/\s+/)[0]!));
  return first.length < 2
    ? first.join("")
    : `${first.slice(0, -1).join(", ")} and ${first[first.length - 1]}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
