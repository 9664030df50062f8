import type { Sheet } from "./sheets.ts";

export const moreSheets: readonly Sheet[] = [
  {
    name: "Spanish table with a weight total",
    rows: `
Objetivo | Resultado clave | Responsable | Línea base | Meta | Actual | Peso
Vender sin depender de ferias | 300 pedidos por la web | Lucía | 80 | 300 | 190 | 60%
 | Ticket medio de 45 euros | Iván | 38 | 45 | 41 | 40%
Total | | | | | | 100%`,
    expected: `
O A2
 KR B2 owner=C2 start=D2 target=E2 current=F2 weight=G2
 KR B3 owner=C3 start=D3 target=E3 current=F3 weight=G3`,
  },
  {
    name: "vertical cards",
    rows: `
Objective | Parents trust the school app
Key result | 80% of parents read the weekly note
Owner | Dana
Target | 80
Current | 52
 |
Key result | Absence reported in the app by 60% of families
Owner | Joel
Target | 60
Current | 33`,
    expected: `
O B1
 KR B2 owner=B3 target=B4 current=B5
 KR B7 owner=B8 target=B9 current=B10`,
  },
  {
    name: "one sentence a cell, numbered without labels",
    rows: `
OKRs Spring |
1. Make the archive easy to search |
1.1 Catalogue 9 000 photographs |
1.2 Search answers in under 2 seconds |
2. Bring volunteers back |
2.1 40 active volunteers a month |`,
    expected: `
O A2
 KR A3
 KR A4
O A5
 KR A6`,
  },
  {
    name: "none: risk register",
    rows: `
Risk | Likelihood | Impact | Owner | Mitigation
Supplier fails | 2 | 4 | Ana | Second source
Data loss | 1 | 5 | Raj | Weekly restore test`,
    expected: "",
  },
  {
    name: "none: glossary of OKR words",
    rows: `
Term | Meaning
Objective | What we want to achieve, in one sentence
Key result | A measurable sign that we are there
Initiative | Work that should move a key result`,
    expected: "",
  },
  {
    name: "none: budget",
    rows: `
Item | Budget 2025 | Budget 2026 | Actual | Variance
Salaries | 410000 | 440000 | 210000 | 5%
Travel | 12000 | 9000 | 4100 | -8%`,
    expected: "",
  },
];
