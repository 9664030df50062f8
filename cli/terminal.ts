import type { IsoDate } from "../shared/sheet/dates.ts";
import type { GoogleOptions } from "./files/google-sheet.ts";

/** Where a command writes to and what it may know of its surroundings; tests pass their own. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** One line for a person, beside the output. */
  readonly complain: (line: string) => void;
  /** Columns that fit on a line. */
  readonly width: number;
  readonly colour: boolean;
  readonly today: IsoDate;
  readonly google?: GoogleOptions;
}

/** Wider lines are hard to read. */
const widest = 110;
/** Where output goes to a file or another program. */
const usualWidth = 100;

export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdout, stderr, env } = process;
  const wantsColour = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  return {
    write: (text) => void stdout.write(text),
    complain: (line) => void stderr.write(`${line}\n`),
    width: Math.max(40, Math.min(widest, stdout.isTTY ? stdout.columns : usualWidth)),
    // https://no-color.org: present and not empty.
    colour: wantsColour || (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb"),
    today: localDate(new Date()),
  };
}

/** The calendar day where the machine stands, not in Greenwich. */
function localDate(now: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
