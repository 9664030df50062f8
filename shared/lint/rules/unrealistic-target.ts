import type { CheckIn } from "../../okr/check-in.ts";
import { daysBetween, type IsoDate } from "../../sheet/dates.ts";
import { figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const unrealisticTarget = defineRule({
  id: "unrealistic-target",
  group: "ambition",
  severity: "warning",
  impact: 3,
  title: "Target out of reach",
  why: "A stretch is good when people can imagine a way to it. A target many times the start, or a pace nobody has ever reached, is given up in the first weeks and teaches the team that targets do not matter.",
  reference: references.googlePlaybook,
  bad: "Grow newsletter readers from 900 to 50,000",
  good: "Grow newsletter readers from 900 to 1,500",
  settings: {
    factor: { value: 10, help: "A target of this many times the start is out of reach" },
    smallestStart: { value: 3, help: "Starts below this number are too small to compare with" },
    pace: { value: 3, help: "Needing this many times the best pace so far is out of reach" },
  },
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Readers come back | Newsletter readers | Ana Silva | 900 | 50000`,
      cells: ["E2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Readers come back | Increase weekly readers from 2000 to 30000 | Ana Silva`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Readers come back | Newsletter readers | Ana Silva | 900 | 1500`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Partners sell for us | Partners who sell | Ana Silva | 1 | 12
               | Deals closed by partners | Ben Okoye | 0 | 25`,
    },
  ],
  keyResult({ keyResult, summary, cycle }, scope, { factor, smallestStart, pace }) {
    if (summary.status === "dropped" || summary.status === "done") return null;
    const measure = scope.measure(keyResult);
    if (measure.kind !== "number") return null;
    const { start, target, unit, current } = measure;
    const cell = keyResult.fields.target?.cell ?? keyResult.cell;
    const text = keyResult.text;
    const isSmall = unit === "%" ? false : start < smallestStart;
    if (start > 0 && !isSmall && target / start >= factor) {
      const times = Math.floor(target / start);
      return {
        cell,
        detail: `${quote(text)} is to go from ${figure(start, unit)} to ${figure(target, unit)}, ${times} times as much. Check the numbers, or choose a target the team can see a way to.`,
      };
    }
    if (current === null || !scope.checkIns) return null;
    const daysLeft = daysBetween(scope.today, cycle.end);
    const best = bestPace(scope.checkIns, keyResult.id, Math.sign(target - start));
    if (best === null || daysLeft < 7) return null;
    const needed = Math.abs(target - current) / daysLeft;
    if (Math.sign(target - current) !== Math.sign(target - start) || needed < best * pace) return null;
    return {
      cell,
      detail: `${quote(text)} needs ${figure(Number((needed * 7).toPrecision(2)), unit)} a week until the end; the best week so far brought ${figure(Number((best * 7).toPrecision(2)), unit)}. Talk about help, another way, or another target.`,
    };
  },
  report([mark]) {
    return { message: mark!.detail };
  },
});

/** The most that was gained per day between two check-ins at least five days apart; null with fewer than three check-ins. */
function bestPace(checkIns: readonly CheckIn[], keyResult: string, direction: number): number | null {
  const points: { date: IsoDate; value: number }[] = [];
  for (const { keyResult: id, date, value } of checkIns) {
    if (id === keyResult && value !== null) points.push({ date, value });
  }
  if (points.length < 3) return null;
  points.sort((a, b) => (a.date < b.date ? -1 : 1));
  let best = 0;
  for (let i = 1; i < points.length; i++) {
    const days = Math.max(5, daysBetween(points[i - 1]!.date, points[i]!.date));
    best = Math.max(best, ((points[i]!.value - points[i - 1]!.value) * direction) / days);
  }
  return best > 0 ? best : null;
}
