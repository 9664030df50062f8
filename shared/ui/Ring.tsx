import type { Status } from "../okr/parsed.ts";
import { statusShape } from "./Glyph.tsx";
import { clamp } from "./percent.ts";
import { statusTones } from "./words.ts";

const circumference = 2 * Math.PI * 15;

/** Roll-up of an objective: a ring with a tick where it should be today, and the status' shape in its middle where it is large enough. `size` in pixels. */
export function Ring(props: {
  progress: number | null;
  expected: number | null;
  status: Status;
  size?: number;
}) {
  const { progress, expected, status, size = 34 } = props;
  return (
    <svg
      class={`pl-ring pl-${statusTones[status]}`}
      viewBox="0 0 36 36"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <circle cx="18" cy="18" r="15" fill="none" stroke="var(--track)" stroke-width="5" />
      {progress !== null && progress > 0 && (
        <circle
          cx="18"
          cy="18"
          r="15"
          fill="none"
          stroke="var(--c)"
          stroke-width="5"
          stroke-linecap="round"
          stroke-dasharray={`${clamp(progress) * circumference} ${circumference}`}
          transform="rotate(-90 18 18)"
        />
      )}
      {expected !== null && (
        <path
          d="M18 0v6"
          stroke="var(--ink)"
          stroke-width="2.4"
          transform={`rotate(${clamp(expected) * 360} 18 18)`}
        />
      )}
      {size >= 24 && (
        <g transform="translate(12.5 12.5) scale(1.1)" style={{ color: "var(--c)" }}>
          {statusShape(status)}
        </g>
      )}
    </svg>
  );
}
