import type { Trend } from "../report/trend.ts";
import { daysBetween } from "../sheet/dates.ts";

const width = 44;
const height = 14;

/** A key result's check-ins as a line beside its bar, towards the target whichever way that lies; nothing before the second one. */
export function Sparkline({ trend }: { trend: Trend | null }) {
  if (!trend || trend.points.length < 2) return null;
  const { cycle, start, target, points } = trend;
  const days = Math.max(1, daysBetween(cycle.start, cycle.end));
  const shares = points.map(({ value }) => (value - start) / (target - start));
  const [low, high] = [Math.min(0, ...shares), Math.max(1, ...shares)];
  const path = points.map(({ date }, i) => {
    const x = 1 + (Math.min(days, daysBetween(cycle.start, date)) / days) * (width - 2);
    const y = 1 + (1 - (shares[i]! - low) / (high - low)) * (height - 2);
    return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return (
    <svg class="pl-trend pl-spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="pl-trend-line" d={path.join("")} />
    </svg>
  );
}
