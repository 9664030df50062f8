import type { Phrases } from "../phrases.ts";

export const sv: Phrases = {
  code: "sv",
  locale: "sv_SE",
  decimal: ",",
  group: " ",
  objectives:
    "Gör vår kassa till det snabbaste sättet att betala | Bli supporten som kunderna rekommenderar | Vinn medelstora företag i Skåne | Ge varje nyanställd en fantastisk första månad | Släpp versioner som ingen är rädd för | Gör testanvändare till fans av produkten",
  rise: "Öka {m} från {a} till {b} | Höj {m} till {b} | Lyft {m} från {a} till {b}",
  fall: "Minska {m} från {a} till {b} | Sänk {m} till {b}",
  rising:
    "andelen betalande testkunder@%@12@20 | antalet veckoaktiva användare@@4200@9000 | kundnöjdheten NPS@@31@50 | månadsintäkten@kr@185000@260000 | testtäckningen@%@48@80 | medarbetarindex@@6,8@8,2",
  falling:
    "kundbortfallet per månad@%@4,5@2,5 | svarstiden i minuter@@95@30 | antalet incidenter per release@@7@2",
  milestones:
    "Lansera självbetjäningsportalen för partner | Teckna ramavtal med två banker | Klara ISO 27001-revisionen utan avvikelser",
  people: "Anna Lindqvist | Johan Bergström | Sara Ekdahl | Erik Nyström | Maja Sandberg | Oskar Hellman",
  teams: "Försäljning | Produkt | Kundservice | Plattform",
  headers: {
    objective: "Mål | Övergripande mål | Objective | Vad vill vi uppnå",
    keyResult: "Nyckelresultat | Key Result | KR | Hur mäter vi det?",
    owner: "Ansvarig | Ägare | Vem",
    team: "Team | Avdelning",
    start: "Startvärde | Utgångsläge | Nollmätning",
    target: "Målvärde | Målnivå",
    current: "Nuvärde | Nuläge | Utfall | Var är vi nu?",
    unit: "Måttenhet",
    progress: "Framsteg | Måluppfyllelse | % av målet",
    confidence: "Konfidens | Hur säkra är vi?",
    status: "Status | Trafikljus",
    due: "Deadline | Slutdatum | Till när?",
    weight: "Vikt | Viktning",
    priority: "Prioritet | Prio",
    score: "Poäng | Betyg",
    note: "Kommentar | Anteckningar",
    id: "ID | Nr",
  },
  statuses: "Enligt plan | I riskzonen | Försenad | Klar | Ej påbörjad",
  objectiveLabel: "Mål {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Nyckelresultat {n}: ",
  title: "OKR {team} {quarter} | OKR-översikt {quarter}",
  instruction: "Skriv högst tre mål här och uppdatera siffrorna varje fredag",
  meta: "Team: | Period: | Senaste check-in:",
  total: "Totalt | Genomsnitt",
  legend: "0,0–0,3 rött | 0,4–0,6 gult | 0,7–1,0 grönt",
  notes: "Siffrorna kommer från datalagret på måndagar. | * Utgångsläget mättes i december.",
  risks:
    "Risker ; Risk | Påverkan | Motåtgärd ; Nyckelperson slutar | Hög | Lär upp två till / Leverantören höjer priset | Medel | Förhandla tidigt",
  initiatives:
    "Initiativ ; Initiativ | Ansvarig | Läge ; Skriv om välkomstmejlen | Oskar Hellman | Pågår / Utvärdera tre leverantörer | Sara Ekdahl | Ej påbörjad",
  quarter: "Q{q} {y}",
  months: "jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec",
};
