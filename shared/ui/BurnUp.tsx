import type { BurnUpLine } from "../report/trend.ts";
import { daysBetween, type IsoDate } from "../sheet/dates.ts";
import { percent } from "./percent.ts";

const width = 116;
const height = 26;

/** Each objective's progress through the cycle as a small line, with the straight way to the end behind it. */
export function BurnUps({ lines }: { readonly lines: readonly BurnUpLine[] }) {
  return (
    <dl class="pl-shares">
      {lines.map((line) => (
        <div key={line.objective}>
          <dt>{line.text}</dt>
          <dd>
            <BurnUp line={line} />
            <b>{percent(line.points[line.points.length - 1]!.value)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One objective's way; the figures beside it say it in words. */
export function BurnUp({ line: { cycle, points } }: { line: BurnUpLine }) {
  const days = Math.max(1, daysBetween(cycle.start, cycle.end));
  const x = (date: IsoDate) => ((daysBetween(cycle.start, date) / days) * (width - 4) + 2).toFixed(1);
  const y = (value: number) => (height - 3 - Math.min(1.05, Math.max(0, value)) * (height - 6)).toFixed(1);
  const path = points.map(({ date, value }) => `L${x(date)} ${y(value)}`).join("");
  const last = points[points.length - 1]!;
  return (
    <svg
      class="pl-trend pl-burn-up"
      preserveAspectRatio="xMinYMid"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path class="pl-trend-expected" d={`M2 ${y(0)}L${width - 2} ${y(1)}`} />
      <path class="pl-trend-line" d={`M2 ${y(0)}${path}`} />
      <circle class="pl-trend-point" cx={x(last.date)} cy={y(last.value)} r="2" />
    </svg>
  );
}
