import type { Closing } from "../okr/change.ts";
import { decisionWords } from "../okr/decision-words.ts";
import type { Cycle, Plan } from "../okr/plan.ts";
import { ambitionOf, isMet } from "../progress/verdict.ts";
import { type Message, messageOf } from "./message.ts";

interface Told {
  readonly closing: Closing;
  readonly met: boolean;
}

/**
 * The draft of what a team is told at the end of a cycle: what was reached, and what was not reached and is worth learning from.
 * Misses are said plainly and without blame; what was learned comes before what is done next.
 */
export function closingMessage(
  plan: Plan,
  closings: readonly Closing[],
  cycle: Cycle,
  workbook: { readonly title: string; readonly url: string },
): Message {
  const told = toldIn(plan, closings);
  const reached = told.filter(({ met }) => met);
  const unmet = told.filter(({ met }) => !met);
  const mean =
    told.length === 0 ? 0 : told.reduce((sum, { closing }) => sum + closing.score!, 0) / told.length;
  return messageOf({
    subject: `${workbook.title || "Our OKRs"}: how ${cycle.label} ended, and what we learned`,
    opening:
      told.length === 0
        ? `${cycle.label} is over. Nothing was scored.`
        : `${cycle.label} is over. ${reached.length} of ${told.length} key results were reached; the mean score is ${mean.toFixed(1)}.`,
    sections: [
      {
        title: "Reached",
        lines: reached.map(({ closing }) => ({
          head: closing.text,
          detail: `score ${closing.score!.toFixed(1)}`,
        })),
      },
      {
        title: "Not reached, and what it taught us",
        lines: unmet.map(({ closing }) => ({ head: closing.text, detail: lesson(closing) })),
      },
    ],
    url: workbook.url,
  });
}

/** The key results whose miss a closing message tells of, for the record that it was told. */
export function missesTold(plan: Plan, closings: readonly Closing[]): string[] {
  return unmetIn(plan, closings).map(({ item }) => item);
}

/** How key results ended that were not reached. */
export function unmetIn(plan: Plan, closings: readonly Closing[]): Closing[] {
  return toldIn(plan, closings)
    .filter(({ met }) => !met)
    .map(({ closing }) => closing);
}

function toldIn(plan: Plan, closings: readonly Closing[]): Told[] {
  return closings.flatMap((closing): Told[] => {
    if (closing.score === null) return [];
    const objective = plan.objectives.find(({ keyResults }) =>
      keyResults.some(({ id }) => id === closing.item),
    );
    const keyResult = objective?.keyResults.find(({ id }) => id === closing.item);
    const type = (keyResult?.fields.type ?? objective?.fields.type)?.text ?? "";
    return [{ closing, met: isMet(closing.score, ambitionOf(type)) }];
  });
}

/** "score 0.4. The team data came too late. Next: carry over." */
export function lesson({ score, learned, decision }: Closing): string {
  const next = decision === null ? "" : ` Next: ${decisionWords[decision].toLowerCase()}.`;
  const taught = learned || "Nothing was noted yet";
  return `score ${score!.toFixed(1)}. ${taught}${/[.!?…]$/.test(taught) ? "" : "."}${next}`;
}
