import type { Language } from "../language.ts";

export const ro: Language = {
  code: "ro",
  headers: {
    objective:
      "obiectiv | obiective | obiectiv strategic | obiectivul echipei | obiectivul companiei | obiectiv trimestrial | obiectiv anual | obiectiv principal | obiectivul nostru | descrierea obiectivului | ce vrem | ce vrem să obținem | ce vrem să realizăm | încotro mergem | ambiția noastră | objective",
    keyResult:
      "rezultat cheie | rezultate cheie | key result | kr | rezultat măsurabil | rezultat așteptat | rezultat dorit | criteriu de succes | criterii de succes | descriere kr | cum măsurăm | cum vom măsura | cum măsurăm succesul | cum știm | cum vom ști că am reușit | cum arată succesul",
    owner:
      "responsabil | responsabilul | persoană responsabilă | proprietar | deținător | cine | cine răspunde | cine se ocupă | cine conduce | responsabil kr | atribuit lui | lider | căpitan | asignat | owner | titular",
    contributors:
      "contribuitori | participanți | echipe implicate | persoane implicate | suport | cine mai ajută | cine mai participă | împreună cu | colaboratori",
    sponsor: "sponsor executiv | sponsor | susținător",
    team: "echipă | departament | departamentul | divizie | grup | ce echipă | echipa noastră | direcția",
    start:
      "valoare inițială | valoare de pornire | punct de plecare | punct de pornire | linie de bază | baseline | situația inițială | de unde am plecat | unde eram | înainte | anterior | valoare anterioară | la început | bază | inițial",
    target:
      "valoare țintă | țintă | target | valoare dorită | nivel dorit | trebuie să fie | valoare finală | unde vrem să ajungem | unde vrem să fim | de atins | țintă numerică",
    current:
      "valoare curentă | valoare actuală | valoarea curentă | stare actuală | situația actuală | realizat | efectiv | acum | azi | astăzi | în prezent | până acum | unde suntem | unde suntem acum | atins | ultima valoare | ultima măsurare | curent",
    unit: "unitate de măsură | unitate | um | măsurat în",
    progress:
      "progres | progresul | % progres | % realizat | grad de realizare | procent | procentaj | % finalizat | % din țintă | % din obiectiv | cât am realizat | cât de departe suntem | avans | stadiu %",
    score: "scor | punctaj | evaluare | scor final | notă finală | autoevaluare | cum a mers",
    confidence:
      "încredere | nivel de încredere | cât de siguri suntem | cât de sigur | intuiție | probabilitate | șanse | șansă | vom reuși | certitudine",
    status: "status | stare | stadiu | semafor | sănătate | cum merge | culoare | starea actuală",
    due: "termen | termen limită | scadență | dată limită | dată finalizare | data finalizării | până când | când | cel târziu | deadline | data țintă | dată de încheiere",
    cycle: "ciclu | trimestru | ciclu okr | semestru | ce trimestru",
    weight: "pondere | pondere % | greutate | pondere relativă",
    type: "tip | tipul | categorie | tip kr | nivel",
    parent:
      "obiectiv părinte | obiectiv superior | contribuie la | susține | aliniat la | legat de | obiectiv asociat | aparține de | ce obiectiv susține",
    priority: "prioritate | importanță | urgență | cât de important | cât de urgent",
    lastCheckIn:
      "ultima actualizare | actualizat | actualizat la | data actualizării | ultimul check in | ultima modificare | ultima revizuire | data măsurării",
    note: "note | notițe | comentariu | comentarii | observații | observație | lecții învățate | justificare | de ce contează | de ce este important | ce s-a întâmplat | ce e nou | altele | context | detalii | mai multe informații",
    id: "id | # | nr | număr | nr kr | cod | ref | nr crt",
    period: "",
  },
  ambiguous: {
    start: { start: 0.8 },
    final: { target: 0.35, score: 0.3, due: 0.2 },
    rezultat: { current: 0.45, keyResult: 0.45, score: 0.2 },
    indicator: { keyResult: 0.55, unit: 0.15 },
    metrică: { keyResult: 0.5, unit: 0.3 },
    măsură: { keyResult: 0.4, unit: 0.35 },
    notă: { score: 0.6, note: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "obiectiv rezultat cheie": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    descriere: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    titlu: { objective: 0.4, keyResult: 0.4 },
    nume: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    dată: { due: 0.45, lastCheckIn: 0.4 },
    perioadă: { cycle: 0.8 },
    valoare: { current: 0.5, target: 0.3 },
    după: { target: 0.45 },
    scop: { objective: 0.6, note: 0.15 },
    finalizat: { status: 0.5, progress: 0.45 },
    focus: { objective: 0.5, team: 0.15 },
    ambiție: { objective: 0.55, type: 0.2 },
    "de ce": { note: 0.5, objective: 0.3 },
    ce: { keyResult: 0.4, objective: 0.4 },
    cum: { keyResult: 0.35 },
    persoană: { owner: 0.75 },
    temă: { objective: 0.4, team: 0.2 },
    pilon: { parent: 0.4, objective: 0.35 },
    plan: { target: 0.5 },
  },
  others: {
    startDate: "data începerii | dată început | data de început",
    initiative:
      "inițiativă | inițiative | acțiune | acțiuni | activitate | sarcină | proiect | pasul următor | pașii următori | plan de acțiune | jalon | livrabil | ce facem | cum ajungem acolo",
    measurement: "sursă | sursa datelor | metodă de măsurare | formulă | calcul | cât de des | frecvență",
    risk: "risc | impact | obstacol | problemă | atenuare | gravitate | ce ne blochează | ajutor necesar",
    dependency: "dependență | dependențe | depinde de",
    budget: "buget | cost | cheltuială | preț | sumă | venituri | vânzări",
    effort: "efort | estimare | ore | resurse",
    created: "creat | creat de | data creării | link | url",
    contact: "e mail | telefon | adresă | companie | prenume",
    product: "produs | cantitate | articol | client | vânzător | regiune",
    remaining: "rămas | lipsește | abatere | diferență | tendință",
  },
  fillers:
    "valoare | de | la | din | pe | în | și | sau | pentru | cu | număr | nume | titlu | okr | kr | data | nostru | descriere | cheie",
  labels: {
    objective: "obiectiv | obiectivul | objective | o | obiectiv strategic",
    keyResult: "rezultat cheie | rezultate cheie | rezultatul cheie | key result | kr | rc",
  },
  sections: {
    risks: "riscuri | riscuri și măsuri | obstacole | registrul riscurilor | probleme",
    initiatives:
      "inițiative | proiecte | acțiuni | plan de acțiune | pașii următori | jaloane | planul nostru",
    dependencies: "dependențe",
    notes: "note | notițe | comentarii | observații | lecții învățate",
    legend: "legendă | scală de evaluare | scala | coduri de culoare",
    total: "total | total general | sumă | subtotal",
    average: "medie | media | progres general",
    guardrails: "indicatori de sănătate",
    indicators: "indicatori | metrici | tablou de bord",
    requirements: "cerințe | criterii de acceptanță",
    tasks: "sarcini | listă de sarcini | de făcut",
    budget: "buget | costuri | cheltuieli",
    agenda: "agendă | calendar | grafic | date importante",
    instructions:
      "instrucțiuni | cum funcționează | cum se completează | exemplu | șablon | reguli | sfaturi | ghid",
  },
  months: [
    "ianuarie | ian",
    "februarie | feb",
    "martie | mar",
    "aprilie | apr",
    "mai",
    "iunie | iun",
    "iulie | iul",
    "august | aug",
    "septembrie | sept | sep",
    "octombrie | oct",
    "noiembrie | nov",
    "decembrie | dec",
  ],
  periods: {
    quarter: "t | trimestru | trim | q",
    half: "s | semestru | sem",
    year: "an | an fiscal",
    month: "lună | luna",
    week: "săptămână | săptămâna | săpt",
    ordinals: "primul | al doilea | al treilea | al patrulea",
  },
  statuses: {
    "on-track":
      "conform planului | în grafic | pe drumul bun | verde | bine | merge bine | la timp | în regulă | înaintea planului",
    "at-risk":
      "în pericol | la risc | cu risc | galben | portocaliu | nesigur | necesită atenție | puțin în urmă | atenție",
    "off-track":
      "în afara planului | roșu | întârziat | în întârziere | în urmă | critic | blocat | neatins | nerealizat | ratat | prost",
    done: "gata | terminat | încheiat | îndeplinit | realizat complet | livrat | reușit | închis",
    "not-started":
      "neînceput | nu a început | nou | planificat | de făcut | în așteptare | mai târziu | urmează",
    dropped: "anulat | abandonat | suspendat | amânat | în pauză | renunțat | mutat",
  },
  underway: "în curs | în lucru | în desfășurare | început | activ | aproape gata | parțial | la jumătate",
  levels: {
    high: "ridicat | ridicată | mare | foarte mare | sigur | probabil",
    medium: "mediu | medie | moderat | poate",
    low: "scăzut | scăzută | mic | foarte mic | puțin probabil",
  },
  booleans: { yes: "da | adevărat", no: "nu | fals" },
  placeholders:
    "de stabilit | nedefinit | de completat | necunoscut | nu se aplică | niciunul | nimeni | numele tău | nu știu | nealocat | fără date | nemăsurat | de confirmat | completați",
  magnitudes: {
    mii: 1e3,
    mie: 1e3,
    mil: 1e6,
    mln: 1e6,
    milion: 1e6,
    milioane: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliarde: 1e9,
  },
  numbers: {
    from: "de la | din | de",
    to: "la | până la | spre",
    of: "din",
    atLeast: "cel puțin | minim | minimum | peste | mai mult de",
    atMost: "cel mult | maxim | maximum | sub | mai puțin de | până la",
    after: { atLeast: "sau mai mult", atMost: "sau mai puțin" },
  },
  owners: {
    team: "echipă | echipa | departament | departamentul | divizie | grup | toți | conducere | conducerea | comitet | consiliu | toată echipa",
    functions:
      "marketing | vânzări | dezvoltare | produs | finanțe | hr | resurse umane | operațiuni | suport | design | juridic | it | date | achiziții | calitate | comunicare | logistică | securitate | platformă",
    role: "manager | director | directoare | șef | șefă | lider | coordonator | coordonatoare | analist | inginer | asistent | asistentă | dezvoltator | președinte | consultant | specialist | responsabil",
  },
};
