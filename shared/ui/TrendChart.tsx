import { figureText } from "../progress/figure-text.ts";
import type { Trend } from "../report/trend.ts";
import { daysBetween, type IsoDate } from "../sheet/dates.ts";

const width = 268;
const height = 96;
const edge = { top: 8, right: 44, bottom: 16, left: 6 };

/**
 * The way of a key result through its cycle: a thin straight line where it should be, a bold one where it was, and, from the last check-in
 * on, the range in which it will end if it goes on like this. Said in words for those who hear it.
 */
export function TrendChart({ trend }: { readonly trend: Trend }) {
  const { cycle, today, start, target, unit, points, forecast } = trend;
  const last = points[points.length - 1]!;
  const values = [
    start,
    target,
    ...points.map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = Math.max(1, daysBetween(cycle.start, cycle.end));
  const x = (date: IsoDate) =>
    edge.left +
    (Math.min(days, Math.max(0, daysBetween(cycle.start, date))) / days) * (width - edge.left - edge.right);
  const y = (value: number) =>
    edge.top + (1 - (value - low) / (high - low || 1)) * (height - edge.top - edge.bottom);
  const line = points
    .map(({ date, value }, i) => `${i === 0 ? "M" : "L"}${x(date).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("");
  const right = x(cycle.end);
  return (
    <figure class="pl-trend">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={inWords(trend)}>
        <path class="pl-trend-target" d={`M${edge.left} ${y(target)}H${right}`} />
        <path class="pl-trend-expected" d={`M${edge.left} ${y(start)}L${right} ${y(target)}`} />
        {forecast && last.date < cycle.end && (
          <path
            class="pl-trend-range"
            d={`M${x(last.date)} ${y(last.value)}L${right} ${y(forecast.high)}V${y(forecast.low)}Z`}
          />
        )}
        <path class="pl-trend-today" d={`M${x(today)} ${edge.top}V${height - edge.bottom}`} />
        <path class="pl-trend-line" d={line} />
        {points.map(({ date, value }) => (
          <circle
            key={date}
            class="pl-trend-point"
            cx={x(date)}
            cy={y(value)}
            r={date === last.date ? 3 : 1.6}
          >
            <title>{`${date}: ${figureText(value, unit)}`}</title>
          </circle>
        ))}
        <text class="pl-trend-text" x={right + 4} y={y(target) + 4}>
          {figureText(target, unit)}
        </text>
        {Math.abs(y(last.value) - y(target)) > 12 && (
          <text class="pl-trend-text pl-trend-now" x={right + 4} y={y(last.value) + 4}>
            {figureText(last.value, unit)}
          </text>
        )}
        <text class="pl-trend-text" x={edge.left} y={height - 3}>
          {shortDate(cycle.start)}
        </text>
        <text class="pl-trend-text" x={right} y={height - 3} text-anchor="end">
          {shortDate(cycle.end)}
        </text>
      </svg>
      <figcaption class="pl-soft">{forecastWords(trend)}</figcaption>
    </figure>
  );
}

/** "If it goes on like this: 34 to 41 by 31 Dec, target 45." */
export function forecastWords({ forecast, target, unit, points, cycle }: Trend): string {
  if (!forecast) return points.length < 3 ? "Three check-ins with a value, and a forecast stands here." : "";
  const range = `${figureText(Math.min(forecast.low, forecast.high), unit)} to ${figureText(Math.max(forecast.low, forecast.high), unit)}`;
  const reaches =
    forecast.reaches !== null && forecast.reaches <= cycle.end
      ? `, at the target around ${shortDate(forecast.reaches)}`
      : "";
  return `If it goes on like this: ${range} by ${shortDate(cycle.end)} (target ${figureText(target, unit)})${reaches}.`;
}

function inWords(trend: Trend): string {
  const { points, unit } = trend;
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const way = `${points.length} check-ins, from ${figureText(first.value, unit)} on ${first.date} to ${figureText(last.value, unit)} on ${last.date}.`;
  return `${way} ${forecastWords(trend)}`.trim();
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function shortDate(date: IsoDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}
