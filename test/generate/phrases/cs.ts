import type { Phrases } from "../phrases.ts";

export const cs: Phrases = {
  code: "cs",
  locale: "cs_CZ",
  decimal: ",",
  group: " ",
  objectives:
    "Mít nejrychlejší platbu na trhu | Být podporou, kterou zákazníci doporučují | Získat střední firmy na Moravě | Dát každému nováčkovi skvělý první měsíc | Vydávat verze, kterých se nikdo nebojí | Udělat ze zkušebních uživatelů fanoušky",
  rise: "Zvýšit {m} z {a} na {b} | Zvednout {m} na {b} | Posílit {m} z {a} na {b}",
  fall: "Snížit {m} z {a} na {b} | Omezit {m} na {b}",
  rising:
    "podíl platících zkušebních zákazníků@%@12@20 | počet aktivních uživatelů týdně@@4200@9000 | spokojenost zákazníků NPS@@31@50 | měsíční tržby@Kč@185000@260000 | pokrytí testy@%@48@80 | spokojenost zaměstnanců@@6,8@8,2",
  falling:
    "odchod zákazníků za měsíc@%@4,5@2,5 | dobu odpovědi v minutách@@95@30 | počet incidentů na vydání@@7@2",
  milestones:
    "Spustit samoobslužný portál pro partnery | Podepsat rámcovou smlouvu se dvěma bankami | Projít auditem ISO 27001 bez nálezů",
  people: "Jana Dvořáková | Petr Horák | Lucie Benešová | Tomáš Kučera | Eva Marková | Martin Pokorný",
  teams: "Obchod | Produkt | Zákaznická podpora | Platforma",
  headers: {
    objective: "Cíl | Strategický cíl | Objective | Čeho chceme dosáhnout",
    keyResult: "Klíčový výsledek | Klíčové výsledky | Key Result | KR | Jak to změříme?",
    owner: "Odpovědná osoba | Vlastník | Kdo | Garant",
    team: "Tým | Oddělení",
    start: "Výchozí hodnota | Výchozí stav | Počáteční hodnota",
    target: "Cílová hodnota | Cílový stav",
    current: "Aktuální hodnota | Skutečnost | Aktuální stav | Kde jsme teď?",
    unit: "Jednotka | Měrná jednotka",
    progress: "Pokrok | Plnění | % z cíle",
    confidence: "Jistota | Jak jsme si jistí?",
    status: "Stav | Semafor",
    due: "Termín | Do kdy | Deadline",
    weight: "Váha",
    priority: "Priorita",
    score: "Skóre | Známka",
    note: "Poznámka | Komentář",
    id: "ID | Č.",
  },
  statuses: "Podle plánu | Ohroženo | Zpožděno | Splněno | Nezahájeno",
  objectiveLabel: "Cíl {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Klíčový výsledek {n}: ",
  title: "OKR {team} {quarter} | Přehled OKR {quarter}",
  instruction: "Napište sem nejvýše tři cíle a každý pátek aktualizujte čísla",
  meta: "Tým: | Období: | Poslední check-in:",
  total: "Celkem | Průměr",
  legend: "0,0–0,3 červená | 0,4–0,6 žlutá | 0,7–1,0 zelená",
  notes: "Čísla přicházejí v pondělí z datového skladu. | * Výchozí hodnota změřena v prosinci.",
  risks:
    "Rizika ; Riziko | Dopad | Zmírnění ; Odejde klíčový člověk | Vysoké | Zaučit dva další / Dodavatel zdraží | Střední | Jednat včas",
  initiatives:
    "Iniciativy ; Iniciativa | Řešitel | Stav ; Přepsat uvítací e-maily | Martin Pokorný | Probíhá / Posoudit tři dodavatele | Lucie Benešová | Nezahájeno",
  quarter: "Q{q} {y}",
  months: "leden | únor | bře | dub | kvě | čvn | čvc | srp | září | říj | listopad | prosinec",
};
