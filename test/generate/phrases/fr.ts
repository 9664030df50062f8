import type { Phrases } from "../phrases.ts";

export const fr: Phrases = {
  code: "fr",
  locale: "fr_FR",
  decimal: ",",
  group: " ",
  objectives:
    "Faire de la commande en ligne un plaisir | Devenir le support que nos clients recommandent | Gagner les PME de la région lyonnaise | Offrir à chaque recrue un premier mois réussi | Livrer sans crainte chaque version | Transformer les essais en clients fidèles | Bâtir un pipeline commercial fiable",
  rise: "Augmenter {m} de {a} à {b} | Porter {m} de {a} à {b} | Faire passer {m} de {a} à {b}",
  fall: "Réduire {m} de {a} à {b} | Ramener {m} à {b} | Diminuer {m} de {a} à {b}",
  rising:
    "la conversion des essais@%@12@20 | les utilisateurs actifs par semaine@@4200@9000 | le NPS@@31@50 | le revenu mensuel récurrent@€@185000@260000 | la couverture de tests@%@48@80 | la note d'engagement@@6,8@8,2",
  falling:
    "le taux d'attrition@%@4,5@2,5 | le délai moyen de réponse en minutes@@95@30 | les incidents par version@@7@2",
  milestones:
    "Lancer le portail libre-service des partenaires | Signer l'accord-cadre avec deux banques | Réussir l'audit ISO 27001 sans écart",
  people: "Camille Lefèvre | Hugo Marchand | Inès Bonnet | Mathieu Girard | Léa Fontaine | Karim Belkacem",
  teams: "Ventes | Produit | Service client | Plateforme",
  headers: {
    objective: "Objectif | Objectif stratégique | Ce qu'on veut | Notre ambition",
    keyResult: "Résultat clé | Résultats clés | Key Result | KR | Comment on mesure | Comment saura-t-on ?",
    owner: "Responsable | Porteur | Pilote | Owner | Qui | Qui porte ?",
    team: "Équipe | Service",
    start: "Valeur de départ | Départ | Baseline | Valeur initiale | Point de départ | D'où on part",
    target: "Cible | Valeur cible | Où on veut aller | À atteindre",
    current: "Actuel | Valeur actuelle | Réalisé | Où on en est | Aujourd'hui",
    unit: "Unité",
    progress: "Avancement | % avancement | Progression | % de la cible | % fait",
    confidence: "Confiance | Indice de confiance | On y croit ? | Ressenti",
    status: "Statut | État | Météo | Météo | Comment ça va ?",
    due: "Échéance | Date limite | Date de fin | Pour quand | D'ici quand ?",
    weight: "Poids | Pondération",
    priority: "Priorité",
    score: "Score",
    note: "Commentaires | Remarques | Quoi de neuf ?",
    id: "ID | N° | Réf",
  },
  statuses: "En bonne voie | À risque | En retard | Terminé | Non démarré",
  objectiveLabel: "Objectif {n} : | O{n} : ",
  keyResultLabel: "Résultat clé {n} : | KR{n} : | KR{n} - ",
  title: "OKR {team} {quarter} | Suivi des OKR {quarter}",
  instruction: "Notez ici vos objectifs du trimestre et mettez les chiffres à jour chaque vendredi",
  meta: "Équipe : | Période : | Dernier point :",
  total: "Total | Moyenne",
  legend: "0,0–0,3 rouge | 0,4–0,6 orange | 0,7–1,0 vert",
  notes: "Les chiffres viennent de l'entrepôt de données le lundi. | * Valeur de départ mesurée en décembre.",
  risks:
    "Risques ; Risque | Impact | Atténuation ; Départ d'une ingénieure clé | Élevé | Former deux personnes / Hausse de prix du fournisseur | Moyen | Renégocier tôt",
  initiatives:
    "Initiatives ; Initiative | Chargé | Avancée ; Réécrire les courriels d'accueil | Karim Belkacem | En cours / Évaluer trois prestataires | Inès Bonnet | À faire",
  quarter: "T{q} {y}",
  months: "janv | févr | mars | avr | mai | juin | juil | août | sept | oct | nov | déc",
};
