import type { Language } from "../language.ts";

export const de: Language = {
  code: "de",
  headers: {
    objective:
      "objective | objektiv | strategisches ziel | unternehmensziel | teamziel | quartalsziel | jahresziel | zielsetzung | oberziel | unser ziel | objective titel | zielbild | was wir wollen | was wollen wir | was wollen wir erreichen | was wir erreichen wollen | worum geht's | wo wollen wir hin als team | großes ziel | unser großes ziel | hauptziel | leitziel | qualitatives ziel | ambition des teams | bereichsziel | ziel des teams | objective beschreibung | gesamtziel",
    keyResult:
      "key result | schlüsselergebnis | schlüsselergebnisse | kr | schlüsselresultat | schlüsselresultate | ergebnisziel | messbares ergebnis | erfolgskriterium | erfolgskriterien | kernergebnis | kernergebnisse | erwartetes ergebnis | kr beschreibung | woran merken wir's | woran merken wir es | woran merken wir das | woran erkennen wir es | woran erkennen wir den erfolg | woran erkennen wir erfolg | woran messen wir | woran messen wir es | woran messen wir erfolg | wie messen wir | wie messen wir das | wie messen wir es | wie messen wir erfolg | wie wir messen | wie sieht erfolg aus | erfolg heißt | geschafft wenn | geschafft ist es wenn | fertig wenn | erfolgsmessung | erfolgsmaß | erfolgsindikator | erfolgsnachweis | was ist dann anders | was dann anders ist | beleg für erfolg | angestrebtes ergebnis | gewünschtes ergebnis | messbares kr | definition von erfolg",
    owner:
      "verantwortlich | verantwortliche | verantwortlicher | verantwortliche person | verantwortung | wer | zuständig | inhaber | owner | eigentümer | zuständige person | bearbeiter | ansprechpartner | zuständigkeit | besitzer | kr owner | verantw | federführung | dri | wer kümmert sich | wer macht's | wer macht es | wer ist verantwortlich | wer ist dran | wer führt | wer treibt | wer hat den hut auf | hut auf | kapitän | kümmerer | kümmerin | treiber | lead | hauptverantwortlich | hauptverantwortliche | hauptverantwortlicher | verantwortlich für kr | ansprechperson | ansprechpartnerin | verantwortet von | zuständig für | kr verantwortliche | zielverantwortliche | zugewiesen an | champion",
    contributors:
      "mitwirkende | beteiligte | unterstützer | beteiligte teams | unterstützung | mitarbeit | mit wem | team mitglieder | mitarbeitende | beitragende | wer noch | wer hilft | wer hilft mit | wer ist noch dabei | zusammen mit | gemeinsam mit | mit dabei | helfer | mithilfe von | beteiligte personen | vertretung | mitwirkung",
    sponsor:
      "sponsor | pate | auftraggeber | sponsorin | schirmherr | schirmherrin | patin | gefördert von | unterstützt durch gf | rückendeckung",
    team: "team | abteilung | bereich | gruppe | fachbereich | squad | organisationseinheit | ressort | welches team | unser team | kreis | einheit team | tribe | standort | geschäftsbereich | fachteam | chapter",
    start:
      "startwert | ausgangswert | basiswert | baseline | ausgangslage | anfangswert | ausgangspunkt | bisher | ist stand start | referenzwert | wo wir gestartet sind | wo sind wir gestartet | wo standen wir | wo wir standen | woher kommen wir | vorher | davor | war | früher | alter wert | vorheriger wert | vorquartal | letztes quartal | zu beginn | am anfang | beim start | ausgangsstand | ausgangssituation | anfangsstand | startpunkt | gestartet bei | vorwert | anfangsbestand",
    target:
      "zielwert | soll | sollwert | target | zielgröße | angestrebter wert | planwert | zielmarke | endwert | quartalszielwert | wo wir hinwollen | wo wollen wir hin | wohin wollen wir | da wollen wir hin | soll erreicht werden | anvisiert | angestrebt | wunschwert | gewünschter wert | soll stand | zielstand | zielzahl | zu erreichen | endstand | quartalsende | am ende | wollen wir erreichen | zielzustand | wie viel | zielvorgabe",
    current:
      "ist | istwert | aktuell | aktueller wert | aktueller stand | stand heute | messwert | aktueller ist wert | ist stand | erreicht | stand aktuell | heutiger stand | aktuelles ergebnis | wo wir stehen | wo stehen wir | wo stehen wir heute | wo stehen wir jetzt | wo sind wir | wo sind wir gerade | jetzt | heute | momentan | derzeit | gerade | bisher erreicht | bislang | zwischenstand | zuletzt gemessen | letzter wert | letzter stand | aktuelle zahl | aktueller messwert | gemessen | tagesstand | momentaner wert | ist zustand | derzeitiger stand | derzeitiger wert",
    unit: "einheit | maßeinheit | messeinheit | einheiten | gemessen in | gezählt in | in welcher einheit",
    progress:
      "fortschritt | fortschritt % | % fortschritt | fortschritt in % | erreichungsgrad | zielerreichung | % erreicht | prozent | erfüllungsgrad | zielerreichungsgrad | zielerreichung % | prozentsatz | fertigstellung | fertigstellungsgrad | erledigt % | wie weit sind wir | wie weit | wie viel geschafft | % geschafft | % vom ziel | % des ziels | % am ziel | prozent vom ziel | anteil erreicht | zu wie viel % erreicht | % fertig | % erledigt | % erfüllt | erfüllung | erreichung | erreichung % | fortschrittsbalken | balken | zielfortschritt | geschafft % | umgesetzt %",
    score:
      "punktzahl | score | punkte | wertung | abschlussbewertung | endnote | okr score | schulnote | wie ist es gelaufen | wie lief's | wie gut waren wir | endbewertung | gesamtnote | selbsteinschätzung | selbstbewertung | abschlussnote | okr note | okr bewertung",
    confidence:
      "zuversicht | konfidenz | vertrauen | confidence | sicherheit | zuversichtlich | konfidenzlevel | zuversicht 1 10 | vertrauenslevel | wahrscheinlichkeit | bauchgefühl | gefühl | wie sicher sind wir | wie sicher | wie zuversichtlich sind wir | wie zuversichtlich | schaffen wir das | schaffen wir's | kriegen wir das hin | glauben wir dran | chance | chancen | erfolgschance | erfolgsaussicht | erfolgswahrscheinlichkeit | optimismus | trauen wir uns zu | einschätzung sicherheit",
    status:
      "status | ampel | zustand | lage | ampelstatus | statusampel | aktueller status | wie läuft's | wie läuft es | wie geht's | wie steht's | läuft es | ampelfarbe | farbe | gesundheit | stimmung | wetter | wetterlage | smiley | rag | stand der dinge | bearbeitungsstatus | umsetzungsstatus",
    due: "fällig | fälligkeit | frist | enddatum | zieldatum | termin | fällig am | bis wann | deadline | fälligkeitsdatum | stichtag | bis | wann | endtermin | zieltermin | abgabetermin | bis wann fertig | wann fertig | fertig bis | soll fertig sein bis | erledigt bis | spätestens | abgabe | liefertermin | abschluss | abschlussdatum | geplantes ende | fertigstellung bis | zieldatum ende | zeithorizont | zeitziel | ablaufdatum | zeitpunkt",
    cycle:
      "zyklus | quartal | okr zyklus | tertial | halbjahr | welches quartal | okr quartal | trimester | runde | okr periode | okr zeitraum | iteration | planungszeitraum",
    weight:
      "gewicht | gewichtung | gewichtung % | gewichtung in % | wie wichtig in % | zählt wie viel | anteil | relatives gewicht | wichtung",
    type: "typ | art | kategorie | kr typ | okr typ | klasse | ebene | okr art | welcher typ | zieltyp | committed oder aspirational | moonshot oder roofshot | einordnung | sorte | klassifizierung",
    parent:
      "übergeordnetes ziel | übergeordnetes objective | zahlt ein auf | beitrag zu | ausrichtung | verknüpft mit | parent | unterstützt | alignment | übergeordnetes okr | abgeleitet von | worauf zahlt es ein | worauf zahlt das ein | zahlt worauf ein | zahlt ein auf ziel | hängt an | gehört zu | dient | dient dem ziel | bezug | bezug zum ziel | trägt bei zu | zugehöriges ziel | zugehöriges objective | verbunden mit | höheres ziel | beitrag zum unternehmensziel",
    priority:
      "priorität | prio | wichtigkeit | dringlichkeit | rang | wie dringend | wie wichtig | prioritätsstufe | reihenfolge | rangfolge",
    lastCheckIn:
      "letztes update | zuletzt aktualisiert | letzter check in | aktualisiert am | letzte aktualisierung | stand vom | letzte prüfung | update vom | letztes review | datum check in | zuletzt angefasst | zuletzt geändert | zuletzt geprüft | zuletzt angeschaut | zuletzt besprochen | wann aktualisiert | geändert am | geprüft am | letzter stand vom | datum letztes update | datum der messung | gemessen am | letzte änderung | letzte messung | stand datum | letzter check | datum update",
    note: "notizen | notiz | kommentar | kommentare | bemerkung | bemerkungen | anmerkung | anmerkungen | hinweis | hinweise | learnings | begründung | erkenntnisse | details | reflexion | update kommentar | warum das wichtig ist | warum ist das wichtig | warum wichtig | was ist passiert | was war los | was gibt's neues | neuigkeiten | sonst noch was | sonstiges | weitere infos | infos | information | grund | erklärung | erläuterung | was haben wir gelernt | was wir gelernt haben | gelernt | gedanken | rückblick | kontext | zusatzinfo | update der woche | hintergrund",
    id: "id | # | nr | nummer | lfd nr | kürzel | kennung | referenz | code | schlüssel | nr kr | lfd | lfd # | kr nr | kr nummer | ziel nr | okr nr | pos",
    period: "",
  },
  ambiguous: {
    basis: { start: 0.5, note: 0.2 },
    ziel: { target: 0.65, objective: 0.6, keyResult: 0.1 },
    ziele: { objective: 0.7, target: 0.4 },
    ergebnis: { current: 0.45, keyResult: 0.45, score: 0.25 },
    ergebnisse: { keyResult: 0.5, current: 0.35 },
    "wichtigste ergebnisse": { keyResult: 0.7, current: 0.2 },
    "wichtige ergebnisse": { keyResult: 0.7, current: 0.2 },
    hauptergebnisse: { keyResult: 0.7, current: 0.2 },
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
    warum: { note: 0.5, objective: 0.3 },
    wozu: { objective: 0.4, note: 0.35 },
    was: { keyResult: 0.4, objective: 0.4 },
    wie: { keyResult: 0.35 },
    woran: { keyResult: 0.45 },
    ambition: { objective: 0.55, type: 0.2 },
    anspruch: { objective: 0.5, target: 0.15 },
    nordstern: { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    "north star": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    fokus: { objective: 0.5, team: 0.15 },
    schwerpunkt: { objective: 0.45, team: 0.2 },
    signal: { keyResult: 0.4, status: 0.35 },
    "kennzahl und ziel": { keyResult: 0.6, target: 0.5 },
    "kpi und ziel": { keyResult: 0.6, target: 0.5 },
    "kpi ziel": { keyResult: 0.5, target: 0.5 },
    "kpi zielwert": { target: 0.6, keyResult: 0.35 },
    erfolg: { keyResult: 0.45, status: 0.15 },
    mission: { objective: 0.5, parent: 0.3 },
    vision: { objective: 0.4, parent: 0.4 },
    absicht: { objective: 0.5 },
    versprechen: { objective: 0.35, keyResult: 0.35 },
    wette: { objective: 0.4, keyResult: 0.3 },
    "definition of done": { keyResult: 0.5, note: 0.15 },
    nachher: { target: 0.45, current: 0.3 },
    danach: { target: 0.4 },
    "wie viel bis wann": { target: 0.5, due: 0.35 },
    person: { owner: 0.75, contributors: 0.2 },
    "strategische priorität": { parent: 0.45, objective: 0.4 },
    "strategisches thema": { parent: 0.45, objective: 0.4 },
    strategiefeld: { parent: 0.5, objective: 0.3 },
    verfolgung: { status: 0.3, note: 0.3 },
    jahr: { cycle: 0.6 },
    monat: { cycle: 0.4, period: 0.3 },
    woche: { due: 0.3, cycle: 0.3 },
    beitrag: { weight: 0.4, parent: 0.3 },
    zusammenfassung: { note: 0.5, keyResult: 0.2, objective: 0.2 },
    "check in": { lastCheckIn: 0.4, note: 0.4 },
    geschafft: { progress: 0.45, status: 0.45 },
    "ziel bis": { target: 0.45, due: 0.45 },
    quartalsziele: { objective: 0.75, target: 0.2 },
  },
  others: {
    startDate: "startdatum | beginn | start am | anfangsdatum | starttermin | begonnen am",
    initiative:
      "initiative | maßnahme | maßnahmen | aufgabe | aktivität | projekt | nächste schritte | aktion | meilenstein | lieferobjekt | to do | wie kommen wir hin | wie kommen wir dahin | wie schaffen wir das | wie wir das schaffen | was tun wir | was wir tun | was machen wir | was wir machen | was ist zu tun | nächster schritt | als nächstes | wie weiter | weiteres vorgehen | vorgehen | hebel | strategie | schritte | experiment | arbeitspaket | vorhaben | schlüsselprojekt",
    measurement:
      "quelle | datenquelle | messmethode | formel | berechnung | messung | nachweis | häufigkeit | wie gemessen | trend | woher kommt die zahl | wo steht die zahl | wie berechnet | wie wird gemessen | messrhythmus | messfrequenz | turnus | datenherkunft | berechnungsformel",
    risk: "risiko | auswirkung | gegenmaßnahme | blocker | problem | schadenshöhe | eintrittswahrscheinlichkeit | hindernis | was steht im weg | was blockiert uns | was hält uns auf | was kann schiefgehen | stolperstein | hürde | sorge | bedenken | wo brauchen wir hilfe | hilfe nötig | gefahr",
    dependency:
      "abhängigkeit | abhängigkeiten | hängt ab von | abhängig von | was brauchen wir von anderen | wir warten auf | zulieferung",
    budget:
      "budget | kosten | ausgaben | preis | betrag | umsatz | einzelpreis | rechnungsbetrag | investition | geld",
    effort: "aufwand | schätzung | stunden | personentage | pt | ressource | kapazität | pers tage",
    created: "erstellt | erstellt von | erstellt am | link | url",
    contact: "e mail | telefon | adresse | firma | stadt | ort | land | vorname | nachname | plz",
    product: "produkt | menge | artikel | kunde | verkäufer | region | stückzahl",
    remaining:
      "rest | lücke | abweichung | differenz | offen | delta | was fehlt noch | fehlt noch | noch offen bis ziel | lücke zum ziel | veränderung | richtung | pfeil | tendenz | abstand zum ziel",
  },
  fillers:
    "wert | der | die | das | des | dem | den | in | am | im | für | und | oder | zum | zur | von | nummer | gesamt | name | titel | schlüssel | pro | je | okr | kr | datum | unser | unsere | aktuell | bitte | beschreibung",
  labels: {
    objective:
      "ziel | objective | objektiv | teamziel | unternehmensziel | hauptziel | oberziel | kernziel | gesamtziel | quartalsziel | jahresziel | strategisches ziel | o",
    keyResult: "schlüsselergebnis | key result | kr | schlüsselresultat | kernergebnis | ergebnis",
  },
  sections: {
    risks:
      "risiken | risiken und gegenmaßnahmen | blocker | hindernisse | risikoregister | top risiken | was kann schiefgehen | stolpersteine | hürden | offene fragen | probleme",
    initiatives:
      "initiativen | projekte | maßnahmen | nächste schritte | aktionsplan | meilensteine | maßnahmenplan | roadmap | wie wir das schaffen | was wir tun | unser plan | vorhaben | schlüsselprojekte | wetten | so kommen wir hin",
    dependencies: "abhängigkeiten | was wir von anderen brauchen | zulieferungen",
    notes:
      "notizen | kommentare | anmerkungen | bemerkungen | learnings | erkenntnisse | hinweise | gut zu wissen | was wir gelernt haben | links | quellen | kontext | sonstiges | zusammenfassung | einleitung | einführung | mission | vision | werte | vorgehen | problemstellung | zielgruppe | nordstern | hintergrund",
    legend:
      "legende | bewertungsskala | skala | farbcode | ampellogik | farben | was die farben bedeuten | bedeutung der farben | bewertungsmaßstab | so bewerten wir | farblegende | notenskala",
    total: "gesamt | summe | insgesamt | zwischensumme | total",
    average:
      "durchschnitt | mittelwert | gesamtfortschritt | schnitt | gewichteter durchschnitt | durchschnittlicher fortschritt | mittel",
    guardrails: "leitplanken | gesundheitskennzahlen",
    indicators: "kennzahlen | kpis | frühindikatoren | dashboard",
    requirements: "anforderungen | akzeptanzkriterien | lastenheft | pflichtenheft",
    tasks: "aufgaben | aufgabenliste | to dos | offene punkte | to do liste | zu erledigen | offene aufgaben",
    budget: "budget | kosten | ausgaben",
    agenda:
      "agenda | kalender | zeitplan | termine | wichtige termine | meetings | rituale | termine und fristen",
    instructions:
      "anleitung | hinweise zur nutzung | beispiel | vorlage | leitfaden | so funktioniert's | so geht's | wie es funktioniert | ausfüllhilfe | bitte lesen | lies mich | regeln | tipps | definitionen | glossar | häufige fragen | erläuterungen",
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
      "im plan | auf kurs | grün | gut | planmäßig | im zeitplan | läuft gut | auf gutem weg | voll im plan | on track | alles gut | läuft rund | sieht gut aus | ok | super | passt | auf plan | wie geplant | ohne probleme | bestens | im soll | sonnig",
    "at-risk":
      "gefährdet | gelb | orange | risiko | kritisch beobachten | mit risiko | achtung | im risiko | leicht gefährdet | unter beobachtung | wackelt | wackelig | aufpassen | vorsicht | unsicher | knapp | etwas hinterher | leicht verzögert | leicht im verzug | schleppend | könnte eng werden | eng | durchwachsen | bewölkt",
    "off-track":
      "nicht im plan | rot | verzögert | kritisch | blockiert | verfehlt | nicht erreicht | im verzug | überfällig | hinter plan | gescheitert | vom kurs abgekommen | schlecht | läuft nicht | weit hinterher | hinterher | im rückstand | steckt fest | brennt | in not | klappt nicht | nicht geschafft | verpasst | stürmisch",
    done: "erledigt | fertig | abgeschlossen | erreicht | erfüllt | beendet | geschafft | umgesetzt | geliefert | geschafft und fertig | durch | gewonnen | abgehakt | übertroffen | live | ziel erreicht | abgenommen",
    "not-started":
      "nicht gestartet | nicht begonnen | neu | geplant | zu tun | noch nicht begonnen | ausstehend | noch nicht gestartet | später | demnächst | noch nicht | idee | kommt noch | in planung | steht an | als nächstes",
    dropped:
      "abgebrochen | verworfen | pausiert | gestrichen | verschoben | zurückgestellt | gestoppt | eingestellt | entfallen | machen wir nicht | nicht mehr relevant | auf eis | auf eis gelegt | ruht | archiviert | ins nächste quartal verschoben | vertagt | fallen gelassen | hinfällig",
  },
  underway:
    "in arbeit | laufend | in bearbeitung | begonnen | gestartet | offen | aktiv | läuft | in umsetzung | dran | wir sind dran | in gange | unterwegs | halb fertig | zur hälfte | fast fertig | fast geschafft | teilweise | teilweise erledigt | in entwicklung",
  levels: {
    high: "hoch | sehr hoch | sicher | sehr sicher | ziemlich sicher | bestimmt | wahrscheinlich | sehr wahrscheinlich",
    medium: "mittel | mäßig | vielleicht | möglich | geht so | halbe halbe | normal | so lala",
    low: "niedrig | gering | sehr niedrig | tief | eher nicht | unwahrscheinlich | zweifelhaft | kaum",
  },
  booleans: { yes: "ja | wahr | jawohl | jep", no: "nein | falsch | nö" },
  placeholders:
    "offen tbd | noch offen | k a | keine angabe | keine | n v | zu definieren | wird noch definiert | noch festzulegen | unbekannt | nicht festgelegt | entfällt | zu klären | n n | noch zu bestimmen | ausfüllen | wird ergänzt | keiner | noch auszufüllen | bitte ausfüllen | hier eintragen | hier ausfüllen | dein name | name eintragen | jemand | weiß nicht | keine ahnung | noch zu entscheiden | noch zu besprechen | keine daten | noch keine daten | noch zu messen | unbesetzt | offene stelle | wird noch besetzt | bitte wählen | auswählen | folgt | kommt noch später | wird nachgereicht | noch unklar | unklar",
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
