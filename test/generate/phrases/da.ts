import type { Phrases } from "../phrases.ts";

export const da: Phrases = {
  code: "da",
  locale: "da_DK",
  decimal: ",",
  group: ".",
  objectives:
    "Gør vores betaling til den hurtigste i Danmark | Bliv den support som kunderne anbefaler | Vind de mellemstore virksomheder i Jylland | Giv alle nyansatte en fantastisk første måned | Udsend versioner som ingen er bange for | Gør prøvebrugere til fans af produktet",
  rise: "Øg {m} fra {a} til {b} | Hæv {m} til {b} | Løft {m} fra {a} til {b}",
  fall: "Reducer {m} fra {a} til {b} | Sænk {m} til {b}",
  rising:
    "andelen af betalende prøvekunder@%@12@20 | antallet af ugentlige brugere@@4200@9000 | kundetilfredsheden NPS@@31@50 | den månedlige omsætning@kr@185000@260000 | testdækningen@%@48@80 | medarbejdertrivslen@@6,8@8,2",
  falling:
    "kundeafgangen pr. måned@%@4,5@2,5 | svartiden i minutter@@95@30 | antallet af fejl pr. udgivelse@@7@2",
  milestones:
    "Lancer selvbetjeningsportalen for partnere | Underskriv rammeaftale med to banker | Bestå ISO 27001-auditten uden afvigelser",
  people: "Mette Kjær | Lars Holm | Sofie Brandt | Anders Friis | Camilla Dahl | Rasmus Bech",
  teams: "Salg | Produkt | Kundeservice | Platform",
  headers: {
    objective: "Mål | Overordnet mål | Objective | Hvad vil vi opnå",
    keyResult: "Nøgleresultat | Nøgleresultater | Key Result | KR | Hvordan måler vi det?",
    owner: "Ansvarlig | Ejer | Hvem | Tovholder",
    team: "Team | Afdeling",
    start: "Startværdi | Udgangspunkt | Baseline",
    target: "Målværdi | Måltal",
    current: "Nuværende værdi | Aktuel | Realiseret | Hvor er vi nu?",
    unit: "Enhed",
    progress: "Fremdrift | Målopfyldelse | % af målet",
    confidence: "Tiltro | Hvor sikre er vi?",
    status: "Status | Trafiklys",
    due: "Deadline | Slutdato | Hvornår?",
    weight: "Vægt | Vægtning",
    priority: "Prioritet | Prio",
    score: "Score | Karakter",
    note: "Kommentar | Noter",
    id: "ID | Nr",
  },
  statuses: "På sporet | I fare | Forsinket | Afsluttet | Ikke startet",
  objectiveLabel: "Mål {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Nøgleresultat {n}: ",
  title: "OKR {team} {quarter} | OKR-oversigt {quarter}",
  instruction: "Skriv højst tre mål her og opdater tallene hver fredag",
  meta: "Team: | Periode: | Seneste check-in:",
  total: "I alt | Gennemsnit",
  legend: "0,0–0,3 rød | 0,4–0,6 gul | 0,7–1,0 grøn",
  notes: "Tallene kommer fra datavarehuset om mandagen. | * Udgangspunktet blev målt i december.",
  risks:
    "Risici ; Risiko | Påvirkning | Modtræk ; Nøgleperson siger op | Høj | Oplær to mere / Leverandøren hæver prisen | Middel | Forhandl tidligt",
  initiatives:
    "Initiativer ; Initiativ | Ansvarlig | Tilstand ; Skriv velkomstmails om | Rasmus Bech | I gang / Vurder tre leverandører | Sofie Brandt | Ikke startet",
  quarter: "Q{q} {y}",
  months: "jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec",
};
