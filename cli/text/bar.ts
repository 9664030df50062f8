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
  const parts = Array.from({ length: width }, (_, index) => {
    const isFilled = index < filled;
    if (index === tick) return paint(isFilled ? "┿" : "┼", "bold");
    return isFilled ? paint("━", ink) : paint("─", "dim");
  });
  return parts.join("");
}
