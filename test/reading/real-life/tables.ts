import type { Sheet } from "./sheets.ts";

/** Tables whose difficulty is what a column holds: names over periods, columns without a name, ids for wordings, several values in a cell. */
export const tables: readonly Sheet[] = [
  {
    name: "names over periods, one of them over three",
    rows: `
Linen service, OKRs | | | | | |
 | | | Where we were | Where we want to be | Where we are | |
What we want | How we measure it | Who | Mar-25 | Sep-25 | Apr | May | Jun
No ward waits for sheets | Deliveries before 07:00, share of wards | Odile | 61 | 95 | 66 | 72 | 80
 | Sheets missing at stocktaking | Tarek | 240 | 60 | 221 | 190 |
People like the work | Sick days per head and quarter | Odile | 5.2 | 3 | 5.1 | 4.8 | 4.1`,
    expected: `
O A4
 KR B4 owner=C4 start=D4 target=E4 current=H4
 KR B5 owner=C5 start=D5 target=E5 current=G5
O A6
 KR B6 owner=C6 start=D6 target=E6 current=H6`,
  },
  {
    name: "votes by week that a note calls confidence, owner and target without a name",
    rows: `
Orchard crew | OKRs | Q3 | | | |
Everybody enters their confidence on Fridays. 1 = no chance, 10 = done. | | | | | |
 | | | | W1 | W2 | W3 | Final score
O1 | Fruit reaches the shop the day it is picked | Maud | | | | |
KR1.1 | 90% of crates leave before noon | Piet | 90% | 5 | 6 | 7 |
KR1.2 | Fewer than 12 crates a week come back | Maud | 12 | 4 | 4 | | 0.4
KR1.3 | 3 shops ordering every day | Piet | 3 | 6 | 7 | 8 |`,
    expected: `
O B4 id=A4 owner=C4
 KR B5 id=A5 owner=C5 target=D5 confidence=G5
 KR B6 id=A6 owner=C6 target=D6 confidence=F6 score=H6
 KR B7 id=A7 owner=C7 target=D7 confidence=G7`,
  },
  {
    name: "traffic lights by their initials under the name of a term",
    rows: `
Objective | Success criteria (key results) | Lead | By when | Aut | Governor comment
1) Every pupil swims | 1a. 80% of year 6 swim 25 metres | Mr Ode | July 26 | A | new coach
 | 1b. Two lessons a month for each class | Ms Fay | Easter | G |
 | 1c. No lesson cancelled for want of a bus | Mr Ode | July 26 | R | talk to council`,
    expected: `
O A2
 KR B2 owner=C2 due=D2 status=E2 note=F2
 KR B3 owner=C3 due=D3 status=E3
 KR B4 owner=C4 due=D4 status=E4 note=F4`,
  },
  {
    name: "key results by number, worded under Goal and measured in words",
    rows: `
Objective: Passengers find their platform without asking | | |

Key Result | Goal | Metric | Tracking
KR1 | Signs replaced in all 14 stations | Inspection passed | Works log
KR2 | Questions at the counter halved | Counter tally sheet | Weekly
KR3 | No wrong platform shown | Complaints received | Monthly`,
    expected: `
O A1
 KR B4 id=A4
 KR B5 id=A5
 KR B6 id=A6`,
  },
  {
    name: "one weight for each of three key results in a cell",
    rows: `
OKR | Objetivo | KRs | Peso
OKR.1 | Que nadie haga cola en caja | KR1: Espera media de 9 a 4 minutos · KR2: 12 cajas rápidas abiertas · KR3: 0 turnos sin cubrir | 0.5 / 0.3 / 0.2
OKR.2 | Que la fruta llegue fresca | KR1: Mermas del 11% al 6% · KR2: 3 repartos diarios · KR3: NPS de fruta ≥ 50 | 0.4 / 0.4 / 0.2`,
    expected: `
O B2 id=A2
 KR C2 weight=D2
 KR C2 weight=D2
 KR C2 weight=D2
O B3 id=A3
 KR C3 weight=D3
 KR C3 weight=D3
 KR C3 weight=D3`,
  },
  {
    name: "a state beside the key results of each objective, one row with a single one",
    rows: `
Objective | Key results | Owner | Status
Visitors come back | 30 % buy a season ticket, 2 visits a year per member | Ilse | In progress
School classes book early | 200 classes booked by May, 90 % of guides trained | Bram | Planned
The archive is online | 40 000 objects catalogued | Ilse | Planned`,
    expected: `
O A2 owner=C2 status=D2
 KR B2
 KR B2
O A3 owner=C3 status=D3
 KR B3
 KR B3
O A4 owner=C4 status=D4
 KR B4`,
  },
  {
    name: "numbered key results run together in a cell",
    rows: `
Objective | Priority | Key Results
O1：让新老师第一周就能上课 | P0 | KR1.1：6 节示范课有录像；12 位老师观看。KR1.2：第一周请假为 0。KR1.3：家长满意度 ≥90%。
O2：让教室不再缺设备 | P1 | KR2.1：24 间教室投影可用。KR2.2：报修 4 小时内处理。`,
    expected: `
O A2 priority=B2
 KR C2
 KR C2
 KR C2
O A3 priority=B3
 KR C3
 KR C3`,
  },
  {
    name: "kinds that say more around the word",
    rows: `
类型 | 整体目标项 | 计划时间 | 状态
目标（O） | 让门店盘点不再熬夜 | 2026 年 5 月 | 进行中
子关键成果（KR1） | 盘点时间从 6 小时降到 2 小时 | 2026 年 5 月 | 已达成
子关键成果（KR2） | 差错率低于 0.5% | 2026 年 6 月 | 进行中`,
    expected: `
O B2 due=C2 status=D2
 KR B3 due=C3 status=D3
 KR B4 due=C4 status=D4`,
  },
  {
    name: "a key result one column too far left",
    rows: `
Objectif | KR | Statut
O1 – Visite sans attente | KR1 – billet scanné en moins de 3 s | en cours
KR2 – file d'attente sous 10 minutes |  |
O2 – Le musée rayonne | KR3 – 1 000 partages par mois | en cours`,
    expected: `
O A2
 KR B2 status=C2
 KR A3
O A4
 KR B4 status=C4`,
  },
  {
    name: "states called results, thresholds in Vietnamese",
    rows: `
O1: Bệnh nhân không phải chờ | | |

KR | Nội dung | Ngưỡng đạt | Kết quả
KR1 | Thời gian chờ khám trung bình | ≤ 15 phút | Hoàn thành
KR2 | Hồ sơ nhập trong ngày | ≥ 95% | Đang thực hiện
KR3 | Đánh giá của bệnh nhân | ≥ 4.5 | Hoàn thành`,
    expected: `
O A1
 KR B4 id=A4 target=C4 status=D4
 KR B5 id=A5 target=C5 status=D5
 KR B6 id=A6 target=C6 status=D6`,
  },
  {
    name: "kind beside the number, the sentence in the next cell",
    rows: `
MVP OKR |

Objective | A ferry app that deckhands trust in fog
KR1 – Leading | 80% of crossings logged before docking
KR2 – Quality | Fewer than 3 wrong arrival times a week
KR3 – Outcome | 10 harbours use it without paper`,
    expected: `
O B3
 KR B4 id=A4
 KR B5 id=A5
 KR B6 id=A6`,
  },
  {
    name: "who owns the block and until when, between its name and its table",
    rows: `
OBIETTIVO 1 | Chi entra in biblioteca trova posto | | | |
Referente: | Dott. Neri | | Scadenza: | 31/12/2026
 | Risultati chiave | Oggi | Dove vogliamo arrivare | Chi |
 | Posti a sedere in sala | 84 | 130 | Neri |
 | Prese di corrente per tavolo | 1 | 4 | Villa |`,
    expected: `
O B1 id=A1 owner=B2 due=E2
 KR B4 current=C4 target=D4 owner=E4
 KR B5 current=C5 target=D5 owner=E5`,
  },
  {
    name: "an objective worded once and then called by its number",
    rows: `
Objective | Key Result
O1: Every boat is back before dark | KR1: 40 boats carry a tracker
O1 | KR2: The harbour sees all of them on one screen
O2: Nets are mended on land | KR3: 3 sheds rented
O2 | KR4: 200 nets mended by May

Definition of done |
 | A skipper has signed it`,
    expected: `
O A2
 KR B2
 KR B3
O A4
 KR B4
 KR B5`,
  },
  {
    name: "objectives without figures among key results with some, under a name for both",
    rows: `
City pool | OKR autumn | | | | |
Code | Objective / key result | Lead | Start | Target | Now
P1 | Early swimmers come back | Head of pool | | |
1a | Visits before 8, a week | Desk | 310 | 450 | 395
1b | Season tickets sold | Desk | 1 200 | 1 500 | 1 310
P2 | A crew that stays | Manager | | |
2a | Overtime hours a month | Manager | 190 | 80 | not yet
2b | Shifts swapped at short notice | Rota | 22 | 6 | 15`,
    expected: `
O B3 id=A3 owner=C3
 KR B4 id=A4 owner=C4 start=D4 target=E4 current=F4
 KR B5 id=A5 owner=C5 start=D5 target=E5 current=F5
O B6 id=A6 owner=C6
 KR B7 id=A7 owner=C7 start=D7 target=E7 current=F7
 KR B8 id=A8 owner=C8 start=D8 target=E8 current=F8`,
  },
  {
    name: "objectives without figures, told by ids of another form",
    rows: `
Archive, OKR 2026 | | | | |
No. | What we want | Lead | Baseline | Target | Actual
A | Nobody searches twice | Hanne | | |
A1 | Minutes from question to file | Ole | 38 | 10 | 22
A2 | Files without a shelf mark | Ole | 410 | 0 | 160
B | The cellar stays dry | Board | | |
B1 | Days above 60 % damp | Caretaker | 44 | 5 | 12
B2 | Shelves off the floor | Caretaker | 20 % | 100 % | 85 %`,
    expected: `
O B3 id=A3 owner=C3
 KR B4 id=A4 owner=C4 start=D4 target=E4 current=F4
 KR B5 id=A5 owner=C5 start=D5 target=E5 current=F5
O B6 id=A6 owner=C6
 KR B7 id=A7 owner=C7 start=D7 target=E7 current=F7
 KR B8 id=A8 owner=C8 start=D8 target=E8 current=F8`,
  },
  {
    name: "rows that sum up each objective, and what the colours mean",
    rows: `
Objective | Weight | Key Results | Score (0.0-1.0) | Owner
A kitchen that feeds everybody | 40% | 18 of 22 menus without meat | 0.9 | Ines
 | | Waste below 30 g a plate | 0.6 | Lars
 | | Objective score | 0.75 |
Guests who come back | 60% | 85% say they would | 1.0 | Ines
 | | Two new guests a day | 0.5 | Bea
 | | Objective score | 0.75 |
 | 100% | OVERALL (weighted) | 0.75 |
0.0-0.3 red / 0.4-0.6 yellow / 0.7-1.0 green | | | |`,
    expected: `
O A2 weight=B2 score=D4
 KR C2 score=D2 owner=E2
 KR C3 score=D3 owner=E3
O A5 weight=B5 score=D7
 KR C5 score=D5 owner=E5
 KR C6 score=D6 owner=E6`,
  },
  {
    name: "what a team's objective supports, and a mean below",
    rows: `
ID | Objective / Key Result | Supports | Owner | Baseline | Target | Current | Confidence
C1 | Own the small shops | | Siv | | | |
C1.1 | Shops from 340 to 600 | | Siv | 340 | 600 | 455 | 0.6
M1 | Roofers know our name | C1 | Ewa | | | |
M1.1 | Known without help, in a survey | C1.1 | Ewa | 4% | 12% | 7% | 0.5
M1.2 | Demos from trade fairs | C1.1 | Jon | 35 | 150 | 122 | 0.9

 | Avg confidence | | | | | | 0.67`,
    expected: `
O B2 id=A2 owner=D2
 KR B3 id=A3 owner=D3 start=E3 target=F3 current=G3 confidence=H3
O B4 id=A4 parent=C4 owner=D4
 KR B5 id=A5 owner=D5 start=E5 target=F5 current=G5 confidence=H5
 KR B6 id=A6 owner=D6 start=E6 target=F6 current=G6 confidence=H6`,
  },
  {
    name: "numbered key results beside a pillar, what they are and where they are read",
    rows: `
KR | Owner | Pillar | Description | Baseline | Q1 | Q2 | Q3 | Measurement
KR2.1 | COO | Delivery | Raise work delivered on its day from 30 % to 90 % | 30% | 45% | 60% | 90% | Planning board
KR2.2 | COO | Delivery; Sales | Shorten a project from 15 weeks to 5 by the year's end | 15 weeks | 12 weeks | 9 weeks | 5 weeks | Planning board
KR2.3 | CFO | Sales | Start 90 % of projects with a signed plan of work | 10% | 40% | 70% | 90% | Contracts
KR5.1 | CEO | People | Certify 95 % of the engineers by December | 5% | 60% | 80% | 95% | Course records

Which of them the screen in the hall shows

KR | What it must show
KR5.1 | Engineers with a certificate, in per cent
KR2.1 | Work delivered on its day, this week and last`,
    expected: `

 KR D2 id=A2 owner=B2 start=E2 target=H2
 KR D3 id=A3 owner=B3 start=E3 target=H3
 KR D4 id=A4 owner=B4 start=E4 target=H4
 KR D5 id=A5 owner=B5 start=E5 target=H5`,
  },
  {
    name: "the table of another chapter, headed by names nobody knows",
    rows: `
OKRs for the next 18 months

Objective | Owner | Key result | Target | Due
Close the gap in range | Product | 30 km less than the leader | 600 km | 2026 Q2
Win the smaller towns | Sales | A third of buyers in 200 towns | 70 000 | 2026 Q4
Prices people understand | Finance | Same price a kilometre | 9.4 | 2026 Q1

Together: 18 points of share and 1.2 billion.



What it is worth

Step | What it costs | What it brings | |
Close the gap in range | Much: research | 400 million of premium cars | |
Smaller towns | Some: chargers | 500 million by volume | |
In all | | 1.2 billion within 18 months | |`,
    expected: `
O A4 owner=B4
 KR C4 target=D4 due=E4
O A5 owner=B5
 KR C5 target=D5 due=E5
O A6 owner=B6
 KR C6 target=D6 due=E6`,
  },
  {
    name: "names of other columns after a gap, one of them the same",
    rows: `
Plan of ninety days (OKR)

Objective | Key Result | Owner | Due
Sell what earns | Margin from 22 % to 26 % | Finance | WK-12
Keep good buyers | Value of a buyer from 312 to 350 | Mail | WK-12
Sell what lies about | Stock from 1.9 million to 0.5 | Supply | WK-8



What we advise

# | Recommendation | Owner | Worth
1 | Cap discounts of the best sellers at a fifth | Category | 2.3 points
2 | Sell the long tail in one sale | Supply | 1.4 million
3 | Prices in three steps for regular buyers | Mail | 1.1 million`,
    expected: `
O A4
 KR B4 owner=C4 due=D4
O A5
 KR B5 owner=C5 due=D5
O A6
 KR B6 owner=C6 due=D6`,
  },
  {
    name: "progress of key results named with their objective, in a table below",
    rows: `
Objective 1. See sales and cost of a week on one page
 | KR1. Sales follow the day of payment
 | KR2. Costs of four channels are counted alike

Objective 2. Nobody counts a sale twice
 | KR1. Nine of ten sales have one source
 | KR2. Proposals stay apart from facts

Where they stand

KR | Progress now | What is in the way
O1-KR1 sales | 72% | three tables that differ
O1-KR2 costs | 60% | one channel is late
O2-KR1 sources | 78% | names of campaigns
O2-KR2 proposals | 68% | a file that looks final`,
    expected: `
O A1
 KR B2 progress=B12
 KR B3 progress=B13
O A5
 KR B6 progress=B14
 KR B7 progress=B15`,
  },
  {
    name: "an overview of objectives by shorter names above them",
    rows: `
OKRs at a glance

Objective | KRs done | Progress | Status
1. Core modules | 5/5 | 100% | 🟢
2. Light packages | 4/4 | 100% | 🟢
3. Docker | 1/3 | 33% | 🟡

Objective 1: Core modules that stand alone

KR 1.1: A package of its own
KR 1.2: Every module has tests

Objective 2: Light packages anybody can install

KR 2.1: A release in ten minutes

Objective 3: Docker runs all of it

KR 3.1: One file to start it`,
    expected: `
O A8 progress=C4 status=D4
 KR A10
 KR A11
O A13 progress=C5 status=D5
 KR A15
O A17 progress=C6 status=D6
 KR A19`,
  },
  {
    name: "measures of a funnel below a list of OKRs still to come",
    rows: `
OKRs

To be filled in when the quarter's document is shared.

Quarter | Objective | Key Results | Owner | Status
JFM-26 | (copy from the document) | — | — | —

Funnel from ticket to seat

Stage | Metric | Value | Notes
Search → choice | Drop rate | 20% |
Choice → payment | Drop rate of cards | 40% | Biggest drop
Payment → seat | Refunds | 2% | Winter data`,
    expected: "",
  },
  {
    name: "what came of each step of a project is no plan",
    rows: `
Rapport de synthèse

Loop | Objectif | Résultat clé | Statut
Loop 1 | Mise en route | Tests du protocole passés | ✅
Loop 2 | Essai en production | Boîte vidée, 12 messages traités | ✅
Loop 3 | Mesure des temps | 179 000 messages en 8,2 s | ✅
Loop 4 | Sécurité | Failles critiques corrigées | ✅`,
    expected: "",
  },
  {
    name: "by what each key result is known to be reached",
    rows: `
优化目标：所有车站的时刻表每分钟更新一次

关键结果：

KR | 描述 | 验证标准
KR1a | 车站屏幕增加实时数据接口 | 接口存在且向后兼容
KR1b | 晚点信息在一分钟内显示 | 抽查 20 个车站全部通过`,
    expected: `
O A1
 KR B6 id=A6 target=C6
 KR B7 id=A7 target=C7`,
  },
  {
    name: "two tables of a database, joined by number, their wording called title",
    rows: `
objectives
id | code | title | is_top_objective
35 | C-O1 | Grow what the harbour earns | false
36 | C-O2 | Let no ship wait for a berth | false
37 | M-O1 | Make the town proud of its harbour | true

key_results
id | objective_id | code | title | baseline_value | target_value | current_value | unit_type | target_date
77 | 35 | KR1.1 | Increase fees from cargo to 800 million | 738 | 800 | 730 | currency | 2026-06-30
78 | 36 | KR1.1 | Shorten the wait at anchor to two hours | 5 | 2 | 4 | hours | 2026-06-30
79 | 36 | KR1.2 | Unload a ship within a day | 31 | 24 | 30 | hours | 2026-06-30
80 | 37 | KR1.1 | Welcome 20000 visitors on open days | 9000 | 20000 | 11000 | visitors | 2026-06-30`,
    expected: `
O C3 id=A3
 KR D9 id=C9 start=E9 target=F9 current=G9 unit=H9 due=I9
O C4 id=A4
 KR D10 id=C10 start=E10 target=F10 current=G10 unit=H10 due=I10
 KR D11 id=C11 start=E11 target=F11 current=G11 unit=H11 due=I11
O C5 id=A5
 KR D12 id=C12 start=E12 target=F12 current=G12 unit=H12 due=I12`,
  },
  {
    name: "a log of reminders that names key results by number only",
    rows: `
Owners who have not answered, OKRs of the third quarter

KR | Owner | Last-known value | Last verified | Nudge status
KR-1.1 | Sarah Chen | 2,180,000 USD | 2026-05-23 | queued, second week
KR-1.2 | James Liu | 5 contracts | 2026-05-23 | queued, second week
KR-2.1 | Priya Nair | 47 accounts | 2026-05-23 | queued, second week`,
    expected: "",
  },
  {
    name: "a scorecard by its title, key results without an objective",
    rows: `
Scorecard

Team KRs
Key result | Weight | Score | Weighted
Days from order to door | 40% | 3 | 1.2
Buyers who come back | 60% | 2 | 1.2
Total | 100% | | 2.4

README
Weights add to 100%.`,
    expected: `
 KR A5 weight=B5 score=C5
 KR A6 weight=B6 score=C6`,
  },
  {
    name: "scores of the same objectives in shorter words at the end",
    rows: `
Museum, Q4 |

OKRs (locked) |

O1: Every guest finds the way without asking |
 | KR1: Guests who reach the tower alone from 40 % to 80 % by May |
 | KR2: Time to the first room from 9 minutes to under 5 |

O2: Open the west wing with one school as partner |
 | KR1: West wing open by 24 November |
 | KR2: At least 3 schools visit it by December |

What we will not do |

 | A new ticket shop |

Scores at the end of the quarter |

Objective | Key result | Target | Actual | Score
O1: The way | Guests at the tower 40 % -> 80 % | 80 % | 72 % | 0.8
O1 | Time to the room < 5 | 5 | 4 | 1.0
O2: West wing | Wing open by 24 Nov | 24 Nov | 9 Dec | 0.7
O2 | 3 schools visit | 3 | 2 | 0.5`,
    expected: `
O A5
 KR B6 target=C20 current=D20 score=E20
 KR B7 target=C21 current=D21 score=E21
O A9
 KR B10 target=C22 current=D22 score=E22
 KR B11 target=C23 current=D23 score=E23`,
  },
  {
    name: "exercises and what came of them, two figures to some",
    rows: `
Exercises of the course |

Ex | Tools | Objective | Key result
E3 | Java, Docker | Analysis of 5 000 rentals | Revenue 41 755, busiest stop 447
E4 | Kafka | Alarms in real time | 2 alarms seen (40.7, 45.3)
E5 | Airflow | Three small pipelines | 4 graphs, one of them parallel
E6 | Spark | Windows over streams | station 1 99.5, station 2 93.2`,
    expected: `
`,
  },
  {
    name: "none: tables of a database about OKRs",
    rows: `
OKR tables of the program |

Table | Purpose
okr_objectives | Objective (branch or person, parent of others)
okr_key_results | KR of an objective (baseline, target, weight)
okr_snapshots | History of each KR by week
okr_check_ins | Check-in of the week

Columns |

Column | Type | Constraint | Description
id | UUID | primary key | Identifier
title | TEXT | not null | Title of the objective
term_type | TEXT | not null | Kind of term
deadline | TIMESTAMPTZ | | Due date
success_criteria | JSONB | | Success criteria`,
    expected: `
`,
  },
  {
    name: "a second header of the same names over rows that name fields",
    rows: `
Objective 1: The lock gates open on time |

Key Result | Target | Measurement
Gates that open in five minutes | >95% | Lock log
Boats that wait an hour | <20 | Harbour camera

Objective 2: Quick answers at the counter |

Key Result | Target | Measurement
/v1/queue p50 response time | <200ms | Counter analytics
/v1/queue p99 response time | <2000ms | Counter analytics
Cold start time (ovens) | <10min | Kitchen dashboard
Uptime | >99.5% | Meter
Error rate (orders) | <0.1% | Till`,
    expected: `
O A1
 KR A4 target=B4
 KR A5 target=B5
O A7
 KR A10 target=B10
 KR A11 target=B11
 KR A12 target=B12
 KR A13 target=B13
 KR A14 target=B14`,
  },
  {
    name: "key results side by side, each with its target and its value",
    rows: `
Objective | Owner | KR1 | KR1 Target | KR1 Current | KR2 | KR2 Target | KR2 Current
Grow in the north | Ana | Boats sold | 100 | 40 | Shops open | 3 | 1
Guests come back | Ben | Repeat bookings | 400 | 250 | Reviews answered in a day | 90% | 60%
Kitchens waste less | Chi | Waste per guest | 180 | 220 | Meals from the valley | 60% | 35%`,
    expected: `
O A2 owner=B2
 KR C2 target=D2 current=E2
 KR F2 target=G2 current=H2
O A3 owner=B3
 KR C3 target=D3 current=E3
 KR F3 target=G3 current=H3
O A4 owner=B4
 KR C4 target=D4 current=E4
 KR F4 target=G4 current=H4`,
  },
  {
    name: "key results and targets side by side, by number",
    rows: `
objetivo | descricao | responsavel | periodo | keyResult1 | meta1 | keyResult2 | meta2
Aumentar as reservas em 30% | Crescer sem perder qualidade | Diretoria Comercial | 2026-Q1 | Reservas totais | 1300 | Novos hóspedes | 50
Hóspedes mais satisfeitos | Elevar o NPS | Diretoria de CX | 2026-Q1 | NPS | 85 | Tempo de resposta (h) | 2
Menos desperdício na cozinha | Otimizar as compras | Cozinha | 2026-Q1 | Desperdício por hóspede (g) | 180 | Custo por refeição (R$) | 22`,
    expected: `
O A2 owner=C2 cycle=D2
 KR E2 target=F2
 KR G2 target=H2
O A3 owner=C3 cycle=D3
 KR E3 target=F3
 KR G3 target=H3
O A4 owner=C4 cycle=D4
 KR E4 target=F4
 KR G4 target=H4`,
  },
  {
    name: "few cells below a header that comes again",
    rows: `
Objective 1: Every ferry leaves on time

# | Key Result | Target | Measurement
KR 1.1 | Ferries that leave within two minutes of the timetable | 95% | Log of the harbour master
KR 1.2 | Crews complete at six in the morning | 30 crews | Interview and duty roster

Objective 2: Twenty hotels book for their guests

# | Key Result | Target | Measurement
KR 2.1 | Hotels that have signed by the end of the season | 20 hotels | CRM
KR 2.2 | Hotels that leave us within a month | 2% | CRM
KR 2.3 | Bookings paid by the end of December | 240K | Finance`,
    expected: `
O A1
 KR B4 id=A4 target=C4
 KR B5 id=A5 target=C5
O A7
 KR B10 id=A10 target=C10
 KR B11 id=A11 target=C11
 KR B12 id=A12 target=C12`,
  },
  {
    name: "what is done for each key result, by its number",
    rows: `
4 关键事项拆解

KR | 任务 | 截止时间 | 交付物 | 优先级
KR1 | 港口数据采集治理 | 2026-05-15 | 缺失率 < 1% | 🔴 P0
KR1 | 日志流水线全量接入 | 2026-05-31 | 4 个码头接入 | 🔴 P0
KR1 | 旧告警迁移与清理 | 2026-06-15 | 双跑验证通过 | 🟡 P1
KR2 | 告警聚合引擎上线 | 2026-08-31 | 压缩率 ≥ 70% | 🔴 P0
KR2 | 告警与变更自动关联 | 2026-08-15 | 展示在详情页 | 🟡 P1
KR3 | 根因分析模块上线 | 2026-11-30 | 准确率 ≥ 50% | 🟡 P1`,
    expected: `
`,
  },
  {
    name: "objectives in a table under a heading of their own, besides labelled ones",
    rows: `
Pilotage du port |

OKRs T3 2026 — Lancement |

Objectif 1 — Accueillir les dix premiers plaisanciers |

Résultat clé | Cible
KR1 : Plaisanciers avec contrat | 10
KR2 : Avis reçus après l'escale | > 40

OKRs 2027 (vision annuelle) — Orientation |

Objectif | Cible
Recettes du port | > 7 400 € par mois
Temps passé au guichet | 5 h par semaine
Escales de plus d'une nuit | > 100`,
    expected: `
O A5
 KR A8 target=B8
 KR A9 target=B9
O A14 target=B14
O A15 target=B15
O A16 target=B16`,
  },
  {
    name: "another table of the same width after a line, below a table of one row",
    rows: `
1. Put up the gauges |

KR | Start | Target
Gauge script read every hour | 0 | 1
Monthly report sent | 0 | 1

Done when: the report is on the board.

2. Close the gates at night |

KR | Start | Target
Gates that close by themselves | 0 | 4

Scope: four gates, each with a list of boats that may pass.

Gate | Where | What it does
North | By the mill | Closes when the water falls below the mark
South | By the inn | Warns the keeper before it closes
East | (same place) | Lets the fire boat pass

Done when: all four gates are in.`,
    expected: `
O A1
 KR A4 start=B4 target=C4
 KR A5 start=B5 target=C5
O A9
 KR A12 start=B12 target=C12`,
  },
  {
    name: "verdicts",
    rows: `
Scorecard of the harbour OKRs |

KR | Verdict | Evidence
KR1 — every lock is inspected before the season | PASS (seen in May) | Log of the inspector, pages 4 to 9
KR2 — two keepers on duty from six in the morning | PARTIAL | Roster of June; the west lock had one
KR3 — no boat waits longer than an hour | PENDING (until August) | The camera counts from July on`,
    expected: `
 KR A4 status=B4
 KR A5 status=B5
 KR A6 status=B6`,
  },
  {
    name: "key results whose numbers name an objective of the list above, and a table that says more of them by number",
    rows: `
Objectives |

O1 — Guests find the harbour by themselves
O2 — Every boat leaves on time

Key Results |

KRs of O1 |
ID | Key Result | Target
O1-KR1 | Signs at every crossing | 24
O1-KR2 | Visits to the page of the harbour | 9000

KRs of O2 |
ID | Key Result | Target
O2-KR1 | Boats that leave within five minutes | 95%
O2-KR2 | Complaints in a month | < 4

Indicators of the key results |
KR | Main indicator | Read along with it
O1-KR1 | H04 | H15, H16 (by season)
O1-KR2 | H16 | H04 (for the mean)
O2-KR1 | H07 | H01 (all departures)
O2-KR2 | H09 | H07 (by the boat)`,
    expected: `
O A3
 KR B10 id=A10 target=C10
 KR B11 id=A11 target=C11
O A4
 KR B15 id=A15 target=C15
 KR B16 id=A16 target=C16`,
  },
  {
    name: "key results under “Target”, their numbers under “KR”",
    rows: `
O1 — The mill earns its keep |

KR | Target | Metric | How it is measured
KR1-1 | Flour sold in the shop ≥ 3 t | Share of the harvest | The till, once a month
KR1-2 | The wheel turns on 200 days | Days in use | Log of the miller
KR1-3 | A second miller is trained | People | Certificate of the guild`,
    expected: `
O A1
 KR B4 id=A4
 KR B5 id=A5
 KR B6 id=A6`,
  },
  {
    name: "a target named in brackets only",
    rows: `
Objective 1: The archive can be searched |

KR | What it is about | Completion standard (H2/2026 Target) | Part of the archivist
KR 1.1 | Scanning of the parish books | All 212 books scanned and checked by a second reader | Leads the scanning
KR 1.2 | Index of names | 90% of the names found in a test of 500 | Writes the rules
KR 1.3 | Reading room | Open on four days a week, two of them until eight | Plans the shifts`,
    expected: `
O A1
 KR B4 id=A4 target=C4
 KR B5 id=A5 target=C5
 KR B6 id=A6 target=C6`,
  },
];
