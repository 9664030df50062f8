import type { Language } from "../language.ts";

export const nl: Language = {
  code: "nl",
  headers: {
    objective:
      "doelstelling | objective | strategisch doel | teamdoel | bedrijfsdoel | kwartaaldoel | jaardoel | onze doelstelling | omschrijving doelstelling | hoofddoel | strategische doelstelling | wat willen we | wat willen we bereiken | wat we willen bereiken | wat we willen | waar gaan we heen | groot doel | ons grote doel | onze ambitie | kwalitatief doel | ons doel | strategische ambitie | hoofddoelstelling",
    keyResult:
      "kernresultaat | kernresultaten | key result | kr | sleutelresultaat | sleutelresultaten | belangrijkste resultaat | belangrijkste resultaten | omschrijving kr | meetbaar resultaat | verwacht resultaat | succescriterium | hoe meten we dit | hoe meten we het | hoe meten we dat | hoe meten we succes | hoe we het meten | hoe weten we | hoe weten we dat het gelukt is | hoe weten we dat we er zijn | waaraan merken we het | waaraan zien we het | waar merken we het aan | hoe ziet succes eruit | geslaagd als | klaar als | gelukt als | succesmaat | succesfactor | maat voor succes | bewijs van succes | teken van succes | gewenst resultaat | beoogd resultaat | te behalen resultaat | wat is er dan anders | definitie van succes",
    owner:
      "eigenaar | verantwoordelijke | verantwoordelijk | trekker | wie | owner | toegewezen aan | aanspreekpunt | verantwoordelijke persoon | kartrekker | kr eigenaar | wie trekt het | wie trekt dit | wie is verantwoordelijk | wie pakt dit op | wie doet het | wie doet wat | wie leidt | wie is eigenaar | kapitein | aanvoerder | lead | hoofdverantwoordelijke | eindverantwoordelijke | eindverantwoordelijk | contactpersoon | kr trekker | doeleigenaar | verantwoordelijk persoon",
    contributors:
      "betrokkenen | bijdragers | deelnemers | betrokken teams | ondersteuning | medewerkers | bijdragende teams | samen met | wie nog meer | wie helpt | wie helpt mee | wie doet mee | met wie | meewerkend | met hulp van | betrokken personen | meehelpers | ondersteunend team | betrokken afdelingen",
    sponsor:
      "sponsor | opdrachtgever | executive sponsor | peetvader | gesteund door | bestuurlijk trekker | directiesponsor",
    team: "team | afdeling | groep | divisie | squad | organisatieonderdeel | welk team | ons team | tribe | kring | vestiging | businessunit | verantwoordelijk team",
    start:
      "startwaarde | beginwaarde | nulmeting | uitgangswaarde | baseline | vertrekpunt | uitgangspunt | basiswaarde | beginstand | waar begonnen we | waar kwamen we vandaan | waar stonden we | waar we begonnen | eerst | voorheen | vorige waarde | vorig kwartaal | in het begin | bij de start | beginsituatie | uitgangssituatie | startpunt | beginpunt | eerdere waarde",
    target:
      "streefwaarde | doelwaarde | target | streefgetal | te behalen | gewenste waarde | norm | streefniveau | eindwaarde | waar willen we naartoe | waar willen we heen | waar we naartoe willen | waar willen we staan | moet worden | gewenst | gewenste situatie | eindstand gewenst | te bereiken | te halen | beoogd | beoogde waarde | eindpunt | doelgetal | kwartaaltarget | hoeveel willen we",
    current:
      "huidig | huidige waarde | actueel | actuele waarde | realisatie | werkelijk | huidige stand | gerealiseerd | behaald | nu | stand van zaken | laatste waarde | werkelijke waarde | tussenstand | waar staan we | waar staan we nu | waar we nu staan | waar staan we vandaag | waar zijn we | vandaag | op dit moment | momenteel | tot nu toe | laatste meting | laatste cijfer | huidig cijfer | huidige situatie | gemeten | stand vandaag | actuele stand | huidig niveau",
    unit: "eenheid maat | meeteenheid | unit | maateenheid | gemeten in | geteld in | in welke eenheid",
    progress:
      "voortgang | voortgang % | % voortgang | percentage | % gereed | % behaald | % voltooid | voltooiing | mate van realisatie | procent | progressie | hoe ver zijn we | hoe ver | hoeveel gedaan | % klaar | % gedaan | % van doel | % van het doel | % van target | % bereikt | percentage behaald | percentage gereed | voortgangsbalk | doelbereik | mate van voltooiing",
    score:
      "score | beoordeling | cijfer | eindscore | eindbeoordeling | hoe ging het | hoe hebben we het gedaan | eindcijfer | zelfbeoordeling | punten | slotscore",
    confidence:
      "vertrouwen | mate van vertrouwen | vertrouwensscore | confidence | kans van slagen | zekerheid | onderbuikgevoel | gevoel | hoe zeker zijn we | hoe zeker | hoe zeker zijn we ervan | hoeveel vertrouwen | gaan we het halen | halen we het | gaat het lukken | lukt het | geloven we erin | kansen | slagingskans | kans op succes | haalbaarheid",
    status:
      "status | stoplicht | toestand | gezondheid | huidige status | hoe gaat het | gaat het | hoe staat het ervoor | hoe loopt het | verkeerslicht | kleur | weer | weerbericht | smiley | rag | stemming | gezondheidscheck",
    due: "deadline | vervaldatum | einddatum | streefdatum | uiterste datum | wanneer | opleverdatum | gereed op | termijn | klaar op | uiterlijk | datum gereed | voor wanneer | tegen wanneer | wanneer klaar | klaar voor | tot wanneer | uiterste termijn | uiterste opleverdatum | af op | af voor | geplande einddatum | oplevermoment | afgerond op | doeldatum",
    cycle:
      "cyclus | kwartaal | okr cyclus | halfjaar | welk kwartaal | okr kwartaal | tertiaal | okr periode | ronde | iteratie",
    weight:
      "gewicht | weging | wegingsfactor | gewicht % | hoe zwaar telt het | telt mee voor | relatief gewicht | aandeel",
    type: "type | soort | categorie | kr type | niveau | type kr | welk soort | welk type | classificatie | kr soort | committed of aspirational | aard",
    parent:
      "bovenliggend doel | gekoppeld aan | draagt bij aan | afgestemd op | overkoepelend doel | alignment | bovenliggende doelstelling | ondersteunt | draagt bij aan doel | waar draagt het aan bij | welk doel steunt dit | valt onder | hoort bij | gerelateerd doel | gekoppeld doel | afgeleid van | in lijn met | onderdeel van",
    priority: "prioriteit | prio | belang | urgentie | hoe urgent | hoe belangrijk | rangorde | volgorde",
    lastCheckIn:
      "laatste update | laatst bijgewerkt | laatste check in | bijgewerkt op | datum update | laatste controle | laatste review | peildatum | wanneer bijgewerkt | laatst aangepast | laatst gewijzigd | laatst besproken | laatst bekeken | gewijzigd op | gemeten op | datum meting | stand per | datum laatste update | laatste wijziging",
    note: "notities | opmerking | opmerkingen | toelichting | commentaar | lessen | bevindingen | details | onderbouwing | waarom belangrijk | waarom is dit belangrijk | wat is er gebeurd | nieuws | wat is er nieuw | verder nog iets | overig | meer info | extra info | reden | uitleg | wat hebben we geleerd | geleerde lessen | gedachten | achtergrond | context | reflectie | update deze week",
    id: "id | # | nr | nummer | code | referentie | volgnummer | volgnr | kr nr | kr nummer | okr nr | doel nr | regelnummer",
    period: "",
  },
  ambiguous: {
    basis: { start: 0.5, note: 0.2 },
    doel: { target: 0.6, objective: 0.65 },
    doelen: { objective: 0.75, target: 0.35 },
    start: { start: 0.85 },
    eind: { due: 0.5, target: 0.3 },
    eenheid: { unit: 0.85, team: 0.1 },
    resultaat: { current: 0.45, keyResult: 0.5, score: 0.2 },
    resultaten: { keyResult: 0.55, current: 0.3 },
    meetwaarde: { current: 0.6, unit: 0.2 },
    indicator: { keyResult: 0.55, unit: 0.15 },
    metriek: { keyResult: 0.5, unit: 0.3 },
    meting: { current: 0.5, keyResult: 0.25 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "doel kernresultaat": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    omschrijving: { keyResult: 0.35, objective: 0.3, note: 0.25 },
    beschrijving: { keyResult: 0.35, objective: 0.3, note: 0.25 },
    titel: { objective: 0.4, keyResult: 0.4 },
    naam: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    datum: { due: 0.45, lastCheckIn: 0.4 },
    periode: { cycle: 0.8 },
    waarde: { current: 0.5, target: 0.3 },
    stand: { current: 0.6, status: 0.3 },
    thema: { objective: 0.4, team: 0.2 },
    waarom: { note: 0.5, objective: 0.3 },
    wat: { keyResult: 0.4, objective: 0.4 },
    hoe: { keyResult: 0.35 },
    ambitie: { objective: 0.55, type: 0.2, target: 0.15 },
    noordster: { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    poolster: { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    focus: { objective: 0.5, team: 0.15 },
    signaal: { keyResult: 0.4, status: 0.35 },
    "kpi en doel": { keyResult: 0.6, target: 0.5 },
    "kpi doel": { keyResult: 0.5, target: 0.5 },
    "indicator en doel": { keyResult: 0.6, target: 0.5 },
    succes: { keyResult: 0.45 },
    missie: { objective: 0.5, parent: 0.3 },
    visie: { objective: 0.4, parent: 0.4 },
    belofte: { objective: 0.35, keyResult: 0.35 },
    "definition of done": { keyResult: 0.5, note: 0.15 },
    straks: { target: 0.5 },
    daarna: { target: 0.4 },
    hoeveel: { target: 0.5, current: 0.3 },
    "hoeveel en wanneer": { target: 0.5, due: 0.35 },
    persoon: { owner: 0.75, contributors: 0.2 },
    speerpunt: { objective: 0.45, parent: 0.3 },
    "strategische pijler": { parent: 0.5, objective: 0.35 },
    pijler: { parent: 0.4, objective: 0.35 },
    gedaan: { status: 0.5, progress: 0.45 },
    bijdrage: { weight: 0.4, parent: 0.3 },
    samenvatting: { note: 0.5, keyResult: 0.2, objective: 0.2 },
    jaar: { cycle: 0.6 },
    maand: { cycle: 0.4, period: 0.3 },
    week: { due: 0.3, cycle: 0.3 },
    plan: { target: 0.5 },
    was: { start: 0.75 },
  },
  others: {
    startDate: "startdatum | begindatum | begonnen op",
    initiative:
      "initiatief | initiatieven | actie | taak | activiteit | project | volgende stappen | actiepunt | mijlpaal | oplevering | hoe komen we er | hoe komen we daar | hoe we er komen | wat gaan we doen | wat doen we | volgende stap | volgende actie | aanpak | hefboom | strategie | experiment | kernproject | stap",
    measurement:
      "bron | databron | meetmethode | formule | frequentie | bewijs | hoe gemeten | waar komt het cijfer vandaan | hoe berekend | berekening | hoe vaak gemeten | waar gemeten | meetfrequentie | meting via",
    risk: "risico | impact | maatregel | blokkade | probleem | ernst | kans | mitigatie | wat houdt ons tegen | wat zit in de weg | wat kan er misgaan | obstakel | belemmering | zorg | hulp nodig | hulpvraag | dreiging",
    dependency:
      "afhankelijkheid | afhankelijkheden | afhankelijk van | wachten op | wat hebben we nodig van anderen",
    budget: "budget | kosten | uitgaven | prijs | bedrag | omzet | verkoop | investering | geld",
    effort: "inspanning | schatting | uren | capaciteit | middelen",
    created: "aangemaakt | aangemaakt door | aangemaakt op | link | url",
    contact: "e mail | telefoon | adres | bedrijf | stad | plaats | land | voornaam | achternaam",
    product: "product | aantal | artikel | klant | verkoper | regio",
    remaining:
      "resterend | verschil | afwijking | trend | gat | nog te gaan | wat ontbreekt | ontbreekt | nog te doen | verandering | richting | pijl",
  },
  fillers:
    "waarde | van | de | het | een | in | op | voor | en | of | per | nummer | totaal | naam | titel | okr | kr | datum | onze | ons | aan | omschrijving",
  labels: {
    objective:
      "doelstelling | doel | objective | hoofddoel | kwartaaldoel | jaardoel | strategische doelstelling | o",
    keyResult: "kernresultaat | key result | kr | sleutelresultaat | resultaat",
  },
  sections: {
    risks:
      "risico's | risicos | risico's en maatregelen | blokkades | risicoregister | wat kan er misgaan | obstakels | belemmeringen | open punten | problemen",
    initiatives:
      "initiatieven | projecten | acties | actieplan | volgende stappen | mijlpalen | hoe komen we er | wat gaan we doen | ons plan | kernprojecten | aanpak",
    dependencies: "afhankelijkheden | wat we van anderen nodig hebben",
    notes:
      "notities | opmerkingen | toelichting | lessen | bevindingen | goed om te weten | wat we geleerd hebben | links | bronnen | context | samenvatting | inleiding | missie | visie",
    legend:
      "legenda | schaal | scoreschaal | kleurcode | kleuren | betekenis van de kleuren | hoe we scoren | beoordelingsschaal | puntenschaal",
    total: "totaal | som | subtotaal | eindtotaal",
    average: "gemiddelde | gemiddeld | totale voortgang | gewogen gemiddelde | gemiddelde voortgang",
    guardrails: "gezondheidsmetrics",
    indicators: "indicatoren | kpi's | dashboard",
    requirements: "eisen | vereisten | acceptatiecriteria | requirements",
    tasks: "taken | takenlijst | te doen | actielijst | to do lijst | openstaande acties",
    budget: "budget | kosten | uitgaven | begroting",
    agenda: "agenda | kalender | planning | belangrijke data | overleggen | rituelen",
    instructions:
      "instructies | handleiding | voorbeeld | sjabloon | hoe werkt het | zo werkt het | invulinstructie | lees mij | leesmij | regels | tips | definities | begrippenlijst | veelgestelde vragen | uitleg",
  },
  months: [
    "januari | jan",
    "februari | feb",
    "maart | mrt",
    "april | apr",
    "mei",
    "juni | jun",
    "juli | jul",
    "augustus | aug",
    "september | sep | sept",
    "oktober | okt",
    "november | nov",
    "december | dec",
  ],
  periods: {
    quarter: "q | kwartaal | kw",
    half: "h | halfjaar",
    year: "jaar | boekjaar",
    month: "maand | m",
    week: "week | wk | w",
    ordinals: "eerste | tweede | derde | vierde",
  },
  statuses: {
    "on-track":
      "op schema | groen | goed | op koers | volgens plan | op tijd | loopt goed | voor op schema | gaat goed | alles goed | ok | prima | lekker bezig | zoals gepland | geen problemen | in orde",
    "at-risk":
      "in gevaar | geel | oranje | risico | aandacht nodig | let op | onder druk | oppassen | twijfel | onzeker | beetje achter | iets achter | krap | traag | matig vooruit | zorgelijk | wankel",
    "off-track":
      "niet op schema | rood | achter | vertraagd | kritiek | geblokkeerd | niet gehaald | achter op schema | te laat | van koers | mislukt | slecht | gaat slecht | ver achter | loopt vast | vastgelopen | in de problemen | niet bereikt | verloren | gaat niet lukken",
    done: "klaar | gereed | afgerond | voltooid | behaald | gehaald | afgesloten | bereikt | gedaan | opgeleverd | gelukt | binnen | afgevinkt | overtroffen | doel gehaald | af | geslaagd",
    "not-started":
      "niet gestart | niet begonnen | nog niet gestart | te doen | nieuw | gepland | nog te starten | later | binnenkort | nog niet | idee | komt nog | nog te doen | volgt later",
    dropped:
      "geannuleerd | vervallen | gepauzeerd | gestopt | uitgesteld | on hold | geschrapt | niet meer relevant | bevroren | gearchiveerd | buiten scope | doorgeschoven | doen we niet | in de ijskast | ingetrokken",
  },
  underway:
    "bezig | in uitvoering | lopend | gestart | in behandeling | actief | onderhanden | mee bezig | zijn we mee bezig | halverwege | bijna klaar | bijna | deels | gedeeltelijk | in ontwikkeling | loopt",
  levels: {
    high: "hoog | zeer hoog | zeker | heel zeker | vrij zeker | waarschijnlijk | zeer waarschijnlijk",
    medium: "gemiddeld | middel | matig | midden | misschien | mogelijk | gaat wel | normaal",
    low: "laag | zeer laag | onzeker op termijn | onwaarschijnlijk | niet zeker | twijfelachtig",
  },
  booleans: { yes: "ja | waar", no: "nee | onwaar" },
  placeholders:
    "nog te bepalen | n t b | n v t | geen | onbekend | nader te bepalen | te bepalen | nog invullen | nog onbekend | niet toegewezen | in te vullen | invullen | hier invullen | jouw naam | naam | iemand | weet niet | geen idee | nog te beslissen | nog te bespreken | geen data | nog geen data | nog te meten | vacature | kies | selecteer | volgt | nog te benoemen",
  magnitudes: { duizend: 1e3, dzd: 1e3, mln: 1e6, miljoen: 1e6, mld: 1e9, mrd: 1e9, miljard: 1e9 },
  numbers: {
    from: "van | vanaf",
    to: "naar | tot | op",
    of: "van | uit",
    atLeast: "minimaal | minstens | ten minste | meer dan | boven | groter dan | min",
    atMost:
      "maximaal | hoogstens | minder dan | onder | ten hoogste | niet meer dan | kleiner dan | max | tot",
    after: { atLeast: "of meer | minimaal", atMost: "of minder | maximaal" },
  },
  owners: {
    team: "team | afdeling | groep | iedereen | allen | directie | bestuur | eenheid | hele team | managementteam | mt",
    functions:
      "marketing | verkoop | engineering | product | financiën | personeelszaken | hr | operatie | support | ontwerp | juridisch | it | data | inkoop | kwaliteit | communicatie | klantenservice | logistiek | veiligheid | commercie | ontwikkeling | administratie | platform",
    role: "manager | directeur | hoofd | leider | coördinator | analist | ingenieur | assistent | ontwikkelaar | adviseur | voorzitter | consultant | teamleider | medewerker | specialist",
  },
};
