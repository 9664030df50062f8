import { groups } from "../../shared/lint/rule.ts";
import { rules as allRules } from "../../shared/lint/rules.ts";
import { groupTitles } from "../../shared/lint/rules-page.ts";
import { profileSettings, profiles } from "../../shared/lint/settings.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { hang, pad } from "../text/lines.ts";
import { paintOf } from "../text/paint.ts";

export const rules: Command = {
  name: "rules",
  summary: "Lists the rules by the reason for which OKRs fail.",
  operand: null,
  options: {
    profile: {
      value: "NAME",
      choices: profiles.map(({ name }) => name),
      fallback: "default",
      help: "Whose severities",
    },
  },
  examples: ["plumbline rules --profile startup"],
  async run(asked, terminal) {
    const paint = paintOf(terminal.colour);
    const settings = profileSettings(asked.options.profile ?? "default");
    const lines = groups.flatMap((group) => {
      const ofGroup = allRules.filter((rule) => rule.group === group);
      if (ofGroup.length === 0) return [];
      return [
        paint(groupTitles[group], "bold"),
        ...ofGroup.map((rule) => {
          const severity = settings?.rules[rule.id]?.severity ?? rule.severity;
          return hang(`  ${pad(rule.id, 30)}${paint(pad(severity, 9), "dim")}`, rule.title, terminal.width);
        }),
        "",
      ];
    });
    terminal.write(`${lines.join("\n")}\n`);
    return exitCodes.fine;
  },
};
