import type { CheckIn } from "../../okr/check-in.ts";
import { checkInsTab } from "../../okr/own-tabs.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { parseValue } from "../values/parse.ts";
import { readLogLines, type Unreadable } from "./log-tab.ts";

/** The columns of the `Check-ins` tab, as they are written when the tab is made. */
export const checkInColumns = [
  "Date",
  "Key result",
  "Value",
  "Confidence",
  "Note",
  "By",
  "Key result id",
  "Check-in id",
] as const;

export interface CheckInLog {
  /** In the order of the log; an id that stands twice counts once. */
  readonly checkIns: readonly CheckIn[];
  readonly unreadable: readonly Unreadable[];
}

/** The check-ins that the workbook keeps; null where it has no `Check-ins` tab. */
export function readCheckIns(workbook: Workbook, today: IsoDate): CheckInLog | null {
  const lines = readLogLines(workbook, checkInsTab, checkInColumns);
  if (!lines) return null;
  const checkIns = new Map<string, CheckIn>();
  const unreadable: Unreadable[] = [];
  for (const line of lines) {
    const date = parseValue(line.cell("Date"), { role: "lastCheckIn", locale: workbook.locale, today });
    const keyResult = line.text("Key result id");
    if (date.kind !== "date") {
      unreadable.push({
        cell: line.ref("Date"),
        reason: `“${line.text("Date")}” is not a date: write it as ${today}`,
      });
    } else if (keyResult === "") {
      unreadable.push({ cell: line.ref("Key result id"), reason: "This check-in names no key result" });
    } else {
      const id = line.text("Check-in id") || `row-${line.row}`;
      checkIns.set(id, {
        id,
        keyResult,
        date: date.date,
        value: numberIn(line.cell("Value")?.value, () =>
          parseValue(line.cell("Value"), { role: "current", locale: workbook.locale }),
        ),
        confidence: confidenceIn(line.cell("Confidence")?.value),
        note: line.text("Note"),
        by: line.text("By"),
      });
    }
  }
  return { checkIns: [...checkIns.values()], unreadable };
}

function numberIn(value: unknown, parse: () => ReturnType<typeof parseValue>): number | null {
  if (typeof value === "number") return value;
  const parsed = parse();
  return parsed.kind === "number" ? parsed.number : null;
}

/** 0–10; anything else is no confidence. */
function confidenceIn(value: unknown): number | null {
  const number =
    typeof value === "number"
      ? value
      : typeof value === "string" && value.trim() !== ""
        ? Number(value)
        : Number.NaN;
  return number >= 0 && number <= 10 ? number : null;
}
