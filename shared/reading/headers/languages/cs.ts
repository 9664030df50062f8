import type { Language } from "../language.ts";

export const cs: Language = {
  code: "cs",
  headers: {
    objective:
      "objective | strategický cíl | týmový cíl | cíl týmu | firemní cíl | cíl firmy | čtvrtletní cíl | roční cíl | hlavní cíl | náš cíl | popis cíle | název cíle | čeho chceme dosáhnout | co chceme | kam směřujeme | naše ambice",
    keyResult:
      "klíčový výsledek | klíčové výsledky | key result | kr | měřitelný výsledek | očekávaný výsledek | žádoucí výsledek | kritérium úspěchu | kritéria úspěchu | popis kr | jak měříme | jak to změříme | jak poznáme úspěch | jak to poznáme | podle čeho poznáme úspěch | jak vypadá úspěch",
    owner:
      "vlastník | odpovědný | odpovědná osoba | odpovědnost | zodpovědný | zodpovědná osoba | zodpovídá | kdo | kdo odpovídá | kdo to vede | kdo to má na starosti | vlastník kr | přiřazeno | garant | kapitán | řešitel | owner",
    contributors:
      "spolupracovníci | účastníci | zapojené týmy | podpora | kdo další | kdo pomáhá | společně s | přispěvatelé | spolupráce",
    sponsor: "sponzor | patron | zadavatel",
    team: "tým | oddělení | útvar | odbor | skupina | který tým | náš tým | divize | squad",
    start:
      "výchozí hodnota | počáteční hodnota | výchozí stav | výchozí bod | baseline | základ | počáteční stav | kde jsme začali | kde jsme byli | předtím | předchozí hodnota | na začátku | bylo",
    target:
      "cílová hodnota | cílový stav | target | požadovaná hodnota | požadovaný stav | má být | konečná hodnota | kam chceme | kde chceme být | kam se chceme dostat | dosáhnout | cílové číslo",
    current:
      "aktuální hodnota | současná hodnota | aktuální stav | současný stav | skutečnost | aktuálně | nyní | dnes | kde jsme | kde jsme teď | dosaženo | zatím | poslední hodnota | poslední měření | realita | skutečná hodnota",
    unit: "jednotka | měrná jednotka | měřeno v | jednotky",
    progress:
      "pokrok | postup | plnění | % plnění | % splnění | procento | procent | % hotovo | % z cíle | dokončeno | míra plnění | jak daleko jsme | naplnění | průběh plnění | splnění",
    score: "skóre | známka | hodnocení | score | závěrečné hodnocení | jak to dopadlo | sebehodnocení",
    confidence:
      "jistota | důvěra | míra jistoty | jak jsme si jistí | jak moc si věříme | pocit | pravděpodobnost | šance | stihneme to | konfidence",
    status: "status | stav | semafor | zdraví | jak to jde | barva | rag | stav plnění",
    due: "termín | do kdy | kdy | datum dokončení | konečné datum | deadline | konec | splatnost | nejpozději | hotovo do | termín splnění | cílové datum | uzávěrka",
    cycle: "cyklus | čtvrtletí | kvartál | okr cyklus | které čtvrtletí | pololetí",
    weight: "váha | váha % | relativní váha",
    type: "typ | druh | kategorie | typ kr | úroveň",
    parent:
      "nadřazený cíl | přispívá k | navázáno na | podporuje | související cíl | vazba na cíl | patří k | který cíl podporuje | vazba",
    priority: "priorita | důležitost | naléhavost | jak důležité | jak naléhavé",
    lastCheckIn:
      "poslední aktualizace | aktualizováno | naposledy aktualizováno | poslední check in | datum aktualizace | poslední změna | naposledy změněno | poslední revize | datum měření",
    note: "poznámka | poznámky | komentář | komentáře | poučení | zdůvodnění | proč je to důležité | co se stalo | co je nového | ostatní | kontext | více informací | postřehy",
    id: "id | # | číslo | kr č | kód | ref | pořadí | poř č",
    period: "",
  },
  ambiguous: {
    cíl: { objective: 0.65, target: 0.55 },
    cíle: { objective: 0.8, target: 0.3 },
    start: { start: 0.8 },
    výsledek: { current: 0.45, keyResult: 0.45, score: 0.25 },
    ukazatel: { keyResult: 0.55, unit: 0.15 },
    metrika: { keyResult: 0.5, unit: 0.3 },
    měřítko: { keyResult: 0.45, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "cíl klíčový výsledek": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    popis: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    název: { objective: 0.4, keyResult: 0.4 },
    jméno: { owner: 0.5 },
    datum: { due: 0.45, lastCheckIn: 0.45 },
    období: { cycle: 0.8 },
    hodnota: { current: 0.5, target: 0.3 },
    před: { start: 0.6 },
    potom: { target: 0.45 },
    hotovo: { status: 0.5, progress: 0.45 },
    zaměření: { objective: 0.45, team: 0.15 },
    ambice: { objective: 0.55, type: 0.2 },
    proč: { note: 0.5, objective: 0.3 },
    co: { keyResult: 0.4, objective: 0.4 },
    jak: { keyResult: 0.35 },
    osoba: { owner: 0.75 },
    téma: { objective: 0.4, team: 0.2 },
    plán: { target: 0.5 },
  },
  others: {
    startDate: "datum zahájení | zahájení | začátek",
    initiative:
      "iniciativa | iniciativy | aktivita | aktivity | akce | úkol | projekt | další krok | další kroky | akční plán | opatření | milník | co uděláme | jak se tam dostaneme",
    measurement: "zdroj | zdroj dat | způsob měření | vzorec | výpočet | jak často | frekvence měření",
    risk: "riziko | dopad | překážka | problém | zmírnění | závažnost | co nám brání | potřebujeme pomoc",
    dependency: "závislost | závislosti | závisí na",
    budget: "rozpočet | náklady | výdaj | cena | částka | tržby | prodej",
    effort: "pracnost | odhad | hodiny | zdroje",
    created: "vytvořeno | vytvořil | datum vytvoření | odkaz | url",
    contact: "e mail | telefon | adresa | firma | město | země | křestní jméno | příjmení",
    product: "produkt | množství | položka | zákazník | prodejce | region",
    remaining: "zbývá | chybí | odchylka | rozdíl | trend",
  },
  fillers:
    "hodnota | z | ze | na | do | v | pro | a | nebo | počet | celkem | název | okr | kr | datum | náš | naše | popis | za",
  labels: {
    objective: "cíl | cíle | objective | o | strategický cíl",
    keyResult: "klíčový výsledek | klíčové výsledky | key result | kr | výsledek",
  },
  sections: {
    risks: "rizika | rizika a opatření | překážky | registr rizik | problémy",
    initiatives: "iniciativy | projekty | aktivity | akce | další kroky | akční plán | milníky | náš plán",
    dependencies: "závislosti",
    notes: "poznámky | komentáře | poučení | kontext",
    legend: "legenda | vysvětlivky | stupnice hodnocení | význam barev",
    total: "celkem | součet | souhrn | mezisoučet",
    average: "průměr | celkový pokrok | průměrné plnění",
    guardrails: "ukazatele zdraví",
    indicators: "ukazatele | metriky | kpi",
    requirements: "požadavky | akceptační kritéria",
    tasks: "úkoly | seznam úkolů | k vyřízení",
    budget: "rozpočet | náklady | výdaje",
    agenda: "agenda | kalendář | harmonogram | důležitá data",
    instructions: "instrukce | návod | jak to funguje | jak vyplnit | příklad | šablona | pravidla | tipy",
  },
  months: [
    "leden | ledna",
    "únor | února | úno",
    "březen | března | bře",
    "duben | dubna | dub",
    "květen | května | kvě",
    "červen | června | čvn",
    "červenec | července | čvc",
    "srpen | srpna | srp",
    "září | zář",
    "říjen | října | říj",
    "listopad | listopadu",
    "prosinec | prosince",
  ],
  periods: {
    quarter: "q | čtvrtletí | kvartál",
    half: "h | pololetí",
    year: "rok | fiskální rok",
    month: "měsíc | m",
    week: "týden | t",
    ordinals: "první | druhé | třetí | čtvrté",
  },
  statuses: {
    "on-track":
      "podle plánu | dle plánu | na dobré cestě | zelená | zelený | dobře | jde to dobře | včas | v pořádku | v plánu",
    "at-risk":
      "ohroženo | ohrožený | v ohrožení | žlutá | žlutý | oranžová | rizikové | nejisté | trochu pozadu | vyžaduje pozornost | pozor",
    "off-track":
      "mimo plán | červená | červený | zpožděno | ve zpoždění | zpoždění | pozadu | kritické | blokováno | nesplněno | nedosaženo | po termínu | špatně",
    done: "splněno | dokončený | hotové | uzavřeno | dosažený | dodáno | podařilo se",
    "not-started":
      "nezahájeno | nezačato | ještě nezačato | nové | nový | plánováno | naplánováno | později | čeká",
    dropped: "zrušeno | zrušený | pozastaveno | odloženo | opuštěno | přesunuto | zmrazeno",
  },
  underway:
    "probíhá | v řešení | rozpracováno | zahájeno | aktivní | pracujeme na tom | téměř hotovo | částečně hotovo",
  levels: {
    high: "vysoká | vysoký | vysoké | velmi vysoká | jistě | jistý",
    medium: "střední | průměrná | možná",
    low: "nízká | nízký | nízké | velmi nízká | nejistý | nepravděpodobné",
  },
  booleans: { yes: "ano | pravda", no: "ne | nepravda" },
  placeholders:
    "bude určeno | bude doplněno | doplnit | neurčeno | neznámé | neznámý | není k dispozici | nerelevantní | žádný | žádné | vaše jméno | nevím | vyplňte | k určení | nepřiřazeno | zatím neměřeno",
  magnitudes: {
    tis: 1e3,
    tisíc: 1e3,
    tisíce: 1e3,
    mil: 1e6,
    mio: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionů: 1e6,
    mld: 1e9,
    miliarda: 1e9,
    miliardy: 1e9,
    miliard: 1e9,
  },
  numbers: {
    from: "z | ze | od",
    to: "na | do | až na",
    of: "z | ze",
    atLeast: "alespoň | minimálně | nejméně | více než | přes | nad",
    atMost: "nejvýše | maximálně | nanejvýš | méně než | pod | do",
    after: { atLeast: "a více | nebo více", atMost: "a méně | nebo méně" },
  },
  owners: {
    team: "tým | oddělení | útvar | skupina | všichni | vedení | představenstvo | divize | celý tým",
    functions:
      "marketing | prodej | obchod | vývoj | produkt | finance | hr | personální | provoz | podpora | design | právní | it | data | nákup | kvalita | komunikace | zákaznická podpora | logistika | bezpečnost | platforma",
    role: "manažer | manažerka | ředitel | ředitelka | vedoucí | koordinátor | koordinátorka | analytik | inženýr | asistent | asistentka | vývojář | vývojářka | konzultant | specialista | specialistka | předseda",
  },
};
