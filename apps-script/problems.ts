import type { Problem } from "./contract.ts";

/** An expected failure with words for the person in front of the sheet. */
export class Refused extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

const known: readonly { readonly pattern: RegExp; readonly problem: Problem }[] = [
  {
    pattern: /protected (cell|range|sheet)|protected cells? or object/i,
    problem: {
      message: "Part of this sheet is protected, so the change could not be written.",
      remedy:
        "Nothing was written. Ask the owner for edit access to the protected range, or choose fewer changes.",
    },
  },
  {
    pattern: /PERMISSION_DENIED|reading from storage/i,
    problem: {
      message: "Google did not let Plumbline in.",
      remedy:
        "This happens when several Google accounts are signed in at once. Open the sheet in a window where only the account that installed Plumbline is signed in.",
    },
  },
  {
    pattern: /authori[sz]ation|do not have permission|required permissions/i,
    problem: {
      message: "Plumbline has no permission for this yet.",
      remedy:
        "Open Extensions > Plumbline > Check this sheet and agree to what Google asks. You may need edit access to the sheet.",
    },
  },
  {
    pattern: /timed? ?out|try again|service error|internal error|rate limit|too many/i,
    problem: {
      message: "Google Sheets is busy and did not answer in time.",
      remedy: "Nothing is lost. Wait a moment and try again.",
    },
  },
];

/** Turns anything thrown into a message and a remedy; what is not known keeps its own words, so that it can be reported. */
export function problemOf(error: unknown): Problem {
  // Service errors come from another realm, where instanceof Error does not hold.
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  const remedy = (error as { remedy?: unknown } | null)?.remedy;
  if (typeof remedy === "string") return { message, remedy };
  for (const { pattern, problem } of known) if (pattern.test(message)) return problem;
  return {
    message: "Something went wrong in Plumbline.",
    remedy: `Nothing was left half done. Reload the sheet and try again; if it happens again, report these words: ${message}`,
  };
}
