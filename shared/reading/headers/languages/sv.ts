import type { Language } from "../language.ts";

export const sv: Language = {
  code: "sv",
  headers: {
    objective:
      "objective | övergripande mål | strategiskt mål | teammål | teamets mål | bolagsmål | kvartalsmål | årsmål | vårt mål | målsättning | målbeskrivning | huvudmål | vad vill vi | vad vill vi uppnå | vad vi vill uppnå | vart är vi på väg | vår ambition",
    keyResult:
      "nyckelresultat | key result | kr | mätbart resultat | förväntat resultat | önskat resultat | framgångskriterium | framgångskriterier | beskrivning kr | hur mäter vi | hur mäter vi det | hur mäter vi framgång | hur vet vi | hur vet vi att vi lyckats | hur ser framgång ut | delresultat",
    owner:
      "ägare | ansvarig | ansvarig person | vem | vem ansvarar | vem äger | vem driver | kr ägare | målägare | tilldelad | huvudansvarig | kontaktperson | kapten | owner | ansvar | drivs av",
    contributors:
      "medverkande | deltagare | inblandade | inblandade team | stöd | vilka mer | vem hjälper till | tillsammans med | bidragande team",
    sponsor: "sponsor | beställare | uppdragsgivare",
    team: "team | avdelning | grupp | område | vilket team | vårt team | squad | affärsområde",
    start:
      "startvärde | utgångsläge | utgångsvärde | nollmätning | baseline | baslinje | basvärde | startläge | var började vi | var började | var vi började | tidigare | föregående | föregående värde | från början | ingångsvärde",
    target:
      "målvärde | målnivå | target | önskat värde | önskat läge | ska bli | börvärde | slutvärde | vart vill vi | dit vi vill | vart vi vill | måltal",
    current:
      "nuvärde | nuläge | aktuellt värde | nuvarande | nuvarande värde | utfall | faktiskt | var är vi | var är vi nu | var vi är nu | idag | just nu | hittills | senaste värde | senaste mätning | uppnått | aktuellt",
    unit: "måttenhet | mätenhet | mäts i",
    progress:
      "framsteg | framdrift | måluppfyllelse | % klart | % av målet | % uppnått | procent | procent klart | förlopp | hur långt | hur långt har vi kommit | uppfyllnad | % måluppfyllelse | progress",
    score: "poäng | betyg | score | slutbetyg | slutpoäng | hur gick det | självskattning",
    confidence:
      "konfidens | tillförsikt | förtroende | hur säkra är vi | hur säker | magkänsla | känsla | sannolikhet | klarar vi det | tilltro | confidence",
    status: "status | trafikljus | läge | tillstånd | hälsa | hur går det | rag | färg | aktuell status",
    due: "deadline | slutdatum | förfallodatum | senast | klart till | när | till när | måldatum | klart datum | leveransdatum | färdigdatum | tidsfrist | senast klar",
    cycle: "cykel | kvartal | okr cykel | tertial | halvår | vilket kvartal",
    weight: "vikt | viktning | vikt % | relativ vikt",
    type: "typ | typ av kr | kr typ | kategori | nivå | slag",
    parent:
      "överordnat mål | bidrar till | kopplat till | stödjer | relaterat mål | hör till | koppling | vilket mål stödjer det | kopplat mål",
    priority: "prioritet | prio | angelägenhet | hur viktigt | hur bråttom",
    lastCheckIn:
      "senast uppdaterad | senaste uppdatering | senaste avstämning | senaste check in | uppdaterad | uppdaterat | senast ändrad | uppdateringsdatum | senaste översyn | mätdatum",
    note: "anteckning | anteckningar | kommentar | kommentarer | notering | noteringar | lärdomar | insikter | motivering | varför är det viktigt | vad har hänt | vad är nytt | övrigt | bakgrund | reflektion | mer info",
    id: "id | # | nr | nummer | kr nr | kod | ref | löpnummer",
    period: "",
  },
  ambiguous: {
    enhet: { unit: 0.49, team: 0.5 },
    prognos: { confidence: 0.6, status: 0.3 },
    mål: { objective: 0.65, target: 0.55, keyResult: 0.1 },
    målet: { objective: 0.6, target: 0.5 },
    start: { start: 0.85 },
    slut: { due: 0.5, target: 0.35 },
    resultat: { current: 0.45, keyResult: 0.45, score: 0.2 },
    "viktiga resultat": { keyResult: 0.7, current: 0.2 },
    huvudresultat: { keyResult: 0.7, current: 0.2 },
    nyckeltal: { keyResult: 0.55, unit: 0.15 },
    mätetal: { keyResult: 0.5, unit: 0.3 },
    mått: { keyResult: 0.45, unit: 0.35 },
    mätvärde: { current: 0.5, keyResult: 0.3 },
    indikator: { keyResult: 0.5, unit: 0.15 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "mål nyckelresultat": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    beskrivning: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    titel: { objective: 0.4, keyResult: 0.4 },
    namn: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    datum: { due: 0.45, lastCheckIn: 0.45 },
    period: { cycle: 0.8 },
    värde: { current: 0.5, target: 0.3 },
    före: { start: 0.75 },
    nu: { current: 0.85 },
    efter: { target: 0.5 },
    klart: { status: 0.5, progress: 0.45 },
    fokus: { objective: 0.5, team: 0.15 },
    fokusområde: { objective: 0.4, parent: 0.35 },
    ambition: { objective: 0.55, type: 0.2 },
    varför: { note: 0.5, objective: 0.3 },
    vad: { keyResult: 0.4, objective: 0.4 },
    hur: { keyResult: 0.35 },
    person: { owner: 0.75 },
    tema: { objective: 0.4, team: 0.2 },
    plan: { target: 0.5 },
  },
  others: {
    startDate: "startdatum | påbörjad | påbörjat",
    initiative:
      "initiativ | aktivitet | aktiviteter | åtgärd | åtgärder | uppgift | projekt | nästa steg | handlingsplan | insats | milstolpe | vad gör vi | hur når vi dit",
    measurement: "källa | datakälla | mätmetod | formel | beräkning | mätfrekvens | hur ofta | hur mäts det",
    risk: "risk | påverkan | hinder | problem | sannolikhet och konsekvens | motåtgärd | allvarlighetsgrad | vad står i vägen | hjälp behövs",
    dependency: "beroende | beroenden | beroende av",
    budget: "budget | kostnad | utgift | pris | belopp | intäkt | försäljning",
    effort: "insatsnivå | uppskattning | timmar | resurser | storlek",
    created: "skapad | skapad av | skapad datum | länk | url",
    contact: "e post | telefon | adress | företag | stad | ort | land | förnamn | efternamn",
    product: "produkt | antal | artikel | kund | säljare | region",
    remaining: "återstår | kvar | avvikelse | skillnad | trend | gap",
  },
  fillers:
    "värde | av | för | och | i | på | den | det | de | en | ett | per | nummer | totalt | namn | titel | okr | kr | datum | vår | vårt | till | beskrivning",
  labels: {
    objective: "mål | målet | objective | o | övergripande mål",
    keyResult: "nyckelresultat | key result | kr | resultat",
  },
  sections: {
    risks: "risker | risker och åtgärder | hinder | riskregister | problem",
    initiatives:
      "initiativ | aktiviteter | projekt | åtgärder | nästa steg | handlingsplan | milstolpar | vår plan",
    dependencies: "beroenden",
    notes:
      "anteckningar | kommentarer | noteringar | lärdomar | bakgrund | sammanfattning | inledning | vision | mission",
    legend: "förklaring | teckenförklaring | betygsskala | skala | färgkoder",
    total: "totalt | summa | totalsumma | delsumma",
    average: "genomsnitt | medel | medelvärde | snitt | total framdrift",
    guardrails: "hälsomått | skyddsräcken",
    indicators: "nyckeltal | indikatorer | kpi er | mätetal",
    requirements: "krav | acceptanskriterier",
    tasks: "uppgifter | att göra | uppgiftslista",
    budget: "budget | kostnader | utgifter",
    agenda: "agenda | kalender | tidplan | viktiga datum",
    instructions:
      "instruktioner | så här gör du | så fungerar det | exempel | mall | läs mig | regler | tips",
  },
  months: [
    "januari | jan",
    "februari | feb",
    "mars | mar",
    "april | apr",
    "maj",
    "juni | jun",
    "juli | jul",
    "augusti | aug",
    "september | sep | sept",
    "oktober | okt",
    "november | nov",
    "december | dec",
  ],
  periods: {
    quarter: "q | kvartal | kv",
    half: "h | halvår",
    year: "år | verksamhetsår | räkenskapsår",
    month: "månad | m",
    week: "vecka | v",
    ordinals: "första | andra | tredje | fjärde",
  },
  statuses: {
    "on-track":
      "enligt plan | på rätt väg | grön | grönt | bra | går bra | i fas | i tid | på spår | före plan",
    "at-risk":
      "i riskzonen | gul | gult | orange | osäkert | viss risk | behöver uppmärksamhet | lite efter | något efter | varning",
    "off-track":
      "ur fas | röd | rött | försenad | försenat | efter plan | ligger efter | kritisk | kritiskt | blockerad | blockerat | ej uppnått | inte uppnått | missat | långt efter",
    done: "klar | färdig | färdigt | slutförd | slutfört | avslutad | avslutat | uppnådd | levererad | levererat | i mål",
    "not-started":
      "ej påbörjad | ej påbörjat | inte påbörjad | inte påbörjat | ny | nytt | planerad | planerat | kommande | ej startad | senare",
    dropped:
      "avbruten | avbrutet | pausad | pausat | struken | nedlagd | uppskjuten | uppskjutet | vilande | parkerad | inställd",
  },
  underway:
    "pågår | pågående | under arbete | startad | aktiv | igång | nästan klar | delvis klar | halvvägs",
  levels: {
    high: "hög | högt | mycket hög | säker | trolig",
    medium: "medel | mellan | måttlig | kanske",
    low: "låg | lågt | mycket låg | osäker | otrolig",
  },
  booleans: { yes: "ja | sant", no: "nej | falskt" },
  placeholders:
    "ej bestämt | ej satt | saknas | okänd | okänt | ej tillämpligt | ingen | inget | fyll i | att fylla i | ej klart | ska bestämmas | att bestämma | ditt namn | namn | vet ej | ej tilldelad | ej mätt",
  magnitudes: {
    tusen: 1e3,
    tkr: 1e3,
    mkr: 1e6,
    mn: 1e6,
    miljon: 1e6,
    miljoner: 1e6,
    mdr: 1e9,
    miljard: 1e9,
    miljarder: 1e9,
  },
  numbers: {
    from: "från",
    to: "till | upp till | ner till",
    of: "av",
    atLeast: "minst | över | mer än | fler än | lägst",
    atMost: "högst | max | under | mindre än | färre än | maximalt",
    after: { atLeast: "eller mer | eller fler | och uppåt", atMost: "eller mindre | eller färre" },
  },
  owners: {
    team: "team | teamet | avdelning | avdelningen | grupp | gruppen | alla | ledning | ledningsgruppen | styrelse | enhet | hela teamet",
    functions:
      "marknad | marknadsföring | försäljning | utveckling | produkt | ekonomi | hr | personal | drift | support | design | juridik | it | data | inköp | kvalitet | kommunikation | kundtjänst | kundservice | logistik | säkerhet | plattform",
    role: "chef | vd | direktör | ledare | teamledare | koordinator | analytiker | ingenjör | assistent | utvecklare | ordförande | konsult | projektledare | produktägare | ansvarig | specialist | avdelningschef",
  },
};
