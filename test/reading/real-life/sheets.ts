/** A sheet as a team has it; `expected` lists objectives and, indented, key results by cell with the cells of their fields. */
export interface Sheet {
  readonly name: string;
  /** The name of its tab, where that says something. */
  readonly tab?: string;
  readonly rows: string;
  readonly expected: string;
}

export const sheets: readonly Sheet[] = [
  {
    name: "pasted outline with status and progress lines",
    rows: `
Platform team, Q3 2026 | |
Objective 1: Deployments nobody has to watch | |
 | KR1: Failed deployments down from 12 to 3 a month |
 | | Status: At risk
 | | Progress: 40%
 | KR2: Rollback takes under 5 minutes |
 | | Status: On track
 | | Progress: 70%`,
    expected: `
O A2
 KR B3 status=C4 progress=C5
 KR B6 status=C7 progress=C8`,
  },
  {
    name: "KPI register by fiscal year with goal groups",
    rows: `
Goal | KPI | Unit | Baseline | FY2024 | FY2025 | FY2026 target
Safe water for every district | Households with piped water | % | 61 | 64 | 69 | 80
 | Samples meeting the standard | % | 88 | 90 | 93 | 98
Sound finances | Bills collected within 60 days | % | 70 | 72 | 75 | 90`,
    expected: `
O A2
 KR B2 unit=C2 start=D2 current=F2 target=G2
 KR B3 unit=C3 start=D3 current=F3 target=G3
O A4
 KR B4 unit=C4 start=D4 current=F4 target=G4`,
  },
  {
    name: "goal register",
    rows: `
Title | Description | Due | Progress
Open the Leeds workshop | Lease, fit-out, two hires | 2026-09-30 | 35%
Become the supplier schools ask for | Reference visits and a catalogue | 2026-12-15 | 10%`,
    expected: `
O A2 due=C2 progress=D2
O A3 due=C3 progress=D3`,
  },
  {
    name: "German measure table under its goal",
    rows: `
Ziel 1: Kunden empfehlen uns weiter | | | |
Schlüsselergebnis | Messgröße | Start | Ziel | Stand
Weiterempfehlung steigern | NPS | 22 | 40 | 31
Beschwerden schneller lösen | Tage | 9 | 3 | 6`,
    expected: `
O A1
 KR A3 unit=B3 start=C3 target=D3 current=E3
 KR A4 unit=B4 start=C4 target=D4 current=E4`,
  },
  {
    name: "French numbered axes",
    rows: `
Axe 1 - Fidéliser les adhérents | | |
N° | Résultat clé | Cible | Responsable
1.1 | Porter le taux de renouvellement à 85 % | 85 % | Claire
1.2 | Répondre à 90 % des courriels sous 48 h | 90 % | Karim
Axe 2 - Ouvrir deux antennes | | |
2.1 | Signer deux baux avant juin | 2 | Claire`,
    expected: `
O A1
 KR B3 id=A3 target=C3 owner=D3
 KR B4 id=A4 target=C4 owner=D4
O A5
 KR B6 id=A6 target=C6 owner=D6`,
  },
  {
    name: "Vietnamese student outline",
    rows: `
OKR nhóm 7 |
Objective: Giúp sinh viên năm nhất tìm được nhóm học phù hợp |
KR1: 200 sinh viên đăng ký trong tháng đầu |
KR2: 60% người dùng quay lại sau 7 ngày |
KR3: Điểm hài lòng trung bình ≥ 4.2/5 |`,
    expected: `
O A2
 KR A3
 KR A4
 KR A5`,
  },
  {
    name: "Korean outline with current and target lines",
    rows: `
목표 1: 신규 고객이 첫 주에 가치를 느낀다 | |
 | KR1: 첫 주 재방문율 45% |
 | | 현재: 28%
 | | 목표: 45%
 | KR2: 가입 완료 시간 3분 이하 |
 | | 현재: 7분
 | | 목표: 3분`,
    expected: `
O A1
 KR B2 current=C3 target=C4
 KR B5 current=C6 target=C7`,
  },
  {
    name: "Japanese table",
    rows: `
目標 | 主要な結果 | 担当 | 開始値 | 目標値 | 現在値
地域で一番頼られる店になる | 再来店率を60%にする | 佐藤 | 42 | 60 | 51
 | 口コミ評価4.5以上 | 田中 | 4.1 | 4.5 | 4.3`,
    expected: `
O A2
 KR B2 owner=C2 start=D2 target=E2 current=F2
 KR B3 owner=C3 start=D3 target=E3 current=F3`,
  },
  {
    name: "Chinese outline",
    rows: `
O1：让新用户三天内学会使用 |
KR1：教程完成率从30%提升到65% |
KR2：首周客服咨询减少40% |
O2：建立稳定的渠道 |
KR1：签约12家代理商 |`,
    expected: `
O A1
 KR A2
 KR A3
O A4
 KR A5`,
  },
  {
    name: "key results in one cell, middle dots",
    rows: `
Objective | Key Results | Owner
Hiring that candidates praise | Offer acceptance 85 % · Time to hire 30 days · 50 referrals | Mina
A calm on-call | Pages per week under 5 · No page twice | Otto`,
    expected: `
O A2 owner=C2
 KR B2
 KR B2
 KR B2
O A3 owner=C3
 KR B3
 KR B3`,
  },
  {
    name: "header is an instruction",
    rows: `
Write what you want to achieve, then how you will know | Who? | From | To | Now
O1 Residents feel safe at night | | | |
Street lights repaired within 3 days | Works dept | 11 | 3 | 6
Night bus lines run until 2 am on all 8 routes | Transit | 2 | 8 | 4`,
    expected: `
O A2
 KR A3 owner=B3 start=C3 target=D3 current=E3
 KR A4 owner=B4 start=C4 target=D4 current=E4`,
  },
  {
    name: "initiatives and risks beside key results",
    rows: `
Objective: Schools renew without a call | |
Key Results | |
 | Renewal rate from 78% to 90% |
 | Usage reports opened by 70% of heads |
Initiatives | |
 | Build the renewal dashboard |
 | Interview ten heads of school |
Risks | |
 | Budget freeze in autumn |`,
    expected: `
O A1
 KR B3
 KR B4`,
  },
  {
    name: "handbook page with a problem area",
    rows: `
Problem area: Contributors give up before their first merge | |
Key results | Owner | Target
Median time to first review is 1 day | Lena | 1
30 first-time contributors merged | Rui | 30`,
    expected: `
O A1
 KR A3 owner=B3 target=C3
 KR A4 owner=B4 target=C4`,
  },
  {
    name: "action items under key results",
    rows: `
O1: Warehouse without surprises | | |
 | KR1: Stock accuracy 99 % | |
 | | Action items: |
 | | | Count aisle 4 again
 | | | Train the night shift
 | KR2: Late parcels below 1 % | |
 | | Action items: |
 | | | Talk to the carrier`,
    expected: `
O A1
 KR B2
 KR B6`,
  },
  {
    name: "quarters below each other",
    rows: `
Q2 2026 | | |
Objective | Key Result | Target | Actual
Win the Nordics | 40 customers in Sweden | 40 | 18
 | | |
Q1 2026 (archived) | | |
Objective | Key Result | Target | Actual
Be ready for the Nordics | Site in 3 languages | 3 | 3
 | Two local partners | 2 | 1`,
    expected: `
O A3
 KR B3 target=C3 current=D3
O A7
 KR B7 target=C7 current=D7
 KR B8 target=C8 current=D8`,
  },
  {
    name: "Portuguese retrospective with results",
    rows: `
Retrospectiva do 2º trimestre | | | |
Objetivo: Encantar quem compra pela primeira vez | | | |
Resultado-chave | Meta | Realizado | % | Comentário
Nota média 4,7 nas avaliações | 4,7 | 4,5 | 80% | Entrega atrasou em maio
Trocas abaixo de 3% | 3% | 3,6% | 60% | Tabela de medidas nova
O que aprendemos | | | |
Medir toda semana ajuda | | | |`,
    expected: `
O A2
 KR A4 target=B4 current=C4 progress=D4 note=E4
 KR A5 target=B5 current=C5 progress=D5 note=E5`,
  },
  {
    name: "objective rows known only by emptiness on the right",
    rows: `
 | Owner | Baseline | Target | Status
Patients are seen on time | | | |
Waiting time below 20 minutes | Ines | 35 | 20 | Behind
No-shows under 6 % | Paul | 11 | 6 | On track
Nurses want to stay | | | |
Turnover at 8 % | Gil | 14 | 8 | At risk`,
    expected: `
O A2
 KR A3 owner=B3 start=C3 target=D3 status=E3
 KR A4 owner=B4 start=C4 target=D4 status=E4
O A5
 KR A6 owner=B6 start=C6 target=D6 status=E6`,
  },
  {
    name: "scoring table beside the block",
    rows: `
Objective: A museum for families | | | | Legend | Meaning
Key Result | Owner | Score | | 0.0-0.3 | Missed
6 000 family tickets | Eva | 0.6 | | 0.4-0.6 | Progress
Two exhibits for under-sixes | Tom | 1 | | 0.7-1.0 | Done`,
    expected: `
O A1
 KR A3 owner=B3 score=C3
 KR A4 owner=B4 score=C4`,
  },
  {
    name: "none: SMART training",
    rows: `
How to write SMART goals |
Specific | Say who, what and where
Measurable | How will you know the goal is met?
Achievable | Can the team do it in the time it has?
Example: increase sales by 10 % by June |`,
    expected: "",
  },
  {
    name: "none: KPI dashboard",
    rows: `
Metric | Jan | Feb | Mar | Trend
Sessions | 12000 | 13100 | 12800 | up
Conversion rate | 2.1% | 2.2% | 2.4% | up
Refunds | 31 | 29 | 40 | down`,
    expected: "",
  },
  {
    name: "none: project plan",
    rows: `
Task | Owner | Start | End | Status | % Complete
Collect requirements | Ana | 2026-01-05 | 2026-01-16 | Done | 100%
Build prototype | Raj | 2026-01-19 | 2026-02-13 | In progress | 40%
User test | Ana | 2026-02-16 | 2026-02-27 | Not started | 0%`,
    expected: "",
  },
  {
    name: "none: meeting minutes",
    rows: `
Minutes, 4 May 2026 |
Attendees | Ana, Raj, Lee
1. Objectives for next quarter were discussed; draft due on Friday |
2. Budget approved with two changes |
Action | Owner
Send draft objectives to the board | Lee`,
    expected: "",
  },
  {
    name: "none: placeholders",
    rows: `
Objective | Key Result | Owner | Target
[Objective 1] | [Key result 1] | [Name] | [Number]
 | [Key result 2] | [Name] | [Number]`,
    expected: "",
  },
  {
    name: "none: lesson objectives",
    rows: `
Lesson 4: Photosynthesis |
Learning objectives |
Students can name the inputs and outputs of photosynthesis |
Students can explain why leaves are green |
Homework: pages 12 to 14 |`,
    expected: "",
  },
  {
    name: "none: design document",
    rows: `
Cache invalidation, design |
Goals |
 | Serve stale data for at most 5 seconds
 | No new infrastructure
Non-goals |
 | Caching of write paths`,
    expected: "",
  },
  {
    name: "none: status report",
    rows: `
Weekly status | Week 18
Workstream | Status | Comment
Migration | Green | 70 % of tables moved
Training | Amber | Two sessions postponed`,
    expected: "",
  },
];
