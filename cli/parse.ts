import { parseArgs } from "node:util";
import type { Asked, Command } from "./command.ts";
import { nearest } from "./nearest.ts";

/** The command line of one command → what was asked, or one line that says what is wrong with it. */
export function parse(command: Command, args: readonly string[]): Asked | string {
  const specs = Object.entries(command.options);
  const config = Object.fromEntries(
    specs.map(([name, { value }]) => [name, { type: value ? ("string" as const) : ("boolean" as const) }]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: true });
  } catch (error) {
    return problemOf(error as NodeJS.ErrnoException, command);
  }
  const options: Record<string, string | undefined> = {};
  const switches = new Set<string>();
  for (const [name, spec] of specs) {
    const given = parsed.values[name];
    if (given === true) switches.add(name);
    if (!spec.value) continue;
    const value = typeof given === "string" ? given : spec.fallback;
    if (value !== undefined && spec.choices && !spec.choices.includes(value)) {
      return `--${name}: there is no “${value}”; ${suggestion(value, spec.choices)}choose ${listed(spec.choices)}`;
    }
    options[name] = value;
  }
  const { positionals } = parsed;
  const wanted = command.operand === null ? 0 : 1;
  if (positionals.length < wanted) return `${command.operand} is missing; usage: ${usageOf(command)}`;
  if (positionals.length > wanted)
    return `one too many: “${positionals[wanted]}”; usage: ${usageOf(command)}`;
  return { operand: positionals[0] ?? "", options, switches };
}

export function usageOf({ name, operand, options }: Command): string {
  return ["plumbline", name, operand ?? "", Object.keys(options).length > 0 ? "[options]" : ""]
    .filter(Boolean)
    .join(" ");
}

function problemOf(error: NodeJS.ErrnoException, command: Command): string {
  const name = /'(?:-\w, )?(--?[^\s'=]+)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = Object.keys(command.options).map((option) => `--${option}`);
    return `unknown option ${name}; ${suggestion(name, known)}\`plumbline ${command.name} --help\` lists them`;
  }
  const spec = command.options[name.replace(/^-+/, "")];
  if (spec) return spec.value ? `${name} needs a value: ${name} ${spec.value}` : `${name} takes no value`;
  return error.message.split("\n")[0]!;
}

function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? "" : `did you mean ${near}? `;
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
