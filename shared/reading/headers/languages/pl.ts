import type { Language } from "../language.ts";

export const pl: Language = {
  code: "pl",
  headers: {
    objective:
      "cel strategiczny | cel zespołu | cel kwartalny | cel roczny | cel firmy | nasz cel | opis celu | nazwa celu | objective | cel główny | cel nadrzędny okr | cel o",
    keyResult:
      "kluczowy rezultat | kluczowe rezultaty | kr | kluczowy wynik | kluczowe wyniki | opis kr | rezultat kluczowy | oczekiwany rezultat | mierzalny rezultat | key result | kryterium sukcesu | nazwa kr",
    owner:
      "właściciel | odpowiedzialny | osoba odpowiedzialna | odpowiedzialna | kto | owner | przypisany do | opiekun | właściciel kr | odpowiedzialność | prowadzący",
    contributors:
      "współpracownicy | uczestnicy | zaangażowane zespoły | wsparcie | zaangażowani | współtwórcy | osoby wspierające | zespoły wspierające",
    sponsor: "sponsor | patron | sponsor projektu",
    team: "zespół | dział | departament | obszar | pion | grupa",
    start:
      "wartość początkowa | wartość startowa | punkt wyjścia | baseline | wartość bazowa | stan początkowy | baza | poziom wyjściowy | wartość wyjściowa | początkowa",
    target:
      "wartość docelowa | wartość celu | target | poziom docelowy | docelowo | docelowa | oczekiwana wartość | plan docelowy | stan docelowy",
    current:
      "aktualna wartość | wartość aktualna | aktualnie | obecnie | bieżąca wartość | wykonanie | stan obecny | wartość bieżąca | obecna wartość | wartość obecna | realizacja | stan na dziś | osiągnięto | aktualny stan | aktualna",
    unit: "jednostka miary | j m | jednostki",
    progress:
      "postęp | % postępu | postęp % | procent | % realizacji | stopień realizacji | % wykonania | procent realizacji | zaawansowanie | ukończenie | postępy | % ukończenia",
    score: "wynik punktowy | ocena | punktacja | score | ocena końcowa",
    confidence:
      "pewność | poziom pewności | ufność | prawdopodobieństwo | poziom ufności | pewność realizacji",
    status: "status | stan | światło | kondycja | status realizacji",
    due: "termin | data końcowa | deadline | termin realizacji | data zakończenia | do kiedy | kiedy | termin wykonania | data realizacji | ostateczny termin",
    cycle: "cykl | kwartał | cykl okr | półrocze",
    weight: "waga | waga % | ważenie",
    type: "typ | rodzaj | kategoria | typ kr | poziom",
    parent:
      "cel nadrzędny | powiązany z | wspiera | powiązany cel | wspiera cel | okr nadrzędny | powiązanie",
    priority: "priorytet | ważność | pilność",
    lastCheckIn:
      "ostatnia aktualizacja | ostatni check in | data aktualizacji | zaktualizowano | ostatni przegląd | data przeglądu",
    note: "notatki | notatka | komentarz | komentarze | uwagi | uwaga | wnioski | uzasadnienie | szczegóły",
    id: "id | # | nr | numer | kod | lp | identyfikator",
    period: "",
  },
  ambiguous: {
    cel: { objective: 0.65, target: 0.55 },
    cele: { objective: 0.85, target: 0.25 },
    start: { start: 0.8 },
    koniec: { due: 0.6, target: 0.2 },
    wynik: { current: 0.45, keyResult: 0.45, score: 0.3 },
    rezultat: { keyResult: 0.6, current: 0.3 },
    wskaźnik: { keyResult: 0.55, unit: 0.15 },
    miernik: { keyResult: 0.55, unit: 0.2 },
    metryka: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    jednostka: { unit: 0.85, team: 0.15 },
    "cel kluczowy rezultat": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    opis: { keyResult: 0.35, objective: 0.3, note: 0.3 },
    tytuł: { objective: 0.4, keyResult: 0.4 },
    nazwa: { objective: 0.35, keyResult: 0.35 },
    data: { due: 0.45, lastCheckIn: 0.4 },
    okres: { cycle: 0.8 },
    wartość: { current: 0.5, target: 0.3 },
    obecny: { current: 0.8 },
    aktualny: { current: 0.8 },
  },
  others: {
    startDate: "data rozpoczęcia | data startu | rozpoczęcie",
    initiative:
      "inicjatywa | inicjatywy | działanie | działania | zadanie | aktywność | projekt | następne kroki | plan działań | kamień milowy",
    measurement: "źródło | źródło danych | sposób pomiaru | formuła | częstotliwość | metoda pomiaru | dowód",
    risk: "ryzyko | wpływ | mitygacja | bloker | problem | przeciwdziałanie | skutek",
    dependency: "zależność | zależności",
    budget: "budżet | koszt | wydatek | cena | kwota | przychód | sprzedaż",
    effort: "wysiłek | szacunek | godziny | pracochłonność",
    created: "utworzono | utworzył | data utworzenia | link | url",
    contact: "e mail | telefon | adres | firma | miasto | kraj | imię | nazwisko",
    product: "produkt | ilość | artykuł | klient | sprzedawca | region",
    remaining: "pozostało | różnica | odchylenie | trend | luka",
  },
  fillers:
    "wartość | na | do | z | w | i | lub | dla | numer | razem | nazwa | tytuł | okr | kr | data | nasz | za | opis",
  labels: {
    objective: "cel | cel strategiczny | objective | o",
    keyResult: "kluczowy rezultat | kluczowy wynik | kr | rezultat",
  },
  sections: {
    risks: "ryzyka | rejestr ryzyk | blokery | zagrożenia",
    initiatives: "inicjatywy | projekty | działania | plan działań | następne kroki | kamienie milowe",
    dependencies: "zależności",
    notes: "notatki | uwagi | komentarze | wnioski",
    legend: "legenda | skala ocen | skala",
    total: "razem | suma | łącznie | ogółem",
    average: "średnia | postęp ogólny | średni postęp",
    guardrails: "wskaźniki zdrowia",
    indicators: "wskaźniki | mierniki | kpi",
    requirements: "wymagania | kryteria akceptacji",
    tasks: "zadania | lista zadań | do zrobienia",
    budget: "budżet | koszty | wydatki",
    agenda: "agenda | kalendarz | harmonogram",
    instructions: "instrukcja | jak korzystać | przykład | szablon",
  },
  months: [
    "styczeń | stycznia | sty",
    "luty | lutego | lut",
    "marzec | marca | mar",
    "kwiecień | kwietnia | kwi",
    "maj | maja",
    "czerwiec | czerwca | cze",
    "lipiec | lipca | lip",
    "sierpień | sierpnia | sie",
    "wrzesień | września | wrz",
    "październik | października | paź",
    "listopad | listopada | lis",
    "grudzień | grudnia | gru",
  ],
  periods: {
    quarter: "q | kwartał | kw",
    half: "półrocze | h",
    year: "rok",
    month: "miesiąc | m",
    week: "tydzień | tyg | t",
    ordinals: "pierwszy | drugi | trzeci | czwarty",
  },
  statuses: {
    "on-track": "zgodnie z planem | zielony | dobrze | na dobrej drodze | w terminie | na czas",
    "at-risk": "zagrożony | zagrożone | żółty | pomarańczowy | ryzyko | wymaga uwagi | uwaga",
    "off-track":
      "opóźniony | opóźnione | czerwony | krytyczny | zablokowany | nieosiągnięty | poza planem | po terminie | nie zrealizowano | zablokowane",
    done: "zrobione | ukończone | ukończony | zakończone | zakończony | osiągnięty | osiągnięte | zrealizowany | zrealizowane | gotowe",
    "not-started":
      "nie rozpoczęto | nierozpoczęte | do zrobienia | nowy | nowe | zaplanowane | nierozpoczęty | oczekuje",
    dropped:
      "anulowane | anulowany | porzucone | wstrzymane | wstrzymany | odłożone | zawieszone | przełożone",
  },
  underway: "w toku | w trakcie | rozpoczęte | w realizacji | trwa | aktywne | w trakcie realizacji",
  levels: {
    high: "wysoki | wysoka | wysokie | bardzo wysoka",
    medium: "średni | średnie | umiarkowany | umiarkowana",
    low: "niski | niska | niskie | bardzo niska",
  },
  booleans: { yes: "tak | prawda", no: "nie | fałsz" },
  placeholders:
    "do ustalenia | n d | nie dotyczy | brak | do uzupełnienia | nieznany | do potwierdzenia | do określenia | nieprzypisane | nie przypisano",
  magnitudes: {
    tys: 1e3,
    tysiąc: 1e3,
    tysięcy: 1e3,
    tysiące: 1e3,
    mln: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
  },
  numbers: {
    from: "z | od | ze",
    to: "do | na",
    of: "z | na",
    atLeast: "co najmniej | minimum | min | powyżej | ponad | więcej niż | nie mniej niż | przynajmniej",
    atMost: "co najwyżej | maksymalnie | maks | poniżej | mniej niż | nie więcej niż | max | do",
    after: { atLeast: "lub więcej | i więcej", atMost: "lub mniej | i mniej" },
  },
  owners: {
    team: "zespół | dział | departament | pion | grupa | wszyscy | zarząd | komitet | jednostka | cały zespół",
    functions:
      "marketing | sprzedaż | inżynieria | produkt | finanse | kadry | hr | operacje | wsparcie | projektowanie | prawny | it | dane | zakupy | jakość | komunikacja | obsługa klienta | logistyka | bezpieczeństwo | rozwój | administracja | platforma",
    role: "kierownik | dyrektor | szef | lider | liderka | koordynator | koordynatorka | analityk | inżynier | asystent | asystentka | programista | programistka | prezes | konsultant | specjalista | specjalistka | menedżer | manager",
  },
};
