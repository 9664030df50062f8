import type { Language } from "../language.ts";

export const fr: Language = {
  code: "fr",
  headers: {
    objective:
      "objectif | objectif stratégique | objectif d'équipe | objectif de l'équipe | notre objectif | objectif annuel | objectif trimestriel | intitulé de l'objectif | énoncé de l'objectif | libellé objectif | nom de l'objectif | objectif okr | ce qu'on veut | ce que nous voulons | ce que l'on veut atteindre | que voulons nous | que voulons nous atteindre | qu'est ce qu'on veut | où on va | où allons nous | grand objectif | objectif principal | notre ambition | objectif de l'année | objectif qualitatif | objectif du trimestre | objectif général",
    keyResult:
      "résultat clé | kr | résultat clé kr | résultats attendus | résultat attendu | intitulé du kr | énoncé du kr | critère de réussite | libellé kr | résultat mesurable | key result | description du kr | rc | comment on mesure | comment on le mesure | comment le mesurer | comment mesurer le succès | comment mesure t on | comment saura t on | comment saurons nous | comment le saurons nous | comment on le saura | comment savoir si on a réussi | à quoi ressemble le succès | à quoi ressemble la réussite | à quoi voit on que c'est réussi | on a réussi si | c'est réussi si | réussi quand | critère de succès | mesure du succès | signe de réussite | preuve de réussite | résultat voulu | résultat visé | résultat à atteindre | ce qui aura changé | définition du succès",
    owner:
      "responsable | propriétaire | porteur | pilote | qui | en charge | référent | owner | responsable du kr | porteur du kr | assigné à | dri | titulaire | porteuse | personne responsable | qui porte | qui pilote | qui s'en charge | qui s'en occupe | qui est responsable | qui mène | capitaine | chef de file | meneur | personne en charge | garant | garante | leader | responsable principal | responsable de l'objectif | propriétaire du kr | pilote du kr | champion | animateur | référente",
    contributors:
      "contributeurs | participants | équipes impliquées | soutien | parties prenantes | acteurs | équipes contributrices | en appui | collaborateurs | qui aide | qui d'autre | qui participe | qui contribue | avec qui | avec l'aide de | personnes impliquées | co porteur | équipe associée | contributions",
    sponsor:
      "sponsor | parrain | commanditaire | sponsor exécutif | parrainé par | parrainage | marraine | membre du comité | soutenu par | sponsor codir",
    team: "équipe | département | service | direction | pôle | entité | squad | domaine | quelle équipe | notre équipe | tribu | cellule | périmètre | filière | métier | bu",
    start:
      "départ | valeur de départ | valeur initiale | point de départ | baseline | référence | valeur de référence | initial | base | situation initiale | début | ligne de base | d'où on part | d'où part on | d'où partons nous | où on en était | où étions nous | avant | était | valeur précédente | précédent | trimestre précédent | au départ | au début | au lancement | état initial | on partait de | état des lieux | ancien | valeur au départ",
    target:
      "cible | valeur cible | target | valeur visée | but chiffré | cible trimestrielle | objectif chiffré | cible t | attendu | valeur attendue | cible finale | où on veut aller | où voulons nous aller | où on veut être | où voulons nous arriver | à atteindre | à viser | on vise | visé | souhaité | valeur souhaitée | valeur à atteindre | niveau visé | arrivée | objectif final | cible annuelle | cible du trimestre | objectif visé | combien on vise | valeur finale | état cible | point d'arrivée",
    current:
      "actuel | valeur actuelle | réalisé | réel | à date | actuelle | valeur réelle | mesure actuelle | dernier relevé | atteint | valeur à date | dernière valeur | constaté | aujourd'hui | où on en est | où en est on | où en sommes nous | où nous en sommes | on en est où | maintenant | aujourd'hui on est à | actuellement | en ce moment | à ce jour | jusqu'ici | pour l'instant | à l'heure actuelle | dernier chiffre | chiffre actuel | état actuel | niveau actuel | valeur du jour | cumul | valeur mesurée | dernière mesure | point actuel | obtenu",
    unit: "unité de mesure | mesuré en | exprimé en | unité de compte",
    progress:
      "progression | avancement | % avancement | % d'avancement | % progression | taux d'avancement | pourcentage | % réalisé | % atteint | taux de réalisation | taux d'atteinte | avancement % | progrès | on en est à combien | combien de fait | reste à parcourir | % fait | % accompli | % de l'objectif | % de la cible | % cible | % terminé | % complété | pourcentage d'avancement | pourcentage réalisé | barre de progression | chemin parcouru | part réalisée | avancement du kr | taux de complétion",
    score:
      "score | évaluation | note finale | cotation | score final | note obtenue | bilan chiffré | comment ça s'est passé | points | auto évaluation | résultat final | appréciation",
    confidence:
      "confiance | niveau de confiance | indice de confiance | degré de confiance | probabilité | on y croit | y croit on | est on confiants | à quel point on y croit | sommes nous confiants | sommes nous sûrs | ressenti | intuition | feeling | va t on y arriver | on y arrive | chances | chances de réussite | chances de succès | certitude | niveau de certitude | optimisme | probabilité d'atteinte",
    status:
      "statut | état | météo | feu | santé | situation | statut actuel | rag | comment ça va | comment ça avance | ça avance | où ça en est | couleur | feu tricolore | voyant | feux | pastille | baromètre | météo du kr | état d'avancement | humeur | smiley | tendance météo | indicateur couleur",
    due: "échéance | date limite | date de fin | date cible | délai | date d'échéance | deadline | quand | date de livraison | date butoir | pour le | date fin | échéancier | pour quand | avant quand | jusqu'à quand | d'ici quand | d'ici | au plus tard | fini pour | prêt pour | livraison | date prévue | date de clôture | clôture | date finale | terminé le | à rendre le | jalon final",
    cycle:
      "cycle | trimestre | cycle okr | semestre | quel trimestre | trimestre okr | quadrimestre | saison | période okr | itération",
    weight:
      "poids | pondération | poids % | coefficient | combien ça compte | poids relatif | importance relative | part",
    type: "type | type de kr | type kr | catégorie | nature | type d'okr | niveau | quel type | classe | engagé ou aspirationnel | engagement ou ambition | classification | sorte",
    parent:
      "objectif parent | aligné sur | alignement | objectif supérieur | contribue à | rattaché à | okr parent | lié à | objectif associé | objectif de l'entreprise | au service de | soutient | alimente | sert l'objectif | à quel objectif ça contribue | quel objectif ça sert | contribue à l'objectif | découle de | issu de | relié à | objectif rattaché | en lien avec",
    priority:
      "priorité | importance | urgence | à quel point c'est urgent | niveau de priorité | ordre d'importance | rang",
    lastCheckIn:
      "dernière mise à jour | dernier check in | date de mise à jour | mis à jour | dernier point | dernière revue | maj | date du point | mise à jour le | mis à jour quand | dernière actualisation | actualisé le | dernière fois | dernier suivi | date du dernier point | dernier passage | vu le | revu le | dernière modification | modifié le | à jour au | date de relevé | date de mesure",
    note: "commentaire | remarque | observations | enseignements | justification | détail | précisions | contexte | point d'étape | pourquoi c'est important | pourquoi ça compte | ce qui s'est passé | quoi de neuf | nouveautés | autre chose | infos | informations | infos complémentaires | raison | motif | explication | ce qu'on a appris | ce que nous avons appris | leçons apprises | retour | actualité | faits marquants | point de la semaine | à noter",
    id: "id | # | n° | numéro | code | réf | référence okr | o # | kr # | no | identifiant | num | nr | id kr | code kr | repère",
    period: "",
  },
  ambiguous: {
    unité: { unit: 0.75, team: 0.25 },
    but: { objective: 0.5, target: 0.4 },
    résultat: { keyResult: 0.45, current: 0.45, score: 0.2 },
    "principaux résultats": { keyResult: 0.7, current: 0.2 },
    "résultats principaux": { keyResult: 0.7, current: 0.2 },
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
    axe: { objective: 0.35, parent: 0.3, team: 0.2 },
    "axe stratégique": { parent: 0.5, objective: 0.35 },
    pilier: { parent: 0.4, objective: 0.35 },
    terminé: { status: 0.5, progress: 0.4 },
    lead: { owner: 0.8 },
    pourquoi: { note: 0.5, objective: 0.3 },
    quoi: { keyResult: 0.4, objective: 0.4 },
    comment: { keyResult: 0.35, note: 0.3 },
    ambition: { objective: 0.55, type: 0.2 },
    "étoile du nord": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    "étoile polaire": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    focus: { objective: 0.5, team: 0.15 },
    signal: { keyResult: 0.4, status: 0.35 },
    "indicateur et cible": { keyResult: 0.6, target: 0.5 },
    "indicateur cible": { keyResult: 0.5, target: 0.5 },
    "kpi et cible": { keyResult: 0.6, target: 0.5 },
    succès: { keyResult: 0.45 },
    réussite: { keyResult: 0.45, status: 0.15 },
    mission: { objective: 0.5, parent: 0.3 },
    vision: { objective: 0.4, parent: 0.4 },
    engagement: { keyResult: 0.45, objective: 0.3 },
    pari: { objective: 0.4, keyResult: 0.3 },
    "définition de terminé": { keyResult: 0.5, note: 0.15 },
    "définition du fini": { keyResult: 0.5, note: 0.15 },
    après: { target: 0.45, current: 0.3 },
    combien: { target: 0.5, current: 0.3 },
    "combien et pour quand": { target: 0.5, due: 0.35 },
    personne: { owner: 0.75, contributors: 0.2 },
    thème: { objective: 0.4, team: 0.2 },
    chantier: { objective: 0.35, team: 0.2 },
    "priorité stratégique": { parent: 0.45, objective: 0.4 },
    "orientation stratégique": { parent: 0.5, objective: 0.35 },
    suivi: { note: 0.4, status: 0.35, lastCheckIn: 0.2 },
    fait: { status: 0.5, progress: 0.45 },
    ordre: { priority: 0.4, id: 0.35 },
    résumé: { note: 0.5, keyResult: 0.2, objective: 0.2 },
    année: { cycle: 0.6 },
    mois: { cycle: 0.4, period: 0.3 },
    semaine: { due: 0.3, cycle: 0.3 },
  },
  others: {
    startDate: "date de début | date début | début le",
    initiative:
      "initiative | action | tâche | activité | projet | prochaines étapes | plan d'action | livrable | jalon | comment on y va | comment y arriver | comment y aller | ce qu'on va faire | que va t on faire | ce que nous allons faire | prochaine action | et après | la suite | projets clés | actions clés | levier | stratégie | expérimentation | moyens",
    measurement:
      "source | source de données | mode de calcul | formule | méthode de mesure | fréquence | preuve | comment mesurer | d'où vient le chiffre | comment c'est calculé | calcul | où trouver le chiffre | périodicité | rythme de mesure | source du chiffre | mode de mesure",
    risk: "risque | impact | atténuation | blocage | problème | gravité | plan de mitigation | criticité | ce qui bloque | ce qui nous bloque | ce qui peut coincer | ce qui pourrait mal tourner | obstacle | frein | point de vigilance | besoin d'aide | aide nécessaire | irritant",
    dependency: "dépendance | dépend de | de qui ça dépend | besoin des autres équipes | attente",
    budget:
      "budget | coût | dépense | prix | montant | chiffre d'affaires | ca | ventes | investissement | argent | financement",
    effort: "effort | charge | estimation | heures | jours homme | ressources | capacité | jh",
    created: "créé | créé par | date de création | lien | url",
    contact: "courriel | email | téléphone | adresse | entreprise | ville | pays | prénom",
    product: "produit | quantité | article | client | vendeur | région",
    remaining:
      "reste à faire | écart | variation | différence | tendance | ce qui reste | il reste | reste | reste à parcourir pour la cible | évolution | sens | flèche",
  },
  fillers:
    "valeur | de | du | des | la | le | les | l | d | en | par | et | ou | pour | numéro | total | nom | titre | clé | trimestriel | annuel | okr | kr | date | un | une | notre | à | au | description",
  labels: {
    objective:
      "objectif | obj | but | objectif stratégique | objectif général | objectif principal | objectif central | objectif trimestriel | objectif annuel | o",
    keyResult: "résultat clé | rc | kr",
  },
  sections: {
    risks:
      "risques | risques et mitigations | points de blocage | registre des risques | ce qui pourrait mal tourner | obstacles | freins | blocages | points de vigilance",
    initiatives:
      "initiatives | projets | actions | plan d'action | prochaines étapes | jalons | livrables | comment on y va | comment y arriver | ce qu'on va faire | notre plan | la suite | paris | projets clés | feuille de route",
    dependencies: "dépendances | besoins des autres équipes | ce qu'on attend des autres",
    notes:
      "notes | commentaires | remarques | enseignements | observations | bon à savoir | ce qu'on a appris | liens | références | contexte | résumé exécutif | résumé | introduction | mission | vision | valeurs | approche | énoncé du problème | utilisateurs cibles | public cible | étoile polaire | profils d’utilisateurs",
    legend:
      "légende | barème | échelle | code couleur | couleurs | signification des couleurs | comment on note | échelle de notation | barème de notation",
    total: "total | total général | somme | sous total",
    average:
      "moyenne | avancement global | progression globale | moyenne générale | moyenne pondérée | avancement moyen | avancement général",
    guardrails: "garde fous | indicateurs de santé",
    indicators: "indicateurs | kpi | tableau de bord",
    requirements: "exigences | critères d'acceptation | spécifications | cahier des charges",
    tasks: "tâches | liste de tâches | à faire | choses à faire | actions en cours | reste à faire",
    budget: "budget | dépenses | coûts",
    agenda: "agenda | calendrier | planning | dates clés | dates importantes | rituels | réunions",
    instructions:
      "mode d'emploi | consignes | instructions | exemple | modèle | guide | comment ça marche | comment remplir | comment remplir ce tableau | lisez moi | à lire | règles | conseils | définitions | glossaire | questions fréquentes | aide",
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
      "en bonne voie | vert | dans les temps | sur les rails | bien | à l'heure | conforme | dans les délais | en avance | sur la bonne voie | bon | tout va bien | ça va | ok | très bien | super | nickel | ça roule | selon le plan | comme prévu | sans problème | soleil | ensoleillé",
    "at-risk":
      "à risque | jaune | orange | attention | en risque | vigilance | à surveiller | sous surveillance | prudence | à voir | un peu en retard | léger retard | lent | mitigé | moyen moyen | incertain | nuageux | inquiétant | fragile",
    "off-track":
      "en retard | rouge | hors piste | critique | bloqué | non atteint | échoué | dérive | en difficulté | dépassé | raté | mauvais | ça va mal | très en retard | mal parti | orage | orageux | pluie | perdu | non tenu | en danger | gros retard | pas atteint",
    done: "fait | terminé | terminée | atteint | achevé | réalisé | clos | clôturé | livré | accompli | fini | complété | c'est fait | réussi | gagné | dépassé avec succès | finalisé | bouclé | livrée | objectif atteint | validé",
    "not-started":
      "non démarré | pas commencé | à faire | à démarrer | nouveau | planifié | non commencé | en attente | à venir | pas démarré | plus tard | bientôt | pas encore | idée | futur | pas encore commencé | à lancer | à planifier",
    dropped:
      "annulé | abandonné | suspendu | reporté | en pause | arrêté | gelé | supprimé | on arrête | plus d'actualité | en sommeil | archivé | hors périmètre | décalé au prochain trimestre | retiré | sans suite | stoppé",
  },
  underway:
    "en cours | démarré | en progression | en cours de réalisation | lancé | actif | commencé | ça avance | on y travaille | en chantier | entamé | à moitié | à mi chemin | presque fini | presque | partiel | partiellement fait",
  levels: {
    high: "élevé | élevée | haute | haut | forte | fort | très élevée | sûr | très sûr | certain | très confiant | confiant | probable | très probable",
    medium: "moyen | moyenne | modérée | modéré | peut être | possible | moyennement | normal | bof",
    low: "faible | bas | basse | très faible | pas sûr | peu probable | peu confiant | improbable | difficile",
  },
  booleans: { yes: "oui | vrai", no: "non | faux" },
  placeholders:
    "à définir | à préciser | n c | n d | sans objet | aucun | aucune | à confirmer | non défini | non applicable | à compléter | inconnu | à déterminer | non renseigné | s o | nom du responsable | à attribuer | non attribué | à remplir | remplir ici | écrire ici | votre nom | nom | quelqu'un | je ne sais pas | à décider | à discuter | pas de données | pas encore de données | à mesurer | poste à pourvoir | responsable à définir | à choisir | choisir | sélectionner | ndr | à voir plus tard",
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
