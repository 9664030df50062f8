import { useState } from "preact/hooks";
import type { KeyResultSummary } from "../progress/summary.ts";
import type { Trend } from "../report/trend.ts";
import { Glyph } from "./Glyph.tsx";
import { Sparkline } from "./Sparkline.tsx";
import { SubmitButton } from "./SubmitButton.tsx";
import { count, statusTones } from "./words.ts";

export interface TogetherAnswer {
  readonly keyResult: KeyResultSummary;
  readonly value: string;
  readonly confidence: number | null;
  readonly note: string;
}

type Draft = Omit<TogetherAnswer, "keyResult">;

export interface CheckInTogetherProps {
  readonly keyResults: readonly KeyResultSummary[];
  /** Ids of those whose value a formula keeps up to date. */
  readonly fed: readonly string[];
  readonly trends: Readonly<Record<string, Trend>>;
  readonly isBusy: boolean;
  readonly isSending: boolean;
  readonly onSend: (answers: readonly TogetherAnswer[]) => void;
}

const blank: Draft = { value: "", confidence: null, note: "" };
const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** All of somebody's key results on one screen: a line each, sent together. What is left empty is left alone. */
export function CheckInTogether({
  keyResults,
  fed,
  trends,
  isBusy,
  isSending,
  onSend,
}: CheckInTogetherProps) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const draftOf = ({ id }: KeyResultSummary) => drafts[id] ?? blank;
  const change = ({ id }: KeyResultSummary, part: Partial<Draft>) =>
    setDrafts({ ...drafts, [id]: { ...blank, ...drafts[id], ...part } });
  const filled = keyResults.filter((keyResult) => {
    const { value, confidence, note } = draftOf(keyResult);
    return value.trim() !== "" || confidence !== null || note.trim() !== "";
  });
  return (
    <form
      class="pl-together"
      onSubmit={(event) => {
        event.preventDefault();
        if (filled.length === 0 || isBusy) return;
        onSend(filled.map((keyResult) => ({ keyResult, ...draftOf(keyResult) })));
      }}
    >
      <ul>
        {keyResults.map((keyResult) => {
          const { value, confidence, note } = draftOf(keyResult);
          const isFed = fed.includes(keyResult.id);
          const isOpen = value !== "" || confidence !== null || note !== "";
          return (
            <li key={keyResult.id}>
              <p>
                <span class={`pl-tone pl-${statusTones[keyResult.status]}`}>
                  <Glyph status={keyResult.status} />
                </span>
                <span>{keyResult.text}</span>
                <Sparkline trend={trends[keyResult.id] ?? null} />
              </p>
              <div class="pl-together-line">
                <input
                  class="pl-input"
                  aria-label={`Where is “${keyResult.text}” now?`}
                  value={isFed ? keyResult.current : value}
                  placeholder={keyResult.current || "Now"}
                  disabled={isFed}
                  title={isFed ? "A formula in the sheet keeps this up to date" : ""}
                  onInput={(event) => change(keyResult, { value: event.currentTarget.value })}
                />
                <span class="pl-soft">{keyResult.target === "" ? "" : `of ${keyResult.target}`}</span>
                <select
                  class="pl-input"
                  aria-label={`How sure are you of “${keyResult.text}”, 0 to 10?`}
                  value={confidence ?? ""}
                  onChange={(event) =>
                    change(keyResult, {
                      confidence: event.currentTarget.value === "" ? null : Number(event.currentTarget.value),
                    })
                  }
                >
                  <option value="">How sure?</option>
                  {steps.map((step) => (
                    <option key={step} value={step}>
                      {step} of 10
                    </option>
                  ))}
                </select>
              </div>
              {isOpen && (
                <input
                  class="pl-input"
                  aria-label={`What changed with “${keyResult.text}”?`}
                  placeholder="What changed? Anything in the way?"
                  value={note}
                  onInput={(event) => change(keyResult, { note: event.currentTarget.value })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div class="pl-acts pl-together-acts">
        <SubmitButton busy={isSending} disabled={isBusy || filled.length === 0}>
          {filled.length === 0 ? "Check in" : `Check in ${count(filled.length, "key result")}`}
        </SubmitButton>
        <span class="pl-soft">What you leave empty stays as it is.</span>
      </div>
    </form>
  );
}
