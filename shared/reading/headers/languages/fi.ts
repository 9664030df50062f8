import type { Language } from "../language.ts";

export const fi: Language = {
  code: "fi",
  headers: {
    objective:
      "objective | strateginen tavoite | tiimin tavoite | yrityksen tavoite | kvartaalitavoite | vuositavoite | päätavoite | meidän tavoite | tavoitteen kuvaus | laadullinen tavoite | mitä haluamme | mitä haluamme saavuttaa | minne olemme menossa | päämäärä | kunnianhimo",
    keyResult:
      "avaintulos | avaintulokset | key result | kr | mitattava tulos | odotettu tulos | haluttu tulos | onnistumisen kriteeri | onnistumiskriteeri | keskeinen tulos | keskeiset tulokset | miten mittaamme | miten mitataan | mistä tiedämme | mistä tiedämme onnistuneemme | miltä onnistuminen näyttää | kr kuvaus",
    owner:
      "omistaja | vastuuhenkilö | vastuussa | vastuu | kuka | kuka vastaa | kuka omistaa | kuka vetää | vetäjä | kr omistaja | vastuullinen | päävastuu | yhteyshenkilö | kapteeni | owner",
    contributors:
      "osallistujat | mukana olevat | mukana olevat tiimit | tuki | ketkä muut | kuka auttaa | yhdessä | avustajat",
    sponsor: "sponsori | toimeksiantaja | johdon sponsori",
    team: "tiimi | osasto | ryhmä | mikä tiimi | meidän tiimi | yksikkö tiimi | liiketoiminta alue | squad",
    start:
      "lähtöarvo | lähtötaso | lähtötilanne | alkuarvo | baseline | alkutilanne | aloitusarvo | mistä lähdimme | missä olimme | aiemmin | edellinen | edellinen arvo | aluksi | ennen | lähtökohta",
    target:
      "tavoitearvo | tavoitetaso | target | haluttu arvo | haluttu taso | pitäisi olla | loppuarvo | mihin haluamme | missä haluamme olla | minne haluamme | tavoiteluku | saavutettava",
    current:
      "nykyarvo | nykytaso | nykytila | nykytilanne | nykyinen | nykyinen arvo | toteuma | toteutunut | missä olemme | missä olemme nyt | nyt | tänään | tällä hetkellä | tähän mennessä | viimeisin arvo | viimeisin mittaus | saavutettu",
    unit: "yksikkö | mittayksikkö | mitataan yksikössä",
    progress:
      "edistyminen | eteneminen | edistymä | % valmis | valmiusaste | % tavoitteesta | % saavutettu | prosentti | prosenttia | toteumaprosentti | toteuma % | kuinka pitkällä | kuinka pitkällä olemme | saavutusaste",
    score: "pisteet | arvosana | score | loppuarvosana | arviointi | itsearvio | miten meni | arvio lopussa",
    confidence:
      "luottamus | varmuus | luottamustaso | kuinka varmoja olemme | kuinka varma | mututuntuma | tuntuma | todennäköisyys | mahdollisuus | onnistummeko | usko onnistumiseen",
    status: "status | tila | liikennevalo | liikennevalot | miten menee | väri | rag | terveys | tilanne",
    due: "määräaika | eräpäivä | deadline | päättymispäivä | takaraja | mihin mennessä | milloin | viimeistään | valmis mennessä | loppupäivä | tavoitepäivä | tavoiteaika | valmistumispäivä",
    cycle: "sykli | kvartaali | neljännes | vuosineljännes | okr sykli | puolivuosi | mikä kvartaali",
    weight: "paino | painoarvo | painotus | painotus %",
    type: "tyyppi | laji | kategoria | kr tyyppi | taso",
    parent:
      "ylätavoite | ylempi tavoite | tukee | liittyy | kytkeytyy | liittyvä tavoite | mitä tavoitetta tukee | kuuluu",
    priority: "prioriteetti | prio | tärkeys | kiireellisyys | kuinka tärkeä | kuinka kiireellinen",
    lastCheckIn:
      "viimeksi päivitetty | viimeisin päivitys | päivitetty | viimeisin check in | päivityspäivä | viimeksi muutettu | viimeisin katselmus | mittauspäivä",
    note: "muistiinpano | muistiinpanot | kommentti | kommentit | huomautus | huomiot | opit | perustelu | miksi tärkeää | miksi tämä on tärkeää | mitä tapahtui | mitä uutta | muuta | tausta | lisätietoja | lisätieto",
    id: "id | # | nro | numero | kr nro | koodi | viite | tunnus",
    period: "",
  },
  ambiguous: {
    tavoite: { objective: 0.65, target: 0.55 },
    tavoitteet: { objective: 0.8, target: 0.3 },
    alku: { start: 0.75 },
    loppu: { due: 0.45, target: 0.35 },
    tulos: { current: 0.45, keyResult: 0.5, score: 0.25 },
    tulokset: { keyResult: 0.55, current: 0.35 },
    mittari: { keyResult: 0.55, unit: 0.2 },
    avainmittari: { keyResult: 0.6, unit: 0.1 },
    tunnusluku: { keyResult: 0.5, unit: 0.2 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    "tavoite avaintulos": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    kuvaus: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    otsikko: { objective: 0.4, keyResult: 0.4 },
    nimi: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    päivämäärä: { due: 0.45, lastCheckIn: 0.45 },
    pvm: { due: 0.45, lastCheckIn: 0.45 },
    jakso: { cycle: 0.8 },
    arvo: { current: 0.5, target: 0.3 },
    jälkeen: { target: 0.45 },
    valmis: { status: 0.5, progress: 0.45 },
    fokus: { objective: 0.5, team: 0.15 },
    painopiste: { objective: 0.45, parent: 0.3 },
    miksi: { note: 0.5, objective: 0.3 },
    mitä: { keyResult: 0.4, objective: 0.4 },
    miten: { keyResult: 0.35 },
    henkilö: { owner: 0.75 },
    teema: { objective: 0.4, team: 0.2 },
    suunnitelma: { target: 0.4 },
  },
  others: {
    startDate: "alkupäivä | aloituspäivä | aloitettu",
    initiative:
      "aloite | aloitteet | toimenpide | toimenpiteet | tehtävä | projekti | hanke | seuraava askel | seuraavat askeleet | toimintasuunnitelma | virstanpylväs | mitä teemme | miten pääsemme sinne",
    measurement: "lähde | tietolähde | mittaustapa | kaava | laskenta | kuinka usein | mittausväli",
    risk: "riski | vaikutus | este | ongelma | lieventäminen | vakavuus | mikä estää | tarvitaan apua",
    dependency: "riippuvuus | riippuvuudet | riippuu",
    budget: "budjetti | kustannus | kulut | hinta | summa | liikevaihto | myynti",
    effort: "työmäärä | arvio | tunnit | resurssit",
    created: "luotu | luoja | luontipäivä | linkki | url",
    contact: "sähköposti | puhelin | osoite | yritys | kaupunki | maa | etunimi | sukunimi",
    product: "tuote | määrä | nimike | asiakas | myyjä | alue",
    remaining: "jäljellä | puuttuu | poikkeama | ero | trendi",
  },
  fillers: "arvo | ja | tai | sekä | per | yhteensä | nimi | otsikko | okr | kr | päivä | meidän | kuvaus",
  labels: {
    objective: "tavoite | tavoitteet | objective | o",
    keyResult: "avaintulos | avaintulokset | key result | kr | tulos",
  },
  sections: {
    risks: "riskit | riskit ja toimenpiteet | esteet | riskirekisteri | ongelmat",
    initiatives:
      "aloitteet | projektit | toimenpiteet | seuraavat askeleet | toimintasuunnitelma | virstanpylväät | hankkeet",
    dependencies: "riippuvuudet",
    notes: "muistiinpanot | kommentit | huomiot | opit | tausta",
    legend: "selite | selitteet | arviointiasteikko | asteikko | värikoodit",
    total: "yhteensä | summa | kokonaissumma | välisumma",
    average: "keskiarvo | kokonaisedistyminen",
    guardrails: "terveysmittarit",
    indicators: "mittarit | tunnusluvut | indikaattorit",
    requirements: "vaatimukset | hyväksymiskriteerit",
    tasks: "tehtävät | tehtävälista | tehtävää",
    budget: "budjetti | kulut | kustannukset",
    agenda: "agenda | kalenteri | aikataulu | tärkeät päivät",
    instructions: "ohjeet | näin se toimii | täyttöohje | esimerkki | malli | säännöt | vinkit",
  },
  months: [
    "tammikuu | tammikuuta | tammi",
    "helmikuu | helmikuuta | helmi",
    "maaliskuu | maaliskuuta | maalis",
    "huhtikuu | huhtikuuta | huhti",
    "toukokuu | toukokuuta | touko",
    "kesäkuu | kesäkuuta | kesä",
    "heinäkuu | heinäkuuta | heinä",
    "elokuu | elokuuta",
    "syyskuu | syyskuuta | syys",
    "lokakuu | lokakuuta | loka",
    "marraskuu | marraskuuta | marras",
    "joulukuu | joulukuuta | joulu",
  ],
  periods: {
    quarter: "q | kvartaali | neljännes | vuosineljännes",
    half: "h | puolivuosi",
    year: "vuosi | tilikausi",
    month: "kuukausi | kk",
    week: "viikko | vk | vko",
    ordinals: "ensimmäinen | toinen | kolmas | neljäs",
  },
  statuses: {
    "on-track":
      "aikataulussa | suunnitelman mukaan | oikealla tiellä | vihreä | hyvä | hyvin | menee hyvin | etuajassa | kunnossa",
    "at-risk":
      "vaarassa | riskissä | keltainen | oranssi | epävarmaa | vaatii huomiota | hieman jäljessä | hieman myöhässä | varoitus",
    "off-track":
      "myöhässä | punainen | jäljessä | pahasti jäljessä | kriittinen | estetty | jumissa | ei saavutettu | ei toteutunut | viivästynyt | huono",
    done: "tehty | valmistunut | päättynyt | saavutettu tavoite | suljettu | toimitettu | onnistui | maalissa",
    "not-started": "ei aloitettu | ei alkanut | uusi | suunniteltu | tulossa | myöhemmin | odottaa",
    dropped: "peruttu | keskeytetty | tauolla | hylätty | lykätty | siirretty | jäädytetty",
  },
  underway:
    "käynnissä | työn alla | kesken | aloitettu | aktiivinen | melkein valmis | osittain valmis | puolivälissä",
  levels: {
    high: "korkea | erittäin korkea | suuri | varma | todennäköinen",
    medium: "keskitaso | keskitasoinen | kohtalainen | ehkä",
    low: "matala | erittäin matala | pieni | epävarma | epätodennäköinen",
  },
  booleans: { yes: "kyllä | joo | tosi", no: "ei | epätosi" },
  placeholders:
    "ei määritetty | määritettävä | täydennettävä | täytä | puuttuu | tuntematon | ei tiedossa | ei sovellu | ei mitään | ei kukaan | sinun nimesi | en tiedä | ei mitattu | avoinna",
  magnitudes: {
    tuhat: 1e3,
    tuhatta: 1e3,
    milj: 1e6,
    miljoona: 1e6,
    miljoonaa: 1e6,
    mrd: 1e9,
    miljardi: 1e9,
    miljardia: 1e9,
  },
  numbers: {
    from: "alkaen",
    to: "asti",
    of: "yhteensä",
    atLeast: "vähintään | yli | enemmän kuin",
    atMost: "enintään | korkeintaan | alle | vähemmän kuin",
    after: {
      from: "sta | stä | lta | ltä | n tasolta",
      to: "een | iin | hin | hon | lle | n tasolle",
      atLeast: "tai enemmän | tai yli",
      atMost: "tai vähemmän | tai alle",
    },
  },
  owners: {
    team: "tiimi | osasto | ryhmä | kaikki | johto | johtoryhmä | hallitus | yksikkö | koko tiimi",
    functions:
      "markkinointi | myynti | kehitys | tuotekehitys | talous | hr | henkilöstö | toiminnot | tuki | muotoilu | lakiasiat | it | data | hankinta | laatu | viestintä | asiakaspalvelu | logistiikka | turvallisuus | alusta",
    role: "johtaja | toimitusjohtaja | päällikkö | esimies | koordinaattori | analyytikko | insinööri | assistentti | kehittäjä | puheenjohtaja | konsultti | asiantuntija | projektipäällikkö | tuoteomistaja",
  },
};
