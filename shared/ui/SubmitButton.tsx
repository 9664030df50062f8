import type { ComponentChildren } from "preact";

/** The one action that a form is sent with; Enter in any of its fields does the same. Plain in a form beside others. */
export function SubmitButton(props: {
  children: ComponentChildren;
  kind?: "primary" | "plain";
  busy: boolean;
  disabled: boolean;
}) {
  return (
    <button
      type="submit"
      class={`pl-button pl-button-${props.kind ?? "primary"}`}
      disabled={props.disabled || props.busy}
      aria-busy={props.busy}
    >
      {props.busy && <span class="pl-spinner" />}
      {props.children}
    </button>
  );
}
