import { useState } from "preact/hooks";
import { figuresOf, type lastCycleOf, type ProcessReview } from "../report/review.ts";
import { type ProcessSuggestion, reviewQuestions } from "../report/suggestions.ts";
import type { BurnUpLine } from "../report/trend.ts";
import { BurnUps } from "./BurnUp.tsx";
import { Button } from "./Button.tsx";
import { percent } from "./percent.ts";
import { SubmitButton } from "./SubmitButton.tsx";

export interface ReviewProps {
  readonly review: ProcessReview;
  /** The figures with which the last cycle ended; null where none were kept. */
  readonly before: ReturnType<typeof lastCycleOf>;
  readonly suggestions: readonly ProcessSuggestion[];
  /** The objectives' way through the cycle; empty without check-ins. */
  readonly burnUps: readonly BurnUpLine[];
  readonly isBusy: boolean;
  /** Name of the setting that is being written. */
  readonly sending: string | null;
  /** What the team has answered already, by question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly isKeeping: boolean;
  readonly onAnswer: (answers: readonly { readonly question: string; readonly answer: string }[]) => void;
  readonly onTry: (setting: { readonly name: string; readonly value: string }) => void;
}

/** How a cycle was worked, from its data: bars to look at, questions to talk about, and what to try next. */
export function Review(props: ReviewProps) {
  const { review, before, suggestions, burnUps, isBusy, sending, onTry } = props;
  const { confidence } = review;
  return (
    <div class="pl-review">
      <h2 class="pl-group pl-group-first">How {review.cycle.label} is worked</h2>
      <dl class="pl-shares">
        {figuresOf(review).map(({ name, share }) => (
          <Share key={name} name={name} share={share} before={before?.shares[name] ?? null} />
        ))}
      </dl>
      {before && <p class="pl-soft">The mark on each bar is where {before.cycle} ended.</p>}
      {confidence.met !== null && confidence.unmet !== null && (
        <p class="pl-soft">
          Halfway, belief was {confidence.met.toFixed(1)} of 10 in what was reached and{" "}
          {confidence.unmet.toFixed(1)} in what was not.
        </p>
      )}
      {burnUps.length > 0 && (
        <>
          <h2 class="pl-group">The way so far</h2>
          <BurnUps lines={burnUps} />
        </>
      )}
      <h2 class="pl-group">What to try next</h2>
      {suggestions.length === 0 && <p class="pl-soft">Nothing stands out. Keep doing what you do.</p>}
      {suggestions.map(({ text, because, setting }) => (
        <article key={text} class="pl-notice">
          <p>
            <b>{text}</b>
          </p>
          <p class="pl-soft">Because {because}.</p>
          {setting && (
            <div class="pl-acts">
              <Button busy={sending === setting.name} disabled={isBusy} onClick={() => onTry(setting)}>
                Set “{setting.name}” to {setting.value}
              </Button>
            </div>
          )}
        </article>
      ))}
      <h2 class="pl-group">To talk about</h2>
      <Talk {...props} />
    </div>
  );
}

function Share({ name, share, before }: { name: string; share: number | null; before: number | null }) {
  const width = (of: number | null) => `${Math.round(Math.min(1, Math.max(0, of ?? 0)) * 100)}%`;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="pl-share" aria-hidden="true">
          <i style={{ width: width(share) }} />
          {before !== null && <s style={{ insetInlineStart: width(before) }} />}
        </span>
        <b title={before === null ? undefined : `${percent(before)} in the last cycle`}>
          {share === null ? "–" : percent(share)}
          {before !== null && <span class="pl-hidden">, {percent(before)} in the last cycle</span>}
        </b>
      </dd>
    </div>
  );
}

/** The questions with room for what the team says; kept in the log for the next time. */
function Talk({ answers, isBusy, isKeeping, onAnswer }: ReviewProps) {
  const [texts, setTexts] = useState(answers);
  const changed = reviewQuestions.filter(
    (question) => (texts[question] ?? "").trim() !== (answers[question] ?? ""),
  );
  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed.length > 0 && !isBusy)
          onAnswer(changed.map((question) => ({ question, answer: texts[question] ?? "" })));
      }}
    >
      {reviewQuestions.map((question) => (
        <label key={question} class="pl-label">
          {question}
          <textarea
            rows={2}
            value={texts[question] ?? ""}
            onInput={(event) => setTexts({ ...texts, [question]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class="pl-acts">
        <SubmitButton busy={isKeeping} disabled={isBusy || changed.length === 0}>
          Keep the answers
        </SubmitButton>
      </div>
    </form>
  );
}
