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
    name: "sentences broken into lines between a key result and its target",
    rows: `
Key Results |

These are the outcomes that tell us the first year has reached its |
objective. They are worded as results, not as things we build. |

KR1 — The coach no longer rings round for weather |

Nobody has to look at three pages to decide whether a session is |
possible. |

 | Signal: coaches say they no longer open the tide page
 | before they propose a session.
 | Target: no check by hand before a session

KR2 — One message calls a session |

 | Target: one tap to send it

KR3 — Nobody is left on the shore |

 | Target: 0 athletes without a seat`,
    expected: `
 KR A6 target=B13
 KR A15 target=B17
 KR A19 target=B21`,
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
    name: "why, between an objective and its numbered table",
    rows: `
Library OKR plan |

PHASE 1 — Doors |

Objective |
Readers find what they came for, even when nobody is at the desk. |

Why this, and why now? |
 | The desk is empty on two evenings
 | Half of all questions are about opening times

Key Results |

# | Key Result | Criterion
KR 1.1 | Signs on every floor | Photographs of all floors
KR 1.2 | Map of the shelves online | Seen by 500 readers

What is a shelf mark? |

How does lending work? |

Best practices |

What to avoid |`,
    expected: `
O A6
 KR B15 id=A15
 KR B16 id=A16`,
  },
  {
    name: "the state and target of an objective below it, whatever else the word for a target may mean",
    rows: `
Metas de atendimento |

Objetivo 1: Filas que ninguém nota |
Status atual: 40% |
Meta: 4 minutos |

Objetivo 2: Contas certas na primeira vez |
Status atual: 71% |
Meta: 95% das contas |`,
    expected: `
O A3 current=A4 target=A5
O A7 current=A8 target=A9`,
  },
  {
    name: "values with a comment behind them",
    rows: `
Scorecard |

 | Objective: Guests book again
 | KR1 (committed): Sign all 12 partner hotels by 30 September.
 | | Actual: 10 of 12. Two hotels wait for their owners, who meet only in October, and one has asked for another visit first.
 | | Score: 0.68. Calculation: nineteen of twenty-eight, rounded, as agreed with the owner of the house in the spring.`,
    expected: `
O B3
 KR B4 current=C5 score=C6`,
  },
  {
    name: "a state in the last row of a card heads no table",
    rows: `
Objective 1: More guests finish the set-up |

KR1: Set-ups finished from 40 % to 55 % |

Aspect | State |
Target | 55 % |
Current | 47 % |
Status | On track |

Analysis: the phone app counts late. |

KR2: Calls about the set-up from 90 to 30 a week |

Aspect | State |
Target | 30 |
Current | 61 |
Status | On track |`,
    expected: `
O A1
 KR A3 target=B6 current=B7 status=B8
 KR A12 target=B15 current=B16 status=B17`,
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
    name: "whose objective it is and of which quarter, the next line words it",
    rows: `
Our primary Objective Q2 2026
"Live in two towns with 100 active skippers"

Key Results (KR)
 | KR1: 100 skippers registered and checked
 | KR2: At least 3 paying towns
 | KR3: The app is in both stores`,
    expected: `
O A2
 KR B5
 KR B6
 KR B7`,
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
    name: "what is said of key results by number further down: votes, states, no wordings",
    rows: `
Objective: Closing the month is fast and trusted
 | KR1: Days to close down from 5 to 3
 | KR2: The bank link is used by 5 partners
 | KR3: No correction after the close

Mid-quarter check-in

 | KR1 confidence: 7 (on track)
 | KR2 confidence: 8 (4 partners try it)

End of quarter

KR1 ✅ Delivered Apr 15
KR2 🔴 Off (2 events)
KR3 🟡 Drifting`,
    expected: `
O A1
 KR B2 confidence=B8 status=A13
 KR B3 confidence=B9 status=A14
 KR B4 status=A15`,
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
    name: "a metric right of its number, what would prove it further right",
    rows: `
Objective

Readers find their book without asking

Key Results

KR | Metric | Acceptance
KR1 | Shelf signs are right | every sign names what stands below it, in both halls and on the stairs
KR2 | The search answers at once | half of the searches show a book within two seconds on the old machines
KR3 | Nobody waits at the desk | a count on three Saturdays finds no queue longer than two readers`,
    expected: `
O A3
 KR B8 id=A8
 KR B9 id=A9
 KR B10 id=A10`,
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
    name: "the objective of a quarter, and what follows it",
    rows: `
Un objectif et ses résultats clés

Objectif du trimestre : « Des trains qui arrivent à l'heure »
 | Résultat clé 1 : retards de plus de 5 minutes de 12 % à 6 %
 | Résultat clé 2 : correspondances manquées de 3,1 % à 1,5 %`,
    expected: `
O A3
 KR B4
 KR B5`,
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
    name: "whose objective it is, below its last key result and level with it",
    rows: `
Objetivo 1: Crescer em três cidades

KR1: Receita de R$ 1,6 mi para R$ 2,1 mi
KR2: Abrir a loja do porto até junho
KR3: Fechar 12 contratos
Responsável: Diretoria Comercial

Objetivo 2: Encantar quem já compra

KR1: NPS de 45 para 60
KR2: Devoluções abaixo de 2%
Responsável: Atendimento`,
    expected: `
O A1 owner=A6
 KR A3
 KR A4
 KR A5
O A8 owner=A12
 KR A10
 KR A11`,
  },
  {
    name: "due and status of each objective below other lists of it",
    rows: `
OKR da fase 3

Objetivo (O):
Uma via em que cada evento chega uma vez e na ordem

Key Results (KRs):
 | KR 3.1: 100% dos eventos com confirmação
 | KR 3.2: Consolidação do dia em menos de 30 minutos

KPIs relacionados:
 | Taxa de publicação: 0% → 99,9%

Prazo: 30 de junho
Fase relacionada: 3
Status: Pendente`,
    expected: `
O A4 due=A13 status=A15
 KR B7
 KR B8`,
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
    name: "a card of attributes and values below a key result",
    rows: `
Objective: New engineers ship in their first week

Key Result: First deployment of a new engineer from 5 days to 1 day

Attribute | Value
Baseline | 5 days
Target | 1 day
Actual | 2 days
Raw score | (5 - 2) / (5 - 1) = 0.75
Final score | 0.78

Narrative: one command sets up the environment.`,
    expected: `
O A1
 KR A3 start=B6 target=B7 current=B8 score=B10`,
  },
];
