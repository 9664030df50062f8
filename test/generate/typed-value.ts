import { isoToSerial } from "../../shared/sheet/dates.ts";
import type { Drawing, Habits } from "./drawing.ts";
import { type HeaderField, listOf, type Phrases } from "./phrases.ts";
import { type PlannedKeyResult, writeFigure } from "./plan.ts";

const emoji = ["🟢", "🟡", "🔴", "✅", "⚪"];

interface Value {
  readonly value: string | number;
  readonly format?: string;
}

/** What the author types for a field of a key result; "" where nothing. */
export function typedValue(drawing: Drawing, field: HeaderField, keyResult: PlannedKeyResult): Value {
  const { habits, phrases } = drawing;
  const { unit } = keyResult;
  switch (field) {
    case "start":
    case "target":
    case "current": {
      if (unit === null) return { value: "" };
      return figure(keyResult[field], unit, habits, phrases);
    }
    case "unit":
      return { value: unit === null ? "" : unit === "" ? "#" : unit };
    case "progress":
      return percent(keyResult.progress, habits, phrases);
    case "confidence":
      return habits.confidence === "ten"
        ? { value: keyResult.confidence }
        : { value: keyResult.confidence / 10, format: "0%" };
    case "status": {
      const word = listOf(phrases.statuses)[keyResult.status]!;
      const sign = emoji[keyResult.status]!;
      return {
        value: habits.statuses === "words" ? word : habits.statuses === "emoji" ? sign : `${sign} ${word}`,
      };
    }
    case "owner":
      return { value: ownersOf(drawing, keyResult.owner) };
    case "due":
      return dateOf(keyResult.due, habits, phrases);
    case "weight":
      return { value: keyResult.weight / 100, format: "0%" };
    case "priority":
      return { value: keyResult.priority };
    case "score":
      return { value: Math.round(keyResult.progress * 10) / 10, format: "0.0" };
    case "note":
      return { value: keyResult.note };
    default:
      return { value: "" };
  }
}

export function figure(value: number, unit: string, habits: Habits, phrases: Phrases): Value {
  if (unit === "%") {
    if (habits.percent === "typed") return { value: Math.round(value * 10) / 1000, format: "0.0%" };
    if (habits.percent === "text")
      return { value: inOwnDigits(writeFigure(value, "%", phrases), habits, phrases) };
    return { value };
  }
  if (habits.figures === "text")
    return { value: inOwnDigits(writeFigure(value, unit, phrases), habits, phrases) };
  return unit === "" ? { value } : { value, format: `"${unit}"#,##0` };
}

const zeros: Readonly<Record<string, number>> = { fa: 0x6f0, ar: 0x660, hi: 0x966, th: 0xe50, ja: 0xff10 };

function inOwnDigits(text: string, habits: Habits, phrases: Phrases): string {
  const zero = zeros[phrases.code];
  if (!habits.nativeDigits || zero === undefined) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function percent(share: number, habits: Habits, phrases: Phrases): Value {
  if (habits.percent === "typed") return { value: share, format: "0%" };
  const whole = Math.round(share * 100);
  return habits.percent === "text" ? { value: writeFigure(whole, "%", phrases) } : { value: whole };
}

/** Now and then two people share a key result. */
function ownersOf({ habits, random, phrases }: Drawing, name: string): string {
  const first = ownerOf(name, habits);
  if (!random.chance(0.06)) return first;
  const second = ownerOf(random.pick(listOf(phrases.people)), habits);
  return second === first ? first : first + random.pick([", ", " / ", "\n"]) + second;
}

function ownerOf(name: string, habits: Habits): string {
  const isLatin = /^[\p{Script=Latin}\s'’-]+$/u.test(name);
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .toLowerCase();
  if (habits.owners === "email" && isLatin) return `${plain.replace(/\s+/g, ".")}@example.org`;
  if (habits.owners === "handle" && isLatin) return `@${plain.split(" ")[0]}`;
  if (habits.owners === "first") return name.split(" ")[0]!;
  return name;
}

/** ISO, or as the language writes dates in figures; typed dates carry a date format. */
function dateOf(iso: string, habits: Habits, phrases: Phrases): Value {
  if (habits.dates === "typed") return { value: isoToSerial(iso), format: "yyyy-mm-dd" };
  if (habits.dates === "iso") return { value: iso };
  const [year, month, day] = iso.split("-") as [string, string, string];
  if (phrases.code === "en") return { value: `${month}/${day}/${year}` };
  if (/^(?:zh|ja)/.test(phrases.code)) return { value: `${year}年${Number(month)}月${Number(day)}日` };
  if (phrases.code === "ko") return { value: `${year}. ${Number(month)}. ${Number(day)}` };
  return {
    value: /^(?:de|pl|ru|tr)$/.test(phrases.code) ? `${day}.${month}.${year}` : `${day}/${month}/${year}`,
  };
}
