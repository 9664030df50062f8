import fc from "fast-check";

/**
 * Property tests try the same inputs in every run, so that a failure is somebody's change and not chance.
 * `SEED=random npm test` looks for new ones, `SEED=7 npm test` repeats a find.
 */
const asked = process.env.SEED;
if (asked !== "random") fc.configureGlobal({ seed: asked === undefined ? 20_261_123 : Number(asked) });
