import type { Sheet } from "./sheets.ts";

/** Sheets whose difficulty is what stands beside or far from an item: cells without a header, bars, figures in tables elsewhere that name items by number. */
export const besides: readonly Sheet[] = [
  {
    name: "no header: an owner, a target that stands in the wording, a state and a day",
    rows: `
Kiln & Clay 2026 | | | | |
A studio people come back to | Firing ready in 3 days (now 6) | Lene | 3 days | behind | 30 Apr
 | A text when a pot is ready | Ida | 100% | doing | 15 Mar
 | Cracked pots under 4% | Lene | 4% | ok | 30 Apr

Courses that fill themselves | 20 beginners a term | Rosa | 20 | behind | 31 May
 | 30 trial evenings a month | Ida | 30 | ok | monthly

A studio that runs without Lene | Ida opens 8 Saturdays | Ida | 8 | doing | 31 May
 | Price list for the 25 commonest glazes | Lene | 25 | done | 10 Mar`,
    expected: `
O A2
 KR B2 owner=C2 target=D2 status=E2 due=F2
 KR B3 owner=C3 target=D3 status=E3 due=F3
 KR B4 owner=C4 target=D4 status=E4 due=F4
O A6
 KR B6 owner=C6 target=D6 status=E6 due=F6
 KR B7 owner=C7 target=D7 status=E7 due=F7
O A9
 KR B9 owner=C9 target=D9 status=E9 due=F9
 KR B10 owner=C10 target=D10 status=E10 due=F10`,
  },
  {
    name: "no header: of two figures the one that stands in the wording is the target",
    rows: `
Choosing a seat is easy | Choices made in under 2 minutes | Nadia | 52% | 75% | on it
 | Calls asking where to sit | Nadia | 280 | 90 | on it

Venues trust the plan | Double sold seats per 10k | Oleg | 3.9 | 0.5 | at risk
 | Seat maps older than a year | Pia | 31 | 4 | ok

Open in Ghent | 60 venues in Ghent and Bruges | Wout | 22 | 60 | ok
 | First 400 tickets | tbd | 0 | 400 | ok`,
    expected: `
O A1
 KR B1 owner=C1 current=D1 target=E1 status=F1
 KR B2 owner=C2 current=D2 target=E2 status=F2
O A4
 KR B4 owner=C4 current=D4 target=E4 status=F4
 KR B5 owner=C5 current=D5 target=E5 status=F5
O A7
 KR B7 owner=C7 current=D7 target=E7 status=F7
 KR B8 owner=C8 current=D8 target=E8 status=F8`,
  },
  {
    name: "lines with how far they are beside them",
    rows: `
MY YEAR | | |

🏊 Feel at home in water | | |
 | Swim the lake before July | 40% | twice so far
 | Two lengths without a stop, 3 times a week | 60% | pool shut in May
🎻 Play with others again | | |
 | Learn 12 tunes by heart | 5/12 |
 | Join one session a month | 25% | next on 9 June
 | Restring the old fiddle | 0% |`,
    expected: `
O A3
 KR B4 progress=C4 note=D4
 KR B5 progress=C5 note=D5
O A6
 KR B7 progress=C7
 KR B8 progress=C8 note=D8
 KR B9 progress=C9`,
  },
  {
    name: "votes beside key results under a heading that calls them confidence",
    rows: `
This week's tasks | | | OKR confidence | |
P1 call the printer | | | Objective: Bookshops reorder without being asked | |
P2 new order form | | | KR Repeat orders are 50% of all orders | 4/10 | ↓ (was 6)
P2 fix the stock count | | | KR Wrong parcels under 3 per 1000 | 7/10 | ↑
P3 spring list | | | KR 25 shops with a standing order | 6/10 |`,
    expected: `
O D2
 KR D3 confidence=E3
 KR D4 confidence=E4
 KR D5 confidence=E5`,
  },
  {
    name: "bars under Progress, the figures beside them under no name",
    rows: `
OKR | Progress |
Our paths are safe to walk | 🟩🟩🟩⬜⬜⬜⬜⬜⬜⬜ | 30%
↳ Relight 40 lamps along the canal | 🟨🟨🟨🟨🟨⬜⬜⬜⬜⬜ | 54%
↳ Cut back hedges on 12 routes | ⬜⬜⬜⬜⬜⬜⬜⬜⬜⬜ | 0%
People report what is broken | 🟩🟩🟩🟩⬜⬜⬜⬜⬜⬜ | 41%
↳ Answer 90% of reports in 3 days | 🟨🟨🟨⬜⬜⬜⬜⬜⬜⬜ | 33%
↳ Put up 30 signs with the number | 🟩🟩🟩🟩🟩⬜⬜⬜⬜⬜ | 50%`,
    expected: `
O A2 progress=C2 note=B2
 KR A3 progress=C3 note=B3
 KR A4 progress=C4 note=B4
O A5 progress=C5 note=B5
 KR A6 progress=C6 note=B6
 KR A7 progress=C7 note=B7`,
  },
  {
    name: "key results without letters in a score table below, by their whole numbers",
    rows: `
O1 — Keep the archive dry

KR | Target | Baseline | Owner
KR1.1 | Fewer than 2 damp days in 30 days | 9 days | Hana
KR1.2 | All 14 sensors report every hour for 30 days | none | Jorn

Weekly check-in

KR | Score (0-1.0) | Trend | Latest evidence | Risk flag
KR1.1 | 0.2 | flat | the cellar door stays open | 🔴
KR1.2 | 0.6 | up | most sensors report | 🟡`,
    expected: `
O A1
 KR B4 id=A4 start=C4 owner=D4 score=B10 status=E10
 KR B5 id=A5 start=C5 owner=D5 score=B11 status=E11`,
  },
  {
    name: "states and notes by number below; risks, gaps and initiatives that name key results are none",
    rows: `
Objective 1: Parcels find their reader

Key result 1.1: 5 routes with a night drop
Key result 1.2: Fewer than 20 returns a week

Status as of May 21

OKR | Status | Notes
1.1 | On track | 3 of 5 routes run
1.2 | At risk | two drivers short

Risks and what we do about them

# | Risk | Likelihood | Impact | Mitigation
R1 | A bridge closes | Medium | High | second route

Initiatives for O1
KR | Initiative | Expected impact | Timeline
KR1.2 | Call back readers who moved | 10 fewer returns | Week 4-10`,
    expected: `
O A1
 KR A3 status=B9
 KR A4 status=B10`,
  },
  {
    name: "one key result to a numbered row, whatever semicolons it has",
    rows: `
# | Objective | Key result | Status
KR1 | Reports reach the right desk | Reports pass all six desks; each desk signs within a day | In progress
KR2 | Nobody sees what they should not | All 9 roles have a test user; each sees its own pages | In progress
KR3 | A town can bring its own forms | Two towns use their forms; nothing is typed twice | Done`,
    expected: `
O B2
 KR C2 id=A2 status=D2
O B3
 KR C3 id=A3 status=D3
O B4
 KR C4 id=A4 status=D4`,
  },
  {
    name: "a metric with its threshold beside wording without figures, and when",
    rows: `
Objective: The draw that club evenings trust

Key Result | Metric | Horizon
KR1: The draw holds | Rooms open in 99% of tries, 30 days running | 1 month after launch
KR2: Players do not wait | Half of players are in within 2 seconds | before launch
KR3: Nobody doubts the result | 500 recorded draws pass the check | 6 months`,
    expected: `
O A1
 KR A4 target=B4 due=C4
 KR A5 target=B5 due=C5
 KR A6 target=B6 due=C6`,
  },
  {
    name: "states under Progress, a forecast in colours, units of an authority",
    rows: `
OKR socialförvaltningen

Enhet | Mål | NR | Mätbart mål | Ansvarig | Framsteg | Prognos
Hemtjänst | Samma ansikte i dörren | NR1 | Högst 8 olika personer per brukare | Enhetschef Ek | pågår | Gul
 | | NR2 | 90 % av besöken i rätt tid | Enhetschef Ek | ej påbörjat | Grön
Stab | Vi vågar stanna kvar | NR1 | Sjukfrånvaro under 6 % | HR | pågår | Röd
 | | NR2 | Personalomsättning under 10 % | HR | klart | Grön`,
    expected: `
O B4 team=A4
 KR D4 team=A4 id=C4 owner=E4 status=F4 confidence=G4
 KR D5 id=C5 owner=E5 status=F5 confidence=G5
O B6 team=A6
 KR D6 team=A6 id=C6 owner=E6 status=F6 confidence=G6
 KR D7 id=C7 owner=E7 status=F7 confidence=G7`,
  },
  {
    name: "one period beside the value of today is where it should go",
    rows: `
Kernresultaten 2e helft | | | | |

KR | Hoe weten we dat het gelukt is? | Wie | Stand 1 okt | Eind dec. | Gaat het?
1 | Dossiers compleet binnen 5 dagen | Merel | 61% | 85% | 🙂
2 | Klachten over wachttijd per kwartaal | Sjef | 9 | 5 | 🙂
3 | Verzuim | Ineke | 7,9% | 5,5% | ☹️`,
    expected: `
 KR B4 id=A4 owner=C4 current=D4 target=E4 status=F4
 KR B5 id=A5 owner=C5 current=D5 target=E5 status=F5
 KR B6 id=A6 owner=C6 current=D6 target=E6 status=F6`,
  },
  {
    name: "a table of one row below an item says so of that item",
    rows: `
Objective 1: New tenants settle in within a week

Owner | Deadline | Baseline
House team | 30 June 2026 | three weeks

# | Key Result | Definition | Target
KR1.1 | Keys on day one | tenants with all keys on the first day | ≥ 95 %
KR1.2 | First repair done | days until the first repair is done | < 4 days`,
    expected: `
O A1 owner=A4 due=B4 start=C4
 KR B7 id=A7 target=D7
 KR B8 id=A8 target=D8`,
  },
  {
    name: "a table and milestones for each key result, the numbers run on",
    rows: `
Objective
Be the easiest library to borrow from

Key Results

KR1: More books go out at night
Metric | Baseline | Target | Timeline
Loans after 18:00 | 23% | 30% | Q2 end

Milestones:
 | Q1: 25% (night shelf)

KR2: Waiting at the desk shrinks
Metric | Baseline | Target | Timeline
Seconds at the desk | 180 s | 45 s | Q1 end

Milestones:
 | Jan: 120 s (second desk)

KR3: Readers come back
Metric | Baseline | Target | Timeline
Visits per reader and month | 1.3 | 1.6 | Q2 end`,
    expected: `
O A2
 KR A6 start=B8 target=C8 due=D8
 KR A13 start=B15 target=C15 due=D15
 KR A20 start=B22 target=C22 due=D22`,
  },
  {
    name: "plan and actual on two rows, last year in a column of its own",
    rows: `
Objective | Key result | Lead | FY24 | Goal FY25 | | Apr | May | Jun | Jul
Guests book with us | Share booked on our own page | Aoife | 31% | 45% | plan | 33% | 35% | 37% | 39%
 | | | | | actual | 32% | 36% | 36.5% |
 | Cost of a booked night | Aoife | 19.40 | 13.00 | plan | 18 | 17 | 16 | 15
 | | | | | actual | 18.9 | 18.1 | |
A crew that stays | Leavers in the first 60 days | Bea | 24 | 8 | plan | 1 | 1 | 2 | 1
 | | | | | actual | 3 | 1 | 0 |`,
    expected: `
O A2
 KR B2 owner=C2 start=D2 target=E2 current=I3
 KR B4 owner=C4 start=D4 target=E4 current=H5
O A6
 KR B6 owner=C6 start=D6 target=E6 current=I7`,
  },
  {
    name: "a weight for the objective and one for each key result, with a total below",
    rows: `
No | Objective | O weight | Key result | KR weight | Self score
1 | Old customers come again | 60% | Repeat orders up from 18% to 26% | 40% | 0.5
 | | | Club day above 1200 orders | 30% | 0.8
 | | | Answers within 25 seconds | 30% | 0.6
2 | New goods do not wait | 40% | From sample to shelf in 28 days | 50% | 0.5
 | | | First month sales for 70% of goods | 50% |
Total | | 100% | | | 0.6`,
    expected: `
O B2 id=A2 weight=C2
 KR D2 weight=E2 score=F2
 KR D3 weight=E3 score=F3
 KR D4 weight=E4 score=F4
O B5 id=A5 weight=C5
 KR D5 weight=E5 score=F5
 KR D6 weight=E6`,
  },
  {
    name: "cards with Now, Wanted and a last count",
    rows: `
O: Supper is hot and on time at weekends
KR text | Main courses out in under 18 minutes
Who | Luca
Now | 27 min
Wanted | 18 min
Last count (6 Jun) | 21 min

KR text | Fewer than 6 plates sent back a shift
Who | Pia
Now | 11
Wanted | 6
Last count (6 Jun) | 9`,
    expected: `
O A1
 KR B2 owner=B3 start=B4 target=B5 current=B6
 KR B8 owner=B9 start=B10 target=B11 current=B12`,
  },
  {
    name: "progress in brackets on its own line, a name with a remark in brackets",
    rows: `
Objective: Our cellar can be trusted
KR1: All racks have a number by May
[6/18]
KR2: Half of the wines are listed
[40 %]
KR3: No bottle is lost
 | Current progress (with last week): 20%`,
    expected: `
O A1
 KR A2 progress=A3
 KR A4 progress=A5
 KR A6 progress=B7`,
  },
  {
    name: "results by short names in a table at the end",
    rows: `
The workshop's OKR (Quarter 1)
 | Objective: Be the repair shop that keeps its word
 | KR 1: Raise the share of on-time repairs from 78% to 95%
 | KR 2: Reduce the average waiting time from 42 minutes to 28
 | KR 3: Reach a customer rating of 4.5 and above

Scoring at the end:

KR | Target | Actual | Score
On-time repairs | 95% | 91% | 0.6
Average waiting time | 28 min | 32 min | 0.5
Customer rating | 4.5 | 4.2 | 0.5`,
    expected: `
O B2
 KR B3 target=B10 current=C10 score=D10
 KR B4 target=B11 current=C11 score=D11
 KR B5 target=B12 current=C12 score=D12`,
  },
  {
    name: "targets of quarters and of the year's end",
    rows: `
Objective: Nobody falls for a forged letter

Key Result | Q1 Target | Q2 Target | Year End
Letters opened that should not be | < 30% | < 20% | < 12%
Letters reported to the desk | > 25% | > 40% | > 65%
Minutes until the first report | < 4 hours | < 2 hours | < 45 min`,
    expected: `
O A1
 KR A4 target=D4
 KR A5 target=D5
 KR A6 target=D6`,
  },
  {
    name: "a log of check-ins by the team's own codes, the latest counts",
    rows: `
Liceo, OKR del piano
Cod. | Obiettivo / Risultato chiave | Referente | Partenza | Atteso
A | Nessuno resta indietro in matematica | | |
A1 | Debiti a giugno nel biennio | prof. Riva | 118 | 80
A2 | Allievi che vengono allo sportello | prof.ssa Neri | 35% | 70%
B | Studenti che scelgono | | |
B1 | Iscritti ai laboratori | Vicepreside | 140 | 260

Registro check-in
Data | Cod. | Valore | Fiducia (1-5) | Commento
12/12/2025 | A1 | 112 | 3 | solo il primo periodo
12/12/2025 | A2 | 51% | 4 |
15/12/2025 | B1 | 231 | 5 |
02/03/2026 | A2 | 62% | 4 |
06/03/2026 | A1 | 91 | 4 |`,
    expected: `
O B3 id=A3
 KR B4 id=A4 owner=C4 start=D4 target=E4 lastCheckIn=A15 current=C15 confidence=D15
 KR B5 id=A5 owner=C5 start=D5 target=E5 lastCheckIn=A14 current=C14 confidence=D14
O B6 id=A6
 KR B7 id=A7 owner=C7 start=D7 target=E7 lastCheckIn=A13 current=C13 confidence=D13`,
  },
  {
    name: "a department beside the key result, an area left of the objective",
    rows: `
Area | Objective | Key result | Dept. | Start | Target
Riders | Every trip starts with a bus that comes | Missed trips, % of scheduled | Bus Ops | 3.9 | 1.5
Riders | Every trip starts with a bus that comes | Signs that tell the right time, % | IT | 80 | 95
Money | Each fare goes further | Cost of an hour of service | Finance | 168 | 155`,
    expected: `
O B2 team=A2
 KR C2 team=D2 start=E2 target=F2
 KR C3 team=D3 start=E3 target=F3
O B4 team=A4
 KR C4 team=D4 start=E4 target=F4`,
  },
  {
    name: "targets in words with a figure under more than the word for target",
    rows: `
Objetivo general
Que los alumnos lleguen preparados a la prueba

Key Results

KR | Indicador | Baseline (encuesta, n=40) | Meta con piloto | Medición
KR1 | % de alumnos que se sienten poco preparados | 60% | ≤ 40% tras el piloto | Cuestionario
KR2 | % de alumnos sin un plan de estudio | 80% | ≤ 55% tras dos talleres | Cuestionario
KR3 | % de alumnos que nunca reciben comentarios | 40% | ≥ 90% reciben uno por taller | Registro`,
    expected: `
O A2
 KR B7 id=A7 start=C7 target=D7
 KR B8 id=A8 start=C8 target=D8
 KR B9 id=A9 start=C9 target=D9`,
  },
];
