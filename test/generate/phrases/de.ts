import type { Phrases } from "../phrases.ts";

export const de: Phrases = {
  code: "de",
  locale: "de_DE",
  decimal: ",",
  group: ".",
  objectives:
    "Unser Bestellvorgang macht Kunden Freude | Unser Support wird gern weiterempfohlen | Wir gewinnen den Mittelstand in Bayern | Neue Kollegen haben einen großartigen ersten Monat | Jede Auslieferung läuft ohne Angst | Aus Testkunden werden Fans | Unsere Vertriebsplanung ist verlässlich",
  rise: "{m} von {a} auf {b} steigern | {m} auf {b} erhöhen | {m} von {a} auf {b} ausbauen",
  fall: "{m} von {a} auf {b} senken | {m} auf {b} reduzieren | {m} von {a} auf {b} verringern",
  rising:
    "Konversion der Testphase@%@12@20 | Wöchentlich aktive Nutzer@@4200@9000 | Net Promoter Score@@31@50 | Monatlich wiederkehrender Umsatz@€@185000@260000 | Testabdeckung@%@48@80 | Zufriedenheit der Belegschaft@@6,8@8,2",
  falling:
    "Abwanderungsrate@%@4,5@2,5 | Mittlere Antwortzeit in Minuten@@95@30 | Störungen je Auslieferung@@7@2",
  milestones:
    "Das Selbstbedienungsportal für Partner ist live | Rahmenvertrag mit zwei Banken unterzeichnet | ISO-27001-Audit ohne Abweichung bestanden",
  people: "Anna Schreiber | Lukas Brandt | Katharina Vogel | Felix Neumann | Miriam Keller | Tobias Hartmann",
  teams: "Vertrieb | Produkt | Kundenservice | Plattform",
  headers: {
    objective: "Objective | Strategisches Ziel | Ziel | Was wir erreichen wollen | Unser Ziel",
    keyResult:
      "Key Result | Schlüsselergebnis | Schlüsselergebnisse | KR | Woran merken wir's? | Wie messen wir das?",
    owner: "Verantwortlich | Owner | Zuständig | Wer kümmert sich? | Wer",
    team: "Team | Abteilung | Bereich",
    start: "Startwert | Ausgangswert | Baseline | Start | Ausgangslage | Vorher",
    target: "Zielwert | Soll | Target | Wo wir hinwollen",
    current: "Ist | Aktuell | Istwert | Aktueller Wert | Wo stehen wir? | Heute",
    unit: "Einheit",
    progress: "Fortschritt | Zielerreichung | Fortschritt in % | % geschafft | Wie weit?",
    confidence: "Zuversicht | Konfidenz | Bauchgefühl | Wie sicher sind wir?",
    status: "Status | Ampel | Wie läuft's?",
    due: "Fällig am | Frist | Termin | Bis wann | Fertig bis | Bis wann?",
    weight: "Gewichtung | Gewicht",
    priority: "Priorität | Prio",
    score: "Score | Punktzahl",
    note: "Kommentar | Bemerkungen | Was gibt's Neues?",
    id: "ID | Nr.",
  },
  statuses: "Im Plan | Gefährdet | Verzögert | Erledigt | Nicht begonnen",
  objectiveLabel: "Ziel {n}: | Objective {n}: | O{n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Schlüsselergebnis {n}: ",
  title: "OKR {team} {quarter} | OKR-Übersicht {quarter}",
  instruction: "Bitte hier höchstens drei Ziele eintragen und die Werte jeden Freitag aktualisieren",
  meta: "Team: | Zeitraum: | Letzter Check-in:",
  total: "Gesamt | Durchschnitt",
  legend: "0,0–0,3 rot | 0,4–0,6 gelb | 0,7–1,0 grün",
  notes: "Die Zahlen kommen montags aus dem Data Warehouse. | * Startwert im Dezember gemessen.",
  risks:
    "Risiken ; Risiko | Auswirkung | Gegenmaßnahme ; Schlüsselperson kündigt | Hoch | Zwei Leute einarbeiten / Lieferant erhöht Preise | Mittel | Früh neu verhandeln",
  initiatives:
    "Maßnahmen ; Maßnahme | Bearbeiter | Stand ; Begrüßungsmails neu schreiben | Tobias Hartmann | In Arbeit / Drei Anbieter prüfen | Katharina Vogel | Offen",
  quarter: "Q{q} {y}",
  months: "Jan | Feb | Mär | Apr | Mai | Jun | Jul | Aug | Sep | Okt | Nov | Dez",
};
