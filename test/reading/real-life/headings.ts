import type { Sheet } from "./sheets.ts";

/** Pages whose difficulty is what heads what: titles over statements, chapters that end a block, lists of something else, guides. */
export const headings: readonly Sheet[] = [
  {
    name: "a title over the statement of the same number",
    rows: `
Clinic OKRs Q2 |

OKR 1: Access (Front desk) |

O1: Every caller gets a date on the first call |

KR | Metric | Target
KR1.1 | Calls answered at the first ring | ≥ 80 %
KR1.2 | Dates given per hour | ≥ 12

OKR 2: Trust (Records) |

O2: Patients read their own record |

KR | Metric | Target
KR2.1 | Records opened by patients | ≥ 500
KR2.2 | Corrections asked for | ≤ 20`,
    expected: `
O A5
 KR B8 id=A8 target=C8
 KR B9 id=A9 target=C9
O A13
 KR B16 id=A16 target=C16
 KR B17 id=A17 target=C17`,
  },
  {
    name: "key results for a purpose that is no objective, and a list of links",
    rows: `
6. Standards and OKRs |

6.2 Key Results (KR) for the archive |
 | KR1: 90 % of boxes have a code
 | KR2: A box is found within 4 minutes
 | KR3: 0 boxes outside the store room

Supporting documentation |
 | Box codes - how they are made
 | Store room - plan of the shelves`,
    expected: `
 KR B4
 KR B5
 KR B6`,
  },
  {
    name: "warnings on an objective are not another one",
    rows: `
O1 — Boats leave on time (Owners: Harbour, Crew) | |

KR | Metric | Target
KR1.1 | Departures within 5 minutes | 95 %
KR1.2 | Crews complete at dawn | 100 %

O1 red flags — check weekly: |
 | Fewer than 80 % on time? (call the harbour)
 | A crew short two days in a row? (call the pool)
 | Fog for three days? (move the timetable)`,
    expected: `
O A1
 KR B4 id=A4 target=C4
 KR B5 id=A5 target=C5`,
  },
  {
    name: "what stands in the next chapter is not the last key result's",
    rows: `
Objective: Past orders can be searched |
Key Result 1: 1 000 orders with all their papers |
Key Result 2: A clerk finds one in a minute |



4. Scope |

 | Sort the old files
 | | Update start and end dates
 | | Compute the difference



5. How we test |

 | Reading accuracy
 | | Target: 85 % of dates right`,
    expected: `
O A1
 KR A2
 KR A3`,
  },
  {
    name: "the steps of a plan name what they serve",
    rows: `
O1: Every parcel is scanned twice |
 | KR1.1: 100 % of vans have a scanner
 | KR1.2: Lost parcels from 30 to 5

Sprint 1 |
├── OKR 1: KR1.1 order the scanners |
├── OKR 1: KR1.2 ask the depots |`,
    expected: `
O A1
 KR B2
 KR B3`,
  },
  {
    name: "none: a page that asks what OKRs are",
    rows: `
OKRs at the co-op |

What are OKRs? |

They help us |
 | agree on what matters
 | see how far we are

Structure |
 | Objectives - what we want, in words that inspire
 | Key results - how we will know

Cycle |

 | Planning (last month of the quarter)
 | | The board proposes
 | | Teams answer
 | Review (end of the quarter)
 | | Score what was reached`,
    expected: "",
  },
  {
    name: "none: definitions in French",
    rows: `
OKR : notes de lecture |

Objectif : où allons-nous, et pourquoi |
Résultats clés : comment saurons-nous que nous y sommes |

Les objectifs sont courts et se retiennent |
Un résultat clé doit se mesurer |`,
    expected: "",
  },
  {
    name: "an operating system is no objective",
    rows: `
Platforms |
 | OS: Windows or Linux
 | RAM: 8 GB

2. Goals (OKR) |

ID | Goal | Priority
O1 | Move the cursor by hand alone | P0
O2 | Work in a dim room | P1

2.2 Success criteria (Key Results) |

KR | Metric | Target
KR1 | Gestures recognised | ≥ 85%
KR2 | Delay from hand to cursor | ≤ 80 ms`,
    expected: `
 KR B14 id=A14 target=C14
 KR B15 id=A15 target=C15
O B8 id=A8 priority=C8
O B9 id=A9 priority=C9`,
  },
  {
    name: "an objective that ends with the word quality, and a sentence about it",
    rows: `
Objectives & Key Results |

O1 — Cut the cost of a wash by a third without losing quality |

Water and power are only half of it. Without the crews' ideas we shall not get there. |

KR | Target | Measured by
KR1.1 | Litres per wash at most 90 | Meter
KR1.2 | Complaints stay below 2 % | Till

O2 — Every wash is done in ten minutes |

Nobody likes to queue, and the yard has room for six cars only. |

KR | Target | Measured by
KR2.1 | Median wash takes 9 minutes | Gate
KR2.2 | No car waits for more than 15 minutes | Gate`,
    expected: `
O A3
 KR B8 id=A8
 KR B9 id=A9
O A11
 KR B16 id=A16
 KR B17 id=A17`,
  },
  {
    name: "the same key result under two objectives",
    rows: `
Reading club OKRs, spring |

The junior shelf is ready for the fair |
 | P0 (1.0) All wishes of the members sorted |
 | P1 (0.8) Order sent to the bookshop by 12 April |

The crime shelf is ready for the fair |
 | P0 (0.7) All wishes of the members sorted |
 | P1 (0.2) Two authors agree to read in May |`,
    expected: `
O A3
 KR B4
 KR B5
O A7
 KR B8
 KR B9`,
  },
  {
    name: "a chapter with a number names the objective, a paragraph words it",
    rows: `
2. Objetivos do serviço | | |

2.1. Objetivo geral

Dar aos gestores um balcão que responde a dúvidas sobre planos

2.2. Resultados-chave

RC | Resultado-chave | Como será medido
RC1 | Balcão responde a perguntas citando a regra | 20 perguntas reais
RC2 | As 10 rotinas passam nos testes de aceite | lista de testes
RC3 | Nenhum caso se perde no caminho | ponta a ponta`,
    expected: `
O A5
 KR B10 id=A10
 KR B11 id=A11
 KR B12 id=A12`,
  },
  {
    name: "a long objective under its name, chapters between it and the table of key results",
    rows: `
4. Objective

Objective

Turn the town archive from a store of boxes into a house in which every reader finds what they came for, every paper has a place and a keeper, and every question gets an answer on the day it is asked.

Why it matters

Readers travel far and go home with nothing.

Alignment

 | The council pays for a year.
 | The school sends two classes a month.

Key Results (SMART)

KR | Target
KR1 — Boxes with a list of what is in them | 90 % by May
KR2 — Questions answered on the day | 8 of 10`,
    expected: `
O A5
 KR A19 target=B19
 KR A20 target=B20`,
  },
  {
    name: "a sentence right below the word, whatever its length and end",
    rows: `
OKR of the pilot

1. The aim (Objective)

Objective:
"Help every tutor to be a step ahead, so that students who are likely to give up get a call, a plan and a partner before the term is over."

 | Form: in words, without a figure.
 | Fit: answers both problems of the survey.

2. The key results (Key Results)

KR1: 85% of tutors look at the list twice a week
 | Why: nothing helps that nobody opens.

KR2: Students who give up from 9% to 5%
 | Why: it is what the faculty pays for.`,
    expected: `
O A6
 KR A13
 KR A16`,
  },
  {
    name: "an objective that goes on in a list",
    rows: `
4.1 Objective

Make the ferry the way to work for people who:

 | live on the islands
 | start before seven

4.2 Key Results

KR | Target
KR1 — Crossings a week | 900
KR2 — Riders who renew | 70 %`,
    expected: `
O A3
 KR A11 target=B11
 KR A12 target=B12`,
  },
  {
    name: "a name between the word and the sentence that words it",
    rows: `
4. Objective (목표)

Purpose
Bring every step of moving house into one conversation, so that nobody fills in the same form twice.

Key results

KR | Target
KR1 — Moves without a paper form | 100 %
KR2 — Offices that take part | 6`,
    expected: `
O A4
 KR A9 target=B9
 KR A10 target=B10`,
  },
  {
    name: "the OKRs of the next chapter, with an owner below its heading",
    rows: `
5. Plan of the observatory |

5.1 Q4 2025 OKRs: The dome |

Objective |

Make the dome turn without a hand on it |

KR ID | Key result | Target | Owner
KR-Q4-1 | Motor that turns the dome | 1 turn a minute | Ana
KR-Q4-2 | Nights without a jam | 30 | Ben

5.2 Q1 2026 OKRs: The lens |

KR ID | Key result | Target | Owner
KR-Q1-1 | Lens ground to the tenth | 0.1 | Cem
KR-Q1-2 | Guests who look through it | 400 | Ana

OKRs — The school |

Owner: Dora |

Objective |

Let every class see Saturn once |

KR ID | Key result | Target
KR-S1 | Classes that came | 40
KR-S2 | Nights for classes | 12`,
    expected: `
KR B16 id=A16 target=C16 owner=D16
KR B17 id=A17 target=C17 owner=D17
O A7
 KR B10 id=A10 target=C10 owner=D10
 KR B11 id=A11 target=C11 owner=D11
O A25 owner=A21
 KR B28 id=A28 target=C28
 KR B29 id=A29 target=C29`,
  },
  {
    name: "none: what came out under Key results, in a log that speaks of no OKRs",
    rows: `
Diary of the survey |

Chapter 1.1 — Soundings of the bay |
Key results: |
 | 998 soundings in all, ten times as many as planned |
 | Depths between 4 and 31 m, two wrecks at 12 m |

Chapter 1.2 — Currents |
Key results: |
 | 575 readings a tide, all of them in April |
 | Two eddies south of the light |`,
    expected: `
`,
  },
  {
    name: "none: definitions that point, and a template in round brackets",
    rows: `
OKR at the mill |

Objectives |
These are the goals that you want to reach. |
They should be clear. |

Key results |
These are the measurable results that show how you reach them. |
They can be counted and have a date. |

Why we use OKRs |
 | Focus |
 | Quiet |

Template |

Objective 1: (Describe what you want – bold and clear) |
 | Key result 1: (A measure you can count) |
 | Key result 2: (A measure you can count) |`,
    expected: `
`,
  },
  {
    name: "none: a manual that says how to set them up",
    rows: `
Installation |

Set up the OKRs of the company |

Set up Objective |

Open Planner > Goals > New to set up the objective |

Set up Key results |

On the same page press Edit > Add a line to set up a key result |

Confirm the Objective and Key results |

Press Confirm, and the tree is drawn anew |`,
    expected: `
`,
  },
  {
    name: "what a project is for, above a table of its OKRs",
    rows: `
wheelhouse |

Goal |
The goal of the wheelhouse is to give every mill a small set of tools that anybody can use without a course. |

OKRs |

Objectives | Key results | Status
1. The wheel runs without a course | less than ten lines to set it up | ⚪
 | an example for every part | ⚪
2. The wheel is quick | less than a second to start | ⚪
 | no part waits for another | ⚪`,
    expected: `
O A9
 KR B9 status=C9
 KR B10 status=C10
O A11
 KR B11 status=C11
 KR B12 status=C12`,
  },
  {
    name: "the next objective below a list of initiatives",
    rows: `
School OKRs |

Objective 1: Pupils read for themselves |

Key Results |

KR 1: Books lent a month |
 | Current: 40
 | Target: 100

Initiatives |

Shelves: |
 | Put the shelves in the hall
 | Ask parents for books


Objective 2: Parents know what happens |

Why this matters |
Rumours cost more time than letters. |

Key Results |

KR 1: Parents who read the letter |
 | Current: 30 %
 | Target: 80 %`,
    expected: `
O A3
 KR A7 current=B8 target=B9
O A18
 KR A25 current=B26 target=B27`,
  },
  {
    name: "none: topics of a course called KR1 and KR2",
    rows: `
Topics of the course |

KR1 – Classical ciphers |

# | Example | Concept
1 | Caesar | one alphabet for another
2 | Brute force | every key is tried

KR2 – Keys that are public |

# | Example | Concept
3 | Exchange | two secrets make a third
4 | Signature | who wrote it`,
    expected: `
`,
  },
  {
    name: "none: objectives of a study",
    rows: `
Hypotheses of group 25 |

Objective 1: Loudness and sound |
To see whether loudness goes with how well a song is known. |

Null hypothesis |
They have nothing to do with each other. |

Objective 2: Rhythm and mood |
To see whether quick songs are better known. |

Null hypothesis |
They are not. |`,
    expected: `
`,
  },
  {
    name: "OKRs of a period as a plain list",
    rows: `
Mailing list of the lighthouse |

Write to us at any time. |

OKRs for Q3 2026 |

 | make the light visible from the northern bay
 | find out who still sails by it
 | improve the lamp so that it burns through the night
 | hand the old lens to the museum

Links |

 | Minutes of May`,
    expected: `
O B7
O B8
O B9
O B10`,
  },
  {
    name: "a sentence that says what the OKRs are, and their list",
    rows: `
How the ferry found its passengers |

The OKRs of the crew were simply set as: |

 | Win passengers who come back
 | Shorten the wait at the pier

What we tried first is told below. |`,
    expected: `
O B5
O B6`,
  },
  {
    name: "a name behind OKR and its number, over the sentence",
    rows: `
Three goals of the quay |

OKR 01 · The skipper's trust |

Make trust the reason why skippers choose our quay and keep it. |

Why: without ships there is no quay. |

KR | Baseline | Target
First contracts | 0 | 2 skippers
Skippers who come again | 12 % | ≥ 80 %

OKR 02 · Money for each ship |

Turn every ship that is unloaded into a job that pays for the next crane. |

KR | Baseline | Target
Jobs that pay | 40 % | 90 %
Days until the money is there | 45 | 10`,
    expected: `
O A5
 KR A10 start=B10 target=C10
 KR A11 start=B11 target=C11
O A15
 KR A18 start=B18 target=C18
 KR A19 start=B19 target=C19`,
  },
  {
    name: "below Tasks, numbered objectives over tables of tasks repeat them",
    rows: `
磨坊冲刺计划 |

Objective |

让面包师可以试用磨坊，农民可以装货，办公室可以清点。 |

Key Results |

KR | 结果 | 验收
KR1 | 装货正确率 100% | 大门测试
KR2 | 新的账本已经启用 | 办公室签字
KR3 | 水车运行稳定 | 一周没有停机

Tasks |

O1：修好大门、道路与装货台 |

ID | 任务 | 交付 | 状态
T01 | 修好大门 | 打开大门时不再卡住；夜里可以上锁 | todo
T02 | 铺平道路 | 车辆进入后直接到达装货台，不再绕路 | todo
T03 | 设计新的牌子 | 输出三种牌子的图样和尺寸 | todo
T04 | 改造装货台 | 两辆车可以同时装货，保留旧的秤 | todo

O2：重新整理账本 |

ID | 任务 | 交付 | 状态
T05 | 建立新的账本 | 每一袋面粉都有编号和日期 | todo
T06 | 旧账本归档 | 按年份和农民姓名可以查找 | todo
T07 | 每日清点 | 晚上六点之前得到当天的数字 | todo

O3：修好水车 |

ID | 任务 | 交付 | 状态
T08 | 换新的木板 | 木板用铁钉固定，漆两遍 | todo
T09 | 清理水渠 | 水渠里没有石头和树枝 | todo`,
    expected: `
O A5
 KR B10 id=A10
 KR B11 id=A11
 KR B12 id=A12`,
  },
  {
    name: "short lines in lists of key results",
    rows: `
OKRs 2026 Q4

Get the slipway ready for winter [Yard]

 | Cranes for in-house boats (sloops, cutters).
 | dredging
 | moorings
 | Cranes for other boats (ketches, yawls, trawlers).

Get the chandlery ready for trade customers [Shop]

 | Find a better name for the chandlery
 | Define what the chandlery stands for
 | Deliver the price list

Get the sail loft ready for orders by post [Loft]

 | Order desk with one price list (2 currencies)
 | Shop window`,
    expected: `
O A3
 KR B5
 KR B6
 KR B7
 KR B8
O A10
 KR B12
 KR B13
 KR B14
O A16
 KR B18
 KR B19`,
  },
  {
    name: "a word that may head objectives, and in brackets one that does",
    rows: `
Phase 1: 부두 시험 운영 (4-6개월)

목표 (Objective)
"부두에서 배를 하루 안에 모두 싣는다"

상태: In Progress

Key Results

KR1: 크레인 두 대 가동
 | Target: 2
 | Current: 1
KR2: 대기 시간 절반으로
 | Target: 50%
 | Current: 10%

Phase 2: 밤 운영 (4-6개월)

목표 (Objective)
"밤에도 배를 안전하게 싣는다"

Key Results

KR1: 조명 설치
 | Target: 100%
 | Current: 0%
KR2: 사고 0건
 | Target: 0
 | Current: 2`,
    expected: `
O A4 status=A6
 KR A10 target=B11 current=B12
 KR A13 target=B14 current=B15
O A20
 KR A24 target=B25 current=B26
 KR A27 target=B28 current=B29`,
  },
  {
    name: "OKRs in a table under their own heading, after chapters of something else",
    rows: `
Erneuerung der Anlegestellen |

1. Zusammenfassung

Die Anlegestellen werden erneuert.

2. Problembeschreibung

Die Stege sind alt:

 | Beschädigte Bohlen - an fast jedem Steg
 | Fehlende Geländer - Gäste stürzen
 | Stunden Handarbeit - jeder Steg wird einzeln geprüft

Das kostet jede Woche zwei Tage.

3. Ziele und Schlüsselergebnisse (OKR)

Ziel | Wichtigste Ergebnisse | Status
Stege ohne Schäden | 0 defekte Bohlen nach der Saison | ✅ ERREICHT
Gäste sicher an Bord | 100 % der Geländer geprüft | ✅ ERREICHT
Weniger Handarbeit | 95 % weniger Prüfzeit (3 Stunden → 10 Minuten) | ✅ ERREICHT

4. Drei Kernarbeiten

Stege heben und prüfen.`,
    expected: `
O A20
 KR B20 status=C20
O A21
 KR B21 status=C21
O A22
 KR B22 status=C22`,
  },
  {
    name: "the goal of a week over its tasks",
    rows: `
НЕДЕЛЯ 4: Причал и касса

Цель: Касса на причале работает, лодки выходят по расписанию

# | Задача | Часы | Кто | Зависимости
4.1 | Список лодок, новая лодка, просмотр рейсов | 8h | Анна | 3.1
4.2 | Продажа билета через терминал | 6h | Борис | 3.1
4.3 | Объявления на табло и по радио | 4h | Вера | 4.2`,
    expected: `
`,
  },
  {
    name: "the goal of a phase over its tasks",
    rows: `
3. Phases

Phase 0 — Find out how things stand (1–3 months)

Goal: Do not skip a step. Before money is spent, everybody should know what is there.

To do:
 | Look at every machine of the mill and the bakery.
 | Ask the millers how they work from grain to bread.
 | Agree on what comes first.

Phase 1 — Foundations (6–12 months)

Goal: The wheel turns by itself and nobody carries sacks.

To do:
 | A new wheel.
 | A lift for the sacks.`,
    expected: `
`,
  },
  {
    name: "goals of personas",
    rows: `
1.3 Objectives & Key Results

Objective | Key Result | How it is measured
The news arrives by itself | 95% of the feeds read before seven | Log of the reader
Nothing comes twice | 0% of the links repeated | Count in the database

2. Target users

2.1 Personas

Persona A — "Sara, the miller"
 | Role: Miller at a mill of mid size
 | Goal: Know before work what the bakers need
 | Pain: Orders come by mail, by phone and on paper
 | Use: Opens the list at six in the morning

Persona B — "Tom, the apprentice"
 | Role: In his second year
 | Goal: Find out quickly whom to ask
 | Pain: Nobody answers in the first week`,
    expected: `
O A4
 KR B4
O A5
 KR B5`,
  },
  {
    name: "stages, weeks and the result of each",
    rows: `
Etapy i czas |

Etap | Czas | Kluczowy rezultat
0 | 1 tydzień | Gotowe miejsce na młyn
1 | 2 tygodnie | Zatwierdzone plany koła i śluzy
2 | 3 tygodnie | Działające koło z hamulcem
3 | 4 tygodnie | Piec z kominem i drzwiami
4 | 2 tygodnie | Sklep z ladą`,
    expected: `
`,
  },
];
