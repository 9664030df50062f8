import type { Sheet } from "./sheets.ts";

/** Pages whose difficulty is what stands before a wording: words, numbers, letters and marks in unusual places and orders. */
export const labelled: readonly Sheet[] = [
  {
    name: "a period between the word and the colon, a goal above numbered OKRs",
    rows: `
OBJECTIVE (Q1 2027): Be the bakery that never runs out |
Key Result 1: Sold-out days from 9 to 2 |
Key Result 2: Waste below 4 % |

Core objective: The shop runs without the owner |
 | OKR 1: 5 days a month closed by staff alone
 | OKR 2: Till difference under 10 euros`,
    expected: `
O A1
 KR A2
 KR A3
O A5
 KR B6
 KR B7`,
  },
  {
    name: "a heading that counts, names of measures over tables",
    rows: `
11. Measures of success (OKR) | |

业务指标 | |

KR | 目标值 |
接通率 | ≥ 65% |
回访率 | ≥ 30% |

产品指标 | |

KR | 目标值 |
配置时间 | < 10 分钟 |
延迟 | < 500ms |`,
    expected: `
 KR A6 target=B6
 KR A7 target=B7
 KR A12 target=B12
 KR A13 target=B13`,
  },
  {
    name: "numbers with the letters of a team in front",
    rows: `
Ferry OKRs, Q1 2027 (all crews) |

Deck crew |
Source: page 210 · Owner: Ines · Last updated 2027-01-04 |

Objective DK1: Passengers board without a queue |
 | KR DK1.1: Boarding time 14 min → 8 min (gate counter).
 | KR DK1.2: Complaints about queues 40 → 10 (help desk).

Objective DK2: Every crossing leaves on time |
 | KR DK2.1: Departures on the minute 71 % → 90 %.`,
    expected: `
O A6
 KR B7
 KR B8
O A10
 KR B11`,
  },
  {
    name: "a bar between the number and the wording",
    rows: `
Bakery goals (OKRs) |

O1｜Bread is never sold out before noon |
KR1.1：Share of days with bread at noon |
 | at least 27 of 30 days |
KR1.2：Customers turned away |
 | fewer than 5 a week |

O2｜The night shift ends on time |
KR2.1：Shifts that end by 05:30 |
 | 9 of 10 |`,
    expected: `
O A3
 KR A4
 KR A6
O A9
 KR A10`,
  },
  {
    name: "the quarter between the word and the colon",
    rows: `
Goals by role: cook |

Objective Q1: Fill the room on weekdays |
Key Results: |
 | KR1: 40 covers on a Tuesday |
 | KR2: Half of them guests who came before |

Objective Q2: Cook with what the market has |
Key Results: |
 | KR1: 6 of 8 dishes change with the season |
 | KR2: Waste below 4 % of what is bought |`,
    expected: `
O A3
 KR B5
 KR B6
O A8
 KR B10
 KR B11`,
  },
  {
    name: "Objective (O1): and its wording below",
    rows: `
Objective (O1):
 | Make the fleet safer and cut the cost of accidents.

Key Results:
 | KR 1.1 — Accidents through speeding down by a fifth

Objective (O2):
 | Spend less on repairs through early care.

Key Results:
 | KR 2.1 — Breakdowns on the road down by a tenth`,
    expected: `
O B2
 KR B5
O B8
 KR B11`,
  },
  {
    name: "OKR 1.1 counts key results within the first objective",
    rows: `
Phase 1: a stable road (months 0-6)

Objective: Pave a road that every team can drive

OKR | Target
OKR 1.1 | All services send their traces
OKR 1.2 | Dashboards are live for chat and tools
OKR 1.3 | A release goes back by itself

Phase 2: more lanes (months 6-12)

Objective: Double the traffic without a jam

OKR | Target
OKR 2.1 | Half of the calls are answered from the cache
OKR 2.2 | Costs per call fall by a third`,
    expected: `
O A3
 KR B6 id=A6
 KR B7 id=A7
 KR B8 id=A8
O A12
 KR B15 id=A15
 KR B16 id=A16`,
  },
  {
    name: "key results that count again within each initiative",
    rows: `
Strategic initiatives

Initiative | OKR | Progress | Status | Next milestone
Harbour launch | KR1: 10k monthly guests | 82% | On track | opening 15 Sep
Harbour launch | KR2: 99.9% of days open | 99% | Green | none
Season cards | KR1: 5 companies signed | 60% | On track | June
Season cards | KR2: Family card on sale | 50% | On track | August
Over the border | KR1: 3 languages | 67% | Behind | French`,
    expected: `
O A4
 KR B4 progress=C4 status=D4
 KR B5 progress=C5 status=D5
O A6
 KR B6 progress=C6 status=D6
 KR B7 progress=C7 status=D7
O A8
 KR B8 progress=C8 status=D8`,
  },
  {
    name: "objectives by label in a table, measures without that name further down are others",
    rows: `
Q2 OKRs (Gate 1)

OKR | Progress | Status | Focus
O1: 10 paid pilots | 0/10 | Pending | recruitment
O2: Quality above 80% | N/A | Not tested | phase 2
O3: 20 articles | 0/20 | Pending | content

Roadmap

Phase 1 is complete

Success Metrics

Metric | Target | Current | Status
Time to render | <5 min | N/A | ⏳
Sync accuracy | 100% | N/A | ⏳
Test coverage | 100% | 100% | ✅`,
    expected: `
O A4 progress=B4 status=C4
O A5 progress=B5 status=C5
O A6 progress=B6 status=C6`,
  },
  {
    name: "several key results in one cell, each with KR: before it",
    rows: `
Objective | Key Results (draft)
O5: First customer live | KR: 1 customer signed, KR: 10 trials run, KR: NPS > 40
O6: The tuned model is better | KR: 30% fewer errors, KR: Runs in our own cloud`,
    expected: `
O A2
 KR B2
 KR B2
 KR B2
O A3
 KR B3
 KR B3`,
  },
  {
    name: "key results drawn as a tree",
    rows: `
Product Objectives (OKRs)

Objective 1: Testing is open to everybody in the team
+-- KR 1.1: 43 commands cover all common steps
+-- KR 1.2: No compiler needed

Objective 2: Runs can be relied on
+-- KR 2.1: Waiting is built in
+-- KR 2.2: Elements are found in several ways`,
    expected: `
O A3
 KR A4
 KR A5
O A7
 KR A8
 KR A9`,
  },
  {
    name: "whose objective it is behind the word",
    rows: `
2. Objetivo general del proyecto

Diseñar un archivo que reconozca cada obra, la asocie a su titular y reparta los ingresos de forma clara y auditable.

3. Key Results (KR)

KR | Horizonte
KR-1: Reportes de 3 fuentes normalizados | Sprint 2
KR-2: 90 % de obras reconocidas | Sprint 3`,
    expected: `
O A3
 KR A8 due=B8
 KR A9 due=B9`,
  },
  {
    name: "a light and a state behind the wording",
    rows: `
🎯 OBJECTIVE 1: Modules that stand alone — ✅ COMPLETE

KR 1.1: Package structure ✅ (100%)
KR 1.2: Tests for every module ✅ (100%, 91% coverage)

🎯 OBJECTIVE 2: Releases without fear — ⚠️ AT RISK

KR 2.1: A release in ten minutes 🟡 in progress`,
    expected: `
O A1
 KR A3
 KR A4
O A6
 KR A8`,
  },
  {
    name: "numbered tasks between key results are no quarters",
    rows: `
O1: The map knows every path

KR 1.1: 755 → 1000 paths drawn
By kind of ground, in this order:

Task | New | Source
T1.1a: Footpaths in the woods | 30 | Rangers
T1.1b: Towpaths | 40 | Water board
T1.1c: Alpine paths | 50 | Club

KR 1.2: Walkers can report a path
T1.2a: A button on the map | 8 | Ines
T1.2c: A page for rangers | 6 | Lars

KR 1.3: Reports answered in a day`,
    expected: `
O A1
 KR A3
 KR A11
 KR A15`,
  },
  {
    name: "results numbered within their objective, and broken boxes to tick",
    rows: `
Objetivo 2: Que ningún vecino espere el autobús más de diez minutos

Resultados e iniciativas:

 | Resultado 2.1: 40 autobuses más en hora punta
 | [2] Resultado 2.2: Un carril propio en seis avenidas
 | ▸ Resultado 2.3: Paradas con la hora de llegada`,
    expected: `
O A1
 KR B5
 KR B6
 KR B7`,
  },
  {
    name: "which kind of objective it is, before the word",
    rows: `
1. 产品目标

一句话：让每位读者在三次点击内找到并预约任何一本书

3 条关键结果（KR）

KR | 指标 | 目标
KR1｜预约 | 在三次点击内完成的预约占比 | ≥ 90%
KR2｜搜索 | 搜索结果返回时间 | ≤ 1 秒`,
    expected: `
O A3
 KR A8 target=C8
 KR A9 target=C9`,
  },
  {
    name: "a name in brackets over the sentence in quotes",
    rows: `
01 Objectives

Objective 1 (Fit and Activation — Q3 2026)
"Prove that small shops keep their books with us by making the first month as light as a shopping list."

Objective 2 (Growth — Q4 2026)
"Build a channel of accountants who bring their clients and stay to see them served."

02 Key Results

KRs for Objective 1 (Fit)

 | KR 1.1: Shops that pay from 10 to 200
 | KR 1.2: First month finished by 60 %

KRs for Objective 2 (Growth)

 | KR 2.1: Accountants with three clients from 0 to 40`,
    expected: `
O A4
 KR B13
 KR B14
O A7
 KR B18`,
  },
  {
    name: "an objective with a colon and OKRs in its sentence",
    rows: `
Overarching objective

Build the reading room: a place where people help a catalogue to learn. It takes notes, lists and OKRs and keeps what it has learnt.

Key results

KR1 — Activation
 | Metric: number of readers who add a note
 | Baseline: 0
 | Owner: Ines`,
    expected: `
O A3
 KR A7 start=B9 owner=B10`,
  },
  {
    name: "a name in brackets behind a number behind a number, an ordinal in the sentence",
    rows: `
Ferry OKRs |

OKR 1: A ferry when people need it |
 | Objective: Run the ferry when people need it |
 | Key results: |
 |  | 1. KR 1 (Time): Leave on time on 95 % of days by the end of the 4. month
 |  |  | Owner: Ana
 |  | 2. KR 2 (Seats): Sell nine of ten seats by June
 |  |  | Owner: Ben
OKR 2: Crews who stay |
 | Objective: Keep the crews over the winter |
 | Key results: |
 |  | 1. KR 1 (Pay): Pay overtime within 30 days
 |  |  | Owner: Cem`,
    expected: `
O B4
 KR C6 owner=D7
 KR C8 owner=D9
O B11
 KR C13 owner=D14`,
  },
  {
    name: "a log that names key results with their objective",
    rows: `
Bakery OKRs, next 90 days |

O1: Trust: bread that is what the label says |

 | KR1: Labels checked on every shelf, list of 40 done |
 | KR2: No complaint about nuts in 90 days |

O2: Fresh at five |

 | KR1: First bread out at five on every day |
 | KR2: Queue no longer than six |

Log |

2026-08-26 (O1 done, O2 begun): |
 | O1-KR1: list written, 40 of 40 labels read, two mended |
 | O2-KR1: second oven lit at three, first bread out at ten to five |
 | O2-KR2: a second till stands there |`,
    expected: `
O A3
 KR B5
 KR B6
O A8
 KR B10
 KR B11`,
  },
  {
    name: "key results named above sentences that speak of others by number",
    rows: `
OKR of the language |

Objective: Make the language complete |

KR1: Maths of single numbers |

What every script needs. |

KR2: Maths of series |

Words that stand for many days. KR1 is the base, KR2 gives what charts need every day. |

KR3: Names that people know |

Names as the trade has them. KR2 gives the power, KR3 the names that are used most. |`,
    expected: `
O A3
 KR A5
 KR A9
 KR A13`,
  },
  {
    name: "several key results behind one word for them",
    rows: `
Harbour OKRs |

Objective: Load every ship in a day |
 | Key results: 24 hours in port, 90% of crates untouched
Objective: Keep the crews |
 | Key results: 30 crews sign on again; no crane is without a driver
 | Key results: 12 boats, 100% painted`,
    expected: `
O A3
 KR B4
 KR B4
O A5
 KR B6
 KR B6
 KR B7
 KR B7`,
  },
  {
    name: "who moved it, between the heading and its key results",
    rows: `
Minutes of the crews, spring |

Motion 1: Fill the cellars before the frost |
Submitted by: the cooks |
 | KR1: Brew 300 barrels by the next assembly |
 | KR2: Keep 60 days of drink at all times |

Votes |
 | For: 27 |
 | Against: 12 |

Motion 2: A guard that sleeps at night |
Submitted by: the watch |
 | KR1: Ten crews on the list by May |
 | KR2: No shift longer than eight hours |`,
    expected: `
O A3
 KR B5
 KR B6
O A12
 KR B14
 KR B15`,
  },
  {
    name: "key results counted below the names of their owners, scores and notes by number further down",
    rows: `
Live OKRs |

Objective: Grow the crew of the boatyard |
 | Active from: 09.04.26
 | KR measurement deadline: 02.07.26
 | Tracked: Every other Tuesday
 | Key Results: Mona, Bert and Mia
 |  | 1. Add one full time sail maker (e)
 |  | 2. Add one full time rigger (e)
 |  | 3. Start to work on the second hall (n)

 | Final score

Date | KR #1 | KR #2 | KR #3 | Total
30.07.26 | 0 | 0.5 | 1.0 | 0.5

 | KR #1: nobody applied
 | KR #2: half of a rigger
 | KR #3: the hall stands`,
    expected: `
O A3
 KR C8
 KR C9
 KR C10`,
  },
  {
    name: "objectives that count from 1 and have no key results yet",
    rows: `
OKR |

O-1 Know the ropes |

O-2 Know the knots |

O-3 Know the sails |

O-4 Know the stars |`,
    expected: `
O A3
O A5
O A7
O A9`,
  },
  {
    name: "the goal of a sprint and ticked results, level with their heading",
    rows: `
Sprint 1: the hull |

Длительность: 1 неделя |

Цель спринта |

Подготовить корпус лодки к спуску на воду и проверить все швы |

Ключевые результаты (KR) |

✅ Все швы проверены дважды |
✅ Краска высохла (три слоя) |
✅ Руль стоит на месте |

Задачи |

1. Купить краску |`,
    expected: `
O A7
 KR A11
 KR A12
 KR A13`,
  },
  {
    name: "an objective worded in a card below its name",
    rows: `
3. OKRs — Objectives & Key Results |

OKR-1: Shorten the queue at the lock dramatically |

 | Detail
Objective | Reduce the time a boat waits by 75%
Type | Company
Status | Not Started

KR | Key Result | Start | Target | Weight
KR-1.1 | Reduce the average wait from 45 min to 15 min | 45 min | 15 min | 60%
KR-1.2 | Lock keepers on duty from six in the morning | 0 | 1 | 40%

OKR-2: No more lost bookings |

 | Detail
Objective | Reduce lost bookings to fewer than two in a hundred
Type | Company
Status | On Track

KR | Key Result | Start | Target | Weight
KR-2.1 | Reduce lost bookings from 8% to 2% | 8% | 2% | 70%
KR-2.2 | Every booking is checked against the tide table | 0% | 100% | 30%`,
    expected: `
O B6 type=B7 status=B8
 KR B11 id=A11 start=C11 target=D11 weight=E11
 KR B12 id=A12 start=C12 target=D12 weight=E12
O B17 type=B18 status=B19
 KR B22 id=A22 start=C22 target=D22 weight=E22
 KR B23 id=A23 start=C23 target=D23 weight=E23`,
  },
];
