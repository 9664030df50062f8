import { explain } from "../../shared/lint/explain.ts";
import type { Rule } from "../../shared/lint/rule.ts";
import type { Terminal } from "../terminal.ts";
import { hang, wrap } from "./lines.ts";
import { paintOf } from "./paint.ts";

export function ruleReport(rule: Rule, { width, colour }: Terminal): string {
  const paint = paintOf(colour);
  const { id, title, group, severity, why, bad, good, reference, settings } = explain(rule);
  return `${[
    wrap(`${paint(title, "bold")} ${paint(`· ${id} · ${group} · ${severity}`, "dim")}`, width),
    "",
    wrap(why, width),
    "",
    hang(`  ${paint("✗", "red")} `, bad, width),
    hang(`  ${paint("✓", "green")} `, good, width),
    "",
    ...settings.map(({ name, value, help }) =>
      hang(`  ${id}: ${name} = ${value}  `, paint(help, "dim"), width),
    ),
    ...(settings.length > 0 ? [""] : []),
    paint(wrap(`Source: ${reference}`, width), "dim"),
  ].join("\n")}\n`;
}
