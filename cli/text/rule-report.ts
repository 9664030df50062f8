import type { Rule } from "../../shared/lint/rule.ts";
import { groupTitles } from "../../shared/lint/rules-page.ts";
import type { Terminal } from "../terminal.ts";
import { hang, wrap } from "./lines.ts";
import { paintOf } from "./paint.ts";

export function ruleReport(rule: Rule, { width, colour }: Terminal): string {
  const paint = paintOf(colour);
  const { id, title, group, why, bad, good, reference, settings } = rule;
  const severity = rule.severity === "off" ? "off unless a profile switches it on" : rule.severity;
  return `${[
    wrap(`${paint(title, "bold")} ${paint(`· ${id} · ${groupTitles[group]} · ${severity}`, "dim")}`, width),
    "",
    wrap(why, width),
    "",
    hang(`  ${paint("✗", "red")} `, bad, width),
    hang(`  ${paint("✓", "green")} `, good, width),
    "",
    ...Object.entries(settings).map(([name, { value, help }]) =>
      hang(`  ${id}: ${name} = ${value}  `, paint(help, "dim"), width),
    ),
    ...(Object.keys(settings).length > 0 ? [""] : []),
    paint(wrap(`Source: ${reference}`, width), "dim"),
  ].join("\n")}\n`;
}
