import type { Sheet } from "./sheets.ts";

/** Written after reading was, with what is expected fixed before it was run on them: for the figures only, no test asserts them. */
export const unseenSheets: readonly Sheet[] = [
  {
    name: "Italian flat table, area and objective on every row",
    rows: `
Area | Obiettivo | Risultato chiave | Referente | Valore iniziale | Valore atteso | Valore attuale | Scadenza
Logistica | Consegne puntuali in tutta l'isola | Consegne entro 24 ore al 95% | Bruno | 81% | 95% | 88% | 30/09/2026
Logistica | Consegne puntuali in tutta l'isola | Reclami sotto 15 al mese | Nadia | 42 | 15 | 27 | 30/09/2026
Negozi | Negozi che la gente consiglia agli amici | Voto medio online 4,6 | Bruno | 4,1 | 4,6 | 4,3 | 31/12/2026`,
    expected: `
O B2 team=A2
 KR C2 team=A2 owner=D2 start=E2 target=F2 current=G2 due=H2
 KR C3 team=A3 owner=D3 start=E3 target=F3 current=G3 due=H3
O B4 team=A4
 KR C4 team=A4 owner=D4 start=E4 target=F4 current=G4 due=H4`,
  },
  {
    name: "Dutch outline with bullets and sub-bullets",
    rows: `
Kwartaalplan thuiszorg, najaar | |
Doelstelling 1: Cliënten wonen langer zelfstandig thuis | |
 | • KR 1: Opnames na een val dalen van 48 naar 30 |
 | | ◦ Eigenaar: Fleur
 | | ◦ Stand: 41
 | • KR 2: 85% van de cliënten geeft een 8 of hoger |
 | | ◦ Eigenaar: Joost
 | | ◦ Stand: 79%
Doelstelling 2: Het team heeft lucht in het rooster | |
 | • KR 1: Overuren onder 4% |
 | | ◦ Eigenaar: Fleur`,
    expected: `
O A2
 KR B3 owner=C4 current=C5
 KR B6 owner=C7 current=C8
O A9
 KR B10 owner=C11`,
  },
  {
    name: "Polish table, objective carried down, confidence",
    rows: `
OKR działu obsługi, III kwartał | | | | | |
Cel | Kluczowy rezultat | Właściciel | Wartość bazowa | Wartość docelowa | Stan obecny | Pewność
Klient załatwia sprawę za pierwszym razem | Sprawy zamknięte przy pierwszym kontakcie: 80% | Ewa | 58% | 80% | 66% | 7/10
 | Ponowne zgłoszenia poniżej 200 miesięcznie | Marek | 530 | 200 | 410 | 5/10
Nowi konsultanci szybko stają na nogi | Samodzielna praca po 3 tygodniach | Ewa | 7 | 3 | 5 | 6/10`,
    expected: `
O A3
 KR B3 owner=C3 start=D3 target=E3 current=F3 confidence=G3
 KR B4 owner=C4 start=D4 target=E4 current=F4 confidence=G4
O A5
 KR B5 owner=C5 start=D5 target=E5 current=F5 confidence=G5`,
  },
  {
    name: "Turkish blocks, a table under each heading",
    rows: `
Hedef 1 – Çiftçiler ürününü aracısız satsın | | | | |
Anahtar Sonuç | Sorumlu | Başlangıç | Hedef | Gerçekleşen | Durum
Pazara doğrudan çıkan 600 üretici | Zeynep | 140 | 600 | 310 | Yolunda
Ödeme süresi 5 güne insin | Kerem | 21 | 5 | 14 | Riskli
 | | | | |
Hedef 2 – Soğuk zincirde kayıp kalmasın | | | | |
Anahtar Sonuç | Sorumlu | Başlangıç | Hedef | Gerçekleşen | Durum
Bozulan ürün oranı %3'ün altında | Kerem | %11 | %3 | %8 | Geride`,
    expected: `
O A1
 KR A3 owner=B3 start=C3 target=D3 current=E3 status=F3
 KR A4 owner=B4 start=C4 target=D4 current=E4 status=F4
O A6
 KR A8 owner=B8 start=C8 target=D8 current=E8 status=F8`,
  },
  {
    name: "Swedish interleaved rows with a type column",
    rows: `
Typ | Beskrivning | Ansvarig | Målvärde | Utfall
Mål | Resenärerna litar på tidtabellen | Astrid | |
Nyckelresultat | Andel avgångar i rätt tid 96 % | Nils | 96 | 91
Nyckelresultat | Högst 20 inställda turer i veckan | Astrid | 20 | 34
Mål | Förarna vill jobba kvar | Oskar | |
Nyckelresultat | Personalomsättning under 7 % | Oskar | 7 | 9`,
    expected: `
O B2 owner=C2
 KR B3 owner=C3 target=D3 current=E3
 KR B4 owner=C4 target=D4 current=E4
O B5 owner=C5
 KR B6 owner=C6 target=D6 current=E6`,
  },
  {
    name: "Russian KPI register",
    rows: `
Стратегическая цель | Показатель | Ед. изм. | Исходное значение | Факт | Цель на конец года | Ответственный
Больше семей пользуются парками | Посетители в выходные | тыс. чел. | 34 | 41 | 55 | Орлова
 | Площадки с освещением | % | 45 | 60 | 90 | Юсупов
Чистый воздух у школ | Превышения нормы | дней в год | 38 | 22 | 10 | Юсупов`,
    expected: `
O A2
 KR B2 unit=C2 start=D2 current=E2 target=F2 owner=G2
 KR B3 unit=C3 start=D3 current=E3 target=F3 owner=G3
O A4
 KR B4 unit=C4 start=D4 current=E4 target=F4 owner=G4`,
  },
  {
    name: "Spanish quarter bands, the last one not started",
    rows: `
Compromisos de la cooperativa 2026 | | | | | | | | | |
 | | T1 2026 | | | T2 2026 | | | T3 2026 | |
Objetivo | Resultado clave | Base | Real | Target | Base | Real | Target | Base | Real | Target
Los socios compran aquí su comida diaria | Cestas por semana | 120 | 180 | 250 | 180 | 240 | 400 | 240 | | 500
 | Socios que repiten cada mes | 31% | 36% | 40% | 36% | 39% | 50% | 39% | | 55%
Un obrador sin desperdicio | Kilos tirados por semana | 90 | 72 | 60 | 72 | 65 | 40 | 65 | | 25`,
    expected: `
O A4
 KR B4 start=F4 current=G4 target=H4
 KR B5 start=F5 current=G5 target=H5
O A6
 KR B6 start=F6 current=G6 target=H6`,
  },
  {
    name: "tool export with typed rows",
    rows: `
Id | Item type | Title | Owner | Period | Start value | Target value | Current value | Progress % | Status | Last check-in
4101 | Objective | Field crews go home on time | Priya Nair | H2 2026 | | | | 46 | On track | 2026-08-03
4102 | Key result | Overtime per crew down to 2 hours a week | Sam Boyle | H2 2026 | 7 | 2 | 4.5 | 50 | On track | 2026-08-03
4103 | Key result | 95 % of jobs have parts on the van | Priya Nair | H2 2026 | 71 | 95 | 81 | 42 | At risk | 2026-07-27
4110 | Objective | Landlords recommend us to each other | Chidi Obi | H2 2026 | | | | 20 | Behind | 2026-07-20
4111 | Key result | 45 referrals | Chidi Obi | H2 2026 | 0 | 45 | 9 | 20 | Behind | 2026-07-20`,
    expected: `
O C2 id=A2 owner=D2 cycle=E2 progress=I2 status=J2 lastCheckIn=K2
 KR C3 id=A3 owner=D3 cycle=E3 start=F3 target=G3 current=H3 progress=I3 status=J3 lastCheckIn=K3
 KR C4 id=A4 owner=D4 cycle=E4 start=F4 target=G4 current=H4 progress=I4 status=J4 lastCheckIn=K4
O C5 id=A5 owner=D5 cycle=E5 progress=I5 status=J5 lastCheckIn=K5
 KR C6 id=A6 owner=D6 cycle=E6 start=F6 target=G6 current=H6 progress=I6 status=J6 lastCheckIn=K6`,
  },
  {
    name: "Indonesian cards",
    rows: `
Sasaran | Pasien puskesmas dilayani tanpa antre lama
Hasil kunci | Waktu tunggu rata-rata 25 menit
Penanggung jawab | Wulan
Nilai awal | 70
Target | 25
Realisasi | 48
 |
Hasil kunci | 90% resep siap dalam 10 menit
Penanggung jawab | Bayu
Nilai awal | 55
Target | 90
Realisasi | 68`,
    expected: `
O B1
 KR B2 owner=B3 start=B4 target=B5 current=B6
 KR B8 owner=B9 start=B10 target=B11 current=B12`,
  },
  {
    name: "German goal register without key results",
    rows: `
Nr. | Jahresziel | Verantwortlich | Fällig bis | Erfüllungsgrad | Bemerkung
1 | Die Sternwarte ist an zwei Abenden je Woche offen | Hedwig | 31.10.2026 | 60% | Zweiter Schlüssel fehlt
2 | Schulklassen finden ohne Anruf einen Termin | Ruben | 15.12.2026 | 25% | Formular steht`,
    expected: `
O B2 id=A2 owner=C2 due=D2 progress=E2 note=F2
O B3 id=A3 owner=C3 due=D3 progress=E3 note=F3`,
  },
  {
    name: "retrospective with final scores and lists below",
    rows: `
Looking back at the spring term | | | |
Objective 1 – Evening classes fill up by themselves | | | |
Key result | Planned | Reached | Final score | What we learned
Places booked two weeks ahead | 240 | 251 | 1.0 | Early price works
Learners who bring a friend | 60 | 27 | 0.4 | Nobody knew about the voucher
Objective 2 – Tutors feel part of the house | | | |
Key result | Planned | Reached | Final score | What we learned
Tutors at the monthly supper | 35 | 30 | 0.8 | Move it to Thursday
Went well | | | |
The booking page held up | | | |
Try next term | | | |
Print the voucher on the receipt | | | |`,
    expected: `
O A2
 KR A4 target=B4 current=C4 score=D4 note=E4
 KR A5 target=B5 current=C5 score=D5 note=E5
O A6
 KR A8 target=B8 current=C8 score=D8 note=E8`,
  },
  {
    name: "Traditional Chinese table with progress and confidence",
    rows: `
目標 | 關鍵結果 | 負責人 | 目前進度 | 信心指數
讓山區學童都能準時到校 | 校車準點率達到 97% | 林怡君 | 60% | 0.7
 | 家長投訴每月少於 5 件 | 陳柏宇 | 35% | 0.5
司機願意長期留任 | 離職率降至 8% | 陳柏宇 | 20% | 0.4`,
    expected: `
O A2
 KR B2 owner=C2 progress=D2 confidence=E2
 KR B3 owner=C3 progress=D3 confidence=E3
O A4
 KR B4 owner=C4 progress=D4 confidence=E4`,
  },
  {
    name: "French, key results on lines of one cell",
    rows: `
Objectif | Résultats clés | Pilote | Échéance
Des cantines que les enfants aiment | 1. Restes divisés par deux, de 120 à 60 g⏎2. 80 % des parents satisfaits⏎3. 12 écoles en bio | Maëlle | 30/06/2026
Des cuisines qui tournent sans panne | 1. Moins de 3 arrêts par mois⏎2. Dépannage en 4 h | Yanis | 31/12/2026`,
    expected: `
O A2 owner=C2 due=D2
 KR B2
 KR B2
 KR B2
O A3 owner=C3 due=D3
 KR B3
 KR B3`,
  },
  {
    name: "Arabic outline",
    rows: `
أهداف الفريق للربع الثالث |
الهدف الأول: يجد كل زائر طريقه في المستشفى بسهولة |
النتيجة الرئيسية 1: خفض التأخر عن المواعيد من 30% إلى 12% |
النتيجة الرئيسية 2: 500 تقييم بدرجة 4 أو أعلى |
الهدف الثاني: مواعيد تُحجز دون مكالمة |
النتيجة الرئيسية 1: 70% من الحجوزات عبر التطبيق |`,
    expected: `
O A2
 KR A3
 KR A4
O A5
 KR A6`,
  },
  {
    name: "Finnish table under a title and a date line",
    rows: `
Seurakunnan keittiö | | | | |
Päivitetty 10.8.2026 | | | | |
Tavoite | Avaintulos | Vastuuhenkilö | Lähtötaso | Tavoitetaso | Nykytila
Kukaan ei syö yksin | 300 vierasta viikossa | Aino | 170 | 300 | 225
 | 25 uutta vapaaehtoista | Eero | 0 | 25 | 11
Hävikki kuriin | Ruokahävikki alle 4 % | Aino | 13 % | 4 % | 9 %`,
    expected: `
O A4
 KR B4 owner=C4 start=D4 target=E4 current=F4
 KR B5 owner=C5 start=D5 target=E5 current=F5
O A6
 KR B6 owner=C6 start=D6 target=E6 current=F6`,
  },
  {
    name: "goals with a sentence that opens the measures",
    rows: `
Bike co-op, what we are after this quarter |
Goal: Members fix their own bikes |
DRI: Sanne |
We will know because |
 | • 150 members finish the basics course
 | • Walk-in repairs fall from 90 to 55 a week
Goal: The shop pays its own rent |
DRI: Luca |
We will know because |
 | • Parts sales of 6,000 a month
Not this quarter |
 | • A second workshop
 | • Cargo bike rental`,
    expected: `
O A2 owner=A3
 KR B5
 KR B6
O A7 owner=A8
 KR B10`,
  },
  {
    name: "key results as columns, check-ins as rows",
    rows: `
Objective: Nobody waits for a library card | | |
Check-in | KR1: Cards issued on the spot 90 % | KR2: 500 online sign-ups a month | Remarks
2026-06-05 | 62 | 210 |
2026-06-19 | 70 | 265 | New scanner
2026-07-03 | 74 | | Holiday`,
    expected: `
O A1
 KR B2 current=B5
 KR C2 current=C4`,
  },
  {
    name: "Portuguese indicators by month",
    rows: `
Objetivo estratégico | Indicador | Unidade | Meta 2026 | jan/26 | fev/26 | mar/26 | abr/26
Famílias saem da fila da creche | Crianças na fila | crianças | 100 | 410 | 380 | 322 | 290
 | Vagas novas abertas | vagas | 320 | 20 | 45 | 90 | –
Professoras com tempo para planejar | Horas livres por semana | h | 6 | 2 | 2 | 3 | 3.5`,
    expected: `
O A2
 KR B2 unit=C2 target=D2 current=H2
 KR B3 unit=C3 target=D3 current=G3
O A4
 KR B4 unit=C4 target=D4 current=H4`,
  },
  {
    name: "from and to in one column, own header words",
    rows: `
Outcome we want | How we measure it | From → to | Lead | RAG
Small bakeries get paid on time | Invoices paid within 14 days | 48% → 85% | Hana | Amber
 | Reminder calls a week | 60 → 15 | Piet | Green
Bookkeepers trust our numbers | Corrections at year end | 31 → 5 | Hana | Red`,
    expected: `
O A2
 KR B2 start=C2 target=C2 owner=D2 status=E2
 KR B3 start=C3 target=C3 owner=D3 status=E3
O A4
 KR B4 start=C4 target=C4 owner=D4 status=E4`,
  },
  {
    name: "none: Spanish guide with an example",
    rows: `
Cómo redactar buenos OKR |
Paso 1 | Elige un objetivo que inspire y quepa en una frase
Paso 2 | Añade entre dos y cuatro resultados clave con número
Consejo | Un resultado clave no es una tarea
Ejemplo flojo | Mejorar la web
Ejemplo mejor | Que el 40% de las visitas vuelva en una semana`,
    expected: "",
  },
  {
    name: "none: Turkish task list",
    rows: `
Görev | Sorumlu | Öncelik | Bitiş | Durum
Sunucu lisanslarını yenile | Elif | Yüksek | 14.08.2026 | Bekliyor
Fuar broşürünü bastır | Can | Orta | 20.08.2026 | Tamamlandı
Depo sayımı yap | Elif | Düşük | 31.08.2026 | Başlamadı`,
    expected: "",
  },
  {
    name: "none: German figures with plan and actual",
    rows: `
Kennzahlen Juli | | | |
Kennzahl | Ist | Soll | Abweichung | Ampel
Umsatz in TEUR | 812 | 790 | 2,8% | grün
Krankenstand | 6,1% | 5,0% | 1,1% | rot
Lagerumschlag | 4,2 | 4,5 | -0,3 | gelb`,
    expected: "",
  },
  {
    name: "none: Italian lesson objectives",
    rows: `
Unità 3 - Le frazioni | |
Obiettivi di apprendimento | Attività | Verifica
L'alunno confronta due frazioni | Gioco con le strisce di carta | Scheda 3A
L'alunno somma frazioni con lo stesso denominatore | Esercizi a coppie | Scheda 3B`,
    expected: "",
  },
  {
    name: "none: Dutch empty template",
    rows: `
Team: | (vul in) | | |
Doelstelling | Kernresultaat | Eigenaar | Startwaarde | Streefwaarde
<doelstelling 1> | <kernresultaat 1> | <naam> | <getal> | <getal>
 | <kernresultaat 2> | <naam> | <getal> | <getal>
<doelstelling 2> | <kernresultaat 1> | <naam> | <getal> | <getal>`,
    expected: "",
  },
  {
    name: "none: study log with a column of key results",
    rows: `
Paper | Objective | Method | Sample | Key result
Ito 2019 | Test whether shade lowers leaf loss | Field trial | 48 plots | Loss fell by 18 %
Moreau 2021 | Compare two mulches | Greenhouse | 120 pots | No difference found
Silva 2023 | Model water use under drought | Simulation | 30 runs | Use rose by 7 %`,
    expected: "",
  },
];
