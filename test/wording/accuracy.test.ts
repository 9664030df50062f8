import { expect, it } from "vitest";
import { measureWording, precisionOf, readLabelledSentences, recallOf } from "../accuracy/wording.ts";

const sentences = readLabelledSentences();

it.skipIf(sentences === null)("keeps its accuracy on real labelled sentences", () => {
  const { tables } = measureWording(sentences!);
  const judged = tables.filter(({ rule }) => rule !== "compound-key-result");
  expect(judged).toHaveLength(6);
  for (const { group, rule, counts } of judged) {
    const [precision, recall] = group === "English" ? [0.9, 0.8] : [0.85, 0.7];
    expect(precisionOf(counts), `${rule}, ${group}: precision`).toBeGreaterThanOrEqual(precision);
    expect(recallOf(counts), `${rule}, ${group}: recall`).toBeGreaterThanOrEqual(recall);
  }
});
