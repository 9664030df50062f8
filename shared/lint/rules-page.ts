import { type Group, groups, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";

export const groupTitles: Readonly<Record<Group, string>> = {
  clarity: "Clarity",
  focus: "Focus",
  ownership: "Ownership",
  involvement: "Involvement",
  leadership: "Leadership",
  ambition: "Ambition",
  cadence: "Cadence and transparency",
  learning: "Learning",
  spreadsheet: "Spreadsheet",
};

/** The page of all rules in Markdown, made from the same text. */
export function rulesPage(): string {
  const parts = [
    "# The rules",
    "",
    `${rules.length} rules, by the reason for which OKRs fail. Each can be set to error, warning, info or off in the \`Plumbline\` tab of the sheet, or silenced for one place with a reason. This page is made from the rules themselves.`,
  ];
  for (const group of groups) {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) continue;
    parts.push("", `## ${groupTitles[group]}`);
    for (const rule of own) {
      parts.push(
        "",
        `### ${rule.title}`,
        "",
        `\`${rule.id}\` · ${rule.severity === "off" ? "off unless a profile switches it on" : rule.severity}${fixWords(rule)}`,
        "",
        rule.why,
        "",
        `- Instead of: ${rule.bad}`,
        `- Write: ${rule.good}`,
        `- Source: ${rule.reference}`,
      );
      for (const name of Object.keys(rule.settings)) {
        const { value, help } = rule.settings[name]!;
        parts.push(`- Setting \`${rule.id}: ${name}\` (${String(value)}): ${help}`);
      }
    }
  }
  return `${parts.join("\n")}\n`;
}

function fixWords(rule: Rule): string {
  return rule.reported.some(({ fixed }) => fixed !== undefined) ? " · offers a fix" : "";
}
