import { settingsTab } from "../../okr/own-tabs.ts";
import type { Cycle } from "../../okr/plan.ts";
import { defaultStatusThresholds, type StatusThresholds } from "../../progress/status.ts";
import { type Cadence, weeklyOnMonday } from "../../schedule/cadence.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { parseText } from "../values/parse.ts";
import { readLogLines, type Unreadable } from "./log-tab.ts";

/** How a team works, as it says itself in the `Plumbline` tab. */
export interface TeamSettings {
  readonly cadence: Cadence;
  readonly thresholds: StatusThresholds;
  readonly workdaysOnly: boolean;
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

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const rhythms: Readonly<Record<string, Cadence["every"]>> = {
  "Every week": "week",
  "Every two weeks": "two-weeks",
  "Every month": "month",
};

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
    values: days,
    initial: "Monday",
    take(text, draft) {
      const weekday = days.findIndex((day) => same(day, text));
      if (weekday < 0) return "Write a day of the week, such as Monday";
      draft.cadence = { ...draft.cadence, weekday };
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
    take(text, draft) {
      if (!/^(yes|no|true|false)$/i.test(text)) return "Write Yes or No";
      draft.workdaysOnly = /^(yes|true)$/i.test(text);
      return null;
    },
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
  return { ...draft, answers, mistakes };
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
