import type { Sheet } from "./sheets.ts";

/** Pages on which owner, figures and states stand on lines and cards below an item, or further down by its number. */
export const saidBelow: readonly Sheet[] = [
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
  {
    name: "several fields in a cell",
    rows: `
Library OKRs |

Objective: Make reading a habit in the valley |

KR1: Readers who come every month |
Current: 120  Target: 300  Weight: 40% |
Owner: Ana, Due: 2026-12-31 |

KR2: Evenings with an author |
Baseline: 2 → Target: 8 |`,
    expected: `
O A3
 KR A5 current=A6 target=A6 weight=A6 owner=A7 due=A7
 KR A9 start=A10 target=A10`,
  },
  {
    name: "key results under headings beside a template of the same, confidence and owner below them",
    rows: `
OKR template of the mill |

Mill OKRs |

Objective 1: Be the mill that every baker knows |
Why: bakers choose by name |

Key results: |
 | 1. Raise sales from 10 to 15 tons (+50%) |
 | 2. Reach an NPS of 50 (now: 35) |
 | 3. Win 15 % of the county (now: 8 %) |

Confidence: 70% |
Owner: Ines |

Objective 2: Make the wheel run without a stop |
Why: standstill costs flour |

Key results: |
 | 1. No standstill longer than an hour (now: 4) |
 | 2. Spare parts within a day |

Confidence: 60% |
Owner: Otto |

Template |

Objective: [what you want] |

Key results: |
1. [result] from [baseline] to [target] |

Confidence: [%] |`,
    expected: `
O A5 confidence=A13 owner=A14
 KR B9
 KR B10
 KR B11
O A16 confidence=A23 owner=A24
 KR B20
 KR B21`,
  },
  {
    name: "a measure below each key result, and groups of them",
    rows: `
Harbour OKRs 2026 |

1) Make the quay a calm place to work |

Key results |

Berths |
 | Load every ship within a day of its arrival |
 | Measure: hours in port |
 | Keep two berths free for storms |
 | Measure: free berths a day |

Watch |
 | Fill every shift a week ahead |
 | Measure: shifts planned in time |
 | Sign on again for the winter |
 | Measure: crews that sign

2) Make the cranes safe |

Key results |

Checks |
 | Check every crane once a month |
 | Measure: checks a crane |
 | Write down what broke |
 | Measure: repairs with a note |`,
    expected: `
O A3
 KR B8
 KR B10
 KR B14
 KR B16
O A19
 KR B24
 KR B26`,
  },
  {
    name: "Markdown as it was pasted",
    rows: `
# Choir OKRs 2026 |

## Objective 1: Sing so that people come back |

**Owner**: Ana |

**Key Results**: |
1. **KR1**: Guests per concert from 80 → 150 |
- **Baseline (May)**: 80 |
- **Target (December)**: 150 |

2. **KR2**: Concerts outside the town |
- Baseline (May): 1 |
- Target (December): 4 |

--- |

## Objective 2: Keep the young voices |

**Key Results**: |
1. **KR1**: Singers under 20 who stay a year |
- Target (December): 9 of 12 |`,
    expected: `
O A3 owner=A5
 KR A8 start=A9 target=A10
 KR A12 start=A13 target=A14
O A18
 KR A21 target=A22`,
  },
  {
    name: "a start told in a sentence, and how many of how much",
    rows: `
Workbench OKRs |

O1 A bench where everything is at hand |

KR1.1 One place for all drawings |
 | Current baseline: drawings lie on three desks, in two cellars and in the van, and nobody knows which one is new
 | Target state: one drawer, the newest on top
 | Current progress: 12 drawings (24 % of all) in the drawer

KR1.2 No search longer than a minute |
 | Baseline: ten minutes
 | Target: 1 minute`,
    expected: `
O A3
 KR A5 start=B6 target=B7 current=B8
 KR A10 start=B11 target=B12`,
  },
  {
    name: "a goal and what came of it, below the table",
    rows: `
Review of the quarter |

Objective | Key result | Target | Actual
Crews stay | Crews that sign on again | 45 % | 42 %
Ships load faster | Hours in port | 24 | 26

Where we missed |

Three points short |

 | Goal: crews that sign on again from 35 % to 45 %
 | Actual: 42 %, three points short
 | Cause: the bonus came in March`,
    expected: `
O A4
 KR B4 target=C4 current=D4
O A5
 KR B5 target=C5 current=D5`,
  },
  {
    name: "the mean of the scores below the key results",
    rows: `
Objective: Shorten the queue at the lock

KR 1.1: Two keepers on duty from six
KR 1.2: Boats book their passage

Average OKR score: 0.7

Objective: Boats that arrive dry

KR 2.1: Gates are tight
KR 2.2: Pumps run by themselves

Phase 2 average OKR score: 4.30 / 5.0`,
    expected: `
O A1 score=A6
 KR A3
 KR A4
O A8 score=A13
 KR A10
 KR A11`,
  },
];
