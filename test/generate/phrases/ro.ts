import type { Phrases } from "../phrases.ts";

export const ro: Phrases = {
  code: "ro",
  locale: "ro_RO",
  decimal: ",",
  group: ".",
  objectives:
    "Cea mai rapidă plată de pe piață | Echipa de suport pe care clienții o recomandă | Câștigăm firmele mijlocii din Transilvania | O primă lună excelentă pentru fiecare coleg nou | Versiuni de care nimeni nu se teme | Utilizatorii de probă devin fani ai produsului",
  rise: "Creșterea {m} de la {a} la {b} | Creștem {m} la {b} | Ridicăm {m} de la {a} la {b}",
  fall: "Reducem {m} de la {a} la {b} | Scădem {m} la {b}",
  rising:
    "conversia perioadei de probă@%@12@20 | utilizatorii activi săptămânal@@4200@9000 | scorul NPS@@31@50 | venitul lunar recurent@€@185000@260000 | acoperirea cu teste@%@48@80 | satisfacția angajaților@@6,8@8,2",
  falling:
    "pierderea lunară de clienți@%@4,5@2,5 | timpul de răspuns în minute@@95@30 | incidentele pe versiune@@7@2",
  milestones:
    "Lansăm portalul de autoservire pentru parteneri | Semnăm acordul-cadru cu două bănci | Trecem auditul ISO 27001 fără observații",
  people: "Andreea Popescu | Mihai Ionescu | Ioana Dumitru | Radu Stan | Elena Munteanu | Vlad Georgescu",
  teams: "Vânzări | Produs | Suport | Platformă",
  headers: {
    objective: "Obiectiv | Obiectiv strategic | Objective | Ce vrem să obținem",
    keyResult: "Rezultat cheie | Rezultate cheie | Key Result | KR | Cum măsurăm?",
    owner: "Responsabil | Persoana responsabilă | Cine",
    team: "Echipă | Departament",
    start: "Valoare inițială | Punct de plecare | Înainte",
    target: "Valoare țintă | Țintă",
    current: "Valoare curentă | Realizat | Unde suntem acum?",
    unit: "Unitate de măsură | UM",
    progress: "Progres | Grad de realizare | % din țintă",
    confidence: "Încredere | Cât de siguri suntem?",
    status: "Status | Stadiu | Semafor",
    due: "Termen limită | Scadență | Până când?",
    weight: "Pondere",
    priority: "Prioritate",
    score: "Scor | Punctaj",
    note: "Comentarii | Observații",
    id: "ID | Nr. crt.",
  },
  statuses: "În grafic | La risc | Întârziat | Gata | Neînceput",
  objectiveLabel: "Obiectiv {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Rezultat cheie {n}: ",
  title: "OKR {team} {quarter} | Urmărire OKR {quarter}",
  instruction: "Scrieți aici cel mult trei obiective și actualizați cifrele în fiecare vineri",
  meta: "Echipa: | Perioada: | Ultima actualizare:",
  total: "Total | Medie",
  legend: "0,0–0,3 roșu | 0,4–0,6 galben | 0,7–1,0 verde",
  notes: "Cifrele vin luni din depozitul de date. | * Valoarea inițială a fost măsurată în decembrie.",
  risks:
    "Riscuri ; Risc | Impact | Atenuare ; Pleacă un om cheie | Mare | Instruim încă doi / Furnizorul scumpește | Mediu | Negociem din timp",
  initiatives:
    "Inițiative ; Inițiativă | Responsabil | Stare ; Rescriem mesajele de bun venit | Vlad Georgescu | În lucru / Evaluăm trei furnizori | Ioana Dumitru | Neînceput",
  quarter: "Q{q} {y} | T{q} {y}",
  months: "ian | feb | mar | apr | mai | iun | iul | aug | sept | oct | nov | dec",
};
