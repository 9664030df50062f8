import type { Language } from "../language.ts";

export const da: Language = {
  code: "da",
  headers: {
    objective:
      "objective | overordnet mål | strategisk mål | strategisk målsætning | teammål | teamets mål | virksomhedsmål | kvartalsmål | årsmål | vores mål | målsætning | målbeskrivelse | hovedmål | hvad vil vi | hvad vil vi opnå | hvad vi vil opnå | hvor er vi på vej hen | vores ambition",
    keyResult:
      "nøgleresultat | nøgleresultater | key result | kr | målbart resultat | forventet resultat | ønsket resultat | succeskriterium | succeskriterie | succeskriterier | beskrivelse kr | hvordan måler vi | hvordan måler vi det | hvordan måler vi succes | hvordan ved vi det | hvordan ved vi at det lykkedes | hvordan ser succes ud",
    owner:
      "ejer | ansvarlig | ansvarlig person | hvem | hvem er ansvarlig | hvem ejer | hvem driver | kr ejer | målejer | tildelt | hovedansvarlig | kontaktperson | tovholder | kaptajn | owner | ansvar",
    contributors:
      "bidragydere | deltagere | involverede | involverede teams | støtte | hvem ellers | hvem hjælper | sammen med | medansvarlig",
    sponsor: "sponsor | opdragsgiver | ledelsessponsor",
    team: "team | afdeling | gruppe | område | hvilket team | vores team | squad | forretningsområde",
    start:
      "startværdi | udgangspunkt | udgangsværdi | nulpunktsmåling | baseline | basisværdi | startniveau | hvor startede vi | hvor vi startede | tidligere | forrige | forrige værdi | begyndelsesværdi | fra start",
    target:
      "målværdi | målniveau | target | ønsket værdi | ønsket niveau | skal blive | slutværdi | hvor vil vi hen | hvor vi vil hen | måltal | måltallet",
    current:
      "nuværende | nuværende værdi | aktuel | aktuel værdi | aktuelt | status quo | faktisk | realiseret | hvor er vi | hvor er vi nu | hvor vi er nu | i dag | lige nu | indtil nu | seneste værdi | seneste måling | opnået | nuværende niveau",
    unit: "enhed | måleenhed | måles i",
    progress:
      "fremskridt | fremdrift | målopfyldelse | % færdig | % af målet | % opnået | procent | procent færdig | hvor langt | hvor langt er vi | opfyldelse | progression | progress",
    score: "point | karakter | score | slutkarakter | slutscore | hvordan gik det | selvvurdering",
    confidence:
      "konfidens | tillid | tiltro | hvor sikre er vi | hvor sikker | mavefornemmelse | fornemmelse | sandsynlighed | chance | når vi det | confidence",
    status:
      "status | trafiklys | tilstand | sundhed | hvordan går det | rag | farve | aktuel status | lyskryds",
    due: "deadline | slutdato | forfaldsdato | senest | færdig til | hvornår | inden hvornår | måldato | færdig dato | leveringsdato | tidsfrist | frist | senest den",
    cycle: "cyklus | kvartal | okr cyklus | tertial | halvår | hvilket kvartal",
    weight: "vægt | vægtning | vægt % | relativ vægt",
    type: "type | type kr | kr type | kategori | niveau | slags",
    parent:
      "overliggende mål | bidrager til | knyttet til | understøtter | relateret mål | hører til | kobling | hvilket mål støtter det | koblet til",
    priority: "prioritet | prio | vigtighed | hvor vigtigt | hvor hastende",
    lastCheckIn:
      "sidst opdateret | seneste opdatering | seneste check in | opdateret | sidst ændret | opdateringsdato | seneste gennemgang | måledato | seneste opfølgning",
    note: "noter | notat | kommentar | kommentarer | bemærkning | bemærkninger | læring | indsigter | begrundelse | hvorfor er det vigtigt | hvad er der sket | hvad er nyt | andet | baggrund | refleksion | mere info",
    id: "id | # | nr | nummer | kr nr | kode | ref | løbenummer",
    period: "",
  },
  ambiguous: {
    mål: { objective: 0.65, target: 0.55, keyResult: 0.1 },
    målet: { objective: 0.6, target: 0.5 },
    start: { start: 0.85 },
    slut: { due: 0.5, target: 0.35 },
    resultat: { current: 0.45, keyResult: 0.45, score: 0.2 },
    nøgletal: { keyResult: 0.55, unit: 0.15 },
    måling: { current: 0.45, keyResult: 0.3 },
    indikator: { keyResult: 0.5, unit: 0.15 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "mål nøgleresultat": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    beskrivelse: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    titel: { objective: 0.4, keyResult: 0.4 },
    navn: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    dato: { due: 0.45, lastCheckIn: 0.45 },
    periode: { cycle: 0.8 },
    værdi: { current: 0.5, target: 0.3 },
    nu: { current: 0.85 },
    efter: { target: 0.5 },
    færdig: { status: 0.5, progress: 0.45 },
    fokus: { objective: 0.5, team: 0.15 },
    indsatsområde: { objective: 0.4, parent: 0.35 },
    ambition: { objective: 0.55, type: 0.2 },
    hvorfor: { note: 0.5, objective: 0.3 },
    hvad: { keyResult: 0.4, objective: 0.4 },
    hvordan: { keyResult: 0.35 },
    person: { owner: 0.75 },
    tema: { objective: 0.4, team: 0.2 },
    plan: { target: 0.5 },
  },
  others: {
    startDate: "startdato | påbegyndt | begyndt den",
    initiative:
      "initiativ | initiativer | aktivitet | aktiviteter | handling | opgave | projekt | næste skridt | handlingsplan | indsats | milepæl | hvad gør vi | hvordan kommer vi derhen",
    measurement: "kilde | datakilde | målemetode | formel | beregning | målefrekvens | hvor ofte",
    risk: "risiko | påvirkning | forhindring | problem | konsekvens | modtræk | alvorlighed | hvad står i vejen | brug for hjælp",
    dependency: "afhængighed | afhængigheder | afhængig af",
    budget: "budget | omkostning | udgift | pris | beløb | omsætning | salg",
    effort: "estimat | ressourcer | størrelse",
    created: "oprettet | oprettet af | oprettelsesdato | link | url",
    contact: "e mail | telefon | adresse | virksomhed | land | fornavn | efternavn",
    product: "produkt | antal | vare | kunde | sælger | region",
    remaining: "mangler | tilbage | afvigelse | forskel | trend | gap",
  },
  fillers:
    "værdi | af | for | og | i | på | den | det | de | en | et | per | nummer | total | navn | titel | okr | kr | dato | vores | til | beskrivelse",
  labels: {
    objective: "mål | målet | objective | o | overordnet mål",
    keyResult: "nøgleresultat | nøgleresultater | key result | kr | resultat",
  },
  sections: {
    risks: "risici | risici og tiltag | forhindringer | risikoregister | problemer",
    initiatives:
      "initiativer | aktiviteter | projekter | handlinger | næste skridt | handlingsplan | milepæle | vores plan",
    dependencies: "afhængigheder",
    notes: "noter | kommentarer | bemærkninger | læring | baggrund | resumé | indledning",
    legend: "forklaring | signaturforklaring | karakterskala | skala | farvekoder",
    total: "total | i alt | sum | subtotal",
    average: "gennemsnit | middel | samlet fremdrift",
    guardrails: "sundhedsmålinger",
    indicators: "nøgletal | indikatorer | kpi er",
    requirements: "krav | acceptkriterier",
    tasks: "opgaver | at gøre | opgaveliste",
    budget: "budget | omkostninger | udgifter",
    agenda: "dagsorden | kalender | tidsplan | vigtige datoer",
    instructions:
      "instruktioner | vejledning | sådan gør du | sådan virker det | eksempel | skabelon | læs mig | regler | tips",
  },
  months: [
    "januar | jan",
    "februar | feb",
    "marts | mar",
    "april | apr",
    "maj",
    "juni | jun",
    "juli | jul",
    "august | aug",
    "september | sep | sept",
    "oktober | okt",
    "november | nov",
    "december | dec",
  ],
  periods: {
    quarter: "q | kvartal | kv",
    half: "h | halvår",
    year: "år | regnskabsår",
    month: "måned | md | m",
    week: "uge | u",
    ordinals: "første | andet | tredje | fjerde",
  },
  statuses: {
    "on-track":
      "efter planen | på rette vej | på sporet | grøn | grønt | godt | går godt | til tiden | foran planen",
    "at-risk":
      "i fare | gul | gult | orange | i risiko | usikkert | kræver opmærksomhed | lidt bagud | lidt forsinket | advarsel",
    "off-track":
      "ude af kurs | rød | rødt | forsinket | bagud | bagefter | kritisk | blokeret | ikke opnået | ikke nået | langt bagud",
    done: "færdigt | afsluttet | fuldført | gennemført | nået | leveret | i mål | klaret",
    "not-started": "ikke startet | ikke påbegyndt | ikke begyndt | ny | nyt | planlagt | kommende | senere",
    dropped: "annulleret | afbrudt | på pause | sat på pause | droppet | udskudt | udsat | parkeret | aflyst",
  },
  underway: "i gang | igangværende | undervejs | startet | aktiv | næsten færdig | delvist færdig | halvvejs",
  levels: {
    high: "høj | højt | meget høj | sikker | sandsynlig",
    medium: "middel | mellem | moderat | måske",
    low: "lav | lavt | meget lav | usikker | usandsynlig",
  },
  booleans: { yes: "ja | sandt", no: "nej | falsk" },
  placeholders:
    "ikke besluttet | ikke fastsat | mangler | ukendt | ikke relevant | ingen | intet | udfyld | skal udfyldes | skal besluttes | dit navn | navn | ved ikke | ikke tildelt | ikke målt",
  magnitudes: {
    tusind: 1e3,
    tkr: 1e3,
    mio: 1e6,
    million: 1e6,
    millioner: 1e6,
    mia: 1e9,
    milliard: 1e9,
    milliarder: 1e9,
  },
  numbers: {
    from: "fra",
    to: "til | op til | ned til",
    of: "af | ud af",
    atLeast: "mindst | over | mere end | flere end | minimum",
    atMost: "højst | højest | maks | under | mindre end | færre end | maksimalt",
    after: { atLeast: "eller mere | eller flere | og opefter", atMost: "eller mindre | eller færre" },
  },
  owners: {
    team: "team | teamet | afdeling | afdelingen | gruppe | gruppen | alle | ledelse | ledelsen | bestyrelse | enhed | hele teamet",
    functions:
      "marketing | salg | udvikling | produkt | økonomi | hr | personale | drift | support | design | jura | it | data | indkøb | kvalitet | kommunikation | kundeservice | logistik | sikkerhed | platform",
    role: "chef | direktør | adm direktør | leder | teamleder | koordinator | analytiker | ingeniør | assistent | udvikler | formand | konsulent | projektleder | produktejer | ansvarlig | specialist | afdelingsleder",
  },
};
