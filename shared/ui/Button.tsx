import type { ComponentChildren } from "preact";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** primary: at most one on a screen. quiet: no border. */
  readonly kind?: "primary" | "plain" | "quiet";
  readonly disabled?: boolean;
  /** Shows that the click is being carried out, and refuses another. */
  readonly busy?: boolean;
  /** For people who hear the page, where the text alone does not say enough. */
  readonly label?: string;
}

export function Button({
  children,
  onClick,
  kind = "plain",
  disabled = false,
  busy = false,
  label,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`pl-button pl-button-${kind}`}
      disabled={disabled || busy}
      aria-busy={busy}
      aria-label={label}
      onClick={onClick}
    >
      {busy && <span class="pl-spinner" />}
      {children}
    </button>
  );
}

/** A square button with a drawn sign; `label` is its name. */
export function IconButton(props: {
  icon: ComponentChildren;
  label: string;
  onClick: () => void;
  expanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="pl-icon"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      {props.icon}
    </button>
  );
}
