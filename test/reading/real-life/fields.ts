import type { Sheet } from "./sheets.ts";

/** Pages whose difficulty is what belongs to what: fields far from their item, headers that lie, periods, several results in a cell. */
export const fieldPages: readonly Sheet[] = [
  {
    name: "the owner of the page at its end",
    rows: `
Objective 1: Every patient is called back |
 | KR1: 95 % of calls answered within an hour
 | KR2: no message older than a day

Ideas for next year |
 | A chat window
 | A second phone line

Owner: Practice management |
Status: draft |`,
    expected: `
O A1
 KR B2
 KR B3`,
  },
  {
    name: "whose objective it is, above it",
    rows: `
Objective: Fewer empty beds |
 | KR: Occupancy from 71 % to 80 %

Night shift |

Owner: Ulla |

Objective: Rounds that nobody notices |
 | KR: 0 complaints about noise`,
    expected: `
O A1
 KR B2
O A8 owner=A6
 KR B9`,
  },
  {
    name: "health metrics below the key results",
    rows: `
Objective 2: Paying takes a minute |
 | KR3 Keep paid baskets above 47 %
 | KR4 99 % of receipts are right

Health of the rest: should not suffer |
 | Session bookings: 1.3 %
 | Share of long sessions: 90 %`,
    expected: `
O A1
 KR B2
 KR B3`,
  },
  {
    name: "how it is measured, and then the target",
    rows: `
Objective: Bees stay |
Key results: |
 | KR1: Losses over the winter go down
 |  | Measure: % of hives alive on 1 March
 |  | Target: at least 85 %
 | KR2: Neighbours join
 |  | Current status: 3 (of 40 houses)
 |  | Target: 12`,
    expected: `
O A1
 KR B3 target=C5
 KR B6 current=C7 target=C8`,
  },
  {
    name: "a header one name short",
    rows: `
O1 — A month nobody misses the bus |
KR | Target | Current | Owner | Due
1.1 | Stops with a live display | 40 | 12 | Ines | 2026-05-12
1.2 | Seats free at 7 a.m. in each line | 6 | 2 | Rui | 2026-05-19
1.3 | Lost-property calls returned in a day | 90 | 55 | Ines | 2026-05-12`,
    expected: `
O A1
 KR B3 id=A3 target=C3 current=D3 owner=E3 due=F3
 KR B4 id=A4 target=C4 current=D4 owner=E4 due=F4
 KR B5 id=A5 target=C5 current=D5 owner=E5 due=F5`,
  },
  {
    name: "a card under each key result",
    rows: `
OBJ-1 — The library lends tools |

KR-1.1 — Members with a tool card |

Ítem | Detalle
Valor actual | 12
Meta | 150
Método de medición | Registro
Responsable | Mesa de préstamo

KR-1.2 — Días de espera por una sierra |

Ítem | Detalle
Valor actual | 9
Meta | 2
Responsable | Taller`,
    expected: `
O A1
 KR A3 current=B6 target=B7 owner=B9
 KR A11 current=B14 target=B15 owner=B16`,
  },
  {
    name: "milestones by month",
    rows: `
Objetivo: Estar entre as três primeiras da cidade | | | |
KR | Métrica | Mês 3 | Mês 6 | Mês 12
KR1 | Parcela dos cliques | 10 % | 40 % | 60 %
KR2 | Consultas por dia | 3 | 8 | 10`,
    expected: `
O A1
 KR B3 id=A3 target=E3
 KR B4 id=A4 target=E4`,
  },
  {
    name: "targets of two quarters",
    rows: `
Objetivo | KR | Meta Q1 | Meta Q2
Validar a oficina | Bicicletas por semana | 100 | 400
Viver dela | Receita por mês | 11.000 | 54.000`,
    expected: `
O A2
 KR B2 target=D2
O A3
 KR B3 target=D3`,
  },
  {
    name: "a target that is a day, a state that is a figure",
    rows: `
Key metrics (OKRs) | | | |
Objective | Key result | Owner | Target | Current status
Know the market | 10 interviews are written up | Sven | 2 May | 4
Build the first one | 5 stations work end to end | Ana | 16 May | 3
Hand it over | It runs in two other schools | Mo | 23 May | 0`,
    expected: `
O A3
 KR B3 owner=C3 due=D3 current=E3
O A4
 KR B4 owner=C4 due=D4 current=E4
O A5
 KR B5 owner=C5 due=D5 current=E5`,
  },
  {
    name: "short results with commas, and the year they hold for",
    rows: `
Year | Objective | Key Results
2026 | Known in the valley | 10K visitors, 500+ members, 3 fairs
2027 | Self-sustaining | 20K visitors, 40 lenders
2028 | A model for others | 5 copies abroad, 2 awards`,
    expected: `
O B2 cycle=A2
 KR C2 cycle=A2
 KR C2 cycle=A2
 KR C2 cycle=A2
O B3 cycle=A3
 KR C3 cycle=A3
 KR C3 cycle=A3
O B4 cycle=A4
 KR C4 cycle=A4
 KR C4 cycle=A4`,
  },
  {
    name: "days to be counted out of thirty",
    rows: `
O | KR | June | July
O1 - Sleep like a stone | KR1 - in bed by eleven | /30 | /31
 | KR2 - no screen after ten | 12/30 | /31`,
    expected: `
O A2
 KR B2
 KR B3 current=C3`,
  },
  {
    name: "objectives listed, and then as headings of their key results",
    rows: `
Objectives: | |
 | Write things down |
 | Meet more people |

Key Results: | |
 | Write things down (aspirational) |
 |  | a diary page on 50 of 60 days
 |  | three essays sent to friends
 | Meet more people (committed) |
 |  | ten coffees with strangers
 |  | one talk at the club`,
    expected: `
O B2
 KR C7
 KR C8
O B3
 KR C10
 KR C11`,
  },
  {
    name: "banners over several groups of columns",
    rows: `
 | Key results | | Owner | | Base | Goal | Today | | Progress
 | OBJECTIVE 1 – NEW FAMILIES FEEL AT HOME | | | | | | | | 0.55
 | 75 % of families know three neighbours | | Nia | | 44 % | 75 % | 61 % | | 0.55
 | Bring the wait for a key from 9 to 5 days | | Nia | | 9 | 5 | 6 | | 0.75

 | OBJECTIVE 2 – THE YARD IS USED | | | | | | | | 0.4
 | 110 hours of play on a summer week | | Kofi | | 40 | 110 | 64 | | 0.33
 | 90 % of tools are back by night | | Kofi | | 35 % | 90 % | 72 % | | 0.67`,
    expected: `
O B2 progress=J2
 KR B3 owner=D3 start=F3 target=G3 current=H3 progress=J3
 KR B4 owner=D4 start=F4 target=G4 current=H4 progress=J4
O B6 progress=J6
 KR B7 owner=D7 start=F7 target=G7 current=H7 progress=J7
 KR B8 owner=D8 start=F8 target=G8 current=H8 progress=J8`,
  },
  {
    name: "what an objective is about, and what was concluded of it",
    rows: `
Objective A — Answers people trust |
OKR-A: Every answer is right and says where it is from. |
Key Results |
KR | Target
KR-A1 share of answers with a source | 95 %
KR-A2 answers corrected within a day | 100 %

O A conclusion: good enough to open it to everyone |`,
    expected: `
O A1
 KR A5 target=B5
 KR A6 target=B6`,
  },
  {
    name: "an example in a guide",
    rows: `
How we write OKRs |
An objective says what we want, a key result how we know. |
Objectives should be few. |

Example |
 | Objective: Open a second bakery
 | Key result: lease signed by July
 | Key result: 200 loaves a day`,
    expected: "",
  },
  {
    name: "objectives and key results by turns, both with numbers",
    rows: `
KR | Lead | State | Note
O2: Grow the choir to a hundred | Edda | at risk | 61 singers in June
O2-KR1: 40 new voices | Tomas | off track | about 12 so far
O2-KR2: 3 of 4 stay after a month | Edda | at risk | two rehearsals were cancelled
O1: Sing in the cathedral | Ilse | on track |
O1-KR1: the dean has said yes | Ilse | on track |`,
    expected: `
O A2 owner=B2 status=C2 note=D2
 KR A3 owner=B3 status=C3 note=D3
 KR A4 owner=B4 status=C4 note=D4
O A5 owner=B5 status=C5
 KR A6 owner=B6 status=C6`,
  },
  {
    name: "the state of an objective, a gap below its list",
    rows: `
O1. One desk for every question |
 | KR1.1: 90 % of questions answered at the first visit
 | KR1.2: the waiting room is empty by noon

Status: ✅ Live in both town halls |`,
    expected: `
O A1 status=A5
 KR B2
 KR B3`,
  },
  {
    name: "key results under the numbers of objectives listed above",
    rows: `
Step 1 — Objectives |
 | O1: The lender that builders choose
 | O2: Connected in days
Step 2 — Key results |

O1 — Growth: |
 | KR1.1: builders from 14 to 30
 | KR1.2: 120 % of last year's loans
O2 — Speed: |
 | KR2.1: connected within 5 days`,
    expected: `
O B2
 KR B7
 KR B8
O B3
 KR B10`,
  },
  {
    name: "steps by month and a standard below key results",
    rows: `
O1: 每个孩子都会游泳 |

KR1.1: 开设周末课程 |
 | 招募教练
 | 衡量标准: 3 个新课程和 40 名学员

KR1.2: Pool time for every school |
 | Target breakdown:
 |  | Month 1: 10 hours
 |  | Month 2: 20 hours
 | Timeline: 3 months

KR1.3: Every class has been once |`,
    expected: `
O A1
 KR A3 target=B5
 KR A7
 KR A13`,
  },
  {
    name: "a baseline and a target in words",
    rows: `
O1. Passers-by come in. First of all. |
Key result | Baseline | Target
The door counter works | mended on 2 September | read every evening, nothing to install
Workshops shown in the window | 9 of 80, counted twice | all 80
Visitors from the station | 6 from 5 streets since the opening | asked at the till, never guessed`,
    expected: `
O A1
 KR A3 start=B3 target=C3
 KR A4 start=B4 target=C4
 KR A5 start=B5 target=C5`,
  },
  {
    name: "key results that differ by what stands in brackets",
    rows: `
Objective: Two workshops instead of one |
 | KR: Hire three joiners (north yard)
 | KR: Hire three joiners (south yard)

Objective: Every order is on time |
 | KR1: 95 % leave on the promised day
 | KR2: late ones are called the day before
 | Status: on track
 | KR3: no order waits for wood`,
    expected: `
O A1
 KR B2
 KR B3
O A5
 KR B6
 KR B7 status=B8
 KR B9`,
  },
];
