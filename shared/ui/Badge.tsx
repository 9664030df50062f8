import type { Status } from "../okr/parsed.ts";
import { Glyph } from "./Glyph.tsx";
import { PaceBar } from "./PaceBar.tsx";
import { percent, wholePercent } from "./percent.ts";
import { Ring } from "./Ring.tsx";
import { statusTones } from "./words.ts";

export interface BadgeProps {
  readonly status: Status;
  readonly progress: number | null;
  readonly expected: number | null;
  /** Number of findings; any shows one red dot. */
  readonly findings?: number;
  /** full: glyph, bar, number. compact: without bar. mini: without the sign. glyph: the shape alone. ring: an objective's roll-up. */
  readonly form?: "full" | "compact" | "mini" | "glyph" | "ring";
  /** Instead of the percentage: "3 KRs", "×3" where that is too long. */
  readonly text?: string;
}

/** The inside of a badge; hosts wrap it in a button that they place and label. */
export function Badge({ status, progress, expected, findings = 0, form = "full", text }: BadgeProps) {
  return (
    <span class={`pl-badge pl-badge-${form} pl-${statusTones[status]}`}>
      {form === "ring" && <Ring progress={progress} expected={expected} status={status} size={14} />}
      <Glyph status={status} />
      {form === "full" && <PaceBar progress={progress} expected={expected} />}
      {form !== "glyph" && (
        <span class="pl-badge-text">
          {text ?? (form === "mini" ? wholePercent(progress) : percent(progress))}
        </span>
      )}
      {findings > 0 && <span class="pl-pip" />}
    </span>
  );
}
