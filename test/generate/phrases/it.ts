import type { Phrases } from "../phrases.ts";

export const it: Phrases = {
  code: "it",
  locale: "it_IT",
  decimal: ",",
  group: ".",
  objectives:
    "Rendere l'acquisto online un piacere | Diventare il supporto che i clienti consigliano | Conquistare le piccole imprese del Veneto | Dare a ogni nuovo collega un ottimo primo mese | Rilasciare ogni versione senza paura | Trasformare gli utenti in prova in sostenitori",
  rise: "Aumentare {m} da {a} a {b} | Portare {m} da {a} a {b} | Far crescere {m} fino a {b}",
  fall: "Ridurre {m} da {a} a {b} | Abbassare {m} da {a} a {b}",
  rising:
    "la conversione delle prove@%@12@20 | gli utenti attivi settimanali@@4200@9000 | l'NPS@@31@50 | i ricavi ricorrenti mensili@€@185000@260000 | la copertura dei test@%@48@80",
  falling:
    "il tasso di abbandono@%@4,5@2,5 | il tempo medio di risposta in minuti@@95@30 | gli incidenti per versione@@7@2",
  milestones:
    "Lanciare il portale self-service per i partner | Firmare l'accordo quadro con due banche | Superare l'audit ISO 27001 senza rilievi",
  people: "Giulia Ferrari | Marco Rinaldi | Chiara Moretti | Davide Galli | Elisa Conti | Paolo Greco",
  teams: "Vendite | Prodotto | Assistenza clienti | Piattaforma",
  headers: {
    objective: "Obiettivo | Obiettivo strategico | Cosa vogliamo ottenere",
    keyResult:
      "Risultato chiave | Risultati chiave | Key Result | Come lo misuriamo | Come sapremo di avercela fatta?",
    owner: "Responsabile | Referente | Owner | Chi | Chi se ne occupa?",
    team: "Team | Reparto | Area",
    start: "Valore iniziale | Partenza | Baseline | Punto di partenza | Da dove partiamo",
    target: "Target | Valore obiettivo | Traguardo | Dove vogliamo arrivare",
    current: "Attuale | Valore attuale | Consuntivo | Dove siamo oggi | Oggi",
    unit: "Unità di misura | Unità",
    progress: "Avanzamento | % avanzamento | Progresso | % dell'obiettivo",
    confidence: "Fiducia | Livello di fiducia | Quanto ci crediamo?",
    status: "Stato | Semaforo | Come va? | Semaforo",
    due: "Scadenza | Data fine | Entro | Entro quando | Per quando?",
    weight: "Peso",
    priority: "Priorità",
    score: "Punteggio",
    note: "Note | Commenti | Novità",
    id: "ID | N.",
  },
  statuses: "In linea | A rischio | In ritardo | Completato | Non iniziato",
  objectiveLabel: "Obiettivo {n}: | O{n}: ",
  keyResultLabel: "Risultato chiave {n}: | KR{n}: ",
  title: "OKR {team} {quarter} | Monitoraggio OKR {quarter}",
  instruction: "Scrivere qui gli obiettivi del trimestre e aggiornare i dati ogni venerdì",
  meta: "Team: | Periodo: | Ultimo check-in:",
  total: "Totale | Media",
  legend: "0,0–0,3 rosso | 0,4–0,6 giallo | 0,7–1,0 verde",
  notes: "I dati arrivano dal magazzino dati ogni lunedì. | * Valore iniziale misurato a dicembre.",
  risks:
    "Rischi ; Rischio | Impatto | Mitigazione ; Una figura chiave lascia | Alto | Formare due persone / Il fornitore alza i prezzi | Medio | Rinegoziare presto",
  initiatives:
    "Iniziative ; Iniziativa | Incaricato | Fase ; Riscrivere le email di benvenuto | Paolo Greco | In corso / Valutare tre fornitori | Chiara Moretti | Da fare",
  quarter: "T{q} {y}",
  months: "gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic",
};
