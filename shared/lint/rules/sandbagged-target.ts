import { figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const sandbaggedTarget = defineRule({
  id: "sandbagged-target",
  group: "ambition",
  severity: "info",
  impact: 3,
  title: "Target set too low",
  why: "A target that is met on the first day, or within the noise of the measurement, asks for nothing. A team that sets such targets learns to look good instead of getting better.",
  reference: references.googlePlaybook,
  bad: "Satisfaction from 4.50 to 4.52",
  good: "Satisfaction from 4.5 to 4.7",
  settings: {
    smallest: { value: 0.02, help: "A change smaller than this share of the start is too small to matter" },
  },
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Monthly active accounts | Ana Silva | 1200 | 1210
               | Customers who renew | Ben Okoye | 120 | 180`,
      cells: ["E2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Monthly active accounts | Ana Silva | 1200 | 1200
               | Customers who renew | Ben Okoye | 120 | 180`,
      cells: ["E2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              The service is always there | Availability | Ana Silva | 99.9% | 99.95%
               | Customers who renew | Ben Okoye | 82% | 90%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Nobody gets hurt | Keep accidents at zero | Ana Silva | 0 | 0`,
    },
  ],
  keyResult({ keyResult, summary }, scope, { smallest }) {
    const { start, target } = keyResult.fields;
    if (summary.status === "dropped" || start?.parsed.kind !== "number" || target === undefined) return null;
    if (target.parsed.kind !== "number" || target.parsed.bound !== "exactly") return null;
    const from = start.parsed.number;
    const to = target.parsed.number;
    const { unit } = target.parsed;
    const detail = (reason: string) => ({
      cell: target.cell,
      detail: `${quote(keyResult.text)} ${reason}. Choose a target that would make a difference, or drop it.`,
    });
    // Keeping something where it is can be a promise worth making: "Keep accidents at zero".
    if (from === to) {
      const isKept = /\b(keep|maintain|stay|hold|remain|mant|manter|maintenir|garder|halten|bleib)/i.test(
        keyResult.text,
      );
      return isKept || from === 0 ? null : detail(`is already at its target of ${figure(to, unit)}`);
    }
    if (from <= 0 || scope.measure(keyResult).kind !== "number") return null;
    const change = Math.abs(to - from) / from;
    // From 99.9 % to 99.95 % halves what goes wrong.
    const left = unit === "%" && from < 1 ? Math.abs(to - from) / (1 - from) : change;
    if (Math.max(change, left) >= smallest) return null;
    return detail(`is to go from ${figure(from, unit)} to ${figure(to, unit)}, hardly a change`);
  },
  report([mark]) {
    return { message: mark!.detail };
  },
});
