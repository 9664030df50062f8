import type { ProcessReview } from "./review.ts";

/** One thing to try in the next cycle, with the setting that does it where there is one. */
export interface ProcessSuggestion {
  readonly text: string;
  readonly because: string;
  /** A line of the `Plumbline` tab. */
  readonly setting: { readonly name: string; readonly value: string } | null;
}

interface Rule {
  /** How much it would help, 0–1; 0 where it does not apply. */
  readonly weight: (review: ProcessReview) => number;
  readonly suggest: (review: ProcessReview) => ProcessSuggestion;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Thresholds: 0.6–0.7 is the sweet spot of scores and a repeated 1.0 is too easy (Google re:Work; Sterne on Google); five or fewer key results per objective keep attention. */
const rules: readonly Rule[] = [
  {
    weight: ({ checkInRate }) => (checkInRate !== null && checkInRate < 0.5 ? 1 - checkInRate : 0),
    suggest: ({ checkInRate }) => ({
      text: "Check in every two weeks, and do it together in the team meeting",
      because: `${percent(checkInRate!)} of the due check-ins were made; a rhythm that is kept is worth more than a tighter one that is not`,
      setting: { name: "Check in", value: "Every two weeks" },
    }),
  },
  {
    weight: ({ scores }) =>
      scores && scores.of >= 3 && scores.full / scores.of > 0.6 ? scores.full / scores.of : 0,
    suggest: ({ scores }) => ({
      text: "Set two or three targets so that reaching seven tenths would already be a success",
      because: `${scores!.full} of ${scores!.of} key results scored 1.0, so the bar may have been low`,
      setting: { name: "always-achieved", value: "warning" },
    }),
  },
  {
    weight: ({ scores }) => (scores && scores.of >= 3 && scores.mean < 0.4 ? 0.9 - scores.mean : 0),
    suggest: ({ scores }) => ({
      text: "Take fewer goals: keep the two objectives that matter most and give them the time",
      because: `the mean score was ${scores!.mean.toFixed(1)}; most goals got too little of the cycle`,
      setting: { name: "too-many-objectives: maximum", value: "3" },
    }),
  },
  {
    weight: ({ measurable }) => (measurable !== null && measurable < 0.8 ? 0.9 - measurable : 0),
    suggest: ({ measurable }) => ({
      text: "Write start and target beside every key result before the cycle begins",
      because: `${percent(1 - measurable!)} of the key results had nothing to measure`,
      setting: { name: "missing-start", value: "error" },
    }),
  },
  {
    weight: ({ owned }) => (owned !== null && owned < 0.9 ? 0.85 - owned / 2 : 0),
    suggest: ({ owned }) => ({
      text: "Name one person for every key result at the start",
      because: `${percent(1 - owned!)} of the key results belonged to nobody in person`,
      setting: { name: "missing-owner", value: "error" },
    }),
  },
  {
    weight: ({ changes, keyResults }) =>
      keyResults > 0 && changes.all / keyResults > 0.4 ? Math.min(0.8, changes.all / keyResults) : 0,
    suggest: ({ changes, keyResults }) => ({
      text: "Spend one more session on the targets before the cycle starts",
      because: `there were ${changes.all} changes to ${keyResults} key results on the way`,
      setting: null,
    }),
  },
  {
    weight: ({ forecasts }) =>
      forecasts && forecasts.of >= 3 && forecasts.held / forecasts.of < 0.6 ? 0.5 : 0,
    suggest: ({ forecasts }) => ({
      text: "Look at the pace at half-time and decide there: adjust, get help, or drop",
      because: `only ${forecasts!.held} of ${forecasts!.of} forecasts made halfway held`,
      setting: null,
    }),
  },
  {
    weight: ({ confidence: { met, unmet } }) => (met !== null && unmet !== null && unmet >= met ? 0.45 : 0),
    suggest: () => ({
      text: "Ask for the confidence first and for the reason next: what would have to happen for it to work?",
      because: "halfway, people were as sure of what was missed as of what was reached",
      setting: null,
    }),
  },
];

/** At most three things to try next, the most helpful first; none where the process worked. */
export function suggestionsFor(review: ProcessReview): ProcessSuggestion[] {
  return rules
    .map((rule) => ({ rule, weight: rule.weight(review) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ rule }) => rule.suggest(review));
}

/** What the team talks about; the answers are its own. */
export const reviewQuestions = [
  "Which goal changed what we did on an ordinary Tuesday, and which did not?",
  "Where did we know early that it would not work, and what kept us from saying so?",
  "What did we learn that the next cycle's goals should already know?",
] as const;
