import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { Logo } from "./icons.tsx";

/** Nothing to show, why, and the one thing to do about it. */
export function EmptyState(props: {
  title: string;
  children: ComponentChildren;
  action?: { readonly title: string; readonly run: () => void };
}) {
  return (
    <div class="pl-empty">
      <Logo size={28} />
      <h3>{props.title}</h3>
      <p>{props.children}</p>
      {props.action && (
        <Button kind="primary" onClick={props.action.run}>
          {props.action.title}
        </Button>
      )}
    </div>
  );
}
