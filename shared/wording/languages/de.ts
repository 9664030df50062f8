import type { Language, VerbForms } from "./language.ts";

/** "auf|bauen" is separable; a strong verb gives its participle behind a slash, then further finite forms by commas. */
function bendVerb(word: string): VerbForms {
  const [marked = "", participle, finite = ""] = word.split("/");
  const bar = marked.indexOf("|");
  const prefix = bar < 0 ? "" : marked.slice(0, bar);
  const verb = marked.slice(bar + 1);
  const stem = verb.endsWith("en") ? verb.slice(0, -2) : verb.slice(0, -1);
  const joined = /[dt]$/.test(stem) ? `${stem}et` : `${stem}t`;
  const withoutGe =
    /^(?:be|ver|er|ent|zer|ge|miss|über|unter|wider|voll)/.test(verb) || verb.endsWith("ieren");
  const past = participle ?? `${prefix}${withoutGe ? "" : "ge"}${joined}`;
  const base = [prefix + verb, ...(prefix === "" ? [] : [`${prefix}zu${verb}`])];
  return {
    base,
    finite:
      prefix === ""
        ? [joined, `${stem}e`, `${stem}ten`, ...finite.split(",").filter(Boolean)]
        : [`${prefix}${joined}`],
    past: [past],
    gerund: [`${prefix}${verb}d`],
  };
}

function bendNoun(word: string): string[] {
  if (word.endsWith("e")) return [word, `${word}n`];
  if (/(?:ung|heit|keit|schaft|ion|tät|enz|anz)$/.test(word)) return [word, `${word}en`];
  if (/(?:er|el|en)$/.test(word)) return [word, `${word}n`, `${word}s`];
  if (word.endsWith("in")) return [word, `${word}nen`];
  return [word, `${word}e`, `${word}en`, `${word}er`, `${word}s`, `${word}es`];
}

function bendAdjective(word: string): string[] {
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  return [word, `${stem}e`, `${stem}er`, `${stem}es`, `${stem}en`, `${stem}em`];
}

export const german: Language = {
  code: "de",
  verbAt: "last",
  headNoun: "last",
  verbs: {
    up: `steigern erhöhen wachsen/gewachsen/wächst ver|größern ausbauen/ausgebaut aus|weiten verdoppeln verdreifachen maximieren an|heben/angehoben erweitern beschleunigen heben/gehoben
      vervielfachen vergrößern mehren vermehren ausdehnen skalieren vorantreiben/vorangetrieben steigen/gestiegen/steigt zulegen anzuheben auszubauen auszuweiten ankurbeln`,
    down: `senken reduzieren verringern vermindern verkürzen kürzen minimieren halbieren drosseln begrenzen einsparen/eingespart sparen ab|bauen mindern verkleinern
      herab|setzen abzubauen sinken/gesunken/sinkt einzusparen beschränken`,
    better: `verbessern optimieren stärken modernisieren vereinfachen festigen erleichtern fördern professionalisieren verfeinern stabilisieren weiter|entwickeln
      intensivieren harmonisieren straffen auf|werten begeistern vertiefen bereichern sichern perfektionieren weiterentwickeln verstärken konsolidieren machen/gemacht`,
    reach: `erreichen erzielen halten/gehalten/hält übertreffen/übertroffen/übertrifft erlangen sicherstellen/sichergestellt gewährleisten erfüllen beibehalten/beibehalten
      garantieren erwirtschaften überschreiten/überschritten bekommen erhalten kommen/gekommen liegen/gelegen/liegt haben/gehabt/hat bleiben/geblieben/bleibt ein|halten/eingehalten bestehen
      behalten bewahren verfügen ermöglichen erreichen schaffen/geschafft knacken einzuhalten sicherzustellen unterschreiten/unterschritten`,
    make: `erstellen entwickeln bauen ein|führen/eingeführt um|setzen implementieren veröffentlichen schreiben/geschrieben starten ab|schließen/abgeschlossen fertig|stellen liefern
      ein|richten aufsetzen/aufgesetzt auf|setzen definieren festlegen/festgelegt fest|legen dokumentieren vor|bereiten/vorbereitet organisieren durch|führen/durchgeführt installieren konfigurieren
      migrieren integrieren automatisieren aus|rollen präsentieren vor|stellen versenden/versandt überarbeiten prüfen auditieren bewerten testen validieren verifizieren
      interviewen befragen schulen aktualisieren neugestalten gestalten eröffnen planen produzieren drehen/gedreht übersetzen identifizieren aus|wählen entscheiden/entschieden
      verabschieden genehmigen teilen registrieren zertifizieren hinzu|fügen ersetzen vereinheitlichen standardisieren digitalisieren ein|bauen übernehmen/übernommen sammeln
      auf|listen priorisieren zu|weisen/zugewiesen kaufen lesen/gelesen lernen besuchen anrufen/angerufen beheben/behoben lösen reparieren pilotieren refaktorisieren
      programmieren beschreiben/beschrieben erklären spezifizieren vorschlagen/vorgeschlagen verbinden/verbunden umstrukturieren/umstrukturiert aktivieren benennen/benannt formalisieren
      hoch|laden berechnen messen/gemessen aus|arbeiten erarbeiten konzipieren etablieren auf|bauen an|legen um|bauen bereit|stellen ab|halten/abgehalten veranstalten erfassen ab|lösen
      launchen deployen releasen ein| verschicken evaluieren entwerfen/entworfen formulieren abstimmen/abgestimmt vereinbaren überprüfen ein|binden/eingebunden um|stellen
      aus|liefern errichten renovieren trainieren onboarden freigeben/freigegeben abschalten an|binden/angebunden um|ziehen/umgezogen`,
    work: `unterstützen analysieren erforschen untersuchen helfen/geholfen arbeiten weiterführen verwalten überwachen kontrollieren betrachten zusammenarbeiten kommunizieren koordinieren teilnehmen
      an|bieten/angeboten beantworten reagieren sensibilisieren begleiten beaufsichtigen suchen versuchen beobachten bekanntmachen verbreiten leiten führen motivieren inspirieren einbeziehen/einbezogen
      ausrichten experimentieren nutzen verwenden zuhören pflegen investieren behandeln nachdenken betreiben/betrieben bewerben/beworben betreuen erkunden recherchieren beraten
      kümmern bemühen austauschen verfolgen vermarkten moderieren tun arbeiten bearbeiten`,
    win: "gewinnen/gewonnen akquirieren an|werben/angeworben ein|stellen rekrutieren generieren konvertieren verkaufen binden/gebunden schließen/geschlossen an|ziehen/angezogen erschließen/erschlossen einwerben/eingeworben unterzeichnen überzeugen",
    be: "transformieren werden/geworden/wird sein/gewesen/ist positionieren",
    end: "eliminieren beseitigen ab|schaffen vermeiden/vermieden verhindern beenden entfernen löschen ausschließen/ausgeschlossen abstellen",
  },
  phrases: {},
  manners: {
    soft: "schaffen/geschaffen bauen entwickeln auf|bauen etablieren liefern herstellen/hergestellt",
    meeting:
      "interviewen befragen treffen/getroffen ab|halten/abgehalten durch|führen veranstalten organisieren schulen anrufen/angerufen besuchen führen trainieren",
    spending: "an|bieten/angeboten investieren ausgeben/ausgegeben zahlen spenden",
    multiplying: "verdoppeln verdreifachen vervierfachen halbieren",
    using: "nutzen verwenden übernehmen/übernommen empfehlen/empfohlen",
    lofty:
      "marktführer führend führender führende führerschaft marktführerschaft exzellenz innovation weltklasse erfolg synergie synergien potenzial spitze",
  },
  actionNouns: {
    up: "steigerung erhöhung wachstum ausbau zuwachs anstieg erweiterung",
    down: "senkung reduzierung reduktion verringerung rückgang verkürzung abbau",
    better: "verbesserung optimierung stärkung modernisierung vereinfachung weiterentwicklung förderung",
    make: `einführung umsetzung implementierung erstellung veröffentlichung migration integration automatisierung gestaltung lieferung ausarbeitung
      rollout installation durchführung fertigstellung aufbau neugestaltung einrichtung entwicklung abschluss launch relaunch überarbeitung`,
    work: "analyse untersuchung unterstützung begleitung erforschung verwaltung koordination überwachung betreuung",
    win: "gewinnung akquise kundenbindung akquisition",
    end: "beseitigung abschaffung vermeidung",
  },
  nouns: {
    metric: `vertrag abschluss quote rate index score prozentsatz anteil umsatz gewinn marge kosten ausgabe preis budget rentabilität wert note niveau anzahl zahl menge volumen
      konversion conversion bindung kundenbindung abwanderung kündigung fluktuation zufriedenheit zeit dauer frist geschwindigkeit latenz verfügbarkeit abdeckung traffic besuch
      sitzung download anmeldung registrierung abonnement abo installation nutzung akzeptanz teilnahme beteiligung fehlzeit krankenstand beschwerde reklamation vorfall fehler mangel
      ausfall retoure rücksendung bestellung auftrag kauf transaktion buchung auslastung bewertung rang follower lead
      produktivität effizienz qualität leistung engagement treue wachstum schuld liquidität ersparnis durchschnitt median abweichung varianz
      genauigkeit kapazität belegung verbrauch emission unfall häufigkeit wartezeit reaktionszeit ticket churn nps mrr arr cac ltv roi ebitda csat deckungsbeitrag
      verzug verspätung verlust absprungrate klick öffnungsrate spende lagerbestand ausschuss ertrag erlös einnahme bekanntheit loyalität motivation teilnehmerzahl reichweite punktzahl
      laufzeit durchlaufzeit ladezeit antwortzeit umsätze aufrufe rückstand bestand pipeline resonanz`,
    output: `strategie website webseite seite anwendung app produkt prototyp feature funktion dashboard bericht report dokument leitfaden handbuch richtlinie plan
      vorschlag artikel beitrag veröffentlichung newsletter video podcast workshop kurs sitzung besprechung meeting interview umfrage befragung studie kampagne veranstaltung konferenz präsentation vortrag
      modul komponente werkzeug tool system plattform dienst test version aktualisierung zertifizierung audit prüfung analyse modell datenbank
      prozess verfahren ablauf liste programm projekt initiative pilot vereinbarung buch broschüre logo katalog karte schema architektur repository
      kalender e-mail mail mitteilung forum laden büro formular maske knopf aufgabe meilenstein aktivität schulung dokumentation
      inhalt material vorlage matrix webinar blog crm erp api diagnose protokoll konzept strategiepapier onboarding-plan baseline schnittstelle gespräch fortbildung termin seminar`,
    abstract: `netz netzwerk chance wettbewerb führer vorreiter arbeitgeber exzellenz erfolg innovation führung führerschaft marktführerschaft synergie klarheit transparenz ausrichtung wachstum effizienz effektivität qualität produktivität leistung leistungsfähigkeit
      erlebnis erfahrung engagement zufriedenheit bewusstsein kultur zusammenarbeit kommunikation transformation nachhaltigkeit agilität fähigkeit wettbewerbsfähigkeit präsenz
      ruf marke image sichtbarkeit bekanntheit zuverlässigkeit stabilität skalierbarkeit sicherheit resilienz reife beziehung vertrauen treue loyalität klima wohlbefinden
      potenzial wert mehrwert wirkung verantwortung vielfalt inklusion kreativität wissen kompetenz talent entwicklung prozess strategie betrieb
      produkt service dienstleistung team organisation unternehmen firma geschäft markt branche welt zukunft lösung initiative aktivität maßnahme bemühung praxis basis infrastruktur
      technologie technik kontinuität konsistenz akquise bindung kundenbindung akzeptanz support betreuung positionierung vorteil fokus disziplin professionalität
      motivation flexibilität governance management planung marketing vertrieb recruiting lernen marktführer partner plattform website webseite seite anwendung app dokumentation
      ökosystem gemeinschaft community finanzen benutzerfreundlichkeit usability onboarding koordination arbeit digitalisierung standard leben attraktivität abläufe versorgung pflege stimmung nutzererlebnis kundenerlebnis arbeitsumfeld miteinander profil vision`,
    people: `kunde kundin nutzer nutzerin benutzer anwender besucher abonnent mitglied leser käufer patient patientin student studierende schüler lehrer eltern gast mieter bewohner bewerber angestellte mitarbeiter mitarbeitende
      kollege entwickler ingenieur manager partner lieferant investor spender freiwillige bürger spieler teilnehmer person team unternehmen verein
      organisation schule krankenhaus familie kind frau mann verkäufer verbraucher händler startup anfänger jugendliche arzt fahrer angehörige helfer interessent führungskraft azubi`,
    external:
      "kunde kundin nutzer nutzerin benutzer anwender besucher abonnent leser käufer patient student studierende schüler mieter bewohner investor spender bürger spieler verbraucher interessent gast person",
    period: "tag woche monat quartal jahr stunde minute sekunde halbjahr sprint zyklus saison",
    label:
      "version phase stufe ebene etappe schritt welle sprint release serie typ teil kapitel klasse kategorie meilenstein priorität iso runde stufe kw",
    unit: "punkt stunde minute sekunde tag woche monat euro dollar mal stern einheit person prozent prozentpunkt",
    flow: "nutzer besuch besucher sitzung anfrage transaktion download nachricht anruf aufruf",
    falling: `kosten ausgabe abwanderung kündigung fluktuation zeit dauer frist latenz fehlzeit krankenstand beschwerde reklamation vorfall fehler mangel ausfall retoure rücksendung schuld
      verbrauch emission unfall wartezeit reaktionszeit ticket churn cac verzug verspätung verlust absprungrate ausschuss laufzeit durchlaufzeit ladezeit antwortzeit aufwand abweichung rückstand`,
    countOf: "anzahl zahl menge",
  },
  adjectives: {
    hazy: `gut besser beste bester hervorragend exzellent ausgezeichnet außergewöhnlich großartig toll stark robust effektiv effizient innovativ nahtlos führend erstklassig optimal
      nachhaltig bedeutend wertvoll strategisch ganzheitlich umfassend skalierbar agil dynamisch modern benutzerfreundlich nutzerfreundlich intuitiv einfach leicht schnell langsam zuverlässig stabil
      sicher leistungsfähig leistungsstark attraktiv klar gesund glücklich engagiert motiviert proaktiv professionell konsistent erfolgreich positiv schön
      reif inspirierend vorhersehbar planbar unvergesslich einzigartig transparent verantwortungsvoll angemessen regelmäßig kontinuierlich stetig relevant anerkannt bevorzugt
      digital global weltweit kollaborativ inklusiv vielfältig wettbewerbsfähig disruptiv perfekt hoch hochwertig groß zukunftsfähig zukunftssicher kundenorientiert kundenzentriert reibungslos zufrieden deutlich
      signifikant höchst best wohl operativ`,
    more: "näher besser schneller höher niedriger weniger mehr größer stärker einfacher leichter kürzer länger geringer zufriedener kleiner effizienter günstiger sicherer stabiler klarer",
    determiner: "neu ander eigen einige mehrere viele verschieden unser ihr sein dies kein ein mein jed",
    number: "doppelt dreifach halb",
    all: "all jed kein ganz vollständig sämtlich komplett",
    state:
      "verfügbar aktiv betriebsbereit zertifiziert genehmigt freigegeben unterzeichnet veröffentlicht implementiert funktionsfähig bereit offen eingeführt",
    window:
      "aktiv täglich monatlich wöchentlich jährlich vierteljährlich neu zahlend registriert wiederkehrend durchschnittlich gesamt",
    period: "täglich monatlich wöchentlich jährlich vierteljährlich",
  },
  words: {
    hazy: "weltklasse spitze spitzenklasse erstklassig rundum deutlich spürbar nachhaltig nummer-eins",
    more: "mehr weniger besser",
    determiner:
      "der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer unseres ihr ihre ihren sein seine mein im zum zur am beim",
    preposition:
      "in im an am auf aus bei beim mit nach von vom zu zum zur durch für gegen ohne um unter über vor zwischen seit während bis ab pro je wegen trotz innerhalb außerhalb als per hinter neben inkl",
    and: "und & oder sowie",
    to: "um damit sodass",
    for: "für",
    of: "von vom des der",
    so: "damit sodass wodurch dadurch",
    through: "durch mittels anhand via per mithilfe dank",
    by: "bis ende spätestens vor",
    month:
      "januar februar märz april mai juni juli august september oktober november dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez",
    number:
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert tausend million millionen dutzend hälfte doppelt",
    all: "alle allen aller alles jede jeder jeden jedem jedes null keine kein keinen keiner nie immer beide sämtliche",
    auxiliary: "ist sind war waren wurde wurden wird werden hat haben sei seien bleibt läuft steht",
    modal: "kann können soll sollen muss müssen darf",
    pronoun: "es sie er wir uns ihn ihm ihnen sich man",
    state: "live produktiv produktion betrieb einsatz online",
    window: "pro je monat tag netto mau dau",
    skipped:
      "wir auch aktiv proaktiv erfolgreich deutlich signifikant zudem weiterhin weiter wirklich künftig",
    metric: "nps kpi csat umsatz leads mql sql ctr sla leads mitarbeiterzufriedenheit kundenzufriedenheit",
    unit: "pp prozent eur usd std tsd mio mrd stk fte",
    people: "leute personal menschen eltern",
  },
  telltale:
    "was wie wann wo aber weil sehr schon wenn nicht noch nur dass heute hier doch kann und der die das mit für von zu auf ist sind unser unsere wird bei oder nach aus eine als",
  letters: "äöüß",
  bendVerb,
  bendNoun,
  bendAdjective,
  looksLikeVerb: (word) => /(?:en|eln|ern)$/.test(word) && word.length > 5,
  rewrite: {
    raise: "{} {by} von __ auf __ steigern",
    lower: "{} {by} von __ auf __ senken",
    raiseShare: "Anteil der __ (wer?), die mit „{}“ zufrieden sind, {by} von __ auf __ % steigern",
    outcome: "{}, um __ (welches Ergebnis?) {by} von __ auf __ zu steigern",
    outcomeClause: "{}, sodass __ (welches Ergebnis?) {by} von __ auf __ steigt",
    window: "{} pro __ (welcher Zeitraum?)",
    concrete: "{}, damit __ (wer?) __ (was?) kann {by}",
    by: "bis",
    date: "{day}. {month}",
    months: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  },
};
