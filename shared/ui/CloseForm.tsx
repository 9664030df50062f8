import { useState } from "preact/hooks";
import type { Close, CloseProposal } from "../actions/close.ts";
import { type Decision, decisions } from "../okr/change.ts";
import { decisionWords } from "../okr/decision-words.ts";
import { SubmitButton } from "./SubmitButton.tsx";

export interface CloseFormProps {
  readonly proposal: CloseProposal;
  readonly isBusy: boolean;
  readonly isSending: boolean;
  readonly onSave: (close: Close) => void;
}

const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Score, lesson and decision of one key result. The computed score is chosen; another one asks for the reason. */
export function CloseForm({ proposal, isBusy, isSending, onSave }: CloseFormProps) {
  const { keyResult, computed, given, met, proposed } = proposal;
  const [score, setScore] = useState<number | null>(computed ?? given);
  const [scoreReason, setScoreReason] = useState("");
  const [learned, setLearned] = useState("");
  const [decision, setDecision] = useState<Decision>(proposed);
  const isAdjusted = computed !== null && score !== null && Math.abs(score - computed) > 0.049;
  const owesLesson = met === false && !isAdjusted && learned.trim() === "";
  const isComplete = score !== null && (!isAdjusted || scoreReason.trim() !== "") && !owesLesson;
  const name = `close-${keyResult.id}`;
  return (
    <form
      class="pl-check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete && !isBusy) onSave({ keyResult: keyResult.id, score, scoreReason, learned, decision });
      }}
    >
      <fieldset class="pl-scale">
        <legend class="pl-label">
          Score{computed === null ? "" : `; the numbers say ${computed.toFixed(1)}`}
        </legend>
        {grades.map((grade) => (
          <label key={grade}>
            <input
              type="radio"
              name={name}
              aria-label={(grade / 10).toFixed(1)}
              checked={score !== null && Math.round(score * 10) === grade}
              onChange={() => setScore(grade / 10)}
            />
            <span class={computed !== null && Math.round(computed * 10) === grade ? "pl-scale-last" : ""}>
              {grade === 10 ? "1" : grade === 0 ? "0" : `.${grade}`}
            </span>
          </label>
        ))}
      </fieldset>
      {isAdjusted && (
        <label class="pl-label">
          Why not {computed.toFixed(1)}?
          <input
            class="pl-input"
            value={scoreReason}
            onInput={(event) => setScoreReason(event.currentTarget.value)}
          />
        </label>
      )}
      <label class="pl-label">
        {met === false ? "What was achieved, and what did you learn?" : "What did you learn?"}{" "}
        {met !== false && <span class="pl-optional">(optional)</span>}
        {met === false && <span class="pl-hint">One line is enough. The next cycle starts from it.</span>}
        <textarea rows={2} value={learned} onInput={(event) => setLearned(event.currentTarget.value)} />
      </label>
      <fieldset class="pl-choices">
        <legend class="pl-label">Next cycle</legend>
        {decisions.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`${name}-decision`}
              checked={decision === option}
              onChange={() => setDecision(option)}
            />
            <span>{decisionWords[option]}</span>
          </label>
        ))}
      </fieldset>
      <div class="pl-acts">
        <SubmitButton busy={isSending} disabled={!isComplete || isBusy}>
          Save
        </SubmitButton>
      </div>
    </form>
  );
}
