import { useState } from "preact/hooks";
import type { Change, ChangeKind } from "../okr/change.ts";
import { a1 } from "../sheet/address.ts";
import { SubmitButton } from "./SubmitButton.tsx";

const kindWords: Readonly<Record<ChangeKind, string>> = {
  target: "Target",
  start: "Start",
  due: "Due date",
  wording: "Wording",
  owner: "Owner",
  dropped: "Dropped",
  added: "Added",
};

export interface NoticedChangesProps {
  readonly changes: readonly Change[];
  readonly isBusy: boolean;
  /** `${item} ${kind}` of the one that is being sent. */
  readonly sending: string | null;
  readonly onShow: (tab: string, range: string) => void;
  readonly onExplain: (change: Change, reason: string) => void;
}

/** Changes that were made in the sheet itself. They stand; only the reason is asked for. */
export function NoticedChanges(props: NoticedChangesProps) {
  const { changes } = props;
  if (changes.length === 0) return null;
  return (
    <section aria-label="Changed in the sheet">
      <h2 class="pl-group">
        Changed in the sheet <span>{changes.length}</span>
      </h2>
      {changes.map((change) => (
        <Noticed key={`${change.item} ${change.kind}`} change={change} {...props} />
      ))}
    </section>
  );
}

function Noticed({ change, isBusy, sending, onShow, onExplain }: NoticedChangesProps & { change: Change }) {
  const [reason, setReason] = useState("");
  const { cell, kind, text, before, after } = change;
  const range = cell && a1(cell.row, cell.column);
  return (
    <form
      class="pl-notice"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "" && !isBusy) onExplain(change, reason.trim());
      }}
    >
      <p>
        {cell && range && (
          <button
            type="button"
            class="pl-cell"
            title={`Go to ${range}`}
            onClick={() => onShow(cell.tab, range)}
          >
            {range}
          </button>
        )}{" "}
        <b>{kindWords[kind]}</b> of {text}
      </p>
      {isShort(before) && isShort(after) ? (
        <p class="pl-change">
          {before !== "" && <del>{before}</del>} <ins>{after}</ins>
        </p>
      ) : (
        <>
          {before !== "" && <blockquote class="pl-quote">{before}</blockquote>}
          {after !== "" && <blockquote class="pl-quote pl-quote-new">{after}</blockquote>}
        </>
      )}
      <label class="pl-label">
        Why?
        <input class="pl-input" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {reason.trim() !== "" && (
        <div class="pl-acts">
          <SubmitButton busy={sending === `${change.item} ${kind}`} disabled={isBusy}>
            Keep the reason
          </SubmitButton>
        </div>
      )}
    </form>
  );
}

/** Figures and names stand side by side; wordings below each other. */
function isShort(text: string): boolean {
  return text.length <= 16;
}
