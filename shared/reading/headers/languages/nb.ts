import type { Language } from "../language.ts";

export const nb: Language = {
  code: "nb",
  headers: {
    objective:
      "objective | overordnet mål | strategisk mål | strategisk målsetting | teammål | teamets mål | selskapsmål | kvartalsmål | årsmål | vårt mål | målsetting | målbeskrivelse | hovedmål | hva vil vi | hva vil vi oppnå | hva vi vil oppnå | hvor skal vi som team | vår ambisjon",
    keyResult:
      "nøkkelresultat | nøkkelresultater | key result | kr | målbart resultat | forventet resultat | ønsket resultat | suksesskriterium | suksesskriterie | suksesskriterier | beskrivelse kr | hvordan måler vi | hvordan måler vi det | hvordan måler vi suksess | hvordan vet vi | hvordan vet vi at vi har lykkes | hvordan ser suksess ut",
    owner:
      "eier | ansvarlig | ansvarlig person | hvem | hvem er ansvarlig | hvem eier | hvem driver | kr eier | måleier | tildelt | hovedansvarlig | kontaktperson | kaptein | owner | ansvar",
    contributors:
      "bidragsytere | deltakere | involverte | involverte team | støtte | hvem andre | hvem hjelper | sammen med | medansvarlig",
    sponsor: "sponsor | oppdragsgiver | ledersponsor",
    team: "team | avdeling | gruppe | område | hvilket team | vårt team | squad | forretningsområde",
    start:
      "startverdi | utgangspunkt | utgangsverdi | nullpunktsmåling | nullpunkt | baseline | basisverdi | startnivå | hvor startet vi | hvor vi startet | tidligere | forrige | forrige verdi | fra start",
    target:
      "målverdi | målnivå | target | ønsket verdi | ønsket nivå | skal bli | sluttverdi | hvor vil vi | hvor vi vil | hvor skal vi | måltall",
    current:
      "nåværende | nåværende verdi | nåverdi | nåsituasjon | gjeldende verdi | faktisk | oppnådd | hvor er vi | hvor er vi nå | hvor vi er nå | i dag | akkurat nå | hittil | så langt | siste verdi | siste måling | aktuell verdi",
    unit: "måleenhet | måles i",
    progress:
      "fremdrift | framdrift | fremgang | måloppnåelse | % ferdig | % av målet | % oppnådd | prosent | prosent ferdig | hvor langt | hvor langt har vi kommet | oppnåelse | progress",
    score: "poeng | karakter | score | sluttkarakter | sluttpoeng | hvordan gikk det | egenvurdering",
    confidence:
      "konfidens | tillit | tiltro | hvor sikre er vi | hvor sikker | magefølelse | følelse | sannsynlighet | sjanse | klarer vi det | trygghet | confidence",
    status: "status | trafikklys | tilstand | helse | hvordan går det | rag | farge | gjeldende status",
    due: "frist | deadline | sluttdato | forfallsdato | forfall | senest | ferdig til | når | innen når | innen | måldato | ferdig dato | leveringsdato | tidsfrist",
    cycle: "syklus | kvartal | okr syklus | tertial | halvår | hvilket kvartal",
    weight: "vekt | vekting | vekt % | relativ vekt",
    type: "type | type kr | kr type | kategori | nivå | slag",
    parent:
      "overordnet okr | bidrar til | knyttet til | støtter | relatert mål | hører til | kobling | hvilket mål støtter det | koblet til | overliggende mål",
    priority: "prioritet | prio | viktighet | hvor viktig | hvor haster det",
    lastCheckIn:
      "sist oppdatert | siste oppdatering | siste check in | siste innsjekk | oppdatert | sist endret | oppdateringsdato | siste gjennomgang | måledato | siste oppfølging",
    note: "notat | notater | kommentar | kommentarer | merknad | merknader | læring | innsikt | begrunnelse | hvorfor er det viktig | hva har skjedd | hva er nytt | annet | bakgrunn | refleksjon | mer info",
    id: "id | # | nr | nummer | kr nr | kode | ref | løpenummer",
    period: "",
  },
  ambiguous: {
    enhet: { unit: 0.49, team: 0.5 },
    mål: { objective: 0.65, target: 0.55, keyResult: 0.1 },
    målet: { objective: 0.6, target: 0.5 },
    start: { start: 0.85 },
    slutt: { due: 0.5, target: 0.35 },
    resultat: { current: 0.45, keyResult: 0.45, score: 0.2 },
    nøkkeltall: { keyResult: 0.55, unit: 0.15 },
    måling: { current: 0.45, keyResult: 0.3 },
    indikator: { keyResult: 0.5, unit: 0.15 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "mål nøkkelresultat": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    beskrivelse: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    tittel: { objective: 0.4, keyResult: 0.4 },
    navn: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    dato: { due: 0.45, lastCheckIn: 0.45 },
    periode: { cycle: 0.8 },
    verdi: { current: 0.5, target: 0.3 },
    etter: { target: 0.5 },
    ferdig: { status: 0.5, progress: 0.45 },
    fokus: { objective: 0.5, team: 0.15 },
    satsingsområde: { objective: 0.4, parent: 0.35 },
    ambisjon: { objective: 0.55, type: 0.2 },
    hvorfor: { note: 0.5, objective: 0.3 },
    hva: { keyResult: 0.4, objective: 0.4 },
    hvordan: { keyResult: 0.35 },
    person: { owner: 0.75 },
    tema: { objective: 0.4, team: 0.2 },
    plan: { target: 0.5 },
  },
  others: {
    startDate: "startdato | påbegynt | startet den",
    initiative:
      "initiativ | initiativer | aktivitet | aktiviteter | tiltak | oppgave | prosjekt | neste steg | handlingsplan | innsats | milepæl | hva gjør vi | hvordan kommer vi dit",
    measurement: "kilde | datakilde | målemetode | formel | beregning | målefrekvens | hvor ofte",
    risk: "risiko | påvirkning | hindring | problem | konsekvens | mottiltak | alvorlighet | hva står i veien | trenger hjelp",
    dependency: "avhengighet | avhengigheter | avhengig av",
    budget: "budsjett | kostnad | utgift | pris | beløp | omsetning | salg",
    effort: "estimat | timer | ressurser | størrelse",
    created: "opprettet | opprettet av | opprettelsesdato | lenke | url",
    contact: "e post | telefon | adresse | bedrift | land | fornavn | etternavn",
    product: "produkt | antall | vare | kunde | selger | region",
    remaining: "gjenstår | igjen | avvik | forskjell | trend | gap",
  },
  fillers:
    "verdi | av | for | og | i | på | den | det | de | en | et | per | nummer | totalt | navn | tittel | okr | kr | dato | vår | vårt | til | beskrivelse",
  labels: {
    objective: "mål | målet | objective | o | overordnet mål",
    keyResult: "nøkkelresultat | nøkkelresultater | key result | kr | resultat",
  },
  sections: {
    risks: "risikoer | risiko og tiltak | hindringer | risikoregister | problemer",
    initiatives:
      "initiativer | aktiviteter | prosjekter | tiltak | neste steg | handlingsplan | milepæler | vår plan",
    dependencies: "avhengigheter",
    notes: "notater | kommentarer | merknader | læring | bakgrunn | sammendrag | innledning",
    legend: "forklaring | tegnforklaring | karakterskala | skala | fargekoder",
    total: "totalt | sum | totalsum | delsum",
    average: "gjennomsnitt | snitt | samlet fremdrift",
    guardrails: "helsemålinger",
    indicators: "nøkkeltall | indikatorer | kpi er",
    requirements: "krav | akseptansekriterier",
    tasks: "oppgaver | å gjøre | oppgaveliste",
    budget: "budsjett | kostnader | utgifter",
    agenda: "agenda | kalender | tidsplan | viktige datoer",
    instructions:
      "instruksjoner | veiledning | slik gjør du | slik fungerer det | eksempel | mal | les meg | regler | tips",
  },
  months: [
    "januar | jan",
    "februar | feb",
    "mars | mar",
    "april | apr",
    "mai",
    "juni | jun",
    "juli | jul",
    "august | aug",
    "september | sep | sept",
    "oktober | okt",
    "november | nov",
    "desember | des",
  ],
  periods: {
    quarter: "q | kvartal | kv",
    half: "h | halvår",
    year: "år | regnskapsår",
    month: "måned | mnd | m",
    week: "uke | u",
    ordinals: "første | andre | tredje | fjerde",
  },
  statuses: {
    "on-track": "i rute | etter planen | på rett spor | grønn | grønt | bra | går bra | i tide | foran plan",
    "at-risk":
      "i fare | gul | gult | oransje | i risiko | usikkert | trenger oppmerksomhet | litt bak | litt forsinket | advarsel",
    "off-track":
      "ute av kurs | rød | rødt | forsinket | bak plan | bakpå | kritisk | blokkert | ikke oppnådd | ikke nådd | langt bak",
    done: "ferdigstilt | avsluttet | fullført | gjennomført | nådd | levert | i mål | gjort",
    "not-started": "ikke startet | ikke påbegynt | ikke begynt | ny | nytt | planlagt | kommende | senere",
    dropped:
      "kansellert | avbrutt | på pause | satt på pause | droppet | utsatt | parkert | avlyst | skrinlagt",
  },
  underway:
    "pågår | pågående | underveis | i gang | startet | aktiv | nesten ferdig | delvis ferdig | halvveis",
  levels: {
    high: "høy | høyt | svært høy | sikker | sannsynlig",
    medium: "middels | medium | moderat | kanskje",
    low: "lav | lavt | svært lav | usikker | usannsynlig",
  },
  booleans: { yes: "ja | sant", no: "nei | usant" },
  placeholders:
    "ikke bestemt | ikke satt | mangler | ukjent | ikke aktuelt | ingen | ingenting | fyll inn | skal fylles ut | skal bestemmes | ditt navn | navn | vet ikke | ikke tildelt | ikke målt",
  magnitudes: {
    tusen: 1e3,
    tkr: 1e3,
    mill: 1e6,
    million: 1e6,
    millioner: 1e6,
    mrd: 1e9,
    milliard: 1e9,
    milliarder: 1e9,
  },
  numbers: {
    from: "fra",
    to: "til | opp til | ned til",
    of: "av",
    atLeast: "minst | over | mer enn | flere enn | minimum",
    atMost: "høyst | maks | under | mindre enn | færre enn | maksimalt",
    after: { atLeast: "eller mer | eller flere | og oppover", atMost: "eller mindre | eller færre" },
  },
  owners: {
    team: "team | teamet | avdeling | avdelingen | gruppe | gruppen | alle | ledelse | ledelsen | ledergruppen | styre | enhet | hele teamet",
    functions:
      "markedsføring | marked | salg | utvikling | produkt | økonomi | hr | personal | drift | support | design | jus | it | data | innkjøp | kvalitet | kommunikasjon | kundeservice | logistikk | sikkerhet | plattform",
    role: "sjef | direktør | daglig leder | leder | teamleder | koordinator | analytiker | ingeniør | assistent | utvikler | styreleder | konsulent | prosjektleder | produkteier | ansvarlig | spesialist | avdelingsleder",
  },
};
