import { defineRule } from "../rule.ts";

/** Not a defect of OKRs but of the team's own settings; reported like one, so that it is seen where it was made. */
export const settings = defineRule({
  id: "settings",
  group: "spreadsheet",
  severity: "warning",
  impact: 2,
  title: "A setting that cannot be read",
  why: "The Plumbline tab holds the team's own choices. A line that cannot be read has no effect, which is worse than no line: people believe that something is switched off, or watched, and it is not.",
  reference: "Plumbline, settings",
  bad: "stale-check-in | sometimes",
  good: "stale-check-in | warning",
  settings: {},
  reads: ["settings"],
  reported: [
    {
      sheet: `# OKRs
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              # Plumbline
              Setting | Value | What it does
              Profile | gogle |
              stale-check-in | sometimes |
              stale-check-in: days | soon |
              stale-checkin | off |`,
      cells: ["Plumbline!B2", "Plumbline!B3", "Plumbline!B4", "Plumbline!A5"],
    },
    {
      sheet: `# OKRs
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              # Plumbline
              Silenced | Where | Reason | By | Date | Key
              missing-owner | OKRs!C2 |  | Ana Silva | |
              vague-objective | somewhere | We like it | Ana Silva | |`,
      cells: ["Plumbline!C2", "Plumbline!B3"],
    },
  ],
  accepted: [
    {
      sheet: `# OKRs
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              # Plumbline
              Setting | Value | What it does
              Profile | Google |
              stale-check-in | off |
              stale-check-in: days | 21 |
              Team address | https://example.com/team |`,
    },
    {
      sheet: `# OKRs
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              # Plumbline
              Silenced | Where | Reason | By | Date | Key
              missing-owner | OKRs!C2 | Ana starts in May | Ben Okoye | 2026-04-03 |`,
    },
  ],
  plan({ settings: { mistakes } }) {
    return mistakes.map(({ cell, message }, i) => ({ cell, cause: `mistake ${i}`, detail: message }));
  },
  report([mark]) {
    return { message: mark!.detail };
  },
});
