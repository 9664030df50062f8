import type { Language } from "../language.ts";

export const it: Language = {
  code: "it",
  headers: {
    objective:
      "obiettivo | obiettivo strategico | obiettivo del team | obiettivo aziendale | obiettivo annuale | obiettivo trimestrale | descrizione obiettivo | il nostro obiettivo | nome obiettivo | objective",
    keyResult:
      "risultato chiave | risultati chiave | kr | risultato atteso | risultati attesi | descrizione kr | descrizione del risultato chiave | criterio di successo | risultato misurabile | key result",
    owner:
      "responsabile | referente | proprietario | titolare | chi | incaricato | owner | assegnato a | persona responsabile | responsabile kr | in carico a | a carico di",
    contributors:
      "collaboratori | contributori | partecipanti | team coinvolti | coinvolti | supporto | aree coinvolte | contributore",
    sponsor: "sponsor | promotore | sponsor esecutivo",
    team: "team | squadra | reparto | area | dipartimento | funzione | ufficio | divisione | direzione",
    start:
      "partenza | valore iniziale | valore di partenza | baseline | base | punto di partenza | iniziale | valore base | situazione iniziale | inizio",
    target:
      "target | valore obiettivo | valore target | traguardo | valore atteso | obiettivo numerico | obiettivo finale | valore finale | atteso",
    current:
      "attuale | valore attuale | effettivo | reale | corrente | valore corrente | consuntivo | risultato attuale | ad oggi | raggiunto | valore raggiunto | oggi | ultimo valore | valore reale",
    unit: "unità di misura | um | unita misura",
    progress:
      "progresso | avanzamento | % avanzamento | % progresso | percentuale | % completamento | completamento | stato avanzamento | % raggiunto | raggiungimento | % di avanzamento | % completato",
    score: "punteggio | score | valutazione | voto | valutazione finale | voto finale",
    confidence: "fiducia | livello di fiducia | confidenza | probabilità | livello di confidenza",
    status: "stato | status | semaforo | salute | situazione | stato attuale",
    due: "scadenza | data di scadenza | data fine | termine | data obiettivo | entro | entro quando | deadline | data di fine | quando | data di consegna | data target | entro il",
    cycle: "ciclo | trimestre | ciclo okr | quadrimestre | semestre",
    weight: "peso | ponderazione | peso % | % peso",
    type: "tipo | tipologia | categoria | tipo kr | tipo di kr | livello | tipo okr",
    parent:
      "obiettivo padre | allineato a | allineamento | obiettivo superiore | contribuisce a | collegato a | okr padre | obiettivo collegato | obiettivo genitore",
    priority: "priorità | importanza | urgenza",
    lastCheckIn:
      "ultimo aggiornamento | ultimo check in | data aggiornamento | aggiornato il | ultima revisione | data check in | ultima verifica",
    note: "note | nota | commento | commenti | osservazioni | osservazione | annotazioni | apprendimenti | dettagli | motivazione | aggiornamento | contesto",
    id: "id | # | n | nr | numero | codice | rif | riferimento | cod",
    period: "",
  },
  ambiguous: {
    meta: { target: 0.5, objective: 0.4 },
    risultato: { current: 0.45, keyResult: 0.45, score: 0.2 },
    indicatore: { keyResult: 0.55, unit: 0.15 },
    metrica: { keyResult: 0.5, unit: 0.3 },
    unità: { unit: 0.8, team: 0.2 },
    misura: { unit: 0.45, keyResult: 0.35 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "obiettivo risultato chiave": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    descrizione: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    titolo: { objective: 0.4, keyResult: 0.4 },
    nome: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    data: { due: 0.45, lastCheckIn: 0.4 },
    periodo: { cycle: 0.75, due: 0.25 },
    valore: { current: 0.5, target: 0.3 },
    fine: { due: 0.6, target: 0.25 },
    finale: { target: 0.4, score: 0.3 },
    completato: { status: 0.5, progress: 0.5 },
    pilastro: { parent: 0.4, objective: 0.35 },
    obiettivi: { objective: 0.9, target: 0.2 },
  },
  others: {
    startDate: "data inizio | data di inizio | inizio il",
    initiative:
      "iniziativa | iniziative | azione | azioni | attività | progetto | prossimi passi | piano d'azione | compito | consegna",
    measurement: "fonte | fonte dati | come si misura | formula | metodo di misura | frequenza | evidenza",
    risk: "rischio | impatto | mitigazione | blocco | problema | gravità | criticità",
    dependency: "dipendenza | dipendenze",
    budget: "budget | costo | spesa | prezzo | importo | ricavi | vendite | fatturato",
    effort: "impegno | stima | ore",
    created: "creato | creato da | data creazione | link | url",
    contact: "email | telefono | indirizzo | azienda | città | paese | cognome",
    product: "prodotto | quantità | articolo | cliente | venditore | regione",
    remaining: "mancante | scostamento | variazione | differenza | tendenza | da fare",
  },
  fillers:
    "valore | di | del | della | dei | il | la | lo | i | le | in | per | e | o | numero | totale | nome | titolo | chiave | trimestrale | annuale | okr | kr | data | un | una | nostro | a | al | descrizione",
  labels: {
    objective: "obiettivo | ob | obiettivo strategico | o | objective",
    keyResult: "risultato chiave | rc | kr | risultati chiave",
  },
  sections: {
    risks: "rischi | rischi e mitigazioni | criticità | registro rischi",
    initiatives: "iniziative | progetti | azioni | piano d'azione | prossimi passi | tappe",
    dependencies: "dipendenze",
    notes: "note | commenti | osservazioni | apprendimenti",
    legend: "legenda | scala di valutazione | scala | codice colori",
    total: "totale | totale generale | somma | subtotale",
    average: "media | avanzamento complessivo | progresso complessivo | media generale",
    guardrails: "metriche di salute",
    indicators: "indicatori | cruscotto | metriche",
    requirements: "requisiti | criteri di accettazione | specifiche",
    tasks: "compiti | elenco attività | attività | da fare",
    budget: "budget | spese | costi",
    agenda: "agenda | calendario | cronoprogramma",
    instructions: "istruzioni | come usare | guida | esempio | modello",
  },
  months: [
    "gennaio | gen",
    "febbraio | feb | febb",
    "marzo | mar",
    "aprile | apr",
    "maggio | mag",
    "giugno | giu",
    "luglio | lug",
    "agosto | ago",
    "settembre | set | sett",
    "ottobre | ott",
    "novembre | nov",
    "dicembre | dic",
  ],
  periods: {
    quarter: "t | trimestre | trim | q",
    half: "s | semestre | sem",
    year: "anno | annuale | esercizio",
    month: "mese | m",
    week: "settimana | sett | s",
    ordinals: "primo | secondo | terzo | quarto",
  },
  statuses: {
    "on-track":
      "in linea | verde | bene | in tempo | nei tempi | in orario | in linea con il piano | sulla buona strada | in anticipo",
    "at-risk": "a rischio | giallo | arancione | attenzione | da monitorare | con rischio",
    "off-track":
      "fuori linea | rosso | in ritardo | critico | bloccato | non raggiunto | mancato | scaduto | fallito | fuori strada",
    done: "fatto | completato | completata | raggiunto | concluso | terminato | chiuso | finito | consegnato",
    "not-started":
      "non iniziato | non iniziata | da iniziare | da fare | nuovo | pianificato | in attesa | non avviato",
    dropped: "annullato | abbandonato | sospeso | rinviato | in pausa | cancellato | eliminato | fermato",
  },
  underway: "in corso | in lavorazione | avviato | iniziato | attivo | in esecuzione",
  levels: {
    high: "alto | alta | molto alta | elevata | elevato",
    medium: "medio | media | moderata",
    low: "basso | bassa | molto bassa",
  },
  booleans: { yes: "sì | vero", no: "no | falso" },
  placeholders:
    "da definire | n d | nessuno | nessuna | da confermare | non applicabile | non definito | da assegnare | da compilare | non disponibile | da stabilire | non assegnato | nome del responsabile",
  magnitudes: {
    mila: 1e3,
    mille: 1e3,
    mln: 1e6,
    milione: 1e6,
    milioni: 1e6,
    mld: 1e9,
    mrd: 1e9,
    miliardo: 1e9,
    miliardi: 1e9,
  },
  numbers: {
    from: "da | dal | dall | di | dallo",
    to: "a | al | fino a | all | ad",
    of: "su | di",
    atLeast: "almeno | minimo | più di | oltre | non meno di | superiore a | maggiore di",
    atMost: "al massimo | massimo | meno di | non più di | inferiore a | sotto | minore di | fino a",
    after: { atLeast: "o più | minimo", atMost: "o meno | massimo" },
  },
  owners: {
    team: "team | squadra | reparto | area | dipartimento | direzione | tutti | comitato | unità | gruppo | ufficio | consiglio",
    functions:
      "marketing | vendite | ingegneria | prodotto | finanza | risorse umane | hr | operazioni | supporto | design | legale | it | dati | acquisti | qualità | comunicazione | assistenza clienti | logistica | sicurezza | commerciale | sviluppo | amministrazione | piattaforma",
    role: "responsabile | direttore | direttrice | capo | coordinatore | coordinatrice | analista | ingegnere | assistente | sviluppatore | sviluppatrice | presidente | consulente | referente | amministratore | manager",
  },
};
