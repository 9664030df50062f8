import type { Seen, Step } from "./search.ts";

/** Of the only objectives of a page that nothing announced and that were chosen by fewer points, 17 of 20 were none. */
const least = 0;

/**
 * A page's only objective that no label and no heading calls one, and that does not look like one either, was taken only because key
 * results follow: they keep their place and have no objective. Pages that restate key results leave the objective elsewhere.
 */
export function withoutGuess({ traits }: Pick<Seen, "traits">, steps: readonly Step[]): readonly Step[] {
  const objectives = steps.flatMap(({ choice }, at) => (choice === "objective" ? [at] : []));
  const [only] = objectives;
  if (only === undefined || objectives.length > 1 || steps.some(({ choice }) => choice === "own"))
    return steps;
  const { context, points } = steps[only]!;
  const isCalled = traits[only]!.wording.label !== null || context.state === "objectives";
  if (isCalled || points >= least) return steps;
  return steps.map((step, at) => (at === only ? { ...step, choice: "text" as const } : step));
}
