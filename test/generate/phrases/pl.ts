import type { Phrases } from "../phrases.ts";

export const pl: Phrases = {
  code: "pl",
  locale: "pl_PL",
  decimal: ",",
  group: " ",
  objectives:
    "Zakupy u nas są przyjemnością | Nasze wsparcie jest chętnie polecane | Zdobyć małe firmy na Śląsku | Każda nowa osoba ma świetny pierwszy miesiąc | Wydajemy wersje bez strachu | Użytkownicy próbni stają się fanami",
  rise: "Zwiększyć {m} z {a} do {b} | Podnieść {m} z {a} do {b} | Podnieść {m} do {b}",
  fall: "Zmniejszyć {m} z {a} do {b} | Obniżyć {m} z {a} do {b}",
  rising:
    "konwersję okresów próbnych@%@12@20 | liczbę aktywnych użytkowników@@4200@9000 | wskaźnik NPS@@31@50 | miesięczny przychód cykliczny@zł@185000@260000 | pokrycie testami@%@48@80",
  falling:
    "odpływ klientów@%@4,5@2,5 | średni czas odpowiedzi w minutach@@95@30 | liczbę awarii na wydanie@@7@2",
  milestones:
    "Uruchomić portal samoobsługowy dla partnerów | Podpisać umowę ramową z dwoma bankami | Przejść audyt ISO 27001 bez uwag",
  people: "Zofia Kowalska | Piotr Wiśniewski | Magdalena Zając | Tomasz Król | Julia Mazur | Adam Sikora",
  teams: "Sprzedaż | Produkt | Obsługa klienta | Platforma",
  headers: {
    objective: "Cel strategiczny | Cel | Objective | Co chcemy osiągnąć",
    keyResult:
      "Kluczowy rezultat | Kluczowe rezultaty | Key Result | Jak to zmierzymy? | Po czym poznamy sukces?",
    owner: "Właściciel | Odpowiedzialny | Osoba odpowiedzialna | Kto odpowiada? | Kto",
    team: "Zespół | Dział",
    start: "Wartość początkowa | Punkt wyjścia | Baseline | Punkt wyjścia | Gdzie byliśmy",
    target: "Wartość docelowa | Target | Gdzie chcemy być | Wartość docelowa",
    current: "Aktualna wartość | Wykonanie | Obecnie | Gdzie jesteśmy | Dziś",
    unit: "Jednostka",
    progress: "Postęp | % realizacji | % celu",
    confidence: "Pewność | Poziom pewności | Czy damy radę? | Szansa",
    status: "Status | Stan | Jak idzie?",
    due: "Termin | Data zakończenia | Na kiedy | Do kiedy?",
    weight: "Waga",
    priority: "Priorytet",
    score: "Ocena | Punktacja",
    note: "Komentarze | Uwagi | Co nowego",
    id: "ID | Lp.",
  },
  statuses: "Zgodnie z planem | Zagrożone | Opóźnione | Zakończone | Nie rozpoczęto",
  objectiveLabel: "Cel {n}: | O{n}: ",
  keyResultLabel: "Kluczowy rezultat {n}: | KR{n}: ",
  title: "OKR {team} {quarter} | Przegląd OKR {quarter}",
  instruction: "Wpisz tutaj cele na kwartał i aktualizuj liczby w każdy piątek",
  meta: "Zespół: | Okres: | Ostatni przegląd:",
  total: "Razem | Średnia",
  legend: "0,0–0,3 czerwony | 0,4–0,6 żółty | 0,7–1,0 zielony",
  notes: "Dane pochodzą z hurtowni w poniedziałki. | * Wartość początkowa zmierzona w grudniu.",
  risks:
    "Ryzyka ; Ryzyko | Wpływ | Przeciwdziałanie ; Odejście kluczowej osoby | Wysoki | Przeszkolić dwie osoby / Dostawca podnosi ceny | Średni | Renegocjować wcześnie",
  initiatives:
    "Inicjatywy ; Inicjatywa | Wykonawca | Etap ; Przepisać maile powitalne | Adam Sikora | W toku / Ocenić trzech dostawców | Magdalena Zając | Do zrobienia",
  quarter: "Q{q} {y}",
  months: "sty | lut | mar | kwi | maj | cze | lip | sie | wrz | paź | lis | gru",
};
