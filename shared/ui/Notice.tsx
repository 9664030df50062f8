import type { ComponentChildren } from "preact";
import { Button, IconButton } from "./Button.tsx";
import { closeIcon } from "./icons.tsx";

/** What was just done, with its undo; stays until it is closed or replaced. */
export function Toast(props: {
  text: string;
  /** Cells that were kept back, one reason each. */
  kept?: readonly string[];
  undo?: (() => void) | undefined;
  isBusy: boolean;
  onClose: () => void;
}) {
  const kept = props.kept ?? [];
  return (
    <div class="pl-toast" role="status">
      <div>
        <p>{props.text}</p>
        {kept.slice(0, 2).map((reason) => (
          <p key={reason} class="pl-toast-kept">
            {reason}
          </p>
        ))}
        {kept.length > 2 && <p class="pl-toast-kept">and {kept.length - 2} more</p>}
      </div>
      {props.undo && (
        <Button kind="quiet" disabled={props.isBusy} onClick={props.undo}>
          Undo
        </Button>
      )}
      <IconButton icon={closeIcon} label="Close" onClick={props.onClose} />
    </div>
  );
}

/** Something did not work: what, and what to do. */
export function ProblemNotice(props: {
  message: string;
  children: ComponentChildren;
  retry?: (() => void) | undefined;
  isBusy?: boolean;
}) {
  return (
    <div class="pl-problem" role="alert">
      <h3>{props.message}</h3>
      <p>{props.children}</p>
      {props.retry && (
        <Button busy={props.isBusy ?? false} onClick={props.retry}>
          Try again
        </Button>
      )}
    </div>
  );
}
