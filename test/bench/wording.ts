import { createRequire } from "node:module";
import { judgeKeyResult } from "../../shared/wording/judge.ts";

// write-good is CommonJS without types.
const writeGood = createRequire(import.meta.url)("write-good") as (text: string) => unknown[];

export interface WordingBench {
  readonly keyResults: number;
  /** Milliseconds for all key results, the median of several runs in one process. */
  readonly wording: number;
  readonly writeGood: number;
  /** wording / writeGood. */
  readonly ratio: number;
}

const openings = [
  "Increase {} from {a} to {b}",
  "Improve {}",
  "Launch the {} portal by 30 June",
  "Reduce {} below {a} %",
  "Publish {a} articles about {}",
  "Interview {a} customers about {} so that we can decide what to drop",
  "{a} % of {} answered within {b} hours",
  "Support the teams that work on {}",
  "{} is documented, reviewed and in production for every region",
  "Migrate {} to the new cluster, cutting hosting cost by {b} % and the time to restore to {a} minutes",
];
const subjects = [
  "onboarding",
  "invoice disputes",
  "checkout conversion",
  "partner support",
  "weekly active teams",
  "page load time",
  "test coverage",
  "late deliveries",
];

/** Distinct lines of the lengths and kinds that sheets have: no cache can answer two of them with one reading. */
function makeKeyResults(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const subject = `${subjects[Math.floor(at / openings.length) % subjects.length]!} in region ${at}`;
    return openings[at % openings.length]!.replace("{}", subject)
      .replace("{a}", String(2 + (at % 37)))
      .replace("{b}", String(40 + (at % 53)));
  });
}

/** All wording rules against write-good, on the same key results in one run. */
export function benchWording(count = 10_000, runs = 7): WordingBench {
  const lines = makeKeyResults(count);
  const objective = "Customers get going on their own";
  let reported = 0;
  const judgeAll = () => {
    for (const line of lines) {
      const judged = judgeKeyResult(line, { language: "en", objective });
      if (judged.unmeasurable.defect || judged.activity.defect || judged.compound.defect) reported += 1;
    }
  };
  const writeGoodAll = () => {
    for (const line of lines) reported += writeGood(line).length;
  };
  judgeAll();
  writeGoodAll();
  const wording = median(Array.from({ length: runs }, () => timeOf(judgeAll)));
  const other = median(Array.from({ length: runs }, () => timeOf(writeGoodAll)));
  if (reported === 0) throw new Error("nothing was judged");
  return { keyResults: count, wording, writeGood: other, ratio: wording / other };
}

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
