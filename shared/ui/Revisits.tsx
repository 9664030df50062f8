import { useState } from "preact/hooks";
import type { RevisitDecision } from "../actions/record.ts";
import type { Revisit } from "../report/revisit.ts";
import { Button } from "./Button.tsx";
import { PaceBar } from "./PaceBar.tsx";
import { percent } from "./percent.ts";

export interface RevisitsProps {
  readonly revisits: readonly Revisit[];
  readonly isBusy: boolean;
  /** Id of the key result that is being sent. */
  readonly sending: string | null;
  readonly onDecide: (revisit: Revisit, decision: RevisitDecision, note: string) => void;
  /** Opens the form that changes the goal or drops it. */
  readonly onAdjust: (revisit: Revisit) => void;
}

/** Key results that were off track twice in a row. Nothing has failed yet; it is the moment to decide together. */
export function Revisits(props: RevisitsProps) {
  if (props.revisits.length === 0) return null;
  return (
    <section aria-label="Worth another look">
      <h2 class="pl-group">
        Worth another look <span>{props.revisits.length}</span>
      </h2>
      {props.revisits.map((revisit) => (
        <RevisitCard key={revisit.keyResult.id} revisit={revisit} {...props} />
      ))}
    </section>
  );
}

function RevisitCard({ revisit, isBusy, sending, onDecide, onAdjust }: RevisitsProps & { revisit: Revisit }) {
  const [note, setNote] = useState("");
  const [isOpen, setOpen] = useState(false);
  const { keyResult, progress, expected, notes } = revisit;
  const decide = (decision: RevisitDecision) => onDecide(revisit, decision, note.trim());
  const isSending = sending === keyResult.id;
  return (
    <article class="pl-notice pl-revisit">
      <p>
        <b>{keyResult.text}</b>
      </p>
      <div class="pl-pace pl-tone pl-off">
        <PaceBar progress={progress} expected={expected} />
        <b>{percent(progress)}</b>
      </div>
      <p class="pl-soft">{percent(expected)} was expected at the last check-in. What would help now?</p>
      {!isOpen && (
        <div class="pl-acts">
          <Button onClick={() => setOpen(true)}>Look at it together…</Button>
        </div>
      )}
      {isOpen && (
        <>
          {notes.map((text) => (
            <blockquote key={text} class="pl-quote">
              {text}
            </blockquote>
          ))}
          <label class="pl-label">
            What did you decide, and why? <span class="pl-soft">(optional)</span>
            <input class="pl-input" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <div class="pl-acts">
            <Button busy={isSending} disabled={isBusy} onClick={() => decide("keep")}>
              Keep it
            </Button>
            <Button disabled={isBusy} onClick={() => decide("help")}>
              Get help
            </Button>
            <Button kind="quiet" disabled={isBusy} onClick={() => onAdjust(revisit)}>
              Adjust or drop…
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
