import { useState } from "preact/hooks";
import type { Amendment } from "../actions/amend.ts";
import type { KeyResultSummary } from "../progress/summary.ts";
import { Button } from "./Button.tsx";
import { SubmitButton } from "./SubmitButton.tsx";

export interface AmendFormProps {
  readonly keyResult: KeyResultSummary;
  readonly isBusy: boolean;
  readonly isSending: boolean;
  readonly onSave: (amendment: Amendment, reason: string) => void;
  readonly onCancel: () => void;
}

const kinds: readonly { readonly kind: Amendment["kind"]; readonly title: string }[] = [
  { kind: "target", title: "Target" },
  { kind: "due", title: "Due date" },
  { kind: "owner", title: "Owner" },
  { kind: "wording", title: "Wording" },
  { kind: "dropped", title: "Drop it" },
];

/** Changes a goal in the middle of a cycle. The reason is what the team learns from, so there is no change without one. */
export function AmendForm({ keyResult, isBusy, isSending, onSave, onCancel }: AmendFormProps) {
  const [kind, setKind] = useState<Amendment["kind"]>("target");
  const [to, setTo] = useState(keyResult.target);
  const [reason, setReason] = useState("");
  const choose = (next: Amendment["kind"]) => {
    setKind(next);
    setTo(standing(keyResult, next));
  };
  const isSame = kind !== "dropped" && (to.trim() === "" || to.trim() === standing(keyResult, kind));
  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSame || reason.trim() === "" || isBusy) return;
        onSave(kind === "dropped" ? { kind } : { kind, to: to.trim() }, reason.trim());
      }}
    >
      <fieldset class="pl-choices">
        <legend class="pl-label">What changes?</legend>
        {kinds.map((option) => (
          <label key={option.kind}>
            <input
              type="radio"
              name={`amend-${keyResult.id}`}
              checked={kind === option.kind}
              onChange={() => choose(option.kind)}
            />
            <span>{option.title}</span>
          </label>
        ))}
      </fieldset>
      {kind !== "dropped" && (
        <label class="pl-label">
          New
          <input class="pl-input" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
      )}
      <label class="pl-label">
        Why? Everybody can read it in the Changes tab.
        <textarea rows={2} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="pl-acts">
        <SubmitButton busy={isSending} disabled={isBusy || isSame || reason.trim() === ""}>
          {kind === "dropped" ? "Drop" : "Change"}
        </SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function standing(keyResult: KeyResultSummary, kind: Amendment["kind"]): string {
  switch (kind) {
    case "target":
      return keyResult.target;
    case "start":
      return keyResult.start;
    case "owner":
      return keyResult.owner;
    case "wording":
      return keyResult.text;
    default:
      return "";
  }
}
