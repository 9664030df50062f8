import type { Sheet } from "./sheets.ts";

/** Pages, minutes, lists and guides as teams paste them into a sheet, one for each habit that reading knows. */
export const pages: readonly Sheet[] = [
  {
    name: "a register of goals, named by its tab",
    tab: "team goals",
    rows: `
id | title | notes | due | state
1 | Reopen the swimming hall | roof first | 2026-10-01 | In progress
2 | Teach every child in year three | with both schools | 2026-12-15 | Not started`,
    expected: `
O B2 id=A2 note=C2 due=D2 status=E2
O B3 id=A3 note=C3 due=D3 status=E3`,
  },
  {
    name: "goal and measure in one cell",
    rows: `
member | okr
M-04 | Goal: Play in an orchestra; Target: Pass the audition in May
M-07 | Goal: Cook for a wedding; Target: Serve 40 guests on time`,
    expected: `
O B2
 KR B2
O B3
 KR B3`,
  },
  {
    name: "a guide that shows a bad and a good example",
    rows: `
How we write OKRs |
Bad OKR: |
Objective: Do more marketing |
KR1: Post on two channels |
KR2: Print leaflets |
 |
Good OKR: |
Objective: Be the bakery people cross town for |
KR1: Weekend visitors from other districts up from 12 % to 30 % |
KR2: 200 new entries in the guest book |`,
    expected: "",
  },
  {
    name: "a guide that explains its words",
    rows: `
OKRs at the clinic |
 |
Objective |
 | Should be short and inspiring
 | Must not hold a number
 |
Key Results |
 | Should be measurable
 | Must have a date
 | Should be three at most`,
    expected: "",
  },
  {
    name: "a template that is mostly blanks",
    rows: `
Quarter plan |
 |
OBJECTIVE 1: <what we want> |
KR 1.1: <metric, target, date> |
 | Baseline: __ %
KR 1.2: <metric, target, date> |
 | Baseline: __ %
OBJECTIVE 2: <what we want> |
KR 2.1: <metric, target, date> |
Week of YYYY-MM-DD |
 | KR 1.1: __ % so far`,
    expected: "",
  },
  {
    name: "dashes and goals in one column",
    rows: `
OKRs, autumn
Find out who would pay for lessons
- 20 trial lessons booked
- 8 of them buy a card of ten
what I did: called six schools

Stop losing the keys
- 0 doors left open
- one list of who has which key

Worries
- the heating`,
    expected: `
O A2
 KR A3
 KR A4
O A7
 KR A8
 KR A9`,
  },
  {
    name: "numbers under goals in one column",
    rows: `
OKR 2026
Every guest is greeted by name
1. Train 30 people at the desk
2. Names known at check-in up from 40 % to 90 %

Nobody waits for breakfast
1. Queue never longer than 5 minutes
2. 2 more stations for coffee`,
    expected: `
O A2
 KR A3
 KR A4
O A6
 KR A7
 KR A8`,
  },
  {
    name: "several key results a cell, by semicolon",
    rows: `
Objective | Key results
Lend more books | 900 loans a month; 40 new readers
Open on Sundays | Two volunteers a shift; 26 Sundays open
Quiet rooms | Noise under 45 dB; 12 desks`,
    expected: `
O A2
 KR B2
 KR B2
O A3
 KR B3
 KR B3
O A4
 KR B4
 KR B4`,
  },
  {
    name: "a table of contents before the chapters",
    rows: `
OKRs of the harbour | |
 | |
Contents | |
 | Objective 1 — Berths that are never empty |
 | Objective 2 — A quay without accidents |
 | |
Objective 1 — Berths that are never empty | |
KR | Target | Now
Nights with a free berth | 10 | 31
Objective 2 — A quay without accidents | |
KR | Target | Now
Accidents a year | 0 | 4`,
    expected: `
O A7
 KR A9 target=B9 current=C9
O A10
 KR A12 target=B12 current=C12`,
  },
  {
    name: "quarters that are written in two ways",
    rows: `
OKRs |
 |
Q2 2026 |
 |
Objective: Fewer empty seats |
 | KR: Occupancy from 61 % to 75 %
 | KR: 300 season tickets
 |
Q1 2026 |
 |
Win back the young |
 | 400 visitors under 25
 | 12 school classes
 |
Pay the ensemble on time |
 | Wages paid by the 28th, 3 of 3 months
 | Overtime under 20 hours a month`,
    expected: `
O A5
 KR B6
 KR B7
O A11
 KR B12
 KR B13
O A15
 KR B16
 KR B17`,
  },
  {
    name: "a column for each key result",
    rows: `
Crew | Objective | KR1 | KR2 | KR3
Night | A ward that sleeps | Alarms under 9 an hour | Doors closed by 22:00 | 0 trolleys in the corridor
Day | Home before noon | 70 % leave before 12 | Letters ready the day before | 1 call after 3 days`,
    expected: `
O B2 team=A2
 KR C2 team=A2
 KR D2 team=A2
 KR E2 team=A2
O B3 team=A3
 KR C3 team=A3
 KR D3 team=A3
 KR E3 team=A3`,
  },
  {
    name: "a log of sprints with what came of them",
    rows: `
Week | Focus | Key result | Score
1 | Foundations | 12 tables loaded | 90
2 | Search | 4 filters, 80 tests | 85
3 | Export | PDF and print | 70
4 | Polish | 30 fixes | 95`,
    expected: "",
  },
  {
    name: "kinds of metrics over their sentences",
    rows: `
Objective |
People learn to swim without fear |
 |
Key Results |
KR1 — Leading (behaviour) |
30 of 40 beginners put their head under water in week two |
KR2 — Lagging (result) |
25 beginners swim one length by June |
 |
Notes |
 | KR1 → tells us early whether the course works
 | KR2 → tells the town that it was worth it`,
    expected: `
O A2
 KR A6
 KR A8`,
  },
  {
    name: "numbers above labelled sentences",
    rows: `
OKRs of the data desk
O1
Objective: Trust every figure on the front page

O1KR1
Key Result: 0 corrections a month

O1KR2
Key Result: Every chart names its source`,
    expected: `
O A3
 KR A6
 KR A9`,
  },
  {
    name: "a title, its goal, and why",
    rows: `
OKRs |
 |
Objective 1: Warm classrooms |
Goal: Give every child a desk away from the draught. |
 | Key Result 1: 19 °C in all 14 rooms
 | Key Result 2: 4 windows replaced
 |
Objective 2: Full lunchboxes |
Goal: Make sure nobody is hungry at noon. |
 | Key Result 1: 220 meals a day`,
    expected: `
O A3
 KR B5
 KR B6
O A8
 KR B10`,
  },
  {
    name: "chapters of a plan with figures at the end",
    rows: `
Review of the year |
 |
1. Objective: Trains that arrive => 60 % |
 | KR: Punctuality above 92 % => 71 %
 | KR: Replacement buses under 40 => 55 %
2. Objective: Stations people like => 45 % |
 | KR: Complaints down to 100 a month => 30 %`,
    expected: `
O A3
 KR B4
 KR B5
O A6
 KR B7`,
  },
  {
    name: "minutes that state their purpose",
    rows: `
Steering meeting | | |
Date: 2026-05-04 | | |
Present: Ana, Jo, Wu | | |
Objective: look at the quarter so far | | |
 | | |
Objective 1: Faster repairs | | |
Key result | Target | Now | Status
Repairs within a day | 80 % | 64 % | At risk`,
    expected: `
O A6
 KR A8 target=B8 current=C8 status=D8`,
  },
  {
    name: "OKRs listed without an objective",
    rows: `
All-hands, 3 April |
 |
Q2 OKRs: |
 | Cut the waiting list from 120 to 60
 | Reach 95 % vaccinated staff
 | Train 14 new volunteers`,
    expected: `
 KR B4
 KR B5
 KR B6`,
  },
  {
    name: "wording that goes on in the next row",
    rows: `
Objective 1: A catalogue people can search |
Key results: |
 | Every record has a subject, a place, a date,
 | and a link to its picture.
 | Search answers within a second.`,
    expected: `
O A1
 KR B3
 KR B5`,
  },
  {
    name: "catchwords that sound like fields",
    rows: `
OKRs |
 |
Objective 1: Support that people thank us for |
 |
 | Workshop for users: Hold one a month with 12 seats
 | Support documentation: Cover the 5 most common questions
 | Ticket volume: Halve the tickets that are not for us`,
    expected: `
O A3
 KR B5
 KR B6
 KR B7`,
  },
  {
    name: "details below key results",
    rows: `
OKRs | | |
 | | |
Build the team | | |
 | Hire 2 cooks who stay a year | |
 | | one for mornings |
 | | one who bakes |
 | Write down 30 recipes | |
 | | read them once a quarter |
 | | new ones go in at once |
Earn the rent | | |
 | Sales of 9,000 a month | |
 | Waste under 6 % | |`,
    expected: `
O A3
 KR B4
 KR B7
O A10
 KR B11
 KR B12`,
  },
  {
    name: "the head of the key results holds their ids, the sentence stands under the target",
    rows: `
Objective: A park that is used | | |
KR | Target | How measured
KR1 | 40 hours of football a week on the lawn | count on Thursdays
KR2 | 25 picnics on a Sunday in July | photo at noon`,
    expected: `
O A1
 KR B3 id=A3
 KR B4 id=A4`,
  },
  {
    name: "arrows before the key results",
    rows: `
OKR | Done | Note
Sleep like a child | 40% |
↳ In bed by 22:30, five nights a week | 60% | phone
↳ No coffee after three | 20% |
Know the neighbours | 70% |
↳ Cook for all eleven flats | 70% | four left
↳ Borrow a ladder | 70% |`,
    expected: `
O A2 progress=B2
 KR A3 progress=B3 note=C3
 KR A4 progress=B4
O A5 progress=B5
 KR A6 progress=B6 note=C6
 KR A7 progress=B7`,
  },
  {
    name: "an objective named again by its number",
    rows: `
Objective | Key result | Lead
O1: A kitchen without waste | KR1: Leftovers under 3 kg a day | Bo
O1 | KR2: 9 of 10 crates come back | Kim
O2: Lunch in four minutes | KR3: 70 plates by 12:10 | Bo
O1 | KR4: Menu planned on Thursdays | Kim`,
    expected: `
O A2
 KR B2 owner=C2
 KR B3 owner=C3
 KR B5 owner=C5
O A4
 KR B4 owner=C4`,
  },
  {
    name: "a chapter after the table",
    rows: `
5.1 What we promise (OKR) | |

Objective | Key results | Lead
Quiet nights | Alarms under 9 an hour | Ana
Short letters | One page in 95 % of cases | Jo

5.2 What it costs | |

Item | Range | Priority
Sensors | 4,000 | high
Paper | 200 | low`,
    expected: `
O A4
 KR B4 owner=C4
O A5
 KR B5 owner=C5`,
  },
  {
    name: "priorities before the labels",
    rows: `
Looking back at the half-year |
Objective 1: Health |
[P0] Key Result 1: Exercise |
 | went surprisingly well
[P1] Key Result 2: Food |
 | still eats at his desk`,
    expected: `
O A2
 KR A3
 KR A5`,
  },
  {
    name: "what to measure, and how much in words",
    rows: `
O1 — Children are safe on the way to school |
KR | Métrica | Meta
KR1 | Paradas com vigilante | Todas as 14 até junho
KR2 | Travessias pintadas | Concluídas antes das aulas
KR3 | Motoristas treinados | Turmas completas nas duas garagens`,
    expected: `
O A1
 KR B3 id=A3 target=C3
 KR B4 id=A4 target=C4
 KR B5 id=A5 target=C5`,
  },
  {
    name: "metrics beside the OKRs",
    rows: `
Running well
Metric | Target | Measured by
Availability | 99.9 % | monitor
Errors | 1 % | log

OKRs for the year

Objective | Key Results | Lead
Trusted by every ward | KR1: Signed off by all 9 wards | Mia
 | KR2: 0 pages after midnight | Tom`,
    expected: `
O A9
 KR B9 owner=C9
 KR B10 owner=C10`,
  },
  {
    name: "a name for the objective before its sentence",
    rows: `
4. Objective

4.1 Main goal

Reduce the time from call to arrival for everybody in the valley

Key Results
KR | Target | Now
Minutes to the farthest farm | 18 | 31
Calls answered within 10 seconds | 95 | 88`,
    expected: `
O A5
 KR A9 target=B9 current=C9
 KR A10 target=B10 current=C10`,
  },
  {
    name: "minutes, a log and states to choose from in a form",
    rows: `
Check-in form | | |
KR | Status | Progress | Confidence
KR1 | On track / At risk / Behind | ___ % | H/M/L
KR2 | On track / At risk / Behind | ___ % | H/M/L`,
    expected: "",
  },
];
