import type { Language } from "../language.ts";

export const nl: Language = {
  code: "nl",
  headers: {
    objective:
      "doelstelling | objective | strategisch doel | teamdoel | bedrijfsdoel | kwartaaldoel | jaardoel | onze doelstelling | omschrijving doelstelling | hoofddoel | strategische doelstelling",
    keyResult:
      "kernresultaat | kernresultaten | key result | kr | sleutelresultaat | sleutelresultaten | belangrijkste resultaat | belangrijkste resultaten | omschrijving kr | meetbaar resultaat | verwacht resultaat | succescriterium",
    owner:
      "eigenaar | verantwoordelijke | verantwoordelijk | trekker | wie | owner | toegewezen aan | aanspreekpunt | verantwoordelijke persoon | kartrekker | kr eigenaar",
    contributors:
      "betrokkenen | bijdragers | deelnemers | betrokken teams | ondersteuning | medewerkers | bijdragende teams | samen met",
    sponsor: "sponsor | opdrachtgever | executive sponsor",
    team: "team | afdeling | groep | divisie | squad | organisatieonderdeel",
    start:
      "startwaarde | beginwaarde | nulmeting | uitgangswaarde | baseline | basis | vertrekpunt | uitgangspunt | basiswaarde | beginstand",
    target:
      "streefwaarde | doelwaarde | target | streefgetal | te behalen | gewenste waarde | norm | streefniveau | eindwaarde",
    current:
      "huidig | huidige waarde | actueel | actuele waarde | realisatie | werkelijk | huidige stand | gerealiseerd | behaald | nu | stand van zaken | laatste waarde | werkelijke waarde | tussenstand",
    unit: "eenheid maat | meeteenheid | unit | maateenheid",
    progress:
      "voortgang | voortgang % | % voortgang | percentage | % gereed | % behaald | % voltooid | voltooiing | mate van realisatie | procent | progressie",
    score: "score | beoordeling | cijfer | eindscore | eindbeoordeling",
    confidence:
      "vertrouwen | mate van vertrouwen | vertrouwensscore | confidence | kans van slagen | zekerheid",
    status: "status | stoplicht | toestand | gezondheid | huidige status",
    due: "deadline | vervaldatum | einddatum | streefdatum | uiterste datum | wanneer | opleverdatum | gereed op | termijn | klaar op | uiterlijk | datum gereed",
    cycle: "cyclus | kwartaal | okr cyclus | halfjaar",
    weight: "gewicht | weging | wegingsfactor | gewicht %",
    type: "type | soort | categorie | kr type | niveau | type kr",
    parent:
      "bovenliggend doel | gekoppeld aan | draagt bij aan | afgestemd op | overkoepelend doel | alignment | bovenliggende doelstelling | ondersteunt",
    priority: "prioriteit | prio | belang | urgentie",
    lastCheckIn:
      "laatste update | laatst bijgewerkt | laatste check in | bijgewerkt op | datum update | laatste controle | laatste review | peildatum",
    note: "notities | opmerking | opmerkingen | toelichting | commentaar | lessen | bevindingen | details | onderbouwing",
    id: "id | # | nr | nummer | code | referentie | volgnummer",
    period: "",
  },
  ambiguous: {
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
  },
  others: {
    startDate: "startdatum | begindatum | begonnen op",
    initiative:
      "initiatief | initiatieven | actie | taak | activiteit | project | volgende stappen | actiepunt | mijlpaal | oplevering",
    measurement: "bron | databron | meetmethode | formule | frequentie | bewijs | hoe gemeten",
    risk: "risico | impact | maatregel | blokkade | probleem | ernst | kans | mitigatie",
    dependency: "afhankelijkheid | afhankelijkheden",
    budget: "budget | kosten | uitgaven | prijs | bedrag | omzet | verkoop",
    effort: "inspanning | schatting | uren",
    created: "aangemaakt | aangemaakt door | aangemaakt op | link | url",
    contact: "e mail | telefoon | adres | bedrijf | stad | plaats | land | voornaam | achternaam",
    product: "product | aantal | artikel | klant | verkoper | regio",
    remaining: "resterend | verschil | afwijking | trend | gat",
  },
  fillers:
    "waarde | van | de | het | een | in | op | voor | en | of | per | nummer | totaal | naam | titel | okr | kr | datum | onze | ons | aan | omschrijving",
  labels: {
    objective: "doelstelling | doel | objective | o",
    keyResult: "kernresultaat | key result | kr | sleutelresultaat | resultaat",
  },
  sections: {
    risks: "risico's | risicos | risico's en maatregelen | blokkades | risicoregister",
    initiatives: "initiatieven | projecten | acties | actieplan | volgende stappen | mijlpalen",
    dependencies: "afhankelijkheden",
    notes: "notities | opmerkingen | toelichting | lessen | bevindingen",
    legend: "legenda | schaal | scoreschaal | kleurcode",
    total: "totaal | som | subtotaal | eindtotaal",
    average: "gemiddelde | gemiddeld | totale voortgang",
    guardrails: "gezondheidsmetrics",
    indicators: "indicatoren | kpi's | dashboard",
    requirements: "eisen | vereisten | acceptatiecriteria | requirements",
    tasks: "taken | takenlijst | te doen | actielijst",
    budget: "budget | kosten | uitgaven | begroting",
    agenda: "agenda | kalender | planning",
    instructions: "instructies | handleiding | voorbeeld | sjabloon",
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
    "on-track": "op schema | groen | goed | op koers | volgens plan | op tijd | loopt goed | voor op schema",
    "at-risk": "in gevaar | geel | oranje | risico | aandacht nodig | let op | onder druk",
    "off-track":
      "niet op schema | rood | achter | vertraagd | kritiek | geblokkeerd | niet gehaald | achter op schema | te laat | van koers | mislukt",
    done: "klaar | gereed | afgerond | voltooid | behaald | gehaald | afgesloten | bereikt | gedaan | opgeleverd",
    "not-started":
      "niet gestart | niet begonnen | nog niet gestart | te doen | nieuw | gepland | nog te starten",
    dropped: "geannuleerd | vervallen | gepauzeerd | gestopt | uitgesteld | on hold | geschrapt",
  },
  underway: "bezig | in uitvoering | lopend | gestart | in behandeling | actief | onderhanden",
  levels: {
    high: "hoog | zeer hoog",
    medium: "gemiddeld | middel | matig | midden",
    low: "laag | zeer laag",
  },
  booleans: { yes: "ja | waar", no: "nee | onwaar" },
  placeholders:
    "nog te bepalen | n t b | n v t | geen | onbekend | nader te bepalen | te bepalen | nog invullen | nog onbekend | niet toegewezen | in te vullen",
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
