import type { Language } from "../language.ts";

export const it: Language = {
  code: "it",
  headers: {
    objective:
      "obiettivo | obiettivo strategico | obiettivo del team | obiettivo aziendale | obiettivo annuale | obiettivo trimestrale | descrizione obiettivo | il nostro obiettivo | nome obiettivo | objective | cosa vogliamo | cosa vogliamo ottenere | cosa vogliamo raggiungere | che cosa vogliamo | dove andiamo | grande obiettivo | obiettivo principale | la nostra ambizione | obiettivo qualitativo | aspirazione | obiettivo di area | obiettivo generale",
    keyResult:
      "risultato chiave | risultati chiave | kr | risultato atteso | risultati attesi | descrizione kr | descrizione del risultato chiave | criterio di successo | risultato misurabile | key result | come lo misuriamo | come misuriamo | come misuriamo il successo | come lo misureremo | come sapremo | come sapremo di avercela fatta | come lo sapremo | come capiamo di esserci arrivati | come capiremo di avercela fatta | cosa vuol dire successo | com'è il successo | segnale di successo | prova di successo | criterio di riuscita | misura del successo | risultato voluto | risultato desiderato | risultato da raggiungere | cosa sarà diverso | ce l'abbiamo fatta se | definizione di successo",
    owner:
      "resp | responsabile | referente | proprietario | titolare | chi | incaricato | owner | assegnato a | persona responsabile | responsabile kr | in carico a | a carico di | chi è responsabile | chi se ne occupa | chi lo segue | chi guida | chi lo porta avanti | chi lo fa | di chi è | capitano | capofila | responsabile diretto | persona di riferimento | responsabile obiettivo | titolare del kr | assegnatario | leader | guida | proprietario kr",
    contributors:
      "collaboratori | contributori | partecipanti | team coinvolti | coinvolti | supporto | aree coinvolte | contributore | chi altro | chi aiuta | chi partecipa | chi contribuisce | con chi | insieme a | persone coinvolte | con il supporto di | corresponsabile | team di supporto",
    sponsor:
      "sponsor | promotore | sponsor esecutivo | padrino | sostenuto da | sponsor direzionale | chi lo sostiene",
    team: "team | squadra | reparto | area | dipartimento | funzione | ufficio | divisione | direzione | quale team | il nostro team | tribù | sede | unità operativa | area responsabile | team responsabile | settore",
    start:
      "partenza | valore iniziale | valore di partenza | baseline | base | punto di partenza | iniziale | valore base | situazione iniziale | inizio | da dove partiamo | dove eravamo | da dove siamo partiti | prima | era | valore precedente | precedente | trimestre precedente | all'inizio | in partenza | stato iniziale | si parte da | storico | alla partenza",
    target:
      "target | valore obiettivo | valore target | traguardo | valore atteso | obiettivo numerico | obiettivo finale | valore finale | atteso | dove vogliamo arrivare | dove vogliamo essere | dove vogliamo andare | da raggiungere | desiderato | valore desiderato | valore da raggiungere | arrivo | obiettivo del trimestre | quanto vogliamo | livello desiderato | stato desiderato | puntiamo a",
    current:
      "attuale | valore attuale | effettivo | reale | corrente | valore corrente | consuntivo | risultato attuale | ad oggi | raggiunto | valore raggiunto | oggi | ultimo valore | valore reale | dove siamo | dove siamo oggi | dove siamo ora | a che punto siamo | ora | adesso | attualmente | al momento | finora | fino ad oggi | ultimo dato | dato attuale | situazione attuale | misurato | siamo a | alla data | valore di oggi | ottenuto",
    unit: "unità di misura | um | unita misura | misurato in | si misura in | unità di conto",
    progress:
      "progresso | avanzamento | % avanzamento | % progresso | percentuale | % completamento | completamento | stato avanzamento | % raggiunto | raggiungimento | % di avanzamento | % completato | quanto abbiamo fatto | quanta strada fatta | % fatto | % dell'obiettivo | % del target | % obiettivo | barra di avanzamento | grado di avanzamento | percentuale di avanzamento | percentuale raggiunta | % realizzato | avanzamento % | progresso %",
    score:
      "punteggio | score | valutazione | voto | valutazione finale | voto finale | com'è andata | come è andata | autovalutazione | punteggio finale | punti | giudizio finale",
    confidence:
      "fiducia | livello di fiducia | confidenza | probabilità | livello di confidenza | quanto siamo sicuri | quanto siamo fiduciosi | quanto ci crediamo | ci crediamo | ce la faremo | ce la facciamo | sensazione | intuito | sicurezza | certezza | possibilità di successo | probabilità di successo | ottimismo",
    status:
      "stato | status | semaforo | salute | situazione | stato attuale | come va | come sta andando | come procede | colore | luce | meteo | termometro | spia | stato di salute | stato kr",
    due: "scadenza | data di scadenza | data fine | termine | data obiettivo | entro | entro quando | deadline | data di fine | quando | data di consegna | data target | entro il | per quando | entro che data | al più tardi | data limite | termine ultimo | pronto per | data prevista | chiusura | data di chiusura | fine prevista | da completare entro",
    cycle:
      "ciclo | trimestre | ciclo okr | quadrimestre | semestre | quale trimestre | trimestre okr | bimestre | periodo okr | tornata",
    weight:
      "peso | ponderazione | peso % | % peso | quanto pesa | quanto conta | peso relativo | importanza relativa",
    type: "tipo | tipologia | categoria | tipo kr | tipo di kr | livello | tipo okr | che tipo | classificazione | categoria kr | impegno o ambizione | natura",
    parent:
      "obiettivo padre | allineato a | allineamento | obiettivo superiore | contribuisce a | collegato a | okr padre | obiettivo collegato | obiettivo genitore | contribuisce all'obiettivo | a quale obiettivo contribuisce | sostiene | supporta | alimenta | deriva da | appartiene a | obiettivo di riferimento | obiettivo sovraordinato",
    priority:
      "priorità | importanza | urgenza | quanto è urgente | livello di priorità | ordine di importanza",
    lastCheckIn:
      "ultimo aggiornamento | ultimo check in | data aggiornamento | aggiornato il | ultima revisione | data check in | ultima verifica | quando aggiornato | aggiornato l'ultima volta | ultima modifica | ultima volta | modificato il | rivisto il | data del dato | rilevato il | ultimo controllo | data rilevazione",
    note: "note | nota | commento | commenti | osservazioni | osservazione | annotazioni | apprendimenti | dettagli | motivazione | aggiornamento | contesto | perché è importante | perché conta | cosa è successo | novità | che c'è di nuovo | cos'altro | altro | altre informazioni | informazioni aggiuntive | motivo | ragione | spiegazione | cosa abbiamo imparato | lezioni apprese | punti salienti | chiarimenti",
    id: "id | # | n | nr | numero | codice | rif | riferimento | cod | n kr | codice kr | identificativo | num | id kr | progressivo",
    period: "",
  },
  ambiguous: {
    "risultati principali": { keyResult: 0.7, current: 0.2 },
    "principali risultati": { keyResult: 0.7, current: 0.2 },
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
    perché: { note: 0.5, objective: 0.3 },
    cosa: { keyResult: 0.4, objective: 0.4 },
    come: { keyResult: 0.35 },
    ambizione: { objective: 0.55, type: 0.2 },
    "stella polare": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    focus: { objective: 0.5, team: 0.15 },
    fuoco: { objective: 0.3 },
    segnale: { keyResult: 0.4, status: 0.35 },
    "kpi e target": { keyResult: 0.6, target: 0.5 },
    "indicatore e target": { keyResult: 0.6, target: 0.5 },
    "indicatore target": { keyResult: 0.5, target: 0.5 },
    successo: { keyResult: 0.45 },
    missione: { objective: 0.5, parent: 0.3 },
    visione: { objective: 0.4, parent: 0.4 },
    "impegno preso": { keyResult: 0.45, objective: 0.3 },
    dopo: { target: 0.45, current: 0.3 },
    quanto: { target: 0.5, current: 0.3 },
    persona: { owner: 0.75, contributors: 0.2 },
    tema: { objective: 0.4, team: 0.2 },
    "asse strategico": { parent: 0.5, objective: 0.35 },
    "priorità strategica": { parent: 0.45, objective: 0.4 },
    fatto: { status: 0.5, progress: 0.45 },
    ordine: { priority: 0.4, id: 0.35 },
    contributo: { weight: 0.4, contributors: 0.3, parent: 0.2 },
    riepilogo: { note: 0.5, keyResult: 0.2 },
    anno: { cycle: 0.6 },
    mese: { cycle: 0.4, period: 0.3 },
    settimana: { due: 0.3, cycle: 0.3 },
  },
  others: {
    startDate: "data inizio | data di inizio | inizio il",
    initiative:
      "iniziativa | iniziative | azione | azioni | attività | progetto | prossimi passi | piano d'azione | compito | consegna | come ci arriviamo | come lo faremo | come ci arriveremo | cosa faremo | cosa facciamo | prossimo passo | prossima azione | progetti chiave | leva | strategia | esperimento | tappa",
    measurement:
      "fonte | fonte dati | come si misura | formula | metodo di misura | frequenza | evidenza | da dove viene il dato | come si calcola | calcolo | ogni quanto si misura | dove si misura | periodicità | come viene misurato | come misurare | come misurarlo",
    risk: "rischio | impatto | mitigazione | blocco | problema | gravità | criticità | cosa ci blocca | cosa può andare storto | ostacolo | impedimento | minaccia | serve aiuto | aiuto necessario",
    dependency: "dipendenza | dipendenze | dipende da | da chi dipende | cosa ci serve dagli altri",
    budget: "budget | costo | spesa | prezzo | importo | ricavi | vendite | fatturato | investimento | soldi",
    effort: "impegno | stima | ore | risorse | capacità",
    created: "creato | creato da | data creazione | link | url",
    contact: "email | telefono | indirizzo | azienda | città | paese | cognome",
    product: "prodotto | quantità | articolo | cliente | venditore | regione",
    remaining:
      "mancante | scostamento | variazione | differenza | tendenza | da fare | cosa manca | manca | quanto manca | cambiamento | freccia",
  },
  fillers:
    "valore | di | del | della | dei | il | la | lo | i | le | in | per | e | o | numero | totale | nome | titolo | chiave | trimestrale | annuale | okr | kr | data | un | una | nostro | a | al | descrizione",
  labels: {
    objective:
      "obiettivo | ob | obiettivo strategico | obiettivo generale | obiettivo principale | o | objective",
    keyResult: "risultato chiave | rc | kr | risultati chiave",
  },
  sections: {
    risks:
      "rischi | rischi e mitigazioni | criticità | registro rischi | cosa può andare storto | ostacoli | impedimenti | problemi | punti aperti",
    initiatives:
      "iniziative | progetti | azioni | piano d'azione | prossimi passi | tappe | come ci arriviamo | cosa faremo | il nostro piano | progetti chiave | scommesse",
    dependencies: "dipendenze | cosa ci serve dagli altri",
    notes:
      "note | commenti | osservazioni | apprendimenti | cosa abbiamo imparato | lezioni apprese | link | riferimenti | contesto | sintesi | introduzione | missione | visione | valori | approccio | destinatari",
    legend:
      "legenda | scala di valutazione | scala | codice colori | colori | significato dei colori | come valutiamo | criteri di punteggio | legenda colori",
    total: "totale | totale generale | somma | subtotale",
    average:
      "media | avanzamento complessivo | progresso complessivo | media generale | media ponderata | avanzamento medio",
    guardrails: "metriche di salute",
    indicators: "indicatori | cruscotto | metriche",
    requirements: "requisiti | criteri di accettazione | specifiche",
    tasks: "compiti | elenco attività | attività | da fare | cose da fare | azioni aperte",
    budget: "budget | spese | costi",
    agenda: "agenda | calendario | cronoprogramma | date importanti | riunioni | rituali",
    instructions:
      "istruzioni | come usare | guida | esempio | modello | come funziona | come compilare | leggimi | regole | consigli | definizioni | glossario | domande frequenti",
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
      "in linea | verde | bene | in tempo | nei tempi | in orario | in linea con il piano | sulla buona strada | in anticipo | tutto bene | va bene | ok | ottimo | secondo i piani | come previsto | procede bene | senza problemi",
    "at-risk":
      "a rischio | giallo | arancione | attenzione | da monitorare | con rischio | cautela | occhio | dubbio | incerto | un po' in ritardo | leggero ritardo | lento | così così | preoccupante",
    "off-track":
      "fuori linea | rosso | in ritardo | critico | bloccato | non raggiunto | mancato | scaduto | fallito | fuori strada | male | va male | molto in ritardo | nei guai | non ce l'abbiamo fatta | in pericolo | perso | non completato",
    done: "fatto | completato | completata | raggiunto | concluso | terminato | chiuso | finito | consegnato | ce l'abbiamo fatta | superato | ottenuto | chiusa | conclusa | raggiunta | risolto",
    "not-started":
      "non iniziato | non iniziata | da iniziare | da fare | nuovo | pianificato | in attesa | non avviato | più avanti | in futuro | prossimamente | non ancora | idea | in programma",
    dropped:
      "annullato | abbandonato | sospeso | rinviato | in pausa | cancellato | eliminato | fermato | non più rilevante | congelato | archiviato | fuori ambito | rimandato | accantonato | spostato al prossimo trimestre",
  },
  underway:
    "in corso | in lavorazione | avviato | iniziato | attivo | in esecuzione | ci stiamo lavorando | procede | a metà | quasi finito | quasi fatto | parziale | in sviluppo",
  levels: {
    high: "alto | alta | molto alta | elevata | elevato | sicuro | molto sicuro | certo | probabile | molto probabile",
    medium: "medio | media | moderata | forse | possibile | più o meno | normale",
    low: "basso | bassa | molto bassa | incerto a lungo | improbabile | poco probabile | difficile | poco sicuro",
  },
  booleans: { yes: "sì | vero", no: "no | falso" },
  placeholders:
    "da definire | n d | nessuno | nessuna | da confermare | non applicabile | non definito | da assegnare | da compilare | non disponibile | da stabilire | non assegnato | nome del responsabile | da completare | scrivi qui | il tuo nome | nome | qualcuno | non so | da decidere | da concordare | nessun dato | ancora nessun dato | da misurare | posizione aperta | seleziona | da discutere | mancante",
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
