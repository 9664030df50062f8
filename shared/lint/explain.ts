import { type Group, groups, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** What a person is told about a rule, piece by piece, for the sidebar and the terminal to lay out. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly severity: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly reference: string;
  readonly settings: readonly { readonly name: string; readonly value: string; readonly help: string }[];
}

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

export function explain(rule: Rule): Explanation {
  return {
    id: rule.id,
    title: rule.title,
    group: groupTitles[rule.group],
    severity: rule.severity,
    why: rule.why,
    bad: rule.bad,
    good: rule.good,
    reference: rule.reference,
    settings: Object.keys(rule.settings).map((name) => ({
      name,
      value: String(rule.settings[name]!.value),
      help: rule.settings[name]!.help,
    })),
  };
}

/** Plain text for the terminal. */
export function explanationText(rule: Rule): string {
  const { id, title, group, severity, why, bad, good, reference, settings } = explain(rule);
  const lines = [
    `${title} (${id})`,
    `${group} · ${severity === "off" ? "off unless a profile switches it on" : severity}`,
    "",
    why,
    "",
    `  Instead of  ${bad}`,
    `  write       ${good}`,
    "",
    `Source: ${reference}`,
  ];
  if (settings.length > 0) {
    lines.push("", "Settings (in the Plumbline tab):");
    for (const { name, value, help } of settings) lines.push(`  ${id}: ${name} = ${value}   ${help}`);
  }
  return lines.join("\n");
}

/** The page of all rules in Markdown, made from the same text. */
export function rulesPage(): string {
  const parts = [
    "# The rules",
    "",
    `${rules.length} things that make OKRs fail, by reason. Each can be set to error, warning, info or off in the \`Plumbline\` tab of the sheet, or silenced for one place with a reason. This page is made from the rules themselves.`,
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
  return rule.reported.some(({ fixed }) => fixed !== undefined) ? " · can be fixed on one click" : "";
}
