import {
  type Change,
  type ChangeKind,
  type Closing,
  changeKinds,
  decisions,
  type RecordKind,
  type Reflection,
  type Revisited,
  recordKinds,
  type Seen,
  type Shared,
  type Worked,
} from "../../okr/change.ts";
import { decisionWords } from "../../okr/decision-words.ts";
import { changesTab } from "../../okr/own-tabs.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { parseValue } from "../values/parse.ts";
import { type LogLine, readLogLines, type Unreadable } from "./log-tab.ts";

/** The columns of the `Changes` tab, as they are written when the tab is made. */
export const changeColumns = [
  "Date",
  "What",
  "Change",
  "Before",
  "After",
  "Reason",
  "By",
  "Item id",
] as const;

export interface ChangeLog {
  /** Amendments in the order of the log. */
  readonly changes: readonly Change[];
  /** How key results ended; the last word on each counts. */
  readonly closings: readonly Closing[];
  /** Null where nothing was ever recorded: then nobody can be said to have kept silent. */
  readonly shared: readonly Shared[] | null;
  readonly seen: readonly Seen[] | null;
  readonly revisited: readonly Revisited[];
  readonly reflections: readonly Reflection[];
  readonly worked: readonly Worked[];
  readonly unreadable: readonly Unreadable[];
}

type Kind = ChangeKind | RecordKind;

interface Entry {
  readonly kind: Kind;
  readonly date: IsoDate;
  readonly line: LogLine;
}

/** What the workbook records of changes, closings, messages and looks; null where it has no `Changes` tab. */
export function readChanges(workbook: Workbook, today: IsoDate): ChangeLog | null {
  const lines = readLogLines(workbook, changesTab, changeColumns);
  if (!lines) return null;
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];
  for (const line of lines) {
    const date = parseValue(line.cell("Date"), { role: "lastCheckIn", locale: workbook.locale, today });
    const kind = line.text("Change").toLowerCase();
    if (date.kind !== "date") {
      unreadable.push({
        cell: line.ref("Date"),
        reason: `“${line.text("Date")}” is not a date: write it as ${today}`,
      });
    } else if (!isKind(kind)) {
      const known = [...changeKinds, ...recordKinds].join(", ");
      unreadable.push({ cell: line.ref("Change"), reason: `“${line.text("Change")}” is none of ${known}` });
    } else entries.push({ kind, date: date.date, line });
  }
  const shared = entries.filter(({ kind }) => kind === "shared");
  const seen = entries.filter(({ kind }) => kind === "seen");
  return {
    changes: entries.flatMap(({ kind, date, line }) => (isRecord(kind) ? [] : [changeOf(kind, date, line)])),
    closings: closingsOf(entries),
    shared: shared.length === 0 ? null : sharedOf(shared),
    seen: seen.length === 0 ? null : seen.map(({ date, line }) => ({ date, by: line.text("By") })),
    revisited: entries
      .filter(({ kind }) => kind === "revisited")
      .map(({ date, line }) => ({ item: line.text("Item id"), date })),
    reflections: entries
      .filter(({ kind }) => kind === "reflected")
      .map(({ date, line }) => ({
        question: line.text("What"),
        answer: line.text("Reason"),
        date,
        tab: line.text("Item id"),
      })),
    worked: entries.flatMap(({ kind, date, line }) => (kind === "worked" ? workedOf(date, line) : [])),
    unreadable,
  };
}

function workedOf(date: IsoDate, line: LogLine): Worked[] {
  const share = scoreIn(line, "After");
  const [team, cycle, name] = [line.text("Item id"), line.text("Before"), line.text("What")];
  return share === null ? [] : [{ team, cycle, name, share, date }];
}

function isKind(text: string): text is Kind {
  return ([...changeKinds, ...recordKinds] as readonly string[]).includes(text);
}

function isRecord(kind: Kind): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind);
}

function changeOf(kind: ChangeKind, date: IsoDate, line: LogLine): Change {
  return {
    item: line.text("Item id"),
    text: line.text("What"),
    date,
    kind,
    before: line.text("Before"),
    after: line.text("After"),
    reason: line.text("Reason"),
    by: line.text("By"),
    cell: line.ref("Reason"),
  };
}

/** A score and a decision stand on lines of their own; together they are one closing. */
function closingsOf(entries: readonly Entry[]): Closing[] {
  const closings = new Map<string, Closing>();
  for (const { kind, date, line } of entries) {
    if (kind !== "scored" && kind !== "decided") continue;
    const item = line.text("Item id");
    const known = closings.get(item) ?? {
      item,
      text: line.text("What"),
      score: null,
      computed: null,
      scoreReason: "",
      decision: null,
      learned: "",
    };
    const by = line.text("By");
    closings.set(
      item,
      kind === "scored"
        ? {
            ...known,
            date,
            by,
            score: scoreIn(line, "After"),
            computed: scoreIn(line, "Before"),
            scoreReason: line.text("Reason"),
          }
        : { ...known, date, by, decision: decisionIn(line.text("After")), learned: line.text("Reason") },
    );
  }
  return [...closings.values()];
}

function scoreIn(line: LogLine, column: string): number | null {
  const parsed = parseValue(line.cell(column), { role: "score" });
  return parsed.kind === "number" && parsed.number >= 0 && parsed.number <= 1 ? parsed.number : null;
}

function decisionIn(word: string): Closing["decision"] {
  return decisions.find((decision) => decisionWords[decision].toLowerCase() === word.toLowerCase()) ?? null;
}

function sharedOf(entries: readonly Entry[]): Shared[] {
  const byDate = new Map<IsoDate, string[]>();
  for (const { date, line } of entries) byDate.set(date, [...(byDate.get(date) ?? []), line.text("Item id")]);
  return Array.from(byDate, ([date, keyResults]) => ({ date, keyResults }));
}
