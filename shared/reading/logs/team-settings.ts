import { settingsTab } from "../../okr/own-tabs.ts";
import type { Cycle } from "../../okr/plan.ts";
import { defaultStatusThresholds, type StatusThresholds } from "../../progress/status.ts";
import { type Cadence, weeklyOnMonday } from "../../schedule/cadence.ts";
import { rhythms, weekdayNames } from "../../schedule/cadence-words.ts";
import { type MailRhythm, usualMail } from "../../schedule/mail-days.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { parseText } from "../values/parse.ts";
import { readLogLines, type Unreadable } from "./log-tab.ts";
import { readQuietSpans } from "./quiet-days.ts";

/** How a team works, as it says itself in the `Plumbline` tab. */
export interface TeamSettings {
  readonly cadence: Cadence;
  readonly thresholds: StatusThresholds;
  readonly workdaysOnly: boolean;
  readonly mail: MailRhythm;
  /** Null where the sheets name their cycles themselves. */
  readonly cycle: Cycle | null;
  /** Answers to what reading asked: question key → role. */
  readonly answers: Readonly<Record<string, string>>;
  readonly mistakes: readonly Unreadable[];
}

type Draft = { -readonly [K in keyof TeamSettings]: TeamSettings[K] };

/** One setting: its name in the tab, what may be written, and how it is taken; a string says what would do. */
interface TeamSetting {
  readonly name: string;
  readonly help: string;
  readonly values?: readonly string[];
  readonly initial: string;
  readonly take: (text: string, draft: Draft, context: { locale: string; today: IsoDate }) => string | null;
}

export const teamSettings: readonly TeamSetting[] = [
  {
    name: "Check in",
    help: "How often key results are checked in",
    values: Object.keys(rhythms),
    initial: "Every week",
    take(text, draft) {
      const found = Object.keys(rhythms).find((name) => same(name, text));
      if (found === undefined) return `Write ${Object.keys(rhythms).join(", ")}`;
      draft.cadence = { ...draft.cadence, every: rhythms[found]! };
      return null;
    },
  },
  {
    name: "Check-in day",
    help: "The day on which a check-in is due",
    values: weekdayNames,
    initial: "Monday",
    take(text, draft) {
      const weekday = weekdayNames.findIndex((day) => same(day, text));
      if (weekday < 0) return "Write a day of the week, such as Monday";
      draft.cadence = { ...draft.cadence, weekday };
      return null;
    },
  },
  {
    name: "Check-in grace",
    help: "So many days after the check-in day nobody is reminded yet",
    initial: "0",
    take(text, draft) {
      const graceDays = wholeNumber(text, 0, 10);
      if (graceDays === null) return "Write a number of days from 0 to 10";
      draft.cadence = { ...draft.cadence, graceDays };
      return null;
    },
  },
  {
    name: "Quiet weekdays",
    help: "Days of the week on which nobody is reminded: Saturday, Sunday; or None",
    initial: "Saturday, Sunday",
    take(text, draft) {
      const names = same("none", text) ? [] : text.split(/\s*[,;]\s*/).filter((name) => name !== "");
      const weekdays = names.map((name) => weekdayNames.findIndex((day) => same(day, name)));
      if (weekdays.includes(-1)) return "Write days of the week such as Saturday, Sunday; or None";
      if (new Set(weekdays).size === 7) return "Leave at least one day on which people can be reminded";
      const { quiet } = draft.cadence;
      draft.cadence = { ...draft.cadence, quiet: { ...quiet, weekdays: [...new Set(weekdays)].sort() } };
      return null;
    },
  },
  {
    name: "Quiet days",
    help: "Holidays, on which nothing is due and nobody is reminded: 24 Dec - 2 Jan; 2027-05-01. Without a year they come back",
    initial: "",
    take(text, draft, context) {
      const { spans, problem } = readQuietSpans(text, context);
      const { quiet } = draft.cadence;
      draft.cadence = { ...draft.cadence, quiet: { ...quiet, spans: [...quiet.spans, ...spans] } };
      return problem;
    },
  },
  {
    name: "Reminders by mail",
    help: "Whether owners who owe a check-in get a mail, once somebody has turned mail on in the sidebar",
    values: ["Yes", "No"],
    initial: "Yes",
    take: (text, draft) => takeYesNo(text, (reminders) => (draft.mail = { ...draft.mail, reminders })),
  },
  {
    name: "Digest by mail",
    help: "Whether the team and its leaders get a digest after each check-in day",
    values: ["Yes", "No"],
    initial: "Yes",
    take: (text, draft) => takeYesNo(text, (digests) => (draft.mail = { ...draft.mail, digests })),
  },
  {
    name: "Digest after",
    help: "Working days from the check-in day, and its grace, to the digest",
    initial: "2",
    take(text, draft) {
      const digestAfter = wholeNumber(text, 0, 4);
      if (digestAfter === null) return "Write a number of days from 0 to 4";
      draft.mail = { ...draft.mail, digestAfter };
      return null;
    },
  },
  {
    name: "Mail hour",
    help: "The hour from which mail goes out, by the clock of the spreadsheet",
    initial: "9",
    take(text, draft) {
      const hour = wholeNumber(text.replace(/:00$/, ""), 0, 23);
      if (hour === null) return "Write an hour from 0 to 23";
      draft.mail = { ...draft.mail, hour };
      return null;
    },
  },
  {
    name: "Cycle",
    help: "The running cycle, where the sheets do not name it: Q4 2026",
    initial: "",
    take(text, draft, context) {
      const parsed = parseText(text, { role: "cycle", ...context });
      if (parsed.kind !== "period") return "Write a quarter, half or year, such as Q4 2026";
      draft.cycle = { label: parsed.label, start: parsed.start, end: parsed.end };
      return null;
    },
  },
  {
    name: "On track within",
    help: "Up to this far behind where it should be, a key result is on track",
    initial: "10 %",
    take: (text, draft) =>
      takeShare(text, (share) => {
        draft.thresholds = { ...draft.thresholds, onTrackWithin: share };
      }),
  },
  {
    name: "At risk within",
    help: "Up to this far behind, it is at risk; beyond, off track",
    initial: "25 %",
    take: (text, draft) =>
      takeShare(text, (share) => {
        draft.thresholds = { ...draft.thresholds, atRiskWithin: share };
      }),
  },
  {
    name: "Count workdays only",
    help: "Whether weekends count when the elapsed time of a cycle is measured",
    values: ["Yes", "No"],
    initial: "No",
    take: (text, draft) => takeYesNo(text, (workdaysOnly) => (draft.workdaysOnly = workdaysOnly)),
  },
];

/** The name under which an answer to a question is kept. */
export function answerSetting(questionKey: string): string {
  return `Column ${questionKey}`;
}

/** The team's settings; what is not written there, or cannot be understood, is the default, and the mistake is named at its cell. */
export function readTeamSettings(workbook: Workbook, today: IsoDate): TeamSettings {
  const draft: Draft = {
    cadence: weeklyOnMonday,
    thresholds: defaultStatusThresholds,
    workdaysOnly: false,
    mail: usualMail,
    cycle: null,
    answers: {},
    mistakes: [],
  };
  const answers: Record<string, string> = {};
  const mistakes: Unreadable[] = [];
  for (const line of readLogLines(workbook, settingsTab, ["Setting", "Value", "What it does"]) ?? []) {
    const name = line.text("Setting");
    const value = line.text("Value");
    if (value === "") continue;
    if (name.startsWith("Column ")) answers[name.slice("Column ".length)] = value;
    const setting = teamSettings.find((candidate) => same(candidate.name, name));
    const problem = setting?.take(value, draft, { locale: workbook.locale, today }) ?? null;
    if (problem !== null)
      mistakes.push({ cell: line.ref("Value"), reason: `“${value}” does not fit “${name}”. ${problem}.` });
  }
  return { ...draft, cadence: withLoudCheckInDay(draft.cadence), answers, mistakes };
}

/** A team that checks in on Saturdays does not rest on them. */
function withLoudCheckInDay(cadence: Cadence): Cadence {
  const { quiet, weekday } = cadence;
  if (!quiet.weekdays.includes(weekday)) return cadence;
  return { ...cadence, quiet: { ...quiet, weekdays: quiet.weekdays.filter((day) => day !== weekday) } };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function takeYesNo(text: string, set: (yes: boolean) => void): string | null {
  if (!/^(yes|no|true|false)$/i.test(text)) return "Write Yes or No";
  set(/^(yes|true)$/i.test(text));
  return null;
}

function takeShare(text: string, set: (share: number) => void): string | null {
  const parsed = parseText(text, { role: "progress" });
  if (parsed.kind !== "number" || !(parsed.number > 0)) return "Write a share such as 10 %";
  const share = parsed.unit === "%" || parsed.number < 1 ? parsed.number : parsed.number / 100;
  if (share >= 1) return "Write a share below 100 %";
  set(share);
  return null;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}
