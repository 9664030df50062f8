import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

export interface OptionSpec {
  /** What stands for the value in the help; options without it are switches. */
  readonly value?: string;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

/** What was asked for, already checked: exactly one operand where the command takes one, known options, allowed choices. */
export interface Asked {
  readonly operand: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands for the operand in the help, null where there is none. */
  readonly operand: string | null;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Lines at the end of the help. */
  readonly examples: readonly string[];
  run(asked: Asked, terminal: Terminal): Promise<ExitCode>;
}
