import type { AmendInput } from "../shared/actions/amend.ts";
import type { CheckInInput } from "../shared/actions/check-in.ts";
import type { Close } from "../shared/actions/close.ts";
import type { Explanation } from "../shared/actions/explain-change.ts";
import type { InputAnswer } from "../shared/actions/input.ts";
import type { PersonInput } from "../shared/actions/people.ts";
import type { RevisitDecision } from "../shared/actions/record.ts";
import type { TeamType } from "../shared/actions/start/starters.ts";
import type { Finding } from "../shared/lint/finding.ts";
import type { Closing, Change as Noticed } from "../shared/okr/change.ts";
import type { CheckIn } from "../shared/okr/check-in.ts";
import type { InputLine } from "../shared/okr/input.ts";
import type { Plan } from "../shared/okr/plan.ts";
import type { Summary } from "../shared/progress/summary.ts";
import type { Addressee } from "../shared/report/addressees.ts";
import type { Alignment } from "../shared/report/alignment.ts";
import type { lastCycleOf, ProcessReview } from "../shared/report/review.ts";
import type { Revisit } from "../shared/report/revisit.ts";
import type { ProcessSuggestion } from "../shared/report/suggestions.ts";
import type { BurnUpLine, Trend } from "../shared/report/trend.ts";
import type { Cadence } from "../shared/schedule/cadence.ts";
import type { MailJob, MailRhythm } from "../shared/schedule/mail-days.ts";
import type { IsoDate } from "../shared/sheet/dates.ts";
import type { Edit } from "../shared/sheet/edit.ts";
import type { Workbook } from "../shared/sheet/workbook.ts";
import type { FindingView } from "../shared/ui/finding-view.ts";

/** What the sidebar may ask of the server. Arguments and answers travel as JSON text. */
export interface Server {
  /** Reads the active tab and says what it holds. */
  check(): Checked;
  /** The active tab with everything that structuring and checking in need to see. */
  readSheet(): SheetRead;
  /** Writes what is still as the edits expect, keeps the rest back, and checks again. */
  write(change: Change): Written;
  /** Takes back the last change that Plumbline made. */
  undo(): Written;
  /** A message to the team, ready to be sent: where things stand, or how the cycle ended. */
  message(about: MessageKind): Draft;
  /** Carries out what a person decided in a form, against the sheet as it is now, and checks again. */
  act(action: Action): Written;
  /** The tree of objectives over all tabs. */
  align(): Alignment;
  /** How mail stands: who sends it, to whom, what went out and what did not. */
  mail(): MailStatus;
  /** Turns mail on or off for this person. */
  turnMail(choice: MailChoice): MailStatus;
  /** Sends what the person has seen and agreed to. */
  sendMail(order: MailOrder): MailStatus;
  /** Selects a place in the sheet. */
  show(place: Place): null;
}

export type Method = keyof Server;

export type MessageKind = "digest" | "closing";

export interface Draft {
  readonly subject: string;
  readonly text: string;
  /** Misses that it tells of; recorded once it is sent. */
  readonly misses: readonly string[];
}

export interface MailChoice {
  readonly on: boolean;
  /** The person's own address: the team sees it as the sender. */
  readonly address: string;
}

export type MailOrder =
  /** What would go out, to the person alone. */
  | {
      readonly kind: "test";
      readonly id: string;
      readonly about: "reminder" | "digest";
      readonly address: string;
    }
  /** A message to the team, as it was read and changed. `id` is the same for each try. */
  | {
      readonly kind: "message";
      readonly id: string;
      readonly about: MessageKind;
      readonly subject: string;
      readonly text: string;
      readonly to: readonly string[];
    }
  /** A letter to each of several people, by their names. */
  | {
      readonly kind: "letters";
      readonly id: string;
      readonly letters: readonly { readonly name: string; readonly subject: string; readonly text: string }[];
    };

/** What a person has let Plumbline do. */
export interface Consent {
  readonly mail: boolean;
  readonly timer: boolean;
  /** Where to agree to what is missing; null where nothing is. */
  readonly url: string | null;
}

export interface MailStatus {
  readonly consent: Consent;
  /** Whether this person's account sends the team's mail. */
  readonly isOn: boolean;
  /** It should, but Google has taken the timer away. */
  readonly hasStopped: boolean;
  /** The person's own address, "" where it is not known. */
  readonly address: string;
  readonly senders: readonly MailSender[];
  /** Mails that Google still lets this person send today; null where that cannot be asked. */
  readonly quota: number | null;
  readonly rhythm: MailRhythm;
  readonly cadence: Cadence;
  readonly coming: readonly MailJob[];
  readonly people: readonly MailPerson[];
  /** Teams that the sheet names. */
  readonly teams: readonly string[];
  /** The latest first. */
  readonly runs: readonly MailRun[];
  readonly problem: { readonly at: string; readonly text: string } | null;
  readonly today: IsoDate;
  readonly title: string;
}

export interface MailSender {
  readonly address: string;
  readonly isMe: boolean;
  /** Their timer has not gone off for days: they have removed Plumbline, or left. */
  readonly isSilent: boolean;
}

/** Somebody whom the OKRs or the people list name; how many key results are theirs, and how many owe a check-in. */
export interface MailPerson extends Omit<Addressee, "owns"> {
  readonly owns: number;
  readonly owes: number;
}

/** One job that sent mail, or should have. */
export interface MailRun {
  readonly key: string;
  readonly kind: "reminder" | "digest" | "closing" | "input" | "test" | "notice";
  readonly title: string;
  readonly day: IsoDate;
  /** "2026-11-23 09:17" by the spreadsheet's clock. */
  readonly at: string;
  readonly sent: readonly string[];
  readonly failed: readonly { readonly address: string; readonly reason: string }[];
  /** Begun by a run that ended before it could say whether the mail went out. */
  readonly uncertain: readonly string[];
  /** Names without an address. */
  readonly missing: readonly string[];
  readonly isRunning: boolean;
  readonly isFinished: boolean;
  readonly problem: string | null;
}

export interface Place {
  readonly tab: string;
  /** "C5:C12" */
  readonly range: string;
}

export interface Checked {
  /** Id of the spreadsheet. */
  readonly spreadsheet: string;
  readonly tab: { readonly id: string; readonly name: string };
  readonly summary: Summary;
  /** What helps most comes first. */
  readonly findings: readonly FindingView[];
  /** Keys of the few that the first screen shows. */
  readonly top: readonly string[];
  readonly questions: Plan["questions"];
  /** A1 ranges of the tables that were understood, in the order of the plan. */
  readonly tables: readonly string[];
  /** Changes made in the sheet itself that only lack their reason. */
  readonly noticed: readonly Noticed[];
  /** How key results ended, by their ids. */
  readonly closings: readonly Closing[];
  /** The latest check-in of each key result that has one, by its id. */
  readonly latest: Readonly<Record<string, CheckIn>>;
  /** The way of each key result that has check-ins with a value, by its id. */
  readonly trends: Readonly<Record<string, Trend>>;
  /** Key results that were off track at their last two check-ins. */
  readonly revisits: readonly Revisit[];
  /** How the cycle is worked, and what to try in the next one. */
  readonly review: {
    readonly review: ProcessReview;
    /** How the team's last cycle ended; null where nothing was kept of one. */
    readonly before: ReturnType<typeof lastCycleOf>;
    readonly suggestions: readonly ProcessSuggestion[];
    readonly burnUps: readonly BurnUpLine[];
    /** What the team has answered in this cycle, the last word on each question. */
    readonly answers: Readonly<Record<string, string>>;
  };
  /** What contributors were asked before a cycle, and have answered. */
  readonly input: readonly InputLine[];
  /** What kept mail from going out, "" where nothing did. */
  readonly mailProblem: string;
  /** The team's rhythm, with its quiet days, and the mail that it wants. */
  readonly team: { readonly cadence: Cadence; readonly mail: MailRhythm };
  /** Ids of the key results whose current value comes from a formula. */
  readonly fed: readonly string[];
  /** The change that "Undo" would take back, null where there is none. */
  readonly lastChange: LastChange | null;
}

export interface SheetRead {
  readonly workbook: Workbook;
  readonly plan: Plan;
}

export interface Change {
  /** What the person did, for the undo list: "Fixed 3 findings". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What the sidebar's forms ask for; decided on the server, because it depends on what stands in the logs by then. */
export type Action =
  | { readonly kind: "check-in"; readonly checkIn: CheckInInput }
  /** All of somebody's in one go: written together or not at all. */
  | { readonly kind: "check-ins"; readonly tab: string; readonly checkIns: readonly CheckInInput[] }
  | { readonly kind: "amend"; readonly tab: string; readonly amend: AmendInput }
  | { readonly kind: "close"; readonly tab: string; readonly closes: readonly Close[]; readonly by: string }
  /** The reason for a change that was made in the sheet itself. */
  | { readonly kind: "explain"; readonly tab: string; readonly explanation: Explanation }
  /** Findings as notes in their cells, or those notes away again. */
  | { readonly kind: "notes"; readonly tab: string; readonly write: boolean }
  /** The same OKRs in a structured tab of their own; theirs stays as it is. */
  | { readonly kind: "copy"; readonly tab: string }
  /** The next cycle's tab, with what was decided to go on. */
  | { readonly kind: "carry-over"; readonly tab: string; readonly team: string }
  /** The tab of a closed cycle is called so; everything stays on it. */
  | { readonly kind: "archive"; readonly tab: string }
  /** The team has been told of these misses. */
  | {
      readonly kind: "told";
      readonly tab: string;
      readonly keyResults: readonly string[];
      readonly by: string;
    }
  /** Puts a finding aside, with the reason. */
  | {
      readonly kind: "silence";
      readonly tab: string;
      readonly finding: Finding;
      readonly reason: string;
      readonly by: string;
    }
  /** What was decided on a key result that is off track, where its goal stays as it is. */
  | {
      readonly kind: "revisit";
      readonly tab: string;
      readonly keyResult: string;
      readonly decision: RevisitDecision;
      readonly note: string;
      readonly by: string;
    }
  /** What the team answered in its review of how it works. */
  | {
      readonly kind: "reflect";
      readonly tab: string;
      readonly answers: readonly { readonly question: string; readonly answer: string }[];
      readonly by: string;
    }
  /** A line of the settings in the `Plumbline` tab. */
  | { readonly kind: "setting"; readonly tab: string; readonly name: string; readonly value: string }
  /** Several lines of it at once. */
  | {
      readonly kind: "settings";
      readonly tab: string;
      readonly values: Readonly<Record<string, string>>;
    }
  /** Who can be reached where, in the people list. */
  | { readonly kind: "people"; readonly tab: string; readonly people: readonly PersonInput[] }
  /** Contributors are asked before a cycle starts; one line for each person and question. */
  | {
      readonly kind: "ask-input";
      readonly tab: string;
      readonly cycle: string;
      readonly people: readonly string[];
      readonly questions: readonly string[];
    }
  /** What somebody has answered. */
  | { readonly kind: "answer-input"; readonly tab: string; readonly given: InputAnswer }
  /** A leader has looked at the OKRs. */
  | { readonly kind: "seen"; readonly tab: string; readonly by: string; readonly comment: string }
  /** What the person says to a question of reading's, or of a column that was misread; kept in the workbook. */
  | {
      readonly kind: "answer";
      readonly tab: string;
      readonly question: string | { readonly column: number; readonly header: string };
      readonly role: string;
    }
  /** A new tab: from a starter, or from pasted text. */
  | {
      readonly kind: "start";
      readonly team: string;
      readonly from: { readonly type: TeamType } | { readonly text: string };
    };

export interface LastChange {
  readonly id: string;
  readonly title: string;
  /** ISO date and time in UTC. */
  readonly at: string;
}

export interface Written {
  readonly title: string;
  /** How many edits were written. */
  readonly done: number;
  /** One reason for each edit that was kept back. */
  readonly refused: readonly string[];
  readonly checked: Checked;
}

/** What went wrong, and what the person can do about it. */
export interface Problem {
  readonly message: string;
  readonly remedy: string;
}

export type Answer<T> = { readonly value: T } | { readonly problem: Problem };

/** The sidebar's views that a menu item can open. */
export const views = [
  "overview",
  "findings",
  "check-in",
  "cycle",
  "structure",
  "start",
  "close",
  "digest",
  "closing",
  "review",
  "alignment",
  "mail",
  "rhythm",
  "input",
] as const;
export type View = (typeof views)[number];
