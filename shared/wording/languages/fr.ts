import type { Language, VerbForms } from "./language.ts";

/** Verbs in -er and regular -ir are bent; others give behind slashes further finite forms, then participles, by commas. */
function bendVerb(word: string): VerbForms {
  const [base = "", finite, past] = word.split("/");
  const stem = base.slice(0, -2);
  const extra = finite === undefined ? [] : finite.split(",").filter(Boolean);
  if (base.endsWith("er")) {
    const soft = stem.endsWith("g") ? `${stem}e` : stem;
    return {
      base: [base],
      finite: [
        `${stem}e`,
        `${stem}es`,
        `${stem}ent`,
        `${soft}ons`,
        `${stem}ez`,
        `${base}a`,
        `${base}ons`,
        ...extra,
      ],
      past:
        past === undefined
          ? [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`]
          : past.split(",").flatMap(bendAdjective),
      gerund: [`${soft}ant`],
    };
  }
  if (base.endsWith("ir") && past === undefined) {
    return {
      base: [base],
      finite: [
        `${stem}it`,
        `${stem}issent`,
        `${stem}issons`,
        `${stem}issez`,
        `${base}a`,
        `${base}ons`,
        ...extra,
      ],
      past: bendAdjective(`${stem}i`),
      gerund: [`${stem}issant`],
    };
  }
  return {
    base: [base],
    finite: extra,
    past: (past ?? "").split(",").filter(Boolean).flatMap(bendAdjective),
    gerund: [],
  };
}

function bendNoun(word: string): string[] {
  if (/(?:s|x|z)$/.test(word)) return [word];
  if (/(?:eau|eu)$/.test(word)) return [word, `${word}x`];
  if (word.endsWith("al")) return [word, `${word.slice(0, -2)}aux`];
  return [word, `${word}s`];
}

function bendAdjective(word: string): string[] {
  if (word.endsWith("eux")) return [word, `${word.slice(0, -1)}se`, `${word.slice(0, -1)}ses`];
  if (word.endsWith("if")) return [word, `${word}s`, `${word.slice(0, -1)}ve`, `${word.slice(0, -1)}ves`];
  if (word.endsWith("teur"))
    return [word, `${word}s`, `${word.slice(0, -4)}trice`, `${word.slice(0, -4)}trices`];
  if (word.endsWith("eur")) return [word, `${word}s`, `${word}e`, `${word}es`, `${word.slice(0, -1)}se`];
  if (word.endsWith("el") || word.endsWith("ien"))
    return [word, `${word}s`, `${word + word.slice(-1)}e`, `${word + word.slice(-1)}es`];
  if (word.endsWith("al")) return [word, `${word}e`, `${word}es`, `${word.slice(0, -1)}ux`];
  if (word.endsWith("e")) return [word, `${word}s`];
  return [word, `${word}s`, `${word}e`, `${word}es`];
}

export const french: Language = {
  code: "fr",
  verbAt: "first",
  headNoun: "first",
  verbs: {
    up: `augmenter porter accroître/accroit,accroissent/accru élever monter doubler tripler maximiser élargir étendre/étend/étendu accélérer booster multiplier grandir
      gagner stimuler dynamiser agrandir amplifier croître/croit relever hausser`,
    down: `ramener réduire/réduit,réduisent,réduisons/réduit diminuer baisser abaisser minimiser limiter raccourcir restreindre/restreint/restreint économiser alléger
      descendre/descend/descendu contenir/contient/contenu ralentir`,
    better: `améliorer optimiser renforcer perfectionner moderniser simplifier fluidifier faciliter consolider enrichir stabiliser fiabiliser professionnaliser
      valoriser redynamiser harmoniser affiner favoriser encourager pérenniser assainir rendre/rend,rendent/rendu`,
    reach: `atteindre/atteint,atteignent/atteint obtenir/obtient/obtenu parvenir/parvient/parvenu maintenir/maintient/maintenu conserver dépasser garantir assurer
      arriver respecter avoir/a,ont/eu rester passer/passe/passé retrouver permettre/permet/permis préserver franchir retenir/retient/retenu
      réussir excéder`,
    make: `tenir/tient/tenu créer lancer mettre/met,mettent/mis implémenter développer construire/construit/construit concevoir/conçoit/conçu publier écrire/écrit/écrit livrer terminer
      finaliser achever établir définir documenter rédiger préparer organiser réaliser exécuter installer configurer migrer intégrer automatiser déployer
      présenter envoyer réviser auditer évaluer tester valider vérifier interviewer former sonder actualiser introduire/introduit/introduit
      démarrer ouvrir//ouvert planifier produire/produit/produit enregistrer traduire/traduit/traduit animer faire/fait/fait donner identifier sélectionner
      choisir décider approuver partager inscrire//inscrit certifier ajouter remplacer unifier standardiser numériser digitaliser intégrer adopter monter
      émettre//émis collecter recueillir//recueilli rassembler lister cartographier prioriser attribuer acheter lire/lit/lu apprendre/apprend/appris
      visiter appeler corriger résoudre//résolu réparer refondre//refondu refactoriser programmer coder décrire//décrit expliquer spécifier proposer connecter
      restructurer réorganiser activer nommer formaliser éditer charger calculer mesurer conduire//conduit élaborer bâtir tourner instaurer
      rencontrer imprimer transférer remettre//remis structurer revoir//revu concrétiser mener`,
    work: `soutenir//soutenu analyser explorer étudier promouvoir/promeut/promu aider travailler continuer poursuivre/poursuit/poursuivi gérer surveiller contrôler considérer collaborer communiquer
      coordonner participer offrir//offert fournir apporter répondre/répond/répondu sensibiliser accompagner veiller superviser chercher tenter essayer observer diffuser
      échanger diriger motiver inspirer inciter impliquer aligner expérimenter utiliser exploiter écouter investir traiter réfléchir opérer administrer éduquer
      suivre/suit/suivi rechercher appuyer entretenir//entretenu piloter contribuer`,
    win: "collecter attirer acquérir/acquiert/acquis conquérir/conquiert/conquis signer recruter embaucher générer convertir vendre/vend/vendu fidéliser remporter capter conclure//conclu décrocher engranger ",
    be: "transformer devenir/devient,deviennent,devenons/devenu être/sommes,soyons s'imposer imposer positionner",
    end: "éliminer supprimer éradiquer cesser éviter prévenir empêcher abolir",
  },
  phrases: { "faire passer": "up", "faire connaître": "work", "passer de": "up", "mettre fin": "end" },
  manners: {
    soft: "générer créer construire/construit/construit développer établir livrer produire/produit/produit mettre/met/mis faire/fait/fait donner introduire instaurer",
    meeting:
      "interviewer sonder rencontrer tenir/tient/tenu organiser réaliser former appeler contacter visiter assister faire/fait/fait animer mener conduire/conduit/conduit",
    spending: "offrir//offert investir dépenser payer donner allouer récompenser",
    multiplying: "doubler tripler quadrupler",
    using: "adopter utiliser recommander",
    lofty: "leader leaders leadership excellence innovation référence succès synergie potentiel réussite",
  },
  actionNouns: {
    up: "augmentation hausse croissance accroissement expansion élargissement",
    down: "réduction diminution baisse",
    better: "amélioration optimisation renforcement modernisation simplification",
    make: `lancement implémentation création développement publication migration intégration automatisation conception livraison élaboration
      déploiement installation réalisation finalisation construction refonte mise rédaction organisation ouverture`,
    work: "analyse recherche promotion soutien suivi exploration gestion coordination accompagnement sensibilisation",
    win: "acquisition fidélisation conquête",
    end: "élimination suppression",
  },
  nouns: {
    metric: `taux indice ratio pourcentage part revenu vente chiffre bénéfice marge coût dépense frais prix budget rentabilité score note niveau nombre quantité volume
      conversion rétention abandon résiliation désabonnement attrition rotation turnover satisfaction temps délai durée vitesse latence disponibilité couverture trafic visite
      session téléchargement inscription abonnement installation usage utilisation adoption participation présence absentéisme plainte réclamation incident erreur défaut
      panne retour commande achat transaction réservation quota avis évaluation classement abonné opportunité lead prospect
      productivité efficacité qualité performance engagement fidélité croissance dette trésorerie épargne économie moyenne médiane variation écart
      précision exactitude capacité occupation consommation émission accident fréquence attente réponse ticket churn nps mrr arr cac ltv roi ebitda csat ca
      impayé retard perte rebond clic ouverture don stock gaspillage panier recette bug notoriété`,
    output: `stratégie site page application appli produit prototype fonctionnalité fonction tableau rapport document guide manuel politique plan
      proposition article publication bulletin vidéo podcast atelier cours session réunion entretien sondage enquête étude cas campagne événement évènement conférence présentation
      module composant outil système plateforme service test version mise-à-jour certification audit revue analyse modèle base
      processus procédure flux liste programme projet initiative pilote contrat accord livre brochure logo catalogue carte schéma architecture dépôt
      calendrier courriel e-mail mail communiqué forum boutique magasin bureau formulaire écran bouton livrable tâche jalon activité formation documentation
      contenu support gabarit matrice dashboard newsletter webinaire blog crm erp api diagnostic protocole règlement charte feuille cahier maquette parcours espace`,
    abstract: `réseau opportunité concurrence excellence succès réussite innovation leadership synergie clarté transparence alignement croissance efficacité efficience qualité productivité performance
      expérience engagement satisfaction conscience sensibilisation culture collaboration communication transformation durabilité agilité capacité compétitivité présence
      réputation marque image visibilité notoriété fiabilité stabilité scalabilité sécurité résilience maturité relation confiance fidélité climat bien-être
      bonheur potentiel valeur impact responsabilité diversité inclusion créativité connaissance compétence talent développement processus stratégie opération
      produit service équipe organisation entreprise société activité marché industrie secteur monde avenir futur solution initiative effort pratique base infrastructure
      technologie continuité cohérence acquisition rétention adoption support positionnement avantage discipline professionnalisme
      motivation flexibilité gouvernance gestion planification marketing vente recrutement apprentissage référence leader partenaire plateforme site application documentation
      écosystème communauté finance utilisabilité onboarding coordination travail digitalisation numérisation standard vie attractivité rayonnement perception vision`,
    people: `client utilisateur usager visiteur abonné membre lecteur acheteur patient étudiant élève enseignant parent invité locataire résident candidat employé collaborateur salarié
      collègue développeur ingénieur manager responsable partenaire fournisseur investisseur donateur bénévole citoyen joueur participant personne équipe entreprise
      organisation école hôpital famille enfant femme homme vendeur consommateur commerçant startup pme débutant jeune hôte médecin conducteur prospect utilisatrice étudiante`,
    external:
      "client utilisateur usager visiteur abonné lecteur acheteur patient étudiant élève locataire résident investisseur donateur citoyen joueur consommateur personne",
    period: "jour semaine mois trimestre an année heure minute seconde semestre sprint cycle saison",
    label:
      "version phase niveau étape vague sprint release série type partie chapitre classe catégorie jalon priorité iso lot tier palier",
    unit: "point heure minute seconde jour semaine mois euro dollar fois étoile unité personne",
    flow: "utilisateur visite visiteur session requête transaction téléchargement message appel",
    falling: `coût dépense frais abandon résiliation désabonnement attrition rotation turnover temps délai durée latence plainte réclamation incident erreur défaut panne retour dette attente
      absentéisme consommation émission accident ticket churn cac impayé retard perte rebond gaspillage bug écart`,
    countOf: "nombre quantité volume",
  },
  adjectives: {
    hazy: `performant accueillant épanoui proche bon bonne meilleur excellent exceptionnel extraordinaire incroyable fort robuste solide efficace efficient effectif innovant fluide leader optimal
      durable significatif précieux stratégique global évolutif agile dynamique moderne intuitif facile simple rapide lent fiable stable
       puissant attractif attrayant clair sain heureux engagé motivé proactif professionnel cohérent réussi positif agréable
      mature inspirant prévisible mémorable unique transparent responsable adéquat approprié constant continu pertinent reconnu préféré
      numérique mondial collaboratif inclusif divers compétitif disruptif parfait haut grand beau belle satisfait optimisé`,
    more: "supérieur inférieur meilleur amélioré optimisé réduit moindre",
    determiner: "nouveau nouvelle nouvel autre différent propre",
    number: "double triple",
    all: "tout toute aucun chaque complet",
    state: "disponible actif opérationnel certifié approuvé homologué signé publié fonctionnel prêt ouvert",
    window:
      "actif quotidien mensuel hebdomadaire annuel trimestriel unique nouveau payant inscrit récurrent moyen total cumulé",
    period: "quotidien mensuel hebdomadaire annuel trimestriel bimensuel",
  },
  words: {
    hazy: "mieux bien pointe classe référence significativement continuellement efficacement rapidement régulièrement proactivement durablement considérablement continu",
    more: "plus moins mieux meilleur meilleure meilleurs meilleures pire davantage",
    determiner:
      "premier première premiers premières petit petite grand grande vrai véritable le la les l un une des nos notre votre vos son sa ses leur leurs mon ma ce cette ces cet du au aux quelques plusieurs nouveaux nouvelles",
    preposition:
      "en de d du des à a au aux avec sans par pour dans sur sous chez depuis vers entre contre après pendant durant selon dès hors via vs jusqu",
    and: "et ou &",
    to: "pour afin",
    for: "pour",
    of: "de d du des",
    so: "sorte façon augmentant réduisant améliorant permettant générant atteignant entraînant obtenant",
    through: "grâce via moyen travers utilisant",
    by: "avant jusqu fin échéance ici",
    month:
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc",
    number:
      "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille million millions milliard douzaine moitié double triple",
    all: "tous toutes tout toute chaque zéro aucun aucune jamais toujours",
    auxiliary: "est sont a ont été était sera seront soit soient étant",
    modal: "peut peuvent pourra pourront doit doivent devra va vont",
    pronoun: "le la les lui leur nous vous il elle ils elles qui que se s en y",
    state: "production ligne service",
    window: "par moyenne net mau dau",
    skipped: "également aussi activement significativement nous continuer commencer réellement avec-succès",
    metric: "nps kpi csat ventes revenus visites leads mql sql ctr sla ca",
    unit: "pp pts cent eur usd k",
    people: "personnel gens rh effectif",
  },
  telltale:
    "que quoi comment quand où mais parce sans très déjà si ne pas plus quel aujourd'hui ici dès être ainsi les des une du et avec pour dans sur nos chez aux le la l d qu",
  letters: "àâçéèêëîïôœùû",
  bendVerb,
  bendNoun,
  bendAdjective,
  looksLikeVerb: (word) => /(?:er|ir|re)$/.test(word) && word.length > 4,
  rewrite: {
    raise: "Faire passer {} de __ à __ {by}",
    lower: "Ramener {} de __ à __ {by}",
    raiseShare: "Faire passer la part de __ (qui ?) satisfaits de « {} » de __ à __ % {by}",
    outcome: "{} pour faire passer __ (quel résultat ?) de __ à __ {by}",
    outcomeClause: "{}, de sorte que __ (quel résultat ?) passe de __ à __ {by}",
    window: "{} par __ (quelle période ?)",
    concrete: "{} pour que __ (qui ?) puisse __ (faire quoi ?) {by}",
    by: "avant le",
    date: "{day} {month}",
    months: [
      "janv.",
      "févr.",
      "mars",
      "avr.",
      "mai",
      "juin",
      "juil.",
      "août",
      "sept.",
      "oct.",
      "nov.",
      "déc.",
    ],
  },
};
