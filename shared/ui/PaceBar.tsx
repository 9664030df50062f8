import { clamp } from "./percent.ts";

/** How far, with a dark tick where it should be today. Fractions; the tone comes from the surroundings. */
export function PaceBar({ progress, expected }: { progress: number | null; expected: number | null }) {
  return (
    <span class="pl-bar" aria-hidden="true">
      {progress !== null && <i style={{ width: `${clamp(progress) * 100}%` }} />}
      {expected !== null && <b style={{ left: `calc(${clamp(expected) * 100}% - 1px)` }} />}
    </span>
  );
}
