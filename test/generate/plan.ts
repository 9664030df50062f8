import { isoDate } from "../../shared/sheet/dates.ts";
import { listOf, type Phrases } from "./phrases.ts";
import type { Random } from "./random.ts";

export interface PlannedKeyResult {
  readonly text: string;
  /** "%", a currency, "" for a plain count; null for a milestone, which has no figures. */
  readonly unit: string | null;
  readonly start: number;
  readonly target: number;
  readonly current: number;
  readonly progress: number;
  /** 1–10. */
  readonly confidence: number;
  /** Index into the language's status words. */
  readonly status: number;
  readonly owner: string;
  readonly due: string;
  readonly weight: number;
  readonly priority: string;
  readonly note: string;
}

export interface PlannedObjective {
  readonly text: string;
  readonly owner: string;
  readonly team: string;
  readonly keyResults: readonly PlannedKeyResult[];
}

export interface PlannedOkrs {
  readonly objectives: readonly PlannedObjective[];
  readonly quarter: number;
  readonly year: number;
  readonly quarterName: string;
  readonly team: string;
}

/** 1234.5 in the language's own writing. */
function writeNumber(value: number, { decimal, group }: Phrases): string {
  const [whole, fraction] = String(Math.abs(value)).split(".") as [string, string?];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return (value < 0 ? "-" : "") + grouped + (fraction ? decimal + fraction : "");
}

/** A figure with its unit as people write it in a sentence: "12%", "$ 185,000", "42". */
export function writeFigure(value: number, unit: string, phrases: Phrases): string {
  const number = writeNumber(value, phrases);
  if (unit === "%") return phrases.code === "fr" || phrases.code === "de" ? `${number} %` : `${number}%`;
  if (unit === "") return number;
  return phrases.decimal === "," ? `${number} ${unit}` : `${unit}${number}`;
}

export function planOkrs(
  random: Random,
  phrases: Phrases,
  size: { objectives: number; keyResults: [number, number] },
): PlannedOkrs {
  const quarter = random.int(1, 4);
  const year = random.int(2024, 2027);
  const people = listOf(phrases.people);
  const teams = listOf(phrases.teams);
  const used = new Set<string>();
  const objectives = random
    .sample(listOf(phrases.objectives), size.objectives)
    .map((text): PlannedObjective => {
      const count = random.int(...size.keyResults);
      const keyResults: PlannedKeyResult[] = [];
      for (let tries = 0; keyResults.length < count && tries < 40; tries++) {
        const keyResult = planKeyResult(random, phrases, people, quarter, year);
        if (used.has(keyResult.text)) continue;
        used.add(keyResult.text);
        keyResults.push(keyResult);
      }
      return { text, owner: random.pick(people), team: random.pick(teams), keyResults };
    });
  return {
    objectives,
    quarter,
    year,
    quarterName: phrases.quarter.replace("{q}", String(quarter)).replace("{y}", String(year)),
    team: random.pick(teams),
  };
}

function planKeyResult(
  random: Random,
  phrases: Phrases,
  people: readonly string[],
  quarter: number,
  year: number,
): PlannedKeyResult {
  const shared = {
    confidence: random.int(2, 10),
    status: random.int(0, 4),
    owner: random.pick(people),
    due: isoDate(year, quarter * 3 - random.int(0, 2), random.int(1, 28))!,
    weight: random.pick([10, 20, 25, 30, 40]),
    priority: random.pick(["P0", "P1", "P2", "P3"]),
    note: random.chance(0.5) ? random.pick(listOf(phrases.notes)) : "",
  };
  if (random.chance(0.12)) {
    const progress = random.pick([0, 0, 0.5, 1]);
    return {
      ...shared,
      text: random.pick(listOf(phrases.milestones)),
      unit: null,
      start: 0,
      target: 1,
      current: progress,
      progress,
    };
  }
  const falls = random.chance(0.3);
  const [name, unit, from, to] = random.pick(listOf(falls ? phrases.falling : phrases.rising)).split("@") as [
    string,
    string,
    string,
    string,
  ];
  const vary = (text: string) => {
    const base = Number(text.replace(",", "."));
    const varied = base * (0.85 + random.next() * 0.3);
    return base > 1000
      ? Math.round(varied / 50) * 50
      : base > 20
        ? Math.round(varied)
        : Math.round(varied * 10) / 10;
  };
  const start = vary(from);
  const target = falls ? Math.min(vary(to), start * 0.8) : Math.max(vary(to), start * 1.2);
  const round = (value: number) => (target > 1000 ? Math.round(value) : Math.round(value * 10) / 10);
  const progress = Math.round(random.next() * 100) / 100;
  const goal = round(target);
  const text = random
    .pick(listOf(falls ? phrases.fall : phrases.rise))
    .replace("{m}", name)
    .replace("{a}", writeFigure(start, unit, phrases))
    .replace("{b}", writeFigure(goal, unit, phrases));
  return {
    ...shared,
    text,
    unit,
    start,
    target: goal,
    current: round(start + (goal - start) * progress),
    progress,
  };
}
