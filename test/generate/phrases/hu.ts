import type { Phrases } from "../phrases.ts";

export const hu: Phrases = {
  code: "hu",
  locale: "hu_HU",
  decimal: ",",
  group: " ",
  objectives:
    "Legyen a miénk a leggyorsabb fizetés | Legyünk az ügyfelek által ajánlott ügyfélszolgálat | Nyerjük meg a közepes cégeket Pest megyében | Legyen minden új kollégának remek az első hónapja | Adjunk ki félelem nélkül új verziókat | Legyenek a próbálkozókból rajongók",
  rise: "{m} növelése: {a} → {b} | {m} emelése {b} értékre",
  fall: "{m} csökkentése: {a} → {b} | {m} mérséklése {b} értékre",
  rising:
    "Fizető próbaügyfelek aránya@%@12@20 | Heti aktív felhasználók@@4200@9000 | Ügyfél-elégedettség NPS@@31@50 | Havi visszatérő bevétel@€@185000@260000 | Tesztlefedettség@%@48@80 | Dolgozói elégedettség@@6,8@8,2",
  falling: "Havi lemorzsolódás@%@4,5@2,5 | Válaszidő percben@@95@30 | Hibák kiadásonként@@7@2",
  milestones:
    "Elindul az önkiszolgáló portál a partnereknek | Keretszerződés aláírva két bankkal | Sikeres ISO 27001 audit eltérés nélkül",
  people: "Nagy Katalin | Kovács Péter | Szabó Eszter | Tóth Gergely | Horváth Anna | Varga Balázs",
  teams: "Értékesítés | Termék | Ügyfélszolgálat | Platform",
  headers: {
    objective: "Célkitűzés | Cél | Stratégiai cél | Mit akarunk elérni",
    keyResult: "Kulcseredmény | Kulcseredmények | Key Result | KR | Hogyan mérjük?",
    owner: "Felelős | Tulajdonos | Ki",
    team: "Csapat | Részleg",
    start: "Kiinduló érték | Kezdőérték | Bázis",
    target: "Célérték | Elvárt érték",
    current: "Jelenlegi érték | Aktuális érték | Tény | Hol tartunk most?",
    unit: "Mértékegység",
    progress: "Előrehaladás | Készültség | Teljesülés %",
    confidence: "Magabiztosság | Mennyire vagyunk biztosak?",
    status: "Státusz | Állapot | Jelzőlámpa",
    due: "Határidő | Mikorra?",
    weight: "Súly",
    priority: "Prioritás",
    score: "Pontszám | Értékelés",
    note: "Megjegyzés | Megjegyzések",
    id: "ID | Ssz.",
  },
  statuses: "Terv szerint | Veszélyben | Késésben | Teljesült | Nincs elkezdve",
  objectiveLabel: "Cél {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Kulcseredmény {n}: ",
  title: "OKR {team} {quarter} | OKR követés {quarter}",
  instruction: "Ide legfeljebb három célt írjunk, és péntekenként frissítsük a számokat",
  meta: "Csapat: | Időszak: | Utolsó frissítés:",
  total: "Összesen | Átlag",
  legend: "0,0–0,3 piros | 0,4–0,6 sárga | 0,7–1,0 zöld",
  notes: "A számok hétfőnként az adattárházból jönnek. | * A kiinduló értéket decemberben mértük.",
  risks:
    "Kockázatok ; Kockázat | Hatás | Mérséklés ; Kulcsember távozik | Nagy | Két ember betanítása / A szállító árat emel | Közepes | Korai tárgyalás",
  initiatives:
    "Kezdeményezések ; Kezdeményezés | Felelős | Állapot ; Üdvözlő levelek átírása | Varga Balázs | Folyamatban / Három szállító értékelése | Szabó Eszter | Nincs elkezdve",
  quarter: "Q{q} {y}",
  months: "jan | febr | márc | ápr | máj | jún | júl | aug | szept | okt | nov | dec",
};
