import type { Language } from "../language.ts";

export const hu: Language = {
  code: "hu",
  headers: {
    objective:
      "célkitűzés | célkitűzések | objective | stratégiai cél | csapatcél | csapat célja | vállalati cél | negyedéves cél | éves cél | fő cél | célunk | cél leírása | mit akarunk | mit akarunk elérni | mit szeretnénk elérni | merre tartunk | ambíciónk",
    keyResult:
      "kulcseredmény | kulcseredmények | kulcsfontosságú eredmény | kulcsfontosságú eredmények | key result | kr | mérhető eredmény | várt eredmény | elvárt eredmény | sikerkritérium | sikerkritériumok | kr leírása | hogyan mérjük | miből tudjuk | miből tudjuk hogy sikerült | honnan tudjuk | milyen a siker",
    owner:
      "felelős | tulajdonos | felelős személy | ki | ki a felelős | ki felel | ki csinálja | ki viszi | gazda | kr felelős | kr gazda | hozzárendelve | vezető felelős | kapitány | owner | felelősség",
    contributors:
      "közreműködők | résztvevők | bevont csapatok | érintettek | támogatók | ki még | ki segít | közösen | együttműködők",
    sponsor: "szponzor | vezetői szponzor | megbízó",
    team: "csapat | osztály | részleg | csoport | terület | melyik csapat | csapatunk | szervezeti egység | squad",
    start:
      "kiinduló érték | kezdőérték | kiindulási érték | kiindulópont | kiinduló állapot | baseline | bázis | bázisérték | honnan indultunk | hol voltunk | korábban | előző | előző érték | kezdetben | volt | induló érték",
    target:
      "célérték | target | elvárt érték | kívánt érték | kívánt állapot | legyen | végső érték | hová akarunk eljutni | hol akarunk lenni | elérendő | célszám",
    current:
      "jelenlegi érték | aktuális érték | jelenlegi állapot | aktuális | jelenlegi | tény | tényérték | tényadat | jelenleg | eddig | hol tartunk | hol tartunk most | hol vagyunk | elért | utolsó érték | utolsó mérés | megvalósult",
    unit: "mértékegység | egység | miben mérjük",
    progress:
      "előrehaladás | haladás | készültség | % kész | készültség % | teljesülés | teljesülés % | % teljesült | százalék | a cél %-a | teljesítés | mennyire haladtunk | meddig jutottunk",
    score: "pontszám | osztályzat | értékelés | pont | score | végső értékelés | önértékelés | hogy sikerült",
    confidence:
      "magabiztosság | bizalom | bizonyosság | mennyire vagyunk biztosak | mennyire biztos | megérzés | valószínűség | esély | sikerülni fog",
    status: "státusz | állapot | jelzőlámpa | hogy állunk | hogy megy | szín | egészség | közlekedési lámpa",
    due: "határidő | esedékesség | befejezés | befejezés dátuma | záró dátum | mikorra | meddig | mikor | legkésőbb | deadline | céldátum | teljesítési határidő | vége",
    cycle: "ciklus | negyedév | okr ciklus | félév | melyik negyedév",
    weight: "súly | súlyozás | súly % | relatív súly",
    type: "típus | fajta | kategória | kr típus | szint",
    parent:
      "fölérendelt cél | szülő cél | hozzájárul | kapcsolódik | támogatja | kapcsolódó cél | melyik célt támogatja | kapcsolat",
    priority: "prioritás | fontosság | sürgősség | mennyire fontos | mennyire sürgős",
    lastCheckIn:
      "utolsó frissítés | frissítve | utoljára frissítve | utolsó check in | frissítés dátuma | utolsó módosítás | utolsó áttekintés | mérés dátuma",
    note: "megjegyzés | megjegyzések | jegyzet | jegyzetek | komment | hozzászólás | tanulságok | indoklás | miért fontos | mi történt | mi újság | egyéb | háttér | részletek | további információ",
    id: "id | # | ssz | sorszám | szám | kr szám | kód | azonosító",
    period: "",
  },
  ambiguous: {
    cél: { objective: 0.65, target: 0.55 },
    célok: { objective: 0.8, target: 0.3 },
    kezdet: { start: 0.7 },
    eredmény: { current: 0.45, keyResult: 0.5, score: 0.25 },
    eredmények: { keyResult: 0.55, current: 0.35 },
    mutató: { keyResult: 0.55, unit: 0.15 },
    mutatószám: { keyResult: 0.55, unit: 0.15 },
    mérőszám: { keyResult: 0.5, unit: 0.3 },
    indikátor: { keyResult: 0.5, unit: 0.15 },
    metrika: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "cél kulcseredmény": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    leírás: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    cím: { objective: 0.4, keyResult: 0.4 },
    megnevezés: { objective: 0.4, keyResult: 0.4 },
    név: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    dátum: { due: 0.45, lastCheckIn: 0.45 },
    időszak: { cycle: 0.8 },
    érték: { current: 0.5, target: 0.3 },
    előtte: { start: 0.7 },
    utána: { target: 0.5 },
    terv: { target: 0.6 },
    kész: { status: 0.5, progress: 0.45 },
    fókusz: { objective: 0.5, team: 0.15 },
    ambíció: { objective: 0.55, type: 0.2 },
    miért: { note: 0.5, objective: 0.3 },
    hogyan: { keyResult: 0.35 },
    személy: { owner: 0.75 },
    téma: { objective: 0.4, team: 0.2 },
  },
  others: {
    startDate: "kezdés dátuma | kezdő dátum | indulás",
    initiative:
      "kezdeményezés | kezdeményezések | intézkedés | feladat | projekt | tevékenység | akció | következő lépés | következő lépések | akcióterv | mérföldkő | mit teszünk | hogyan jutunk oda",
    measurement: "forrás | adatforrás | mérési módszer | képlet | számítás | milyen gyakran | gyakoriság",
    risk: "kockázat | hatás | akadály | probléma | mérséklés | súlyosság | mi akadályoz | segítség kell",
    dependency: "függőség | függőségek | függ tőle",
    budget: "költségvetés | költség | kiadás | összeg | bevétel | értékesítés",
    effort: "ráfordítás | becslés | erőforrás",
    created: "létrehozva | létrehozta | létrehozás dátuma | link | url",
    contact: "e mail | telefon | lakcím | cég | város | ország | keresztnév | vezetéknév",
    product: "termék | mennyiség | cikk | ügyfél | értékesítő | régió",
    remaining: "hátralévő | hiányzik | eltérés | különbség | trend",
  },
  fillers: "érték | a | az | és | vagy | per | összes | név | okr | kr | dátum | leírás",
  labels: {
    objective: "cél | célkitűzés | célok | objective | o",
    keyResult: "kulcseredmény | kulcseredmények | key result | kr | eredmény",
  },
  sections: {
    risks: "kockázatok | kockázatok és intézkedések | akadályok | problémák",
    initiatives:
      "kezdeményezések | projektek | intézkedések | következő lépések | akcióterv | mérföldkövek | tervünk",
    dependencies: "függőségek",
    notes: "megjegyzések | jegyzetek | tanulságok | háttér",
    legend: "jelmagyarázat | értékelési skála | skála | színkódok",
    total: "összesen | összesítés | végösszeg | részösszeg",
    average: "átlag | teljes előrehaladás",
    guardrails: "egészségmutatók",
    indicators: "mutatók | mutatószámok | mérőszámok | indikátorok",
    requirements: "követelmények | elfogadási kritériumok",
    tasks: "feladatok | teendők | feladatlista",
    budget: "költségvetés | költségek | kiadások",
    agenda: "napirend | naptár | ütemterv | fontos dátumok",
    instructions:
      "útmutató | utasítások | hogyan működik | kitöltési útmutató | példa | sablon | szabályok | tippek",
  },
  months: [
    "január | jan",
    "február | febr | feb",
    "március | márc",
    "április | ápr",
    "május | máj",
    "június | jún",
    "július | júl",
    "augusztus | aug",
    "szeptember | szept",
    "október | okt",
    "november | nov",
    "december | dec",
  ],
  periods: {
    quarter: "q | negyedév | né",
    half: "félév",
    year: "év | üzleti év",
    month: "hónap | hó",
    week: "hét",
    ordinals: "első | második | harmadik | negyedik",
  },
  statuses: {
    "on-track": "terv szerint | jó úton | zöld | jó | jól halad | jól | időben | rendben | ütemterv szerint",
    "at-risk":
      "veszélyben | kockázatos | sárga | narancs | bizonytalan | figyelmet igényel | kicsit lemaradva | figyelem",
    "off-track":
      "lemaradásban | lemaradva | piros | késésben | késik | kritikus | blokkolt | elakadt | nem teljesült | nem sikerült | rossz | csúszik",
    done: "teljesült | befejezve | befejezett | lezárva | elérve | megvalósítva | sikerült | leszállítva",
    "not-started": "nem kezdődött el | nincs elkezdve | új | tervezett | később | hamarosan | vár",
    dropped: "törölve | elvetve | felfüggesztve | szüneteltetve | elhalasztva | visszavonva | befagyasztva",
  },
  underway:
    "folyamatban | elkezdve | elkezdődött | aktív | dolgozunk rajta | majdnem kész | részben kész | félúton",
  levels: {
    high: "magas | nagyon magas | nagy | biztos | valószínű",
    medium: "közepes | mérsékelt | talán",
    low: "alacsony | nagyon alacsony | kicsi | nem biztos | valószínűtlen",
  },
  booleans: { yes: "igen | igaz", no: "nem | hamis" },
  placeholders:
    "meghatározandó | kitöltendő | kitölteni | nincs megadva | ismeretlen | nem releváns | nincs | senki | a neved | nem tudom | nincs adat | nincs kijelölve | még nem mért | egyeztetés alatt",
  magnitudes: { ezer: 1e3, e: 1e3, millió: 1e6, mio: 1e6, milliárd: 1e9, mrd: 1e9 },
  numbers: {
    from: "innen",
    to: "ide",
    of: "összesen",
    atLeast: "legalább | minimum | több mint | felett",
    atMost: "legfeljebb | maximum | kevesebb mint | alatt",
    after: {
      from: "ról | ről | ból | ből | tól | től",
      to: "ra | re | ba | be | ig",
      atLeast: "vagy több | felett",
      atMost: "vagy kevesebb | alatt",
    },
  },
  owners: {
    team: "csapat | osztály | részleg | csoport | mindenki | vezetés | vezetőség | igazgatóság | egész csapat",
    functions:
      "marketing | értékesítés | fejlesztés | termék | pénzügy | hr | személyügy | üzemeltetés | support | design | jog | it | adat | beszerzés | minőség | kommunikáció | ügyfélszolgálat | logisztika | biztonság | platform",
    role: "vezető | igazgató | menedzser | ügyvezető | koordinátor | elemző | mérnök | asszisztens | fejlesztő | elnök | tanácsadó | szakértő | csapatvezető | projektvezető",
  },
};
