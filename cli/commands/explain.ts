import { ruleById, rules } from "../../shared/lint/rules.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { nearest } from "../nearest.ts";
import { ruleReport } from "../text/rule-report.ts";

export const explain: Command = {
  name: "explain",
  summary: "Explains a rule: why it matters, a bad and a good example, its settings and its source.",
  operand: "RULE",
  options: {},
  examples: ["plumbline explain activity-key-result"],
  async run(asked, terminal) {
    const rule = ruleById(asked.operand);
    if (!rule) {
      const near = nearest(
        asked.operand,
        rules.map(({ id }) => id),
      );
      terminal.complain(
        `plumbline: no rule is called “${asked.operand}”; ${near ? `did you mean ${near}? ` : ""}\`plumbline rules\` lists them`,
      );
      return exitCodes.unusable;
    }
    terminal.write(ruleReport(rule, terminal));
    return exitCodes.fine;
  },
};
