import type { Status } from "../okr/parsed.ts";

/** ● on track, ▲ at risk, ■ off track, ✓ done, ○ not started or unknown, – dropped. Never colour alone. */
export function Glyph({ status }: { status: Status }) {
  return (
    <svg class="pl-glyph" viewBox="0 0 10 10" aria-hidden="true">
      {statusShape(status)}
    </svg>
  );
}

/** The shape alone, on a field of 10 × 10. */
export function statusShape(status: Status) {
  switch (status) {
    case "on-track":
      return <circle cx="5" cy="5" r="4.2" fill="currentColor" />;
    case "at-risk":
      return <path d="M5 .8 9.6 9.2H.4z" fill="currentColor" />;
    case "off-track":
      return <rect x="1.1" y="1.1" width="7.8" height="7.8" rx="1" fill="currentColor" />;
    case "done":
      return <path d="M1 5.4 3.8 8.2 9 2" fill="none" stroke="currentColor" stroke-width="2" />;
    case "not-started":
      return <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" stroke-width="1.6" />;
    case "dropped":
      return <path d="M1.2 5h7.6" stroke="currentColor" stroke-width="2" />;
  }
}
