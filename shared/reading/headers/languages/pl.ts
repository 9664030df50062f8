import type { Language } from "../language.ts";

export const pl: Language = {
  code: "pl",
  headers: {
    objective:
      "cel strategiczny | cel zespołu | cel kwartalny | cel roczny | cel firmy | nasz cel | opis celu | nazwa celu | objective | cel główny | cel nadrzędny okr | cel o | co chcemy osiągnąć | czego chcemy | co chcemy | dokąd zmierzamy | wielki cel | nasza ambicja | cel jakościowy | cel obszaru | cel działu | cel ogólny | cel okr | cel na kwartał",
    keyResult:
      "kluczowy rezultat | kluczowe rezultaty | kr | kluczowy wynik | kluczowe wyniki | opis kr | rezultat kluczowy | oczekiwany rezultat | mierzalny rezultat | key result | kryterium sukcesu | nazwa kr | jak to zmierzymy | jak mierzymy | jak to mierzymy | jak zmierzymy sukces | jak mierzymy sukces | po czym poznamy | po czym poznamy sukces | po czym poznamy że się udało | skąd będziemy wiedzieć | jak wygląda sukces | jak poznamy sukces | udało się jeśli | miara sukcesu | oznaka sukcesu | dowód sukcesu | pożądany rezultat | rezultat do osiągnięcia | co się zmieni | definicja sukcesu | spodziewany efekt | oczekiwany efekt",
    owner:
      "właściciel | odpowiedzialny | osoba odpowiedzialna | odpowiedzialna | kto | owner | przypisany do | opiekun | właściciel kr | odpowiedzialność | prowadzący | kto odpowiada | kto się tym zajmuje | kto prowadzi | kto to robi | kto jest odpowiedzialny | czyje to | kapitan | lider | liderka | główny odpowiedzialny | właściciel celu | właścicielka | osoba prowadząca | odpowiada | osoba kontaktowa | realizujący",
    contributors:
      "współpracownicy | uczestnicy | zaangażowane zespoły | wsparcie | zaangażowani | współtwórcy | osoby wspierające | zespoły wspierające | kto jeszcze | kto pomaga | kto wspiera | z kim | wspólnie z | osoby zaangażowane | z pomocą | współodpowiedzialni | zespoły zaangażowane",
    sponsor:
      "sponsor | patron | sponsor projektu | opiekun zarządu | sponsor z zarządu | kto wspiera z zarządu",
    team: "zespół | dział | departament | obszar | pion | grupa | jaki zespół | który zespół | nasz zespół | jednostka organizacyjna | oddział | komórka | zespół odpowiedzialny | tribe",
    start:
      "wartość początkowa | wartość startowa | punkt wyjścia | baseline | wartość bazowa | stan początkowy | baza | poziom wyjściowy | wartość wyjściowa | początkowa | skąd startujemy | gdzie zaczynaliśmy | gdzie byliśmy | z czego startujemy | było | wcześniej | przedtem | poprzednia wartość | poprzednio | poprzedni kwartał | na początku | na starcie | stan wyjściowy | poziom początkowy | startowa | wartość poprzednia",
    target:
      "wartość docelowa | wartość celu | target | poziom docelowy | docelowo | docelowa | oczekiwana wartość | plan docelowy | stan docelowy | dokąd chcemy dojść | gdzie chcemy być | do czego dążymy | ile chcemy | ma być | pożądana wartość | do osiągnięcia | poziom oczekiwany | końcowa wartość | wartość końcowa | cel liczbowy | cel kwartału | oczekiwany stan",
    current:
      "aktualna wartość | wartość aktualna | aktualnie | obecnie | bieżąca wartość | wykonanie | stan obecny | wartość bieżąca | obecna wartość | wartość obecna | realizacja | stan na dziś | osiągnięto | aktualny stan | aktualna | gdzie jesteśmy | gdzie jesteśmy teraz | gdzie jesteśmy dziś | ile mamy | teraz | dziś | dzisiaj | w tej chwili | na dziś | do tej pory | dotychczas | ostatnia wartość | ostatni pomiar | bieżąca | bieżący stan | ostatni odczyt | zmierzono | obecny stan | osiągnięta wartość",
    unit: "jednostka miary | j m | jednostki | mierzone w | jedn | w czym mierzymy",
    progress:
      "postęp | % postępu | postęp % | procent | % realizacji | stopień realizacji | % wykonania | procent realizacji | zaawansowanie | ukończenie | postępy | % ukończenia | jak daleko jesteśmy | ile zrobione | ile już mamy | % zrobione | % celu | % osiągnięcia | % osiągnięte | % gotowe | stopień realizacji celu | pasek postępu | procent celu | procent wykonania | realizacja % | realizacja celu",
    score:
      "wynik punktowy | ocena | punktacja | score | ocena końcowa | jak poszło | jak nam poszło | samoocena | punkty | końcowa ocena",
    confidence:
      "pewność | poziom pewności | ufność | prawdopodobieństwo | poziom ufności | pewność realizacji | przeczucie | jak bardzo jesteśmy pewni | na ile jesteśmy pewni | na ile pewni | czy damy radę | damy radę | czy się uda | czy w to wierzymy | szansa | szanse | szansa powodzenia | prawdopodobieństwo sukcesu | wiara | optymizm",
    status:
      "status | stan | światło | kondycja | status realizacji | jak idzie | jak nam idzie | jak leci | sygnalizacja | kolor | światła | pogoda | zdrowie | sytuacja | samopoczucie | rag",
    due: "termin | data końcowa | deadline | termin realizacji | data zakończenia | do kiedy | kiedy | termin wykonania | data realizacji | ostateczny termin | na kiedy | kiedy gotowe | gotowe do | najpóźniej | zrobić do | ostateczna data | planowany termin | planowane zakończenie | data graniczna | data docelowa | termin końcowy | deadline realizacji",
    cycle:
      "cykl | kwartał | cykl okr | półrocze | który kwartał | kwartał okr | trymestr | runda | okres okr | iteracja",
    weight: "waga | waga % | ważenie | ile to waży | ile waży | udział | względna waga",
    type: "typ | rodzaj | kategoria | typ kr | poziom | jaki typ | jaki rodzaj | klasyfikacja | rodzaj kr | zobowiązanie czy aspiracja",
    parent:
      "cel nadrzędny | powiązany z | wspiera | powiązany cel | wspiera cel | okr nadrzędny | powiązanie | do czego się przyczynia | przyczynia się do | który cel wspiera | jaki cel wspiera | należy do | wynika z | połączony z | powiązany okr | cel wyższego poziomu",
    priority: "priorytet | ważność | pilność | jak pilne | jak ważne | poziom priorytetu | kolejność",
    lastCheckIn:
      "ostatnia aktualizacja | ostatni check in | data aktualizacji | zaktualizowano | ostatni przegląd | data przeglądu | kiedy zaktualizowano | ostatnio aktualizowane | ostatnia zmiana | ostatnio zmienione | ostatnio sprawdzone | zaktualizowano dnia | stan na dzień | data pomiaru | data ostatniej aktualizacji | ostatnio omawiane",
    note: "notatki | notatka | komentarz | komentarze | uwagi | uwaga | wnioski | uzasadnienie | szczegóły | dlaczego to ważne | dlaczego to jest ważne | co się stało | co nowego | nowości | coś jeszcze | inne | więcej informacji | dodatkowe informacje | powód | wyjaśnienie | czego się nauczyliśmy | wyciągnięte wnioski | kontekst | przemyślenia | refleksje",
    id: "id | # | nr | numer | kod | lp | identyfikator | nr kr | nr celu | numer kr | id kr | wiersz",
    period: "",
  },
  ambiguous: {
    cel: { objective: 0.65, target: 0.55 },
    cele: { objective: 0.85, target: 0.25 },
    start: { start: 0.8 },
    koniec: { due: 0.6, target: 0.2 },
    wynik: { current: 0.45, keyResult: 0.45, score: 0.3 },
    "główne wyniki": { keyResult: 0.7, current: 0.2 },
    "główne rezultaty": { keyResult: 0.7, current: 0.2 },
    "najważniejsze wyniki": { keyResult: 0.7, current: 0.2 },
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
    dlaczego: { note: 0.5, objective: 0.3 },
    "po co": { objective: 0.4, note: 0.35 },
    co: { keyResult: 0.4, objective: 0.4 },
    jak: { keyResult: 0.35 },
    ambicja: { objective: 0.55, type: 0.2 },
    "gwiazda północna": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    "gwiazda polarna": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    fokus: { objective: 0.5, team: 0.15 },
    sygnał: { keyResult: 0.4, status: 0.35 },
    "kpi i cel": { keyResult: 0.6, target: 0.5 },
    "kpi cel": { keyResult: 0.5, target: 0.5 },
    "wskaźnik i cel": { keyResult: 0.6, target: 0.5 },
    "wskaźnik cel": { keyResult: 0.5, target: 0.5 },
    sukces: { keyResult: 0.45 },
    misja: { objective: 0.5, parent: 0.3 },
    wizja: { objective: 0.4, parent: 0.4 },
    zobowiązanie: { keyResult: 0.45, objective: 0.3 },
    "definicja ukończenia": { keyResult: 0.5, note: 0.15 },
    potem: { target: 0.4 },
    po: { target: 0.35 },
    ile: { target: 0.5, current: 0.3 },
    osoba: { owner: 0.75, contributors: 0.2 },
    temat: { objective: 0.4, team: 0.2 },
    filar: { parent: 0.4, objective: 0.35 },
    "priorytet strategiczny": { parent: 0.45, objective: 0.4 },
    zrobione: { status: 0.5, progress: 0.45 },
    wkład: { weight: 0.4, parent: 0.3 },
    podsumowanie: { note: 0.5, keyResult: 0.2, objective: 0.2 },
    rok: { cycle: 0.6 },
    miesiąc: { cycle: 0.4, period: 0.3 },
    tydzień: { due: 0.3, cycle: 0.3 },
    plan: { target: 0.5 },
  },
  others: {
    startDate: "data rozpoczęcia | data startu | rozpoczęcie",
    initiative:
      "inicjatywa | inicjatywy | działanie | działania | zadanie | aktywność | projekt | następne kroki | plan działań | kamień milowy | jak to osiągniemy | jak tam dojdziemy | co zrobimy | co robimy | następny krok | kolejny krok | kolejne kroki | dźwignia | strategia | eksperyment | przedsięwzięcie | krok",
    measurement:
      "źródło | źródło danych | sposób pomiaru | formuła | częstotliwość | metoda pomiaru | dowód | skąd dane | skąd liczba | jak liczone | jak obliczane | wzór | jak często mierzymy | gdzie mierzymy",
    risk: "ryzyko | wpływ | mitygacja | bloker | problem | przeciwdziałanie | skutek | co nas blokuje | co stoi na przeszkodzie | co może pójść nie tak | przeszkoda | zagrożenie | potrzebna pomoc | obawa | bariera",
    dependency:
      "zależność | zależności | zależy od | od kogo zależy | czekamy na | czego potrzebujemy od innych",
    budget: "budżet | koszt | wydatek | cena | kwota | przychód | sprzedaż | inwestycja | pieniądze",
    effort: "wysiłek | szacunek | godziny | pracochłonność | zasoby | roboczogodziny",
    created: "utworzono | utworzył | data utworzenia | link | url",
    contact: "e mail | telefon | adres | firma | miasto | kraj | imię | nazwisko",
    product: "produkt | ilość | artykuł | klient | sprzedawca | region",
    remaining:
      "pozostało | różnica | odchylenie | trend | luka | ile brakuje | brakuje | do zrobienia jeszcze | zmiana | kierunek | strzałka",
  },
  fillers:
    "wartość | na | do | z | w | i | lub | dla | numer | razem | nazwa | tytuł | okr | kr | data | nasz | za | opis",
  labels: {
    objective: "cel | cel strategiczny | cel główny | cel nadrzędny | cel kwartalny | objective | o",
    keyResult: "kluczowy rezultat | kluczowy wynik | kr | rezultat",
  },
  sections: {
    risks:
      "ryzyka | rejestr ryzyk | blokery | zagrożenia | co może pójść nie tak | przeszkody | problemy | kwestie otwarte",
    initiatives:
      "inicjatywy | projekty | działania | plan działań | następne kroki | kamienie milowe | jak to osiągniemy | co zrobimy | nasz plan | kluczowe projekty | kolejne kroki",
    dependencies: "zależności | czego potrzebujemy od innych",
    notes:
      "notatki | uwagi | komentarze | wnioski | warto wiedzieć | czego się nauczyliśmy | linki | kontekst | podsumowanie | wstęp | misja | wizja | persony",
    legend: "legenda | skala ocen | skala | kolory | znaczenie kolorów | jak oceniamy | skala punktowa",
    total: "razem | suma | łącznie | ogółem",
    average: "średnia | postęp ogólny | średni postęp | średnia ważona",
    guardrails: "wskaźniki zdrowia",
    indicators: "wskaźniki | mierniki | kpi",
    requirements: "wymagania | kryteria akceptacji",
    tasks: "zadania | lista zadań | do zrobienia | rzeczy do zrobienia | otwarte zadania",
    budget: "budżet | koszty | wydatki",
    agenda: "agenda | kalendarz | harmonogram | ważne daty | spotkania | rytuały",
    instructions:
      "instrukcja | jak korzystać | przykład | szablon | jak to działa | jak wypełnić | przeczytaj mnie | zasady | wskazówki | definicje | słownik | objaśnienia",
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
    "on-track":
      "zgodnie z planem | zielony | dobrze | na dobrej drodze | w terminie | na czas | idzie dobrze | wszystko dobrze | ok | super | świetnie | bez problemów | zgodnie z harmonogramem",
    "at-risk":
      "zagrożony | zagrożone | żółty | pomarańczowy | ryzyko | wymaga uwagi | uwaga | ostrożnie | niepewne | niepewny | lekko opóźnione | lekkie opóźnienie | trochę z tyłu | wolno | tak sobie | pod obserwacją",
    "off-track":
      "opóźniony | opóźnione | czerwony | krytyczny | zablokowany | nieosiągnięty | poza planem | po terminie | nie zrealizowano | zablokowane | źle | idzie źle | bardzo opóźnione | w tyle | nie udało się | nie osiągnięto | niezrealizowane | przegrane | utknęło",
    done: "zrobione | ukończone | ukończony | zakończone | zakończony | osiągnięty | osiągnięte | zrealizowany | zrealizowane | gotowe | udało się | odhaczone | przekroczone | zamknięte | zaliczone | wykonane | dowiezione",
    "not-started":
      "nie rozpoczęto | nierozpoczęte | do zrobienia | nowy | nowe | zaplanowane | nierozpoczęty | oczekuje | później | wkrótce | jeszcze nie | pomysł | w planach | planowane",
    dropped:
      "anulowane | anulowany | porzucone | wstrzymane | wstrzymany | odłożone | zawieszone | przełożone | już nieaktualne | nieaktualne | zamrożone | zarchiwizowane | poza zakresem | przeniesione na kolejny kwartał | rezygnujemy | odrzucone",
  },
  underway:
    "w toku | w trakcie | rozpoczęte | w realizacji | trwa | aktywne | w trakcie realizacji | pracujemy nad tym | robi się | w połowie | prawie gotowe | prawie | częściowo | w pracach | w przygotowaniu",
  levels: {
    high: "wysoki | wysoka | wysokie | bardzo wysoka | pewne | pewny | raczej tak | prawdopodobne | bardzo prawdopodobne | na pewno",
    medium: "średni | średnie | umiarkowany | umiarkowana | może | możliwe | normalny | średnio",
    low: "niski | niska | niskie | bardzo niska | raczej nie | mało prawdopodobne | wątpliwe | słaby",
  },
  booleans: { yes: "tak | prawda", no: "nie | fałsz" },
  placeholders:
    "do ustalenia | n d | nie dotyczy | brak | do uzupełnienia | nieznany | do potwierdzenia | do określenia | nieprzypisane | nie przypisano | uzupełnić | wpisz tutaj | twoje imię | imię | ktoś | nie wiem | do decyzji | do omówienia | brak danych | jeszcze brak danych | do zmierzenia | wakat | wybierz | do wypełnienia",
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
