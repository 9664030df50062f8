import {
  learntPoints,
  taughtKind,
  taughtKinds,
  type Weights,
} from "../../../shared/reading/outline/learnt/learnt.ts";
import { placeSigns, signsIn } from "../../../shared/reading/outline/learnt/signs.ts";
import { type Seen, type Step, searchReading } from "../../../shared/reading/outline/search.ts";
import { Random } from "../../generate/random.ts";
import { allows, type Gold } from "./gold.ts";

export interface Example {
  readonly seen: Seen;
  /** What each token should be taken for. */
  readonly gold: readonly Gold[];
}

export interface Course {
  readonly rounds: number;
  /** How far one example moves the weights. */
  readonly rate: number;
  /** By how many points the right reading must lead. */
  readonly margin: number;
  /** Signs that fewer examples show are left out. */
  readonly leastExamples: number;
}

/** Found by trying on documents that were not learned from; figures between half and twice of these do as well. */
export const course: Course = { rounds: 8, rate: 0.02, margin: 1, leastExamples: 4 };

const forbidden = -60;

/**
 * An averaged structured perceptron (M. Collins, 2002, "Discriminative training methods for hidden Markov models") with a margin:
 * where the best reading of an example is not one that its labels allow, the signs of the best allowed one gain and those of the
 * wrong one lose. What no reading can give is forgotten: its token becomes free.
 * `from`: the weights to go on from.
 */
export function learn(
  examples: readonly Example[],
  seed: number,
  { rounds, rate, margin, leastExamples }: Course,
  from: Weights = {},
): Weights {
  const weights: Record<string, number[]> = {};
  const sums: Record<string, number[]> = {};
  for (const sign of [...commonSigns(examples, leastExamples), ...Object.keys(from)]) {
    weights[sign] = [...(from[sign] ?? taughtKinds.map(() => 0))];
    sums[sign] = taughtKinds.map(() => 0);
  }
  let clock = 1;
  const move = (seen: Seen, steps: readonly Step[], by: number) => {
    for (const [sign, kind] of taughtSigns(seen, steps)) {
      if (!weights[sign]) continue;
      weights[sign][kind]! += by;
      sums[sign]![kind]! += clock * by;
    }
  };
  const random = new Random(seed);
  const open = examples.map(({ seen, gold }) => ({ seen, gold: [...gold] }));
  for (let round = 0; round < rounds; round++) {
    for (const { seen, gold } of random.shuffled(open)) {
      clock++;
      const learnt = learntPoints(seen, weights);
      const read = (wrong: number) =>
        searchReading(
          seen,
          (at, choice, context) => learnt(at, choice, context) + (allows(gold[at]!, choice) ? 0 : wrong),
        );
      const best = read(margin);
      if (best.every(({ choice }, at) => allows(gold[at]!, choice))) continue;
      const right = read(forbidden);
      right.forEach(({ choice }, at) => {
        if (!allows(gold[at]!, choice)) gold[at] = { item: "free", isField: null, isInside: false };
      });
      const wrong = best.filter(({ choice }, at) => !allows(gold[at]!, choice)).length;
      if (wrong === 0) continue;
      const step = rate / Math.sqrt(wrong);
      move(seen, right, step);
      move(seen, best, -step);
    }
  }
  return mapWeights(weights, (value, sign, kind) => value - sums[sign]![kind]! / clock);
}

/** The mean of several courses, which differ in the order of the examples. */
export function meanOf(all: readonly Weights[]): Weights {
  return mapWeights(
    all[0]!,
    (_, sign, kind) => all.reduce((sum, one) => sum + one[sign]![kind]!, 0) / all.length,
  );
}

/** Without what hardly counts, the rest in twentieths of a point: as right as the whole, and a fifth of its size. */
export function rounded(weights: Weights): Weights {
  const least = 0.06;
  const short = mapWeights(weights, (value) => (Math.abs(value) < least ? 0 : Math.round(value * 20) / 20));
  return Object.fromEntries(
    Object.entries(short)
      .filter(([, points]) => points.some((value) => value !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function mapWeights(weights: Weights, to: (value: number, sign: string, kind: number) => number): Weights {
  return Object.fromEntries(
    Object.entries(weights).map(([sign, points]) => [
      sign,
      points.map((value, kind) => to(value, sign, kind)),
    ]),
  );
}

/** The signs of the lines of a reading that are taken for something taught, each with the place of its kind. */
function* taughtSigns(seen: Seen, steps: readonly Step[]): Generator<[string, number]> {
  const signsOf = signsIn(seen);
  for (const [at, { choice, context }] of steps.entries()) {
    const kind = taughtKind(choice);
    const line = seen.traits[at];
    if (kind < 0 || !line) continue;
    for (const sign of signsOf(at)) yield [sign, kind];
    for (const sign of placeSigns(line, context)) yield [sign, kind];
  }
}

/** Every sign that the lines of an example show, as they are read without anything learnt. */
export function shownSigns(seen: Seen): ReadonlySet<string> {
  const signs = new Set<string>();
  const signsOf = signsIn(seen);
  searchReading(seen, () => 0).forEach(({ context }, at) => {
    const line = seen.traits[at];
    if (!line) return;
    for (const sign of signsOf(at)) signs.add(sign);
    for (const sign of placeSigns(line, context)) signs.add(sign);
  });
  return signs;
}

/** The signs that lines of at least so many examples show. */
function commonSigns(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { seen } of examples)
    for (const sign of Array.from(shownSigns(seen))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return Array.from(counts).flatMap(([sign, count]) => (count >= least ? [sign] : []));
}
