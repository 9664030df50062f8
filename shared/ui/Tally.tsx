import { type Status, statuses } from "../okr/parsed.ts";
import type { Summary } from "../progress/summary.ts";
import { Glyph } from "./Glyph.tsx";
import { count, statusTones, statusWords } from "./words.ts";

/** Key results by status, as shapes with numbers; statuses that nothing has are left out. */
export function Tally({ counts }: { counts: Summary["counts"] }) {
  const present = statuses.filter((status: Status) => counts[status] > 0);
  return (
    <ul class="pl-tally" aria-label={count(counts.keyResults, "key result")}>
      {present.map((status) => (
        <li
          key={status}
          class={`pl-tone pl-${statusTones[status]}`}
          title={`${counts[status]} ${statusWords[status].toLowerCase()}`}
        >
          <Glyph status={status} />
          {counts[status]}
          <span class="pl-hidden"> {statusWords[status].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
