import type { ComponentChildren } from "preact";

/** The one primary action of a form; Enter in any of its fields does the same. */
export function SubmitButton(props: { children: ComponentChildren; busy: boolean; disabled: boolean }) {
  return (
    <button
      type="submit"
      class="pl-button pl-button-primary"
      disabled={props.disabled || props.busy}
      aria-busy={props.busy}
    >
      {props.busy && <span class="pl-spinner" />}
      {props.children}
    </button>
  );
}
