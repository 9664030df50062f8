import { run } from "../../cli/run.ts";
import type { Terminal } from "../../cli/terminal.ts";
import { sampleToday } from "../../sample/okrs.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and keeps what it wrote. */
export async function plumbline(args: readonly string[], own: Partial<Terminal> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await run(args, {
    write: (text) => {
      out += text;
    },
    complain: (line) => {
      err += `${line}\n`;
    },
    width: 100,
    colour: false,
    today: sampleToday,
    ...own,
  });
  return { code, out, err };
}
