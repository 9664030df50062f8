import { isExplaining } from "../../explaining.ts";
import { rolesOfHeader, structuralLabel } from "../../headers/index.ts";
import { wordCount } from "../../profile.ts";

/** "Three conditions (KR)". */
const glossed = /[(（]\s*(?:KRs?|key results?)\s*[)）]\s*[:：]?$/iu;

/** "Key Results:" or "Objectives" alone in a line. */
export function listHeading(text: string): "objective" | "keyResult" | null {
  if (text.length <= 40 && glossed.test(text) && structuralLabel(text) === null) return "keyResult";
  if (text.length <= 40 && isTranslated(text)) return "objective";
  const bare = text
    .replace(/^[\s#*🎯🔑📈📊]+/u, "")
    .replace(/\(s\)/iu, "s")
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u, "")
    .replace(/\s*[:：]\s*$/u, "")
    .replace(/\s*[(（][^()（）]{2,40}[)）]$/u, "")
    .replace(/\s*[:：]\s*$/u, "")
    .trim();
  if (bare === "" || bare.length > 40 || /okr|[?？]|^an? /iu.test(bare) || telling.test(bare)) return null;
  const label = structuralLabel(bare);
  // "Objectives: 目標" only says the word again.
  if (label && label.rest !== "") {
    const isGloss = isWhose(bare) || isSameWord(label.rest, label.kind) || isWhen(bare, label.rest);
    return label.number === null && isGloss ? label.kind : null;
  }
  if (label) return label.number === null && (bare.length > 2 || bare === "KR") ? label.kind : null;
  if (
    bare === "O" ||
    endsInObjective(bare) ||
    ofObjective.test(bare) ||
    kindOfObjective.test(bare) ||
    goalOfSprint.test(bare)
  )
    return "objective";
  if (wordCount(bare) > 4) return null;
  const roles = rolesOfHeader(bare);
  const items = roles.filter(
    ({ role, confidence }) => confidence > 0.5 && (role === "objective" || role === "keyResult"),
  );
  if (items.length !== 1 || items[0] !== roles[0] || roles[0]!.confidence < 0.8) return null;
  return items[0]!.role as "objective" | "keyResult";
}

/** "목표 (Objective)": a word that may mean objectives, and in brackets one that does. */
function isTranslated(text: string): boolean {
  const [, word, inner] =
    /^[^\p{L}]*(\p{L}[^()（）]*?)\s*[(（]([^()（）]{4,20})[)）]\s*[:：]?$/u.exec(text) ?? [];
  if (word === undefined || wordCount(word) > 2) return false;
  const label = structuralLabel(inner!);
  return (
    label?.kind === "objective" &&
    label.rest === "" &&
    label.number === null &&
    rolesOfHeader(word).some(({ role }) => role === "objective")
  );
}

/** "Objetivo general del proyecto", "Objective of the pilot". */
const ofObjective =
  /^(?:objective|objetivo|objectif|obiettivo)\s+(?:(?:overall|general|geral|général|generale|principal|principale)\s+)?(?:of|for|del?|do|da|du|della)\s(?:\S+\s?){1,3}$/iu;

/** "Цель спринта", "Cel projektu", "Sprintziel". */
const goalOfSprint =
  /^(?:(?:цель|ціль)\s(?:спринта|спринту|проекта|проєкту|квартала|кварталу|команды|команди|продукта|продукту)|cel\s(?:sprintu|projektu|kwartału|zespołu|produktu)|(?:sprint|quartals|projekt|team|produkt)ziel)$/iu;

/** "产品目标", "半年核心目标": which kind it is, before the word. */
const kindOfObjective = /^\p{Script=Han}{2,6}目[标標]$/u;

const plural =
  /(?:s|ziele|obiettivi|doelen|doelstellingen|målsättningar|цели|задачи|cele|hedefler|الأهداف)$/iu;

/** Whether the heading of objectives names one: "Objective", "4.1 Objetivo", not "Objectives". */
export function namesOne(text: string): boolean {
  return !plural.test(text.replace(/\s*[(（].*$/su, "").replace(/[^\p{L}]+$/u, ""));
}

const period = /(?:\s+(?:[QTH][1-4]|(?:FY)?20\d\d|FY\d\d))+$/u;
/** Words of a heading that names the one objective of its chapter. */
const mostWords = 5;

/** "Set up Objective" tells what to do. */
const telling = /^(?:set(?: up)?|define|write|draft|create|add|choose|confirm|review|enter|edit)\s/iu;

/** "Suggested AI Objective", "Primary Objective Q2 2026": the word itself, as a name, behind what kind it is. */
function endsInObjective(text: string): boolean {
  const words = text.replace(period, "").split(/\s+/u);
  const last = words[words.length - 1]!;
  // "Overarching objective" is a heading; in a longer text the word must be a name.
  const isName =
    /^\p{Lu}\p{L}{4,}$/u.test(last) || (words.length === 2 && /^\p{Lu}\p{Ll}+\s\p{L}{5,}$/u.test(text));
  if (words.length < 2 || words.length > mostWords || !isName) return false;
  return structuralLabel(last)?.kind === "objective" && !last.endsWith("s");
}

/** "Key Results — next quarter", "Key Results - Sales": a list and whose or when it is. */
function isWhen(text: string, rest: string): boolean {
  if (wordCount(rest) > 3 || /\p{Nd}\s*%/u.test(rest)) return false;
  return /^\p{L}[\p{L} ]{5,24}s\s+[—–-]\s/u.test(text) && structuralLabel(text)?.kind === "keyResult";
}

const whose =
  /^\p{L}[\p{L} ]{4,24}[se]\s*[:：]\s*\p{Lu}\p{L}+(?:\s*(?:[,&+/]|\s(?:and|und|y|e|et|en)\s)\s*(?:and\s)?\p{Lu}\p{L}+)*$/u;

/** "Key Results: Ana", "Key Results: Ana, Ben and Cem" heads the list of those people. */
export function isWhose(text: string): boolean {
  return whose.test(text) && structuralLabel(text)?.kind === "keyResult";
}

/** "The objective of this project is:" announces what the next line holds. */
export function announcesObjective(text: string): boolean {
  if (
    !/[:：]$/u.test(text) ||
    structuralLabel(text) !== null ||
    isExplaining(text) ||
    text.length > 80 ||
    /okr|key result/iu.test(text)
  )
    return false;
  return text
    .split(/[\s()（）:：,]+/u)
    .some((word) => word.length > 3 && structuralLabel(word)?.kind === "objective");
}

/** Whether a short line is a name for objectives: "Main goal", "4.1 核心目标", "Mission". */
export function namesObjective(text: string): boolean {
  const bare = text.replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}]+$/u, "");
  if (bare.length > 30) return false;
  // "产品目标": a word for whose objective it is, and the word itself.
  if (
    bare.charCodeAt(0) > 0x2e80 &&
    bare.length <= 8 &&
    structuralLabel(bare.slice(-2))?.kind === "objective"
  )
    return true;
  const words = bare.split(/\s+/u);
  // "Mục tiêu sản phẩm", "Objectifs produit": the word itself and whose they are.
  const isHead = (count: number) =>
    words.length > count &&
    words.length <= count + 2 &&
    rolesOfHeader(words.slice(0, count).join(" ")).some(
      ({ role, confidence }) => role === "objective" && confidence > 0.9,
    );
  if (isHead(1) || isHead(2)) return true;
  return [bare, ...(words.length === 2 ? words : [])].some((part) =>
    rolesOfHeader(part).some(({ role, confidence }) => role === "objective" && confidence >= 0.38),
  );
}

/** "Success metrics", "Post-beta metrics (Q2)": a name for what is measured. */
export function namesMeasures(text: string): boolean {
  const bare = text.replace(/^[^\p{L}]+/u, "").replace(/\s*[(（].*$/su, "");
  if (bare.length > 30) return false;
  // "业务指标", "產品指標": whose measures.
  if (/^\p{Script=Han}{2,6}(?:指标|指標)$/u.test(bare)) return true;
  const [best] = rolesOfHeader(bare);
  return best?.role === "keyResult" && best.confidence > 0.4;
}

/** Whether a line has the word for objective itself in it; "goals" may be a team's or a football club's. */
export function speaksOfObjectives(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => {
    const label = word.length > 4 ? structuralLabel(word) : null;
    return label?.kind === "objective" && label.confidence >= 0.6;
  });
}

function isSameWord(text: string, kind: string): boolean {
  return (
    text.length <= 24 &&
    rolesOfHeader(text).some(({ role, confidence }) => role === kind && confidence > 0.35)
  );
}

/** "Q3 2026", "September": the name of a period and nothing else. */
export function isPeriodHeading(text: string): boolean {
  // "Month 1: 10 users" is a step; "Q1 2026: Foundation" heads a quarter.
  if (/[:：]\s*[~≥≤<>$€£+-]?\s*\p{Nd}/u.test(text)) return false;
  // "T1.1c: five alloys" is a task.
  if (/^\p{Lu}\d{1,2}\.\d{1,2}\p{Ll}?\s*[:：]/u.test(text)) return false;
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]+$/u, "");
  const [best] = rolesOfHeader(bare);
  return best?.role === "period" && best.confidence > 0.6;
}
