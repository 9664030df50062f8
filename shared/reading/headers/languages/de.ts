import type { Language } from "../language.ts";

export const de: Language = {
  code: "de",
  headers: {
    objective:
      "objective | objektiv | strategisches ziel | unternehmensziel | teamziel | quartalsziel | jahresziel | zielsetzung | oberziel | unser ziel | objective titel | zielbild",
    keyResult:
      "key result | schlüsselergebnis | schlüsselergebnisse | kr | schlüsselresultat | schlüsselresultate | ergebnisziel | messbares ergebnis | erfolgskriterium | erfolgskriterien | kernergebnis | kernergebnisse | erwartetes ergebnis | kr beschreibung",
    owner:
      "verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | verantwortung | wer | zuständig | inhaber | owner | eigentümer | zuständige person | bearbeiter | ansprechpartner | zuständigkeit | besitzer | kr owner | verantw | federführung | dri",
    contributors:
      "mitwirkende | beteiligte | unterstützer | beteiligte teams | unterstützung | mitarbeit | mit wem | team mitglieder | mitarbeitende | beitragende",
    sponsor: "sponsor | pate | auftraggeber | sponsorin",
    team: "team | abteilung | bereich | gruppe | fachbereich | squad | organisationseinheit | ressort",
    start:
      "startwert | ausgangswert | basis | basiswert | baseline | ausgangslage | anfangswert | ausgangspunkt | bisher | ist stand start | referenzwert",
    target:
      "zielwert | soll | sollwert | target | zielgröße | angestrebter wert | planwert | zielmarke | endwert | quartalszielwert",
    current:
      "ist | istwert | aktuell | aktueller wert | aktueller stand | stand heute | messwert | aktueller ist wert | ist stand | erreicht | stand aktuell | heutiger stand | aktuelles ergebnis",
    unit: "einheit | maßeinheit | messeinheit | einheiten",
    progress:
      "fortschritt | fortschritt % | % fortschritt | fortschritt in % | erreichungsgrad | zielerreichung | % erreicht | prozent | erfüllungsgrad | zielerreichungsgrad | zielerreichung % | prozentsatz | fertigstellung | fertigstellungsgrad | erledigt %",
    score: "punktzahl | score | punkte | wertung | abschlussbewertung | endnote | okr score | schulnote",
    confidence:
      "zuversicht | konfidenz | vertrauen | confidence | sicherheit | zuversichtlich | konfidenzlevel | zuversicht 1 10 | vertrauenslevel | wahrscheinlichkeit",
    status: "status | ampel | zustand | lage | ampelstatus | statusampel | aktueller status",
    due: "fällig | fälligkeit | frist | enddatum | zieldatum | termin | fällig am | bis wann | deadline | fälligkeitsdatum | stichtag | bis | wann | endtermin | zieltermin | abgabetermin",
    cycle: "zyklus | quartal | okr zyklus | tertial | halbjahr",
    weight: "gewicht | gewichtung | gewichtung % | gewichtung in %",
    type: "typ | art | kategorie | kr typ | okr typ | klasse | ebene | okr art",
    parent:
      "übergeordnetes ziel | übergeordnetes objective | zahlt ein auf | beitrag zu | ausrichtung | verknüpft mit | parent | unterstützt | alignment | übergeordnetes okr | abgeleitet von",
    priority: "priorität | prio | wichtigkeit | dringlichkeit | rang",
    lastCheckIn:
      "letztes update | zuletzt aktualisiert | letzter check in | aktualisiert am | letzte aktualisierung | stand vom | letzte prüfung | update vom | letztes review | datum check in",
    note: "notizen | notiz | kommentar | kommentare | bemerkung | bemerkungen | anmerkung | anmerkungen | hinweis | hinweise | learnings | begründung | erkenntnisse | details | reflexion | update kommentar",
    id: "id | # | nr | nummer | lfd nr | kürzel | kennung | referenz | code | schlüssel | nr kr | lfd",
    period: "",
  },
  ambiguous: {
    ziel: { target: 0.65, objective: 0.6, keyResult: 0.1 },
    ziele: { objective: 0.7, target: 0.4 },
    ergebnis: { current: 0.45, keyResult: 0.45, score: 0.25 },
    ergebnisse: { keyResult: 0.5, current: 0.35 },
    start: { start: 0.85 },
    anfang: { start: 0.7 },
    ende: { due: 0.6, target: 0.3 },
    kennzahl: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    metrik: { keyResult: 0.5, unit: 0.3 },
    messgröße: { keyResult: 0.45, unit: 0.35 },
    indikator: { keyResult: 0.5, unit: 0.15 },
    "objective key result": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    "ziel schlüsselergebnis": { objective: 0.75, keyResult: 0.75 },
    beschreibung: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    bezeichnung: { keyResult: 0.4, objective: 0.35 },
    titel: { objective: 0.4, keyResult: 0.4 },
    name: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    datum: { due: 0.45, lastCheckIn: 0.45 },
    zeitraum: { cycle: 0.75, due: 0.25 },
    periode: { cycle: 0.8 },
    wert: { current: 0.5, target: 0.3 },
    stand: { current: 0.55, status: 0.3, lastCheckIn: 0.3 },
    note: { score: 0.5, note: 0.4 },
    bewertung: { score: 0.6, status: 0.35, confidence: 0.15 },
    erledigt: { status: 0.5, progress: 0.45 },
    handlungsfeld: { objective: 0.35, parent: 0.35, team: 0.2 },
    thema: { objective: 0.4, team: 0.2 },
    plan: { target: 0.55 },
  },
  others: {
    startDate: "startdatum | beginn | start am | anfangsdatum | starttermin | begonnen am",
    initiative:
      "initiative | maßnahme | maßnahmen | aufgabe | aktivität | projekt | nächste schritte | aktion | meilenstein | lieferobjekt | to do",
    measurement:
      "quelle | datenquelle | messmethode | formel | berechnung | messung | nachweis | häufigkeit | wie gemessen | trend",
    risk: "risiko | auswirkung | gegenmaßnahme | blocker | problem | schadenshöhe | eintrittswahrscheinlichkeit | hindernis",
    dependency: "abhängigkeit | abhängigkeiten",
    budget: "budget | kosten | ausgaben | preis | betrag | umsatz | einzelpreis | rechnungsbetrag",
    effort: "aufwand | schätzung | stunden | personentage | pt",
    created: "erstellt | erstellt von | erstellt am | link | url",
    contact: "e mail | telefon | adresse | firma | stadt | ort | land | vorname | nachname | plz",
    product: "produkt | menge | artikel | kunde | verkäufer | region | stückzahl",
    remaining: "rest | lücke | abweichung | differenz | offen | delta",
  },
  fillers:
    "wert | der | die | das | des | dem | den | in | am | im | für | und | oder | zum | zur | von | nummer | gesamt | name | titel | schlüssel | pro | je | okr | kr | datum | unser | unsere | aktuell | bitte | beschreibung",
  labels: {
    objective: "ziel | objective | objektiv | teamziel | unternehmensziel | o",
    keyResult: "schlüsselergebnis | key result | kr | schlüsselresultat | kernergebnis | ergebnis",
  },
  sections: {
    risks: "risiken | risiken und gegenmaßnahmen | blocker | hindernisse | risikoregister | top risiken",
    initiatives:
      "initiativen | projekte | maßnahmen | nächste schritte | aktionsplan | meilensteine | maßnahmenplan | roadmap",
    dependencies: "abhängigkeiten",
    notes: "notizen | kommentare | anmerkungen | bemerkungen | learnings | erkenntnisse | hinweise",
    legend: "legende | bewertungsskala | skala | farbcode | ampellogik",
    total: "gesamt | summe | insgesamt | zwischensumme | total",
    average: "durchschnitt | mittelwert | gesamtfortschritt | schnitt",
    guardrails: "leitplanken | gesundheitskennzahlen",
    indicators: "kennzahlen | kpis | frühindikatoren | dashboard",
    requirements: "anforderungen | akzeptanzkriterien | lastenheft | pflichtenheft",
    tasks: "aufgaben | aufgabenliste | to dos | offene punkte",
    budget: "budget | kosten | ausgaben",
    agenda: "agenda | kalender | zeitplan | termine",
    instructions: "anleitung | hinweise zur nutzung | beispiel | vorlage | leitfaden",
  },
  months: [
    "januar | jan | jänner",
    "februar | feb",
    "märz | mär | mrz | maerz",
    "april | apr",
    "mai",
    "juni | jun",
    "juli | jul",
    "august | aug",
    "september | sep | sept",
    "oktober | okt",
    "november | nov",
    "dezember | dez",
  ],
  periods: {
    quarter: "q | quartal",
    half: "h | hj | halbjahr",
    year: "jahr | gj | geschäftsjahr",
    month: "monat | m",
    week: "kw | woche | kalenderwoche | w",
    ordinals: "erstes | zweites | drittes | viertes",
  },
  statuses: {
    "on-track":
      "im plan | auf kurs | grün | gut | planmäßig | im zeitplan | läuft gut | auf gutem weg | voll im plan | on track",
    "at-risk":
      "gefährdet | gelb | orange | risiko | kritisch beobachten | mit risiko | achtung | im risiko | leicht gefährdet | unter beobachtung",
    "off-track":
      "nicht im plan | rot | verzögert | kritisch | blockiert | verfehlt | nicht erreicht | im verzug | überfällig | hinter plan | gescheitert | vom kurs abgekommen",
    done: "erledigt | fertig | abgeschlossen | erreicht | erfüllt | beendet | geschafft | umgesetzt | geliefert",
    "not-started":
      "nicht gestartet | nicht begonnen | neu | geplant | zu tun | noch nicht begonnen | ausstehend | noch nicht gestartet",
    dropped:
      "abgebrochen | verworfen | pausiert | gestrichen | verschoben | zurückgestellt | gestoppt | eingestellt | entfallen",
  },
  underway:
    "in arbeit | laufend | in bearbeitung | begonnen | gestartet | offen | aktiv | läuft | in umsetzung",
  levels: {
    high: "hoch | sehr hoch",
    medium: "mittel | mäßig",
    low: "niedrig | gering | sehr niedrig | tief",
  },
  booleans: { yes: "ja | wahr", no: "nein | falsch" },
  placeholders:
    "offen tbd | noch offen | k a | keine angabe | keine | n v | zu definieren | wird noch definiert | noch festzulegen | unbekannt | nicht festgelegt | entfällt | zu klären | n n | noch zu bestimmen | ausfüllen | wird ergänzt | keiner",
  magnitudes: {
    tsd: 1e3,
    tausend: 1e3,
    mio: 1e6,
    million: 1e6,
    millionen: 1e6,
    mrd: 1e9,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  numbers: {
    from: "von | ausgehend von | ab",
    to: "auf | bis | bis auf | zu",
    of: "von | aus",
    atLeast: "mindestens | mind | über | mehr als | wenigstens | min | nicht weniger als | größer als",
    atMost: "höchstens | maximal | max | unter | weniger als | bis zu | nicht mehr als | kleiner als | bis",
    after: { atLeast: "oder mehr | mindestens | und mehr", atMost: "oder weniger | maximal | höchstens" },
  },
  owners: {
    team: "team | abteilung | bereich | gruppe | alle | gremium | vorstand | geschäftsführung | squad | fachbereich | gesamtes team | geschäftsleitung | leitung",
    functions:
      "marketing | vertrieb | entwicklung | produkt | finanzen | personal | hr | betrieb | support | design | recht | it | daten | einkauf | qualität | kommunikation | kundenservice | logistik | sicherheit | technik | produktion | controlling | verkauf | kundendienst | buchhaltung | personalabteilung | kundenbetreuung | plattform",
    role: "leiter | leiterin | manager | managerin | direktor | direktorin | chef | chefin | koordinator | koordinatorin | analyst | ingenieur | ingenieurin | assistent | assistentin | entwickler | entwicklerin | vorsitzender | berater | beraterin | verantwortlicher | referent | geschäftsführer | geschäftsführerin | teamleiter | teamleiterin | gf",
  },
};
