import { describe, expect, test } from "vitest";
import type { ColumnRole } from "../../shared/okr/fields.ts";
import {
  otherColumnOf,
  rolesOfHeader,
  sectionOf,
  structuralLabel,
} from "../../shared/reading/headers/index.ts";

/** Real headers by language; the first role must be the best one. */
const plain: Record<string, [string, ColumnRole][]> = {
  en: [
    ["Objective", "objective"],
    ["KEY RESULTS", "keyResult"],
    ["key_result", "keyResult"],
    ["KeyResult", "keyResult"],
    ["Owner:", "owner"],
    ["DRI", "owner"],
    ["Assigned to", "owner"],
    ["Target (%)", "target"],
    ["Baseline (Nov 2025)", "start"],
    ["Beginning Number (Nov 2025)", "start"],
    ["Actual", "current"],
    ["Actual/Current", "current"],
    ["% Completed", "progress"],
    ["Progress %", "progress"],
    ["%", "progress"],
    ["RAG", "status"],
    ["Confidence (1-10)", "confidence"],
    ["Due\nDate", "due"],
    ["📅 Due date", "due"],
    ["Weight %", "weight"],
    ["Last check-in", "lastCheckIn"],
    ["last_update", "lastCheckIn"],
    ["Review comment", "note"],
    ["KR owner", "owner"],
    ["KR target", "target"],
    ["Q1 Target", "target"],
    ["Target Q3 2026", "target"],
    ["Current value as of today", "current"],
    ["Executive sponsor", "sponsor"],
    ["Parent objective", "parent"],
    ["Aligned To (weight, Objective ID)", "parent"],
    ["#", "id"],
    ["KR #", "id"],
    ["Ｏｂｊｅｃｔｉｖｅ", "objective"],
  ],
  es: [
    ["Objetivo", "objective"],
    ["Resultados clave", "keyResult"],
    ["Responsable", "owner"],
    ["Línea base", "start"],
    ["LINEA DE BASE", "start"],
    ["Meta", "target"],
    ["Real", "current"],
    ["Actual", "current"],
    ["% Avance", "progress"],
    ["Semáforo", "status"],
    ["Fecha límite", "due"],
    ["Criterio de verificación", "keyResult"],
    ["Último check-in", "lastCheckIn"],
  ],
  pt: [
    ["Resultado-chave", "keyResult"],
    ["Responsável", "owner"],
    ["Atual", "current"],
    ["Prazo", "due"],
    ["Farol", "status"],
    ["un_medida", "unit"],
    ["Inicial", "start"],
    ["Time", "team"],
  ],
  fr: [
    ["Résultat clé", "keyResult"],
    ["Cible", "target"],
    ["Porteur", "owner"],
    ["Échéance", "due"],
    ["Taux d’avancement", "progress"],
    ["Unité", "unit"],
    ["Pondération", "weight"],
  ],
  de: [
    ["Schlüsselergebnisse", "keyResult"],
    ["Zielwert", "target"],
    ["Ist-Wert", "current"],
    ["Startwert", "start"],
    ["Verantwortliche", "owner"],
    ["Fällig am", "due"],
    ["Ampel", "status"],
    ["Einheit", "unit"],
  ],
  it: [
    ["Risultati chiave", "keyResult"],
    ["Responsabile", "owner"],
    ["Avanzamento", "progress"],
    ["Scadenza", "due"],
  ],
  nl: [
    ["Kernresultaat", "keyResult"],
    ["Streefwaarde", "target"],
    ["Nulmeting", "start"],
    ["Trekker", "owner"],
  ],
  pl: [
    ["Kluczowe rezultaty", "keyResult"],
    ["Właściciel", "owner"],
    ["Wartość docelowa", "target"],
    ["Termin", "due"],
  ],
  tr: [
    ["Anahtar Sonuç", "keyResult"],
    ["Sorumlu", "owner"],
    ["İlerleme", "progress"],
    ["Gerçekleşen", "current"],
  ],
  vi: [
    ["Kết quả then chốt", "keyResult"],
    ["Người phụ trách", "owner"],
    ["Hạn chót", "due"],
    ["Trọng số", "weight"],
  ],
  id: [
    ["Hasil utama", "keyResult"],
    ["Penanggung jawab", "owner"],
    ["Realisasi", "current"],
    ["Tenggat", "due"],
  ],
  ru: [
    ["Ключевой результат", "keyResult"],
    ["Ответственный", "owner"],
    ["Факт", "current"],
    ["Срок", "due"],
    ["Ед. изм.", "unit"],
  ],
  fa: [
    ["نتیجهٔ کلیدی", "keyResult"],
    ["نتایج کليدي", "keyResult"],
    ["مالک", "owner"],
    ["نقطهٔ شروع", "start"],
    ["وضعیت", "status"],
  ],
  ar: [
    ["النتيجة الرئيسية", "keyResult"],
    ["النتيجه الرئيسيه", "keyResult"],
    ["المسؤول", "owner"],
    ["القيمة الحالية", "current"],
    ["المستهدف", "target"],
  ],
  hi: [
    ["मुख्य परिणाम", "keyResult"],
    ["वर्तमान मान", "current"],
    ["समय सीमा", "due"],
  ],
  th: [
    ["ผลลัพธ์หลัก", "keyResult"],
    ["ผู้รับผิดชอบ", "owner"],
    ["ค่าเป้าหมาย", "target"],
    ["ความคืบหน้า", "progress"],
  ],
  "zh-Hans": [
    ["关键结果", "keyResult"],
    ["负责人", "owner"],
    ["目标值", "target"],
    ["当前进度", "progress"],
    ["截止日期", "due"],
  ],
  "zh-Hant": [
    ["關鍵結果", "keyResult"],
    ["負責人", "owner"],
    ["目前值", "current"],
    ["權重", "weight"],
  ],
  ja: [
    ["主要な結果", "keyResult"],
    ["担当者", "owner"],
    ["現在値［件］", "current"],
    ["最終更新日", "lastCheckIn"],
    ["進捗率（％）", "progress"],
  ],
  ko: [
    ["핵심 결과", "keyResult"],
    ["담당자", "owner"],
    ["현재값(건)", "current"],
    ["마감일", "due"],
    ["KR 담당자", "owner"],
  ],
  sv: [
    ["Nyckelresultat", "keyResult"],
    ["Ansvarig", "owner"],
    ["Målvärde", "target"],
    ["Nuläge", "current"],
    ["Måluppfyllelse", "progress"],
    ["Till när?", "due"],
  ],
  da: [
    ["Nøgleresultater", "keyResult"],
    ["Tovholder", "owner"],
    ["Udgangspunkt", "start"],
    ["Måltal", "target"],
    ["Hvor er vi nu?", "current"],
  ],
  nb: [
    ["Nøkkelresultat", "keyResult"],
    ["Eier", "owner"],
    ["Måloppnåelse", "progress"],
    ["Frist", "due"],
    ["Sist oppdatert", "lastCheckIn"],
  ],
  fi: [
    ["Avaintulokset", "keyResult"],
    ["Vastuuhenkilö", "owner"],
    ["Lähtötaso", "start"],
    ["Toteuma", "current"],
    ["Mihin mennessä?", "due"],
  ],
  cs: [
    ["Klíčový výsledek", "keyResult"],
    ["Odpovědná osoba", "owner"],
    ["Cílová hodnota", "target"],
    ["Plnění (%)", "progress"],
    ["Do kdy?", "due"],
  ],
  uk: [
    ["Ключові результати", "keyResult"],
    ["Відповідальний", "owner"],
    ["Од. вим.", "unit"],
    ["Зараз", "current"],
    ["Дедлайн", "due"],
    ["Пов’язана ціль", "parent"],
  ],
  ro: [
    ["Rezultat-cheie", "keyResult"],
    ["Responsabil", "owner"],
    ["Țintă", "target"],
    ["Grad de realizare", "progress"],
    ["Termen limită", "due"],
  ],
  hu: [
    ["Kulcseredmény", "keyResult"],
    ["Felelős", "owner"],
    ["Kiinduló érték", "start"],
    ["Célérték", "target"],
    ["Határidő", "due"],
  ],
  el: [
    ["ΒΑΣΙΚΑ ΑΠΟΤΕΛΕΣΜΑΤΑ", "keyResult"],
    ["Υπεύθυνος", "owner"],
    ["Αρχική τιμή", "start"],
    ["Πρόοδος %", "progress"],
    ["Έως πότε;", "due"],
  ],
  he: [
    ["תוצאת מפתח", "keyResult"],
    ["אחראי/ת", "owner"],
    ["ערך נוכחי", "current"],
    ["רמזור", "status"],
    ["עד מתי?", "due"],
    ["מס׳", "id"],
  ],
};

/** Headers as people talk. */
const spoken: Record<string, [string, ColumnRole][]> = {
  en: [
    ["Who?", "owner"],
    ["By when?", "due"],
    ["How will we know?", "keyResult"],
    ["What does success look like?", "keyResult"],
    ["How we measure it", "keyResult"],
    ["Where we started", "start"],
    ["Was", "start"],
    ["Where are we today?", "current"],
    ["Where do we want to be?", "target"],
    ["% there", "progress"],
    ["Gut feeling", "confidence"],
    ["How sure are we?", "confidence"],
    ["How's it going?", "status"],
    ["Last touched", "lastCheckIn"],
    ["Rolls up to", "parent"],
  ],
  es: [
    ["¿Quién?", "owner"],
    ["¿Para cuándo?", "due"],
    ["¿Cómo lo medimos?", "keyResult"],
    ["Punto de partida", "start"],
    ["¿Dónde estamos hoy?", "current"],
    ["¿Qué tan seguros estamos?", "confidence"],
  ],
  pt: [
    ["Quem", "owner"],
    ["Até quando", "due"],
    ["Onde queremos chegar", "target"],
    ["Como saberemos que chegamos lá?", "keyResult"],
  ],
  fr: [
    ["Qui", "owner"],
    ["Pour quand ?", "due"],
    ["Comment on mesure", "keyResult"],
    ["Où on en est", "current"],
    ["Météo", "status"],
    ["On y croit ?", "confidence"],
  ],
  de: [
    ["Woran merken wir's?", "keyResult"],
    ["Wer kümmert sich?", "owner"],
    ["Bis wann", "due"],
    ["Wo stehen wir?", "current"],
    ["Bauchgefühl", "confidence"],
    ["Wie läuft's?", "status"],
  ],
  it: [["Come lo misuriamo?", "keyResult"]],
  nl: [["Waaraan merken we het?", "keyResult"]],
  pl: [["Po czym poznamy sukces?", "keyResult"]],
  tr: [["Ne zamana kadar?", "due"]],
  vi: [["Ai phụ trách?", "owner"]],
  id: [["Seberapa yakin kita?", "confidence"]],
  ru: [
    ["Как поймём?", "keyResult"],
    ["До какого числа?", "due"],
    ["Чуйка", "confidence"],
  ],
  fa: [["از کجا بفهمیم؟", "keyResult"]],
  ar: [["أين نحن الآن؟", "current"]],
  hi: [["कैसे पता चलेगा?", "keyResult"]],
  th: [["มั่นใจแค่ไหน", "confidence"]],
  "zh-Hans": [["怎么知道成功了？", "keyResult"]],
  "zh-Hant": [["什麼時候完成？", "due"]],
  ja: [["どうなれば成功か", "keyResult"]],
  ko: [["얼마나 자신 있나?", "confidence"]],
};

describe.each([...Object.entries(plain), ...Object.entries(spoken)])("headers in %s", (_language, cases) => {
  test.each(cases)("%s", (header, role) => {
    const [best] = rolesOfHeader(header);
    expect(best?.role).toBe(role);
    expect(best!.confidence).toBeGreaterThan(0.5);
  });
});

test.each([
  ["Goal", ["objective", "target", "keyResult"]],
  ["目标", ["objective", "target"]],
  ["目標", ["objective", "target"]],
  ["목표", ["objective", "target"]],
  ["Meta", ["objective", "target"]],
  ["هدف", ["objective", "target"]],
  ["Ziel", ["objective", "target"]],
  ["Mục tiêu", ["objective", "target"]],
  ["Objective / Key Result", ["objective", "keyResult"]],
  ["Metric", ["keyResult", "unit"]],
] as [string, ColumnRole[]][])("%s may mean several things and none for certain", (header, roles) => {
  const found = rolesOfHeader(header);
  for (const role of roles) expect(found.map((one) => one.role)).toContain(role);
  expect(found[0]!.confidence).toBeLessThan(0.85);
});

test.each([
  ["负责人 Owner", "owner"],
  ["目标 / Objective", "objective"],
  ["目標 (Objective)", "objective"],
  ["الهدف\nObjective", "objective"],
  ["Key Result | Cible", "keyResult"],
  ["Tiêu chuẩn hoàn thành (H2/2026 Target)", "target"],
] as [string, ColumnRole][])("%s names one thing in two languages", (header, role) => {
  expect(rolesOfHeader(header)[0]!.role).toBe(role);
});

test.each([
  "Q1-2026",
  "sep-25",
  "W3",
  "Week 12",
  "KW 2",
  "Semana 3",
  "мар 2026",
  "2026年度",
  "第2四半期",
  "3월",
  "T3/2026",
  "Mês 2",
  "FY27",
  "Aug-26",
  "Tháng 3",
  "Month 18",
])("%s is a period", (header) => {
  expect(rolesOfHeader(header)[0]?.role).toBe("period");
});

test.each([
  ["Start date", "startDate"],
  ["Fecha de inicio", "startDate"],
  ["Initiative", "initiative"],
  ["Maßnahmen", "initiative"],
  ["リスク", "risk"],
  ["Budget", "budget"],
  ["Data source", "measurement"],
  ["How it is measured", "measurement"],
  ["Come misurare", "measurement"],
  ["验收标准", null],
] as const)("%s is no field of an OKR", (header, other) => {
  expect(otherColumnOf(header)).toBe(other);
  expect(rolesOfHeader(header).filter((role) => role.confidence > 0.6)).toEqual([]);
});

test.each([
  "",
  "   ",
  "Kishan",
  "Increase weekly active users from 4,200 to 9,000 in all regions of the country",
  "What did the customers say last week?",
  "☃",
  "1234",
])("%j says nothing", (text) => {
  expect(rolesOfHeader(text).filter((role) => role.confidence > 0.5)).toEqual([]);
});

describe("labels in front of a text", () => {
  test.each([
    ["Objective 1: Win the north", "objective", "1", "Win the north"],
    ["O1. Win", "objective", "1", "Win"],
    ["O1 - Win", "objective", "1", "Win"],
    ["KR2 - sign 5", "keyResult", "2", "sign 5"],
    ["KR 1.2: x", "keyResult", "1.2", "x"],
    ["KR-3: x", "keyResult", "3", "x"],
    ["[KR1] bar", "keyResult", "1", "bar"],
    ["Objective A: foo", "objective", "A", "foo"],
    ["Objetivo 1: Ganar", "objective", "1", "Ganar"],
    ["Resultado-chave 2: vender", "keyResult", "2", "vender"],
    ["Schlüsselergebnis 3 - abc", "keyResult", "3", "abc"],
    ["关键结果2：提升", "keyResult", "2", "提升"],
    ["目标一：做好", "objective", "一", "做好"],
    ["核心结果", null, null, null],
    ["هدف ۱: رشد", "objective", "1", "رشد"],
    ["KR2 — قرارداد با طلافروش", "keyResult", "2", "قرارداد با طلافروش"],
    ["핵심 결과 1. 매출", "keyResult", "1", "매출"],
    ["วัตถุประสงค์ที่ 1: x", "objective", "1", "x"],
    ["Mục tiêu 1: a", "objective", "1", "a"],
    ["Nyckelresultat 2: sälja", "keyResult", "2", "sälja"],
    ["Nøkkelresultater 1 - salg", "keyResult", "1", "salg"],
    ["Avaintulos 3: myynti", "keyResult", "3", "myynti"],
    ["Klíčový výsledek 1: prodej", "keyResult", "1", "prodej"],
    ["Ціль 2: ринок", "objective", "2", "ринок"],
    ["Rezultat-cheie 1: vânzări", "keyResult", "1", "vânzări"],
    ["Célkitűzés 1: piac", "objective", "1", "piac"],
    ["Στόχος 1: αγορά", "objective", "1", "αγορά"],
    ["תוצאת מפתח 2: מכירות", "keyResult", "2", "מכירות"],
    ["Goal setting workshop", null, null, null],
    ["O 2 sensors", null, null, null],
    ["Kr. 500 saved", null, null, null],
    ["M. Weber", null, null, null],
    ["Objectively better", null, null, null],
  ] as const)("%s", (text, kind, number, rest) => {
    const label = structuralLabel(text);
    if (kind === null) expect(label).toBeNull();
    else expect(label).toMatchObject({ kind, number, rest });
  });
});

test.each([
  ["Risks", "risks"],
  ["Riesgos:", "risks"],
  ["Initiativen", "initiatives"],
  ["合计", "total"],
  ["Média", "average"],
  ["凡例", "legend"],
  ["Итого", "total"],
  ["Win the north", null],
] as const)("section %s", (text, section) => {
  expect(sectionOf(text)).toBe(section);
});
