import type { Language } from "../language.ts";

export const fr: Language = {
  code: "fr",
  headers: {
    objective:
      "objectif | objectif stratégique | objectif d'équipe | objectif de l'équipe | notre objectif | objectif annuel | objectif trimestriel | intitulé de l'objectif | énoncé de l'objectif | libellé objectif | nom de l'objectif | objectif okr",
    keyResult:
      "résultat clé | kr | résultat clé kr | résultats attendus | résultat attendu | intitulé du kr | énoncé du kr | critère de réussite | libellé kr | résultat mesurable | key result | description du kr | rc",
    owner:
      "responsable | propriétaire | porteur | pilote | qui | en charge | référent | owner | responsable du kr | porteur du kr | assigné à | dri | titulaire | porteuse | personne responsable",
    contributors:
      "contributeurs | participants | équipes impliquées | soutien | parties prenantes | acteurs | équipes contributrices | en appui | collaborateurs",
    sponsor: "sponsor | parrain | commanditaire | sponsor exécutif",
    team: "équipe | département | service | direction | pôle | entité | squad | domaine",
    start:
      "départ | valeur de départ | valeur initiale | point de départ | baseline | référence | valeur de référence | initial | base | situation initiale | début | ligne de base",
    target:
      "cible | valeur cible | target | valeur visée | but chiffré | cible trimestrielle | objectif chiffré | cible t | attendu | valeur attendue | cible finale",
    current:
      "actuel | valeur actuelle | réalisé | réel | à date | actuelle | valeur réelle | mesure actuelle | dernier relevé | atteint | valeur à date | dernière valeur | constaté | aujourd'hui",
    unit: "unité de mesure",
    progress:
      "progression | avancement | % avancement | % d'avancement | % progression | taux d'avancement | pourcentage | % réalisé | % atteint | taux de réalisation | taux d'atteinte | avancement % | progrès",
    score: "score | évaluation | note finale | cotation | score final",
    confidence: "confiance | niveau de confiance | indice de confiance | degré de confiance | probabilité",
    status: "statut | état | météo | feu | santé | situation | statut actuel | rag",
    due: "échéance | date limite | date de fin | date cible | délai | date d'échéance | deadline | quand | date de livraison | date butoir | pour le | date fin | échéancier",
    cycle: "cycle | trimestre | cycle okr | semestre",
    weight: "poids | pondération | poids % | coefficient",
    type: "type | type de kr | type kr | catégorie | nature | type d'okr | niveau",
    parent:
      "objectif parent | aligné sur | alignement | objectif supérieur | contribue à | rattaché à | okr parent | lié à | objectif associé | objectif de l'entreprise",
    priority: "priorité | importance | urgence",
    lastCheckIn:
      "dernière mise à jour | dernier check in | date de mise à jour | mis à jour | dernier point | dernière revue | maj | date du point | mise à jour le",
    note: "commentaire | remarque | observations | enseignements | justification | détail | précisions | contexte | point d'étape",
    id: "id | # | n° | numéro | code | réf | référence okr | o # | kr # | no | identifiant",
    period: "",
  },
  ambiguous: {
    unité: { unit: 0.75, team: 0.25 },
    but: { objective: 0.5, target: 0.4 },
    résultat: { keyResult: 0.45, current: 0.45, score: 0.2 },
    indicateur: { keyResult: 0.55, unit: 0.15 },
    métrique: { keyResult: 0.5, unit: 0.3 },
    mesure: { keyResult: 0.4, unit: 0.3, current: 0.2 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "objectif résultat clé": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    description: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    énoncé: { keyResult: 0.5, objective: 0.5 },
    intitulé: { keyResult: 0.45, objective: 0.45 },
    libellé: { keyResult: 0.45, objective: 0.45 },
    titre: { objective: 0.4, keyResult: 0.4 },
    nom: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    date: { due: 0.45, lastCheckIn: 0.4 },
    période: { cycle: 0.75, due: 0.25 },
    valeur: { current: 0.5, target: 0.3 },
    fin: { due: 0.6, target: 0.25 },
    final: { target: 0.35, score: 0.3 },
    note: { score: 0.5, note: 0.5 },
    axe: { parent: 0.45, objective: 0.35, team: 0.15 },
    "axe stratégique": { parent: 0.5, objective: 0.35 },
    pilier: { parent: 0.4, objective: 0.35 },
    terminé: { status: 0.5, progress: 0.4 },
    lead: { owner: 0.8 },
  },
  others: {
    startDate: "date de début | date début | début le",
    initiative:
      "initiative | action | tâche | activité | projet | prochaines étapes | plan d'action | livrable | jalon",
    measurement:
      "source | source de données | mode de calcul | formule | méthode de mesure | fréquence | preuve | comment mesurer",
    risk: "risque | impact | atténuation | blocage | problème | gravité | plan de mitigation | criticité",
    dependency: "dépendance",
    budget: "budget | coût | dépense | prix | montant | chiffre d'affaires | ca | ventes",
    effort: "effort | charge | estimation | heures | jours homme",
    created: "créé | créé par | date de création | lien | url",
    contact: "courriel | email | téléphone | adresse | entreprise | ville | pays | prénom",
    product: "produit | quantité | article | client | vendeur | région",
    remaining: "reste à faire | écart | variation | différence | tendance",
  },
  fillers:
    "valeur | de | du | des | la | le | les | l | d | en | par | et | ou | pour | numéro | total | nom | titre | clé | trimestriel | annuel | okr | kr | date | un | une | notre | à | au | description",
  labels: {
    objective: "objectif | obj | but | objectif stratégique | o",
    keyResult: "résultat clé | rc | kr",
  },
  sections: {
    risks: "risques | risques et mitigations | points de blocage | registre des risques",
    initiatives: "initiatives | projets | actions | plan d'action | prochaines étapes | jalons | livrables",
    dependencies: "dépendances",
    notes: "notes | commentaires | remarques | enseignements | observations",
    legend: "légende | barème | échelle | code couleur",
    total: "total | total général | somme | sous total",
    average: "moyenne | avancement global | progression globale | moyenne générale",
    guardrails: "garde fous | indicateurs de santé",
    indicators: "indicateurs | kpi | tableau de bord",
    requirements: "exigences | critères d'acceptation | spécifications | cahier des charges",
    tasks: "tâches | liste de tâches | à faire",
    budget: "budget | dépenses | coûts",
    agenda: "agenda | calendrier | planning",
    instructions: "mode d'emploi | consignes | instructions | exemple | modèle | guide",
  },
  months: [
    "janvier | janv | jan",
    "février | févr | fév",
    "mars",
    "avril | avr",
    "mai",
    "juin",
    "juillet | juil",
    "août",
    "septembre | sept | sep",
    "octobre | oct",
    "novembre | nov",
    "décembre | déc",
  ],
  periods: {
    quarter: "t | trimestre | trim | q",
    half: "s | semestre | sem",
    year: "année | annuel | exercice | an",
    month: "mois | m",
    week: "semaine | s | sem",
    ordinals: "premier | deuxième | troisième | quatrième",
  },
  statuses: {
    "on-track":
      "en bonne voie | vert | dans les temps | sur les rails | bien | à l'heure | conforme | dans les délais | en avance | sur la bonne voie | bon",
    "at-risk":
      "à risque | jaune | orange | attention | en risque | vigilance | à surveiller | sous surveillance",
    "off-track":
      "en retard | rouge | hors piste | critique | bloqué | non atteint | échoué | dérive | en difficulté | dépassé | raté",
    done: "fait | terminé | terminée | atteint | achevé | réalisé | clos | clôturé | livré | accompli | fini | complété",
    "not-started":
      "non démarré | pas commencé | à faire | à démarrer | nouveau | planifié | non commencé | en attente | à venir | pas démarré",
    dropped: "annulé | abandonné | suspendu | reporté | en pause | arrêté | gelé | supprimé",
  },
  underway: "en cours | démarré | en progression | en cours de réalisation | lancé | actif | commencé",
  levels: {
    high: "élevé | élevée | haute | haut | forte | fort | très élevée",
    medium: "moyen | moyenne | modérée | modéré",
    low: "faible | bas | basse | très faible",
  },
  booleans: { yes: "oui | vrai", no: "non | faux" },
  placeholders:
    "à définir | à préciser | n c | n d | sans objet | aucun | aucune | à confirmer | non défini | non applicable | à compléter | inconnu | à déterminer | non renseigné | s o | nom du responsable | à attribuer | non attribué",
  magnitudes: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    md: 1e9,
    mds: 1e9,
    mrd: 1e9,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
  },
  numbers: {
    from: "de | depuis | passer de | du | d",
    to: "à | jusqu'à | vers | au",
    of: "sur | de",
    atLeast:
      "au moins | minimum | plus de | au minimum | supérieur à | pas moins de | au dessus de | supérieure à | min",
    atMost:
      "au plus | maximum | moins de | au maximum | inférieur à | pas plus de | en dessous de | sous | inférieure à | max | jusqu'à",
    after: { atLeast: "ou plus | minimum | au moins | mini", atMost: "ou moins | maximum | au plus | maxi" },
  },
  owners: {
    team: "équipe | service | département | direction | pôle | tous | comité | unité | groupe | toute l'équipe | entité",
    functions:
      "marketing | ventes | ingénierie | produit | finance | ressources humaines | rh | opérations | support | design | juridique | technique | it | dsi | data | achats | qualité | communication | service client | logistique | sécurité | commercial | développement | tech | plateforme",
    role: "chef | cheffe | directeur | directrice | responsable | manager | coordinateur | coordinatrice | analyste | ingénieur | ingénieure | assistant | assistante | développeur | développeuse | président | consultant | pilote | chargé | chargée | dg | daf | drh",
  },
};
