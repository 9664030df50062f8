import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { judgeKeyResult, judgeObjective } from "../../shared/wording/judge.ts";

/** Labelled sentences, beside the checkout; absent elsewhere, and then there is nothing to measure. */
const sentencesFile = fileURLToPath(new URL("../../../shared/corpus/sentences.tsv", import.meta.url));

const wordingRules = [
  "vague-objective",
  "unmeasurable-key-result",
  "activity-key-result",
  "compound-key-result",
] as const;
export type WordingRule = (typeof wordingRules)[number];

export interface LabelledSentence {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
  readonly objective: string;
  /** By rule: the defect is there, is not, or reasonable coaches differ (not counted). */
  readonly labels: Readonly<Record<WordingRule, boolean | null>>;
}

export interface RuleCounts {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  trueNegative: number;
}

export interface WordingMiss {
  readonly rule: WordingRule;
  readonly sentence: LabelledSentence;
  readonly reported: boolean;
}

export interface WordingAccuracy {
  readonly sentences: number;
  /** By part ("all", "a third, by hash"), group of languages and rule. */
  readonly tables: readonly { group: string; rule: WordingRule; counts: RuleCounts }[];
  readonly misses: readonly WordingMiss[];
}

export function readLabelledSentences(file = sentencesFile): readonly LabelledSentence[] | null {
  if (!existsSync(file)) return null;
  const [, ...lines] = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const label = (mark: string | undefined) => (mark === "1" ? true : mark === "0" ? false : null);
  return lines.map((line) => {
    const [language = "", kind = "", text = "", objective = "", vague, unmeasurable, activity, compound] =
      line.split("\t");
    return {
      language,
      kind,
      text,
      objective,
      labels: {
        "vague-objective": label(vague),
        "unmeasurable-key-result": label(unmeasurable),
        "activity-key-result": label(activity),
        "compound-key-result": label(compound),
      },
    };
  });
}

function verdicts(sentence: LabelledSentence): Record<WordingRule, boolean> {
  const { text, objective } = sentence;
  // The texts of a sheet stand beside each other: the objective tells the language where a key result is too short.
  if (sentence.kind === "objective") {
    const { vague } = judgeObjective(text);
    return {
      "vague-objective": vague.defect,
      "unmeasurable-key-result": false,
      "activity-key-result": false,
      "compound-key-result": false,
    };
  }
  const judged = judgeKeyResult(text, { objective });
  return {
    "vague-objective": false,
    "unmeasurable-key-result": judged.unmeasurable.defect,
    "activity-key-result": judged.activity.defect,
    "compound-key-result": judged.compound.defect,
  };
}

export function measureWording(sentences: readonly LabelledSentence[]): WordingAccuracy {
  const groups: readonly [string, (sentence: LabelledSentence) => boolean][] = [
    ["English", (sentence) => sentence.language === "en"],
    ["Spanish, Portuguese, French, German", (sentence) => sentence.language !== "en"],
  ];
  const reported = new Map(sentences.map((sentence) => [sentence, verdicts(sentence)]));
  const misses: WordingMiss[] = [];
  const tables: { group: string; rule: WordingRule; counts: RuleCounts }[] = [];
  for (const [group, inGroup] of groups) {
    for (const rule of wordingRules) {
      const counts: RuleCounts = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
      for (const sentence of sentences) {
        const expected = sentence.labels[rule];
        if (expected === null || !inGroup(sentence)) continue;
        const found = reported.get(sentence)![rule];
        if (found) counts[expected ? "truePositive" : "falsePositive"] += 1;
        else counts[expected ? "falseNegative" : "trueNegative"] += 1;
        if (found !== expected) misses.push({ rule, sentence, reported: found });
      }
      tables.push({ group, rule, counts });
    }
  }
  return { sentences: sentences.length, tables, misses };
}

export function precisionOf({ truePositive, falsePositive }: RuleCounts): number | null {
  return truePositive + falsePositive === 0 ? null : truePositive / (truePositive + falsePositive);
}

export function recallOf({ truePositive, falseNegative }: RuleCounts): number | null {
  return truePositive + falseNegative === 0 ? null : truePositive / (truePositive + falseNegative);
}

/** The figures as a Markdown table, for the terminal and the README alike. */
function renderWording(accuracy: WordingAccuracy): string {
  const share = (value: number | null) => (value === null ? "–" : value.toFixed(2));
  const lines = [
    `| languages | rule | labelled defects | reported | precision | recall |`,
    `|---|---|---|---|---|---|`,
  ];
  for (const { group, rule, counts } of accuracy.tables) {
    const defects = counts.truePositive + counts.falseNegative;
    const others = counts.falsePositive + counts.trueNegative;
    const found = counts.truePositive + counts.falsePositive;
    lines.push(
      `| ${group} | \`${rule}\` | ${defects} of ${defects + others} | ${found} | ${share(precisionOf(counts))} | ${share(recallOf(counts))} |`,
    );
  }
  return lines.join("\n");
}

/** Measures and renders; null where the labelled sentences are not at hand. */
export function wordingReport(): string | null {
  const sentences = readLabelledSentences();
  return sentences === null ? null : renderWording(measureWording(sentences));
}
