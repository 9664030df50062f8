/**
 * What speaks for (+) and against (−) an objective being vague; above 0 it is. Set by hand from the definition: one
 * could not say what would be different if it were achieved. The verb sets the scene, the object decides, and an
 * audience, a purpose, a name or a number makes almost anything concrete.
 */
export const vagueWeights = {
  bias: -0.3,
  verb: {
    none: 0,
    up: 0.9,
    down: -1.0,
    better: 1.5,
    reach: 0.7,
    make: -0.7,
    work: 0.3,
    win: -1.0,
    be: 0.9,
    end: -1.5,
  },
  /** Verbs of making that also take what cannot be seen: "build trust". */
  soft: 0.35,
  /** No verb at all: "Operational excellence". */
  nounPhrase: 0.6,
  /** "Data platform established": a noun and the participle that says it is done. */
  done: -0.8,
  /** "Data transfer is fast": a subject that says something. */
  clause: -1.6,
  object: { abstract: 1.0, metric: -1.6, output: -0.5, people: 0.2, unknown: -0.3, none: 0 },
  /** People who are kept. */
  kept: -0.8,
  /** Each hazy adjective or adverb, at most twice; a comparative ("stronger", "more") counts as one. */
  hazy: 0.75,
  /** "leader", "standard", "excellence": words that are vague wherever they stand. */
  lofty: 0.9,
  number: -3,
  /** "for casual users", "para todos los estudiantes". */
  audience: -1.6,
  /** "so that …", "to help …", "that supports …". */
  purpose: -1.3,
  /** A name inside the line: a product, a place, an abbreviation. */
  name: -0.9,
  /** Each further word that no list knows, at most four: the particular subject of the line. */
  particular: -0.45,
} as const;
