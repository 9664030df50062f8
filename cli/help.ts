import type { Command } from "./command.ts";
import { usageOf } from "./parse.ts";
import type { Terminal } from "./terminal.ts";
import { hang, pad, wrap } from "./text/lines.ts";
import { paintOf } from "./text/paint.ts";

export function overview(commands: readonly Command[], terminal: Terminal): string {
  const paint = paintOf(terminal.colour);
  const list = commands.map((command) => {
    return hang(
      `  ${pad(`${command.name} ${command.operand ?? ""}`.trim(), 16)}`,
      command.summary,
      terminal.width,
    );
  });
  return `${[
    wrap(
      `${paint("plumbline", "bold")} reads and checks the OKRs in a spreadsheet, whatever its layout.`,
      terminal.width,
    ),
    "",
    ...list,
    "",
    wrap(
      `FILE is an .xlsx, .csv or .tsv file, or the address or id of a Google Sheet. \`plumbline COMMAND --help\` shows the options.`,
      terminal.width,
    ),
  ].join("\n")}\n`;
}

export function helpOf(command: Command, terminal: Terminal): string {
  const paint = paintOf(terminal.colour);
  const options = Object.entries(command.options).map(([name, spec]) => {
    const choices = spec.choices ? ` (${spec.choices.join(", ")})` : "";
    const fallback = spec.fallback ? `; default ${spec.fallback}` : "";
    return hang(
      `  ${pad(`--${name}${spec.value ? ` ${spec.value}` : ""}`, 22)}`,
      `${spec.help}${choices}${fallback}`,
      terminal.width,
    );
  });
  return `${[
    `${paint(usageOf(command), "bold")}`,
    "",
    wrap(command.summary, terminal.width),
    ...(options.length > 0 ? ["", "Options", ...options] : []),
    ...(command.examples.length > 0
      ? ["", "Examples", ...command.examples.map((example) => `  ${example}`)]
      : []),
    "",
    wrap(
      "Exit codes: 0 fine, 1 findings at or above --fail-on, 2 bad use or unreadable input.",
      terminal.width,
    ),
  ].join("\n")}\n`;
}
