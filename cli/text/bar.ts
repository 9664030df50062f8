import type { Status } from "../../shared/okr/parsed.ts";
import { clamp } from "../../shared/ui/percent.ts";
import { type Paint, statusMarks } from "./paint.ts";

/** A progress bar with a tick where it should be today: ━━━━━━┿──── */
export function bar(
  progress: number | null,
  expected: number | null,
  status: Status,
  width: number,
  paint: Paint,
): string {
  const filled = Math.round(clamp(progress ?? 0) * width);
  const tick = expected === null ? -1 : Math.min(width - 1, Math.floor(clamp(expected) * width));
  const { ink } = statusMarks[status];
  const stretch = (from: number, to: number) =>
    paint("━".repeat(Math.max(0, Math.min(filled, to) - from)), ink) +
    paint("─".repeat(Math.max(0, to - Math.max(filled, from))), "dim");
  if (tick < 0) return stretch(0, width);
  return stretch(0, tick) + paint(tick < filled ? "┿" : "┼", "bold") + stretch(tick + 1, width);
}
