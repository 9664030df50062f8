import { isNext, numberInFull, numberOf } from "../../numbering.ts";
import type { LineTraits } from "../lines/line.ts";
import type { Token } from "../tokens.ts";

const countedBy = /^(\d{1,2})[.)]\s/u;

/** "Key results:", and below it "1. …", "2. …": for each line whether it is one of at least two that count from 1 there, level with each other. */
export function countedLists(traits: readonly (LineTraits | null)[]): boolean[] {
  const counted = traits.map(() => false);
  for (let heading = 0; heading < traits.length; heading++) {
    if (traits[heading]?.listOf !== "keyResult") continue;
    const found: number[] = [];
    const column = traits[heading + 1]?.column ?? -1;
    for (let at = heading + 1; at < traits.length; at++) {
      const line = traits[at];
      if (!line || line.column < column || line.listOf !== null) break;
      if (line.column > column) continue;
      if (line.wording.label !== null) break;
      if (Number(countedBy.exec(line.raw)?.[1]) !== found.length + 1) break;
      found.push(at);
    }
    if (found.length > 1) for (const at of found) counted[at] = true;
  }
  return counted;
}

type Said = "by a line" | "by a table" | "by a list" | "in full";

/**
 * For each line whether a key result of its number has been labelled since the last objective that has a label or was announced, or, by
 * a number that names its objective as well ("O3-KR1"), anywhere above.
 */
export function saidAgain(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  counted: readonly boolean[],
): (Said | null)[] {
  let numbers = new Map<string, Said>();
  const full = new Set<string>();
  let objective: string | null = null;
  return traits.map((line, i) => {
    const token = tokens[i]!;
    if (token.kind === "table")
      for (const item of token.table?.items ?? []) {
        const number = numberOf(item);
        if (item.kind === "keyResult" && number !== null) numbers.set(number, "by a table");
      }
    const label = line?.wording.label;
    if (label?.kind === "objective" || line?.listOf === "objective" || line?.isPeriod) numbers = new Map();
    // "KR #2: …" below "1. …", "2. …" speaks of the second.
    if (counted[i]) numbers.set(countedBy.exec(line!.raw)![1]!, "by a list");
    if (label?.kind === "objective") {
      objective = label.number;
      // The objectives of another team start again at 1.
      for (const number of full) if (number.startsWith(`${objective}.`)) full.delete(number);
    }
    if (label?.kind !== "keyResult" || label.number === null) return null;
    if (full.has(label.number) && !numbers.has(label.number)) return "in full";
    const whole = numberInFull(label.number, objective) ?? label.number;
    if (whole.includes(".")) full.add(whole);
    const before = numbers.get(label.number) ?? null;
    if (before === null) numbers.set(label.number, "by a line");
    return before;
  });
}

/**
 * For each line whether it is a key result whose number is the next after that of the one before it, both said once under their
 * objective: a list that goes on, whatever stands between.
 */
export function goingOn(traits: readonly (LineTraits | null)[]): boolean[] {
  const goes = traits.map(() => false);
  let numbered: { readonly at: number; readonly number: string }[] = [];
  const close = () => {
    const once = (number: string) => numbered.filter((one) => one.number === number).length === 1;
    numbered.forEach(({ at, number }, i) => {
      const before = numbered[i - 1]?.number;
      if (before !== undefined && isNext(before, number)) goes[at] = once(before) && once(number);
    });
    numbered = [];
  };
  traits.forEach((line, at) => {
    const label = line?.wording.label;
    if (label?.kind === "objective" || line?.listOf === "objective" || line?.isPeriod) close();
    if (label?.kind === "keyResult" && label.number !== null) numbered.push({ at, number: label.number });
  });
  close();
  return goes;
}

/** For each line whether it is an objective whose number is the next after that of the labelled objective before it. */
export function nextObjectives(traits: readonly (LineTraits | null)[]): boolean[] {
  let before: string | null = null;
  return traits.map((line) => {
    const label = line?.wording.label;
    if (line?.isPeriod) before = null;
    if (label?.kind !== "objective" || label.number === null || label.confidence < 0.9) return false;
    const isTheNext = before !== null && isNext(before, label.number);
    before = label.number;
    return isTheNext;
  });
}

/** So many objectives that count on by one are no chance. */
const leastRun = 3;

/** For each line whether it is one of at least three labelled objectives, numbered 1, 2, 3 … in order. */
export function runOfObjectives(traits: readonly (LineTraits | null)[]): boolean[] {
  const isInRun = traits.map(() => false);
  let run: number[] = [];
  const close = () => {
    if (run.length >= leastRun) for (const at of run) isInRun[at] = true;
    run = [];
  };
  traits.forEach((line, at) => {
    const label = line?.wording.label;
    if (label?.kind !== "objective" || label.number === null || label.rest === "" || line!.listOf) return;
    if (label.number !== String(run.length + 1)) close();
    if (label.number === String(run.length + 1)) run.push(at);
  });
  close();
  return isInRun;
}
