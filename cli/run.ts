import { debuglog } from "node:util";
import type { Command } from "./command.ts";
import { explain } from "./commands/explain.ts";
import { lint } from "./commands/lint.ts";
import { read } from "./commands/read.ts";
import { rules } from "./commands/rules.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { helpOf, overview } from "./help.ts";
import { nearest } from "./nearest.ts";
import { parse } from "./parse.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "./version.ts";

export const commands: readonly Command[] = [read, lint, explain, rules];

const debug = debuglog("plumbline");

/** Runs one command line. Every way out, bugs too, ends in an exit code and at most one line on standard error. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "-h" || name === "help") {
    return help(rest[0], terminal, name === "");
  }
  if (name === "--version" || name === "-v") {
    terminal.write(`${version()}\n`);
    return exitCodes.fine;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return unusable(terminal, unknown(name));
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.write(helpOf(command, terminal));
    return exitCodes.fine;
  }
  const asked = parse(command, rest);
  if (typeof asked === "string") return unusable(terminal, asked);
  try {
    return await command.run(asked, terminal);
  } catch (error) {
    debug("%O", error);
    const { message } = error instanceof Error ? error : new Error(String(error));
    return unusable(
      terminal,
      `${asked.operand}: an internal error (${oneLine(message)}); NODE_DEBUG=plumbline shows where`,
    );
  }
}

function help(about: string | undefined, terminal: Terminal, asNothingWasAsked: boolean): ExitCode {
  const command = commands.find((candidate) => candidate.name === about);
  if (about !== undefined && !command) return unusable(terminal, unknown(about));
  const text = command ? helpOf(command, terminal) : overview(commands, terminal);
  if (asNothingWasAsked) terminal.complain(text.trimEnd());
  else terminal.write(text);
  return asNothingWasAsked ? exitCodes.unusable : exitCodes.fine;
}

function unknown(name: string): string {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  return `unknown command “${name}”; ${near ? `did you mean ${near}? ` : ""}\`plumbline --help\` lists them`;
}

function unusable(terminal: Terminal, reason: string): ExitCode {
  terminal.complain(`plumbline: ${reason}`);
  return exitCodes.unusable;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}
