import { describe, expect, test } from "vitest";
import { outlineOf, planOf, tabOf } from "./grids.ts";

const cases: { name: string; tabs: Record<string, string>; expected: string }[] = [
  {
    name: "one key result a row, objective repeated",
    tabs: {
      OKRs: `
Objective            | Key Result                         | Owner | Start | Target | Current
Make checkout smooth | Raise conversion from 2 % to 3 %   | Ana   | 2     | 3      | 2.4
Make checkout smooth | Cut abandoned carts to 40 %        | Ben   | 61    | 40     | 55
Win in Germany       | 500 paying customers               | Chi   | 0     | 500    | 120`,
    },
    expected: `
O A2 Make checkout smooth
  KR B2 Raise conversion from 2 % to 3 % [current=F2 owner=C2 start=D2 target=E2]
  KR B3 Cut abandoned carts to 40 % [current=F3 owner=C3 start=D3 target=E3]
O A4 Win in Germany
  KR B4 500 paying customers [current=F4 owner=C4 start=D4 target=E4]`,
  },
  {
    name: "objective carried down, team to its left, a title and a total around",
    tabs: {
      Q3: `
Acme OKRs Q3 2026 |        |                        |          |        |
                  |        |                        |          |        |
Team              | Objective | Key Results          | Baseline | Target | Status
Sales             | Grow in the south | 40 new partners | 12      | 40     | On track
                  |        | Win back 10 accounts    | 0        | 10     | At risk
Support           | Answer within a day | First response in 4 h | 20 | 4     | Off track
                  |        |                         |          |        |
Total             |        |                         |          |        |`,
    },
    expected: `
O B4 Grow in the south [team=A4]
  KR C4 40 new partners [start=D4 status=F4 target=E4 team=A4]
  KR C5 Win back 10 accounts [start=D5 status=F5 target=E5]
O B6 Answer within a day [team=A6]
  KR C6 First response in 4 h [start=D6 status=F6 target=E6 team=A6]`,
  },
  {
    name: "objective rows among key result rows",
    tabs: {
      OKRs: `
Goals and key results   | Owner | Target | Current
O1: Customers stay      |       |        |
KR1: Raise NPS to 45    | Ana   | 45     | 38
KR2: Churn below 2 %    | Ben   | 2      | 2.9
O2: Ship without fear   |       |        |
KR1: Halve failed deployments | Chi | 4  | 7`,
    },
    expected: `
O A2 Customers stay
  KR A3 Raise NPS to 45 [current=D3 owner=B3 target=C3]
  KR A4 Churn below 2 % [current=D4 owner=B4 target=C4]
O A5 Ship without fear
  KR A6 Halve failed deployments [current=D6 owner=B6 target=C6]`,
  },
  {
    name: "a block per objective with a header of its own",
    tabs: {
      Ziele: `
Ziel 1: Kunden bleiben gern   |           |      |
                              |           |      |
Schlüsselergebnis             | Start     | Ziel | Verantwortlich
NPS von 30 auf 45             | 30        | 45   | Ana Weber
Kündigungen unter 2 %         | 4         | 2    | Ben Kurz
                              |           |      |
Ziel 2: Neue Märkte           |           |      |
                              |           |      |
Schlüsselergebnis             | Start     | Ziel | Verantwortlich
Zwei Filialen in Wien         | 0         | 2    | Eva Lang`,
    },
    expected: `
O A1 Kunden bleiben gern
  KR A4 NPS von 30 auf 45 [owner=D4 start=B4 target=C4]
  KR A5 Kündigungen unter 2 % [owner=D5 start=B5 target=C5]
O A7 Neue Märkte
  KR A10 Zwei Filialen in Wien [owner=D10 start=B10 target=C10]`,
  },
  {
    name: "quarter bands in a two-row header",
    tabs: {
      OKRs: `
Escribe aquí tus objetivos |              | Q1-2026  |      |        | Q2-2026  |      |
Objetivo                   | Resultado clave | Baseline | Real | Target | Baseline | Real | Target
Crecer en México           | 40 tiendas nuevas | 10     | 18   | 20     | 18       | 25   | 40
                           | 90 % de entregas a tiempo | 70 | 75 | 80   | 75       |      | 90`,
    },
    expected: `
O A3 Crecer en México
  KR B3 40 tiendas nuevas [current=G3 start=F3 target=H3]
  KR B4 90 % de entregas a tiempo [current=D4 start=C4 target=E4]`,
  },
  {
    name: "weeks as columns: the latest filled one is current",
    tabs: {
      OKRs: `
Objective      | Key Result        | Owner | Target | W1 | W2 | W3 | W4
Customers stay | NPS to 45         | Ana   | 45     | 31 | 33 | 36 |
               | Churn below 2 %   | Ben   | 2      | 4  |    |    |`,
    },
    expected: `
O A2 Customers stay
  KR B2 NPS to 45 [current=G2 owner=C2 target=D2]
  KR B3 Churn below 2 % [current=E3 owner=C3 target=D3]`,
  },
  {
    name: "vertical cards",
    tabs: {
      OKRs: `
Objective  | Customers stay with us
Owner      | Ana Silva
           |
Key result | Raise NPS from 30 to 45
Start      | 30
Target     | 45
Current    | 38
           |
Key result | Churn below 2 %
Start      | 4
Target     | 2
Current    | 3`,
    },
    expected: `
O B1 Customers stay with us [owner=B2]
  KR B4 Raise NPS from 30 to 45 [current=B7 start=B5 target=B6]
  KR B9 Churn below 2 % [current=B12 start=B10 target=B11]`,
  },
  {
    name: "key results as columns",
    tabs: {
      OKRs: `
Objective  | Customers stay          | Customers stay  | Ship without fear
Key result | Raise NPS from 30 to 45 | Churn below 2 % | Halve failed deployments
Owner      | Ana                     | Ben             | Chi
Start      | 30                      | 4               | 8
Target     | 45                      | 2               | 4
Current    | 38                      | 3               | 7`,
    },
    expected: `
O B1 Customers stay
  KR B2 Raise NPS from 30 to 45 [current=B6 owner=B3 start=B4 target=B5]
  KR C2 Churn below 2 % [current=C6 owner=C3 start=C4 target=C5]
O D1 Ship without fear
  KR D2 Halve failed deployments [current=D6 owner=D3 start=D4 target=D5]`,
  },
  {
    name: "two tables joined by an id, across tabs",
    tabs: {
      "Key results": `
id  | objective_id | key result              | target | current
KR1 | O1           | Raise NPS from 30 to 45 | 45     | 38
KR2 | O2           | Halve failed deployments | 4     | 7
KR3 | O1           | Churn below 2 %         | 2      | 3`,
      Objectives: `
id | objective         | owner
O1 | Customers stay    | Ana Silva
O2 | Ship without fear | Ben Okoye`,
    },
    expected: `
O Objectives!B2 Customers stay [id=Objectives!A2 owner=Objectives!C2]
  KR C2 Raise NPS from 30 to 45 [current=E2 id=A2 target=D2]
  KR C4 Churn below 2 % [current=E4 id=A4 target=D4]
O Objectives!B3 Ship without fear [id=Objectives!A3 owner=Objectives!C3]
  KR C3 Halve failed deployments [current=E3 id=A3 target=D3]`,
  },
  {
    name: "several key results in one cell",
    tabs: {
      OKRs: `
Objective         | Key Results                                              | Owner
Customers stay    | 1) Raise NPS from 30 to 45⏎2) Churn below 2 %            | Ana
Ship without fear | - Halve failed deployments⏎- Roll back within 10 minutes | Ben`,
    },
    expected: `
O A2 Customers stay [owner=C2]
  KR B2 Raise NPS from 30 to 45
  KR B2 Churn below 2 %
O A3 Ship without fear [owner=C3]
  KR B3 Halve failed deployments
  KR B3 Roll back within 10 minutes`,
  },
  {
    name: "everything in one cell",
    tabs: {
      OKRs: `
Team goals Q3
Objective: Customers stay⏎KR1: Raise NPS from 30 to 45⏎KR2: Churn below 2 %`,
    },
    expected: `
O A2 Customers stay
  KR A2 Raise NPS from 30 to 45
  KR A2 Churn below 2 %`,
  },
  {
    name: "an outline in several columns",
    tabs: {
      OKRs: `
Team OKRs Q3 2026 | |
O1                | Customers stay |
                  | KR1.1 | Raise NPS from 30 to 45
                  | KR1.2 | Churn below 2 %
O2                | Ship without fear |
                  | KR2.1 | Halve failed deployments`,
    },
    expected: `
O B2 Customers stay [id=A2]
  KR C3 Raise NPS from 30 to 45 [id=B3]
  KR C4 Churn below 2 % [id=B4]
O B5 Ship without fear [id=A5]
  KR C6 Halve failed deployments [id=B6]`,
  },
  {
    name: "a tool's export with a type column and parent ids",
    tabs: {
      export: `
Id | Parent Id | Object Type | Title                    | Owner     | Start | Target | Status
1  |           | Objective   | Customers stay           | Ana Silva |       |        | On Track
2  |           | Objective   | Ship without fear        | Ben Okoye |       |        | At Risk
3  | 1         | Key Result  | Raise NPS from 30 to 45  | Ana Silva | 30    | 45     | On Track
4  | 2         | Key Result  | Halve failed deployments | Chi Lam   | 8     | 4      | Behind
5  | 1         | Key Result  | Churn below 2 %          | Ben Okoye | 4     | 2      | On Track
6  | 3         | Initiative  | Interview ten customers  | Ana Silva |       |        | On Track`,
    },
    expected: `
O D2 Customers stay [id=A2 owner=E2 status=H2]
  KR D4 Raise NPS from 30 to 45 [id=A4 owner=E4 start=F4 status=H4 target=G4]
  KR D6 Churn below 2 % [id=A6 owner=E6 start=F6 status=H6 target=G6]
O D3 Ship without fear [id=A3 owner=E3 status=H3]
  KR D5 Halve failed deployments [id=A5 owner=E5 start=F5 status=H5 target=G5]`,
  },
  {
    name: "an export whose rows name their parents with weight and id, in any order",
    tabs: {
      export: `
Id      | Title                    | Owner     | Aligned To (weight, Objective ID)            | Object Type | Start | Target | Progress %
2295776 | Customers stay           | Ana Silva |                                              | Objective   | 0     | 100    | 64
2772001 | Ship without fear        | Ben Okoye | Customers stay(weight: 0%, Id: 2295776)      | Objective   | 0     | 100    | 0
2772002 | Halve failed deployments | Chi Lam   | Ship without fear(weight: 50%, Id: 2772001)  | Key result  | 8     | 4      | 40
2826211 | Raise NPS to 45          | Ana Silva | Customers stay(weight: 14.29%, Id: 2295776)  | Key result  | 30    | 45     | 60
2826212 | Interview ten customers  | Ana Silva | Customers stay(weight: 0%, Id: 2295776)      | Deliverable | 0     | 10     | 10`,
    },
    expected: `
O B2 Customers stay [id=A2 owner=C2 progress=H2 start=F2 target=G2]
  KR B5 Raise NPS to 45 [id=A5 owner=C5 progress=H5 start=F5 target=G5]
O B3 Ship without fear [id=A3 owner=C3 parent=D3 progress=H3 start=F3 target=G3]
  KR B4 Halve failed deployments [id=A4 owner=C4 progress=H4 start=F4 target=G4]`,
  },
  {
    name: "a check-in log and a score table that name the key results",
    tabs: {
      OKRs: `
Objective      | Key Result              | Owner | Target
Customers stay | Raise NPS from 30 to 45 | Ana   | 45
               | Churn below 2 %         | Ben   | 2
               |                         |       |
Scores         |                         |       |
Key Result     | Score                   |       |
Raise NPS from 30 to 45 | 0.7            |       |
Churn below 2 % | 0.4                    |       |`,
      Log: `
Date       | Key Result              | Value | Confidence
2026-07-06 | Raise NPS from 30 to 45 | 31    | 5
2026-07-13 | Raise NPS from 30 to 45 | 36    | 6
2026-07-13 | Churn below 2 %         | 3     | 4`,
    },
    expected: `
O A2 Customers stay
  KR B2 Raise NPS from 30 to 45 [confidence=Log!D3 current=Log!C3 lastCheckIn=Log!A3 owner=C2 score=B7 target=D2]
  KR B3 Churn below 2 % [confidence=Log!D4 current=Log!C4 lastCheckIn=Log!A4 owner=C3 score=B8 target=D3]`,
  },
  {
    name: "two tables side by side",
    tabs: {
      OKRs: `
Sales          |                  |        | | Support        |                 |
Objective      | Key Result       | Target | | Objective      | Key Result      | Target
Grow           | 40 new partners  | 40     | | Answer quickly | Reply in 4 hours | 4
               | 10 accounts back | 10     | |                | 90 % solved     | 90
Keep customers | Churn below 2 %  | 2      | | Learn          | 12 articles     | 12`,
    },
    expected: `
O A3 Grow
  KR B3 40 new partners [target=C3]
  KR B4 10 accounts back [target=C4]
O A5 Keep customers
  KR B5 Churn below 2 % [target=C5]
O E3 Answer quickly
  KR F3 Reply in 4 hours [target=G3]
  KR F4 90 % solved [target=G4]
O E5 Learn
  KR F5 12 articles [target=G5]`,
  },
  {
    name: "no header at all",
    tabs: {
      "OKRs Q3": `
O1 | Customers stay           | Ana Silva |    |    |    |
KR1.1 | Raise NPS             | Ana Silva | 30 | 45 | 38 | On track
KR1.2 | Churn below 2 %       | Ben Okoye | 4  | 2  | 3  | At risk
O2 | Ship without fear        | Chi Lam   |    |    |    |
KR2.1 | Fewer failed deployments | Chi Lam | 8 | 4 | 7  | Off track`,
    },
    expected: `
O B1 Customers stay [id=A1 owner=C1]
  KR B2 Raise NPS [current=F2 id=A2 owner=C2 start=D2 status=G2 target=E2]
  KR B3 Churn below 2 % [current=F3 id=A3 owner=C3 start=D3 status=G3 target=E3]
O B4 Ship without fear [id=A4 owner=C4]
  KR B5 Fewer failed deployments [current=F5 id=A5 owner=C5 start=D5 status=G5 target=E5]`,
  },
  {
    name: "a table of risks and one of initiatives beside the key results are none",
    tabs: {
      OKRs: `
Objective: Customers stay |           |          |
Key Result                | Start     | Target   | Current
Raise NPS                 | 30        | 45       | 38
Churn                     | 4         | 2        | 3
                          |           |          |
Risks                     |           |          |
Risk                      | Impact    | Owner    | Mitigation
Key account leaves        | High      | Ana      | Visit them monthly
Survey tool is late       | Low       | Ben      | Use forms
                          |           |          |
Initiatives               |           |          |
Initiative                | Drives KR | Owner    | Effort
Build onboarding mails    | KR1       | Ana      | 5 days
Call every churned customer | KR2     | Ben      | 3 days`,
    },
    expected: `
O A1 Customers stay
  KR A3 Raise NPS [current=D3 start=B3 target=C3]
  KR A4 Churn [current=D4 start=B4 target=C4]`,
  },
];

describe("layouts", () => {
  test.each(cases)("$name", ({ tabs, expected }) => {
    const plan = planOf(...Object.entries(tabs).map(([name, rows]) => tabOf(rows, name)));
    expect(outlineOf(plan).join("\n")).toBe(expected.trim());
  });
});
