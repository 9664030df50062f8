import { useState } from "preact/hooks";
import type { CheckIn } from "../okr/check-in.ts";
import type { KeyResultSummary } from "../progress/summary.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { Button } from "./Button.tsx";
import { SubmitButton } from "./SubmitButton.tsx";
import { daysAgo } from "./words.ts";

export interface CheckInAnswer {
  readonly value: string;
  readonly confidence: number | null;
  readonly note: string;
  /** Today, or the earlier day that it is about. */
  readonly date: IsoDate;
}

export interface CheckInFormProps {
  readonly keyResult: KeyResultSummary;
  readonly latest: CheckIn | null;
  readonly today: IsoDate;
  /** The value comes from a formula, so only confidence and note are asked. */
  readonly isFed: boolean;
  readonly isBusy: boolean;
  readonly isSending: boolean;
  readonly onSend: (answer: CheckInAnswer) => void;
}

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One value, one tap for confidence, an optional note. Enter in the value sends. */
export function CheckInForm(props: CheckInFormProps) {
  const { keyResult, latest, today, isFed, isBusy, isSending } = props;
  const [value, setValue] = useState("");
  const [confidence, setConfidence] = useState<number | null>(null);
  const [note, setNote] = useState("");
  const [date, setDate] = useState<IsoDate | null>(null);
  const isEmpty = value.trim() === "" && confidence === null && note.trim() === "";
  const id = `check-in-${keyResult.id}`;
  return (
    <form
      class="pl-check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty || isBusy) return;
        props.onSend({ value: value.trim(), confidence, note: note.trim(), date: date || today });
      }}
    >
      {isFed ? (
        <p class="pl-soft">
          Now {keyResult.current || "empty"}: a formula in the sheet keeps this up to date.
        </p>
      ) : (
        <label class="pl-label">
          Where is it now?
          <span class="pl-check-in-value">
            <input
              class="pl-input"
              value={value}
              placeholder={keyResult.current}
              aria-describedby={`${id}-was`}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
            <span id={`${id}-was`}>{was(keyResult, latest, today)}</span>
          </span>
        </label>
      )}
      <fieldset class="pl-scale">
        <legend class="pl-label">How sure are you that it gets there?</legend>
        {scale.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={id}
              value={step}
              checked={confidence === step}
              onChange={() => setConfidence(step)}
            />
            <span class={latest?.confidence === step ? "pl-scale-last" : ""}>{step}</span>
          </label>
        ))}
      </fieldset>
      <label class="pl-label">
        What changed? Anything in the way? <span class="pl-optional">(optional)</span>
        <textarea rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="pl-acts">
        <SubmitButton busy={isSending} disabled={isEmpty || isBusy}>
          Check in
        </SubmitButton>
        {date === null ? (
          <Button kind="quiet" onClick={() => setDate(today)}>
            For another day…
          </Button>
        ) : (
          <label class="pl-day">
            As of
            <input
              type="date"
              class="pl-input"
              value={date}
              max={today}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
    </form>
  );
}

function was(keyResult: KeyResultSummary, latest: CheckIn | null, today: IsoDate): string {
  const aim = keyResult.target === "" ? "" : `target ${keyResult.target}`;
  if (keyResult.current === "") return aim;
  const when = latest ? ` ${daysAgo(latest.date, today)}` : "";
  return [`was ${keyResult.current}${when}`, aim].filter((part) => part !== "").join(", ");
}
