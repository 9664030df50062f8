import { describe, expect, it } from "vitest";
import { statedIn } from "../../shared/reading/values/stated.ts";

describe("figures that a sentence names", () => {
  it.each([
    ["Raise week-1 activation from 31 % to 45 %", { start: 0.31, target: 0.45, unit: "%", bound: "exactly" }],
    ["Rating from 3.8/5 to 4.5/5", { start: 3.8, target: 4.5, unit: null, bound: "exactly" }],
    ["Monthly churn 2.4 % → 1.8 %", { start: 0.024, target: 0.018, unit: "%", bound: "exactly" }],
    ["Increase retention to 90 %", { start: null, target: 0.9, unit: "%", bound: "exactly" }],
    ["NPS ≥ 45", { start: null, target: 45, unit: null, bound: "at-least" }],
    ["Time to first report under 10 minutes", { start: null, target: 10, unit: "minutes", bound: "at-most" }],
    ["Close at least 12 deals", { start: null, target: 12, unit: "deals", bound: "at-least" }],
    ["No more than 5 incidents a month", { start: null, target: 5, unit: "incidents", bound: "at-most" }],
    ["200+ teams on the new plan", { start: null, target: 200, unit: "teams", bound: "at-least" }],
    ["Win 40 press mentions", { start: null, target: 40, unit: "press", bound: "exactly" }],
    ["Hold 10 meetings by Q3 2026", { start: null, target: 10, unit: "meetings", bound: "exactly" }],
    ["First purchase from 6 days to <48 hours (median)", { start: 144, target: 48, unit: "hours" }],
    ["Сократить ответ с 2 дней до 30 минут", { start: 2880, target: 30, unit: "минут" }],
    ["Antwort (3 Stunden → 1 Minute)", { start: 180, target: 1 }],
    ["Cash is back sooner (−25 %) 75 days → 56 days", { start: 75, target: 56, unit: "days" }],
    ["100 % of the crew have a plan", { start: null, target: 1, unit: "%", bound: "exactly" }],
    ["80% van de tijd", { start: null, target: 0.8, unit: "%", bound: "exactly" }],
    ["NPS ≥ 40 from harbour masters", { start: null, target: 40, unit: null, bound: "at-least" }],
    ["NPS among new guests from 22 to 40 by Sep 30", { start: 22, target: 40 }],
    ["回収日数 -25% 75日→56日", { start: 75, target: 56, unit: "日", bound: "exactly" }],
    ["招 3 名水手", { start: null, target: 3, unit: "名", bound: "exactly" }],
    ["误差控制在15%以内，成功率达到95%以上", { start: null, target: 0.15, unit: "%", bound: "at-most" }],
    ["재방문율 40% 이상", { start: null, target: 0.4, unit: "%", bound: "at-least" }],
    ["转化率从15%提升到25%", { start: 0.15, target: 0.25, unit: "%", bound: "exactly" }],
    ["Au moins 2 des 7 équipages le 20 octobre", { start: null, target: 2, bound: "at-least" }],
  ] as const)("%s", (text, stated) => {
    expect(statedIn(text)).toMatchObject(stated);
  });

  it.each([
    "Improve onboarding",
    "Cut churn by 20 %",
    "Cut 3 steps from the sign-up",
    "Answer in 2 days",
    "Top 10 list of requested features",
    "Phase 2 is live",
    "Ship by 30 June 2026",
    "Launch version 4.1",
    "Be ready for 2027",
    "Une sortie par semaine, du 5 octobre au 15 novembre",
    "Run a 36:59 10K",
    "Time on page from 3:00 to 4:00",
    "本月完成 Model-8B 的部署",
    "4G 中断时仍可下单",
    "Week-1 retention of new students",
    "Release the stable 1.0 version",
    "30 % faster answers",
    "40% redução do tempo de espera",
    "Call everybody (score < 50) who left",
    "7日留存率提升",
    "",
  ])("none in “%s”", (text) => {
    expect(statedIn(text)).toBeNull();
  });
});
