import type { Phrases } from "../phrases.ts";

export const nl: Phrases = {
  code: "nl",
  locale: "nl_NL",
  decimal: ",",
  group: ".",
  objectives:
    "Bestellen bij ons is een plezier | Onze klantenservice wordt graag aanbevolen | We winnen het mkb in Brabant | Elke nieuwe collega heeft een fijne eerste maand | We leveren zonder angst op | Proefgebruikers worden fans",
  rise: "{m} verhogen van {a} naar {b} | {m} laten groeien van {a} naar {b} | {m} naar {b} brengen",
  fall: "{m} verlagen van {a} naar {b} | {m} terugbrengen van {a} naar {b}",
  rising:
    "Conversie van proefperiodes@%@12@20 | Wekelijks actieve gebruikers@@4200@9000 | Net promoter score@@31@50 | Maandelijks terugkerende omzet@€@185000@260000 | Testdekking@%@48@80",
  falling: "Klantverloop@%@4,5@2,5 | Gemiddelde reactietijd in minuten@@95@30 | Storingen per release@@7@2",
  milestones:
    "Het selfserviceportaal voor partners is live | Raamcontract met twee banken getekend | ISO 27001-audit zonder bevindingen gehaald",
  people: "Sanne de Vries | Bram Jansen | Lotte Bakker | Daan Visser | Eva Smit | Ruben Mulder",
  teams: "Verkoop | Product | Klantenservice | Platform",
  headers: {
    objective: "Doelstelling | Objective | Wat willen we bereiken",
    keyResult: "Kernresultaat | Key Result | Kernresultaten | Hoe meten we dit? | Waaraan merken we het?",
    owner: "Eigenaar | Verantwoordelijke | Trekker | Wie trekt het? | Wie",
    team: "Team | Afdeling",
    start: "Startwaarde | Nulmeting | Baseline | Waar stonden we | Uitgangssituatie",
    target: "Streefwaarde | Doelwaarde | Target | Waar willen we naartoe",
    current: "Huidige waarde | Actueel | Realisatie | Waar staan we nu | Vandaag",
    unit: "Eenheid",
    progress: "Voortgang | % voltooid | % van het doel",
    confidence: "Vertrouwen | Hoe zeker zijn we? | Onderbuikgevoel",
    status: "Status | Stoplicht | Hoe gaat het? | Stoplicht",
    due: "Deadline | Einddatum | Streefdatum | Klaar voor | Wanneer?",
    weight: "Weging | Gewicht",
    priority: "Prioriteit",
    score: "Score | Cijfer",
    note: "Opmerkingen | Toelichting | Toelichting",
    id: "ID | Nr",
  },
  statuses: "Op schema | In gevaar | Vertraagd | Afgerond | Niet gestart",
  objectiveLabel: "Doelstelling {n}: | O{n}: ",
  keyResultLabel: "Kernresultaat {n}: | KR{n}: ",
  title: "OKR's {team} {quarter} | OKR-overzicht {quarter}",
  instruction: "Vul hier de doelstellingen van het kwartaal in en werk de cijfers elke vrijdag bij",
  meta: "Team: | Periode: | Laatste check-in:",
  total: "Totaal | Gemiddelde",
  legend: "0,0–0,3 rood | 0,4–0,6 geel | 0,7–1,0 groen",
  notes: "De cijfers komen maandags uit het datawarehouse. | * Startwaarde in december gemeten.",
  risks:
    "Risico's ; Risico | Impact | Maatregel ; Sleutelfiguur vertrekt | Hoog | Twee mensen inwerken / Leverancier verhoogt prijzen | Gemiddeld | Vroeg heronderhandelen",
  initiatives:
    "Initiatieven ; Initiatief | Uitvoerder | Fase ; Welkomstmails herschrijven | Ruben Mulder | Bezig / Drie leveranciers vergelijken | Lotte Bakker | Te doen",
  quarter: "Q{q} {y}",
  months: "jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec",
};
