import type { Phrases } from "../phrases.ts";

export const fi: Phrases = {
  code: "fi",
  locale: "fi_FI",
  decimal: ",",
  group: " ",
  objectives:
    "Tehdään kassastamme nopein tapa maksaa | Ollaan tuki, jota asiakkaat suosittelevat | Voitetaan keskisuuret yritykset Pirkanmaalla | Annetaan jokaiselle uudelle mahtava ensimmäinen kuukausi | Julkaistaan versioita, joita kukaan ei pelkää | Tehdään kokeilijoista tuotteen faneja",
  rise: "Nostetaan {m} tasolle {b} | {m} kasvaa: {a} → {b} | {m}: {a} → {b}",
  fall: "Lasketaan {m} tasolle {b} | {m} laskee: {a} → {b}",
  rising:
    "maksavien kokeilijoiden osuus@%@12@20 | viikoittaiset käyttäjät@@4200@9000 | asiakastyytyväisyys NPS@@31@50 | kuukausittainen liikevaihto@€@185000@260000 | testikattavuus@%@48@80 | henkilöstötyytyväisyys@@6,8@8,2",
  falling:
    "kuukausittainen asiakaspoistuma@%@4,5@2,5 | vastausaika minuutteina@@95@30 | häiriöt julkaisua kohti@@7@2",
  milestones:
    "Itsepalveluportaali kumppaneille on julkaistu | Puitesopimus kahden pankin kanssa allekirjoitettu | ISO 27001 -auditointi läpäisty ilman poikkeamia",
  people: "Aino Virtanen | Mikko Laine | Sanna Koskinen | Juha Mäkelä | Laura Heikkilä | Ville Salonen",
  teams: "Myynti | Tuotekehitys | Asiakaspalvelu | Alusta",
  headers: {
    objective: "Tavoite | Strateginen tavoite | Objective | Mitä haluamme saavuttaa",
    keyResult: "Avaintulos | Avaintulokset | Key Result | KR | Miten mittaamme?",
    owner: "Vastuuhenkilö | Omistaja | Kuka",
    team: "Tiimi | Osasto",
    start: "Lähtöarvo | Lähtötaso | Lähtötilanne",
    target: "Tavoitearvo | Tavoitetaso",
    current: "Nykyarvo | Toteuma | Nykytila | Missä olemme nyt?",
    unit: "Yksikkö",
    progress: "Edistyminen | Valmiusaste | % tavoitteesta",
    confidence: "Luottamus | Kuinka varmoja olemme?",
    status: "Tila | Liikennevalo",
    due: "Määräaika | Eräpäivä | Mihin mennessä?",
    weight: "Paino | Painoarvo",
    priority: "Prioriteetti",
    score: "Pisteet | Arvosana",
    note: "Kommentti | Huomiot",
    id: "ID | Nro",
  },
  statuses: "Aikataulussa | Vaarassa | Myöhässä | Tehty | Ei aloitettu",
  objectiveLabel: "Tavoite {n}: | O{n}: | Objective {n}: ",
  keyResultLabel: "KR{n}: | KR {n} - | Avaintulos {n}: ",
  title: "OKR {team} {quarter} | OKR-seuranta {quarter}",
  instruction: "Kirjoita tähän enintään kolme tavoitetta ja päivitä luvut perjantaisin",
  meta: "Tiimi: | Jakso: | Viimeisin check-in:",
  total: "Yhteensä | Keskiarvo",
  legend: "0,0–0,3 punainen | 0,4–0,6 keltainen | 0,7–1,0 vihreä",
  notes: "Luvut tulevat tietovarastosta maanantaisin. | * Lähtötaso mitattiin joulukuussa.",
  risks:
    "Riskit ; Riski | Vaikutus | Lieventäminen ; Avainhenkilö lähtee | Suuri | Koulutetaan kaksi lisää / Toimittaja nostaa hintaa | Kohtalainen | Neuvotellaan ajoissa",
  initiatives:
    "Aloitteet ; Aloite | Vetäjä | Tila ; Kirjoitetaan tervetuloviestit uudelleen | Ville Salonen | Käynnissä / Arvioidaan kolme toimittajaa | Sanna Koskinen | Ei aloitettu",
  quarter: "Q{q} {y}",
  months: "tammi | helmi | maalis | huhti | touko | kesä | heinä | elokuu | syys | loka | marras | joulu",
};
