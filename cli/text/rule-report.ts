import type { Rule } from "../../shared/lint/rule.ts";
import type { Terminal } from "../terminal.ts";
import { hang, pad, wrap } from "./lines.ts";
import { paintOf } from "./paint.ts";

export function ruleReport(rule: Rule, { width, colour }: Terminal): string {
  const paint = paintOf(colour);
  const settings = Object.entries(rule.settings).map(([name, { value, help }]) =>
    hang(`  ${pad(`${name} = ${value}`, 24)}`, help, width),
  );
  return `${[
    `${paint(rule.title, "bold")}  ${paint(`${rule.id} · ${rule.group} · ${rule.severity}`, "dim")}`,
    "",
    wrap(rule.why, width),
    "",
    hang(`  ${paint("✗", "red")} `, rule.bad, width),
    hang(`  ${paint("✓", "green")} `, rule.good, width),
    "",
    ...(settings.length > 0 ? ["Settings", ...settings, ""] : []),
    paint(wrap(`Source: ${rule.reference}`, width), "dim"),
  ].join("\n")}\n`;
}
