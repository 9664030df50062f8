import { type Judgement, noJudgement, type WordingContext } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";
import { has } from "./tokens.ts";
import { traits, verbs } from "./traits.ts";
import { spanHas } from "./unmeasurable.ts";
import { wordsOf } from "./words.ts";

const clear: Judgement = { ...noJudgement, confidence: 0.7 };

/**
 * A number that two people would count differently: "1 million users" (ever, or active in a week?), "raise revenue by 20"
 * (what?). Google's playbook gives the first example.
 */
export function judgeAmbiguousMetric(sentence: Sentence, context: WordingContext): Judgement {
  const { tokens, measures, verb } = sentence;
  const only = measures.length === 1;
  for (const at of measures) {
    const token = tokens[at]!;
    if (token.number !== "plain" && (token.sense.traits & traits.number) === 0) continue;
    let near = at + 1;
    while (
      near < tokens.length &&
      near < at + 3 &&
      has(tokens[near], traits.number | traits.unit | traits.of)
    )
      near += 1;
    const counted = tokens[near];
    if (
      counted !== undefined &&
      at === measures[0] &&
      has(counted, traits.flow) &&
      !has(tokens[near + 1], traits.metric | traits.output | traits.people) &&
      !context.hasUnit &&
      !hasWindow(sentence, at, near) &&
      /^(?:none|up|reach|win)$/.test(nameOf(verb))
    ) {
      return {
        defect: true,
        confidence: 0.7,
        reason: `“${wordsOf(sentence, at, near + 1)}”: counted over which period, and who counts?`,
      };
    }
    const alone =
      counted === undefined || counted.kind === "mark" || has(counted, traits.by | traits.preposition);
    const by =
      only &&
      alone &&
      (verb === verbs.up || verb === verbs.down || verb === verbs.better) &&
      /^(?:by|um|un|en|em|de)$/.test(tokens[at - 1]?.word ?? "");
    if (
      by &&
      token.number === "plain" &&
      has(tokens[sentence.noun], traits.metric) &&
      !has(tokens[sentence.noun], traits.countOf) &&
      !isScale(sentence) &&
      !context.hasUnit &&
      !sentence.counted
    ) {
      return {
        defect: true,
        confidence: 0.7,
        reason: `“${wordsOf(sentence, at - 1, at + 1)}”: per cent, points or pieces?`,
      };
    }
  }
  return clear;
}

function nameOf(verb: number): string {
  return verb === verbs.none
    ? "none"
    : verb === verbs.up
      ? "up"
      : verb === verbs.reach
        ? "reach"
        : verb === verbs.win
          ? "win"
          : "other";
}

function hasWindow(sentence: Sentence, at: number, noun: number): boolean {
  const { tokens } = sentence;
  if (spanHas(sentence, Math.max(0, at - 2), tokens.length, traits.window | traits.period)) return true;
  if (spanHas(sentence, noun + 1, tokens.length, traits.preposition & ~traits.by)) return true;
  return tokens.some((token) => token.word === "/");
}

/** Scores and indexes have no unit. */
function isScale(sentence: Sentence): boolean {
  return /^(?:nps|csat|score|index|rating|puntuacion|indice|pontuacao|nota|note|points?|punkte)$/.test(
    sentence.tokens[sentence.noun]!.word,
  );
}
