/** What a verb makes of a goal. The class of the head verb decides more than any other word of the line. */
export const verbs = {
  none: 0,
  /** More of something: increase, grow. */
  up: 1,
  /** Less of something: reduce, cut. */
  down: 2,
  /** Better in a way not said: improve, optimise, strengthen. */
  better: 3,
  /** Come to a state or value and stay there: achieve, exceed, maintain, ensure. */
  reach: 4,
  /** Work with an end that can be ticked off: build, publish, migrate, interview. */
  make: 5,
  /** Work without a natural end: support, monitor, explore, promote. */
  work: 6,
  /** Gain people or deals: attract, sign, close, hire. */
  win: 7,
  /** Become, be. */
  be: 8,
  /** Bring to zero: eliminate, get rid of. */
  end: 9,
} as const;

export type VerbClass = (typeof verbs)[keyof typeof verbs];

/** The shapes of a verb, as bits. */
export const forms = { base: 1, finite: 2, past: 4, gerund: 8, noun: 16 } as const;

/** What else a word can be, as bits: one word may be several. */
export const traits = {
  metric: 1,
  output: 1 << 1,
  abstract: 1 << 2,
  people: 1 << 3,
  hazy: 1 << 4,
  more: 1 << 5,
  determiner: 1 << 6,
  preposition: 1 << 7,
  and: 1 << 8,
  to: 1 << 9,
  period: 1 << 10,
  month: 1 << 11,
  number: 1 << 12,
  all: 1 << 13,
  auxiliary: 1 << 14,
  label: 1 << 15,
  pronoun: 1 << 16,
  by: 1 << 17,
  through: 1 << 18,
  so: 1 << 19,
  window: 1 << 20,
  state: 1 << 21,
  flow: 1 << 22,
  falling: 1 << 23,
  skipped: 1 << 24,
  countOf: 1 << 25,
  for: 1 << 26,
  of: 1 << 27,
  unit: 1 << 28,
  modal: 1 << 29,
  external: 1 << 30,
} as const;

/** Finer points of a word that single rules ask for, as bits. */
export const manners = {
  /** Verbs of making that also take what cannot be ticked off: "build trust", "deliver value". */
  soft: 1,
  /** Verbs of meeting people, where the number met is no result: "interview 15 customers". */
  meeting: 2,
  /** Verbs of spending, where the money is no result: "offer a $500 reward". */
  spending: 4,
  /** Verbs that hold their own number: "double". */
  multiplying: 8,
  /** Verbs of people taking something up, which is a result: "adopted by five teams". */
  using: 32,
  /** First words of `phrases`. */
  opening: 64,
  /** Words that are vague wherever they stand in an objective: "excellence", "leader". */
  lofty: 16,
} as const;

/** What makes a word a noun to the judges. */
export const nounTraits =
  traits.metric | traits.output | traits.abstract | traits.people | traits.falling | traits.flow;

/** Words that a noun phrase ends before. */
export const phraseEnd =
  traits.preposition |
  traits.to |
  traits.by |
  traits.through |
  traits.so |
  traits.auxiliary |
  traits.modal |
  traits.for;
