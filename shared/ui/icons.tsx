/** Drawn signs, 16 px, in the colour of the text. */
function icon(path: string) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      aria-hidden="true"
    >
      <path d={path} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

export const closeIcon = icon("M4 4l8 8M12 4l-8 8");
export const collapseIcon = icon("M4 6l4 4 4-4");
export const chevronIcon = icon("M6 4l4 4-4 4");
export const refreshIcon = icon("M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.4h-2.4");
export const eyeIcon = icon(
  "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z",
);
export const eyeOffIcon = icon(
  "M2.5 2.5l11 11M6.4 4A7 7 0 0 1 8 3.8c4 0 6.5 4.2 6.5 4.2a11 11 0 0 1-1.9 2.3M4 5.3A10.6 10.6 0 0 0 1.5 8S4 12.2 8 12.2c.8 0 1.5-.2 2.2-.4",
);

/** The plumb line: a string and its bob. */
export function Logo({ size = 18 }: { size?: number }) {
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <path d="M9 1v9" stroke="var(--accent)" stroke-width="1.8" stroke-linecap="round" />
      <path d="M5.2 9.2h7.6L9 17z" fill="var(--accent)" />
    </svg>
  );
}
