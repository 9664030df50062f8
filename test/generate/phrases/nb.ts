import type { Phrases } from "../phrases.ts";

export const nb: Phrases = {
  code: "nb",
  locale: "nb_NO",
  decimal: ",",
  group: " ",
  objectives:
    "Gjør kassen vår til den raskeste måten å betale på | Bli kundestøtten som kundene anbefaler | Vinn de mellomstore bedriftene på Vestlandet | Gi alle nyansatte en flott første måned | Slipp versjoner som ingen er redde for | Gjør prøvebrukere til tilhengere av produktet",
  rise: "Øke {m} fra {a} til {b} | Heve {m} til {b} | Løfte {m} fra {a} til {b}",
  fall: "Redusere {m} fra {a} til {b} | Senke {m} til {b}",
  rising:
    "andelen betalende prøvekunder@%@12@20 | antall ukentlige brukere@@4200@9000 | kundetilfredsheten NPS@@31@50 | den månedlige inntekten@kr@185000@260000 | testdekningen@%@48@80 | medarbeidertilfredsheten@@6,8@8,2",
  falling:
    "kundefrafallet per måned@%@4,5@2,5 | svartiden i minutter@@95@30 | antall feil per utgivelse@@7@2",
  milestones:
    "Lansere selvbetjeningsportalen for partnere | Signere rammeavtale med to banker | Bestå ISO 27001-revisjonen uten avvik",
  people: "Ingrid Solberg | Lars Haugen | Kari Nordby | Magnus Lie | Silje Berge | Henrik Aasen",
  teams: "Salg | Produkt | Kundeservice | Plattform",
  headers: {
    objective: "Mål | Overordnet mål | Objective | Hva vil vi oppnå",
    keyResult: "Nøkkelresultat | Nøkkelresultater | Key Result | KR | Hvordan måler vi det?",
    owner: "Ansvarlig | Eier | Hvem",
    team: "Team | Avdeling",
    start: "Startverdi | Utgangspunkt | Nullpunkt",
    target: "Målverdi | Måltall",
    current: "Nåværende verdi | Nåverdi | Faktisk | Hvor er vi nå?",
    unit: "Enhet | Måleenhet",
    progress: "Fremdrift | Måloppnåelse | % av målet",
    confidence: "Tiltro | Hvor sikre er vi?",
    status: "Status | Trafikklys",
    due: "Frist | Sluttdato | Innen når?",
    weight: "Vekt | Vekting",
    priority: "Prioritet | Prio",
    score: "Poeng | Karakter",
    note: "Kommentar | Notater",
    id: "ID | Nr",
  },
  statuses: "I rute | I fare | Forsinket | Fullført | Ikke startet",
  objectiveLabel: "Mål {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Nøkkelresultat {n}: ",
  title: "OKR {team} {quarter} | OKR-oversikt {quarter}",
  instruction: "Skriv høyst tre mål her og oppdater tallene hver fredag",
  meta: "Team: | Periode: | Siste check-in:",
  total: "Totalt | Gjennomsnitt",
  legend: "0,0–0,3 rød | 0,4–0,6 gul | 0,7–1,0 grønn",
  notes: "Tallene kommer fra datavarehuset på mandager. | * Utgangspunktet ble målt i desember.",
  risks:
    "Risikoer ; Risiko | Påvirkning | Mottiltak ; Nøkkelperson slutter | Høy | Lær opp to til / Leverandøren øker prisen | Middels | Forhandle tidlig",
  initiatives:
    "Initiativer ; Initiativ | Ansvarlig | Tilstand ; Skrive om velkomstmailene | Henrik Aasen | Pågår / Vurdere tre leverandører | Kari Nordby | Ikke startet",
  quarter: "Q{q} {y}",
  months: "jan | feb | mar | apr | mai | jun | jul | aug | sep | okt | nov | des",
};
