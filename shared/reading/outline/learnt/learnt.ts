import type { Context, LineKind } from "../context.ts";
import type { Adjust, Choice, Seen } from "../search.ts";
import { placeSigns, signsIn } from "./signs.ts";
import { weights } from "./weights.ts";

/**
 * The kinds of lines that labelled documents name. Sections, lists of something else and text nobody labels, and headings that say
 * what they head need no learning: tried on documents not learned from, points for those changed nothing.
 */
export const taughtKinds: readonly LineKind[] = ["objective", "keyResult", "field"];

/** The place of a choice in `taughtKinds`; −1 where it is not taught. */
export const taughtKind = (choice: Choice): number => (taughtKinds as readonly Choice[]).indexOf(choice);

/** Points by sign, one for each of `taughtKinds`. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/**
 * What labelled documents have taught about lines, as points beside those of `pointsOf`: the sum over the signs of a line, its
 * surroundings and its place. 0 for tables and untaught kinds. A sign that no document showed says nothing.
 */
export function learntPoints(seen: Seen, learnt: Weights = weights): Adjust {
  const { tokens, traits } = seen;
  const signsOf = signsIn(seen);
  const own: (readonly number[] | undefined)[] = [];
  const places = new Map<string, readonly number[]>();
  const ofLine = (at: number) => (own[at] ??= sumOf(signsOf(at), learnt));
  const ofPlace = (at: number, context: Context) => {
    const signs = placeSigns(traits[at]!, context);
    const key = signs.join("|");
    const known = places.get(key) ?? sumOf(signs, learnt);
    places.set(key, known);
    return known;
  };
  let last: { at: number; context: Context; points: readonly number[] } | null = null;
  return (at, choice, context) => {
    const kind = taughtKind(choice);
    if (kind < 0 || tokens[at]!.kind === "table") return 0;
    // The search asks for every kind in turn.
    if (last?.at !== at || last.context !== context) last = { at, context, points: ofPlace(at, context) };
    return ofLine(at)[kind]! + last.points[kind]!;
  };
}

function sumOf(signs: readonly string[], learnt: Weights): readonly number[] {
  const sums = taughtKinds.map(() => 0);
  for (const sign of signs) {
    const points = learnt[sign];
    if (points) for (let kind = 0; kind < sums.length; kind++) sums[kind]! += points[kind]!;
  }
  return sums;
}
