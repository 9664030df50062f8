/** Committed goals are promises, aspirational ones are stretches; both are fine, read differently. */
export type Ambition = "committed" | "aspirational";

/** Committed goals expect 1.0, aspirational ones 0.7 on average (Google's OKR playbook; a committed 0.8 is still a miss: Castro). */
const expectedScore: Readonly<Record<Ambition, number>> = { committed: 1, aspirational: 0.7 };

/** Words that sheets use for aspirational goals in the languages that are judged; anything else is taken as `fallback`. */
const aspirational = /aspir|moon\s?shot|stretch|ambici|ambiti|ehrgeiz|audac/i;
const committed = /commit|compromet|engag|verbindlich|zusage|must/i;

export function ambitionOf(type: string, fallback: Ambition = "aspirational"): Ambition {
  if (aspirational.test(type)) return "aspirational";
  return committed.test(type) ? "committed" : fallback;
}

/** Whether a score met what its kind of goal expects. */
export function isMet(score: number, ambition: Ambition): boolean {
  return score >= expectedScore[ambition] - 1e-9;
}
