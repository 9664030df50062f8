import { useState } from "preact/hooks";
import type { KeyResultSummary, ObjectiveSummary } from "../progress/summary.ts";
import type { BurnUpLine, Trend } from "../report/trend.ts";
import { BurnUp } from "./BurnUp.tsx";
import { Glyph } from "./Glyph.tsx";
import { chevronIcon } from "./icons.tsx";
import { PaceBar } from "./PaceBar.tsx";
import { percent } from "./percent.ts";
import { Ring } from "./Ring.tsx";
import { Sparkline } from "./Sparkline.tsx";
import { badgeLabel, count, objectiveNote, statusTones } from "./words.ts";

export interface ObjectiveListProps {
  readonly objectives: readonly ObjectiveSummary[];
  /** Opens a key result: jumps to its row, or shows its card. */
  readonly onOpen: (keyResult: KeyResultSummary) => void;
  readonly findingsOf?: (keyResult: KeyResultSummary) => number;
  /** Ids of the objectives that start open. */
  readonly open?: readonly string[];
  /** The ways so far, where the host knows them: of an objective, and of a key result by its id. */
  readonly burnUps?: readonly BurnUpLine[];
  readonly trends?: Readonly<Record<string, Trend>>;
}

/**
 * Objectives with their roll-up; each opens to its key results. Up and Down walk the rows, Right and Left open and close.
 * Those of past cycles are folded away below the running ones.
 */
export function ObjectiveList(props: ObjectiveListProps) {
  const past = props.objectives.filter((objective) => objective.past);
  const running = props.objectives.filter((objective) => !objective.past);
  return (
    <>
      <Objectives {...props} objectives={running} />
      {past.length > 0 && (
        <details class="pl-past">
          <summary class="pl-soft">Earlier cycles: {count(past.length, "objective")}</summary>
          <Objectives {...props} objectives={past} />
        </details>
      )}
    </>
  );
}

function Objectives(props: ObjectiveListProps) {
  const { objectives, onOpen, findingsOf = () => 0, open = [], burnUps = [], trends = {} } = props;
  return (
    <ul class="pl-okrs" onKeyDown={walk}>
      {objectives.map((objective) => (
        <Objective
          key={objective.id}
          objective={objective}
          onOpen={onOpen}
          findingsOf={findingsOf}
          startsOpen={open.includes(objective.id)}
          burnUp={burnUps.find((line) => line.objective === objective.id) ?? null}
          trends={trends}
        />
      ))}
    </ul>
  );
}

function Objective(props: {
  objective: ObjectiveSummary;
  onOpen: (keyResult: KeyResultSummary) => void;
  findingsOf: (keyResult: KeyResultSummary) => number;
  startsOpen: boolean;
  burnUp: BurnUpLine | null;
  trends: Readonly<Record<string, Trend>>;
}) {
  const { objective, onOpen, findingsOf, burnUp, trends } = props;
  const [isOpen, setOpen] = useState(props.startsOpen);
  return (
    <li>
      <button
        type="button"
        class="pl-okr"
        aria-expanded={isOpen}
        aria-label={badgeLabel(objective, 0)}
        onClick={() => setOpen(!isOpen)}
      >
        <Ring progress={objective.progress} expected={objective.expected} status={objective.status} />
        <span class="pl-okr-text">
          <span class="pl-okr-title">{objective.text || "Without an objective"}</span>
          <span class="pl-soft">{objectiveNote(objective)}</span>
          {burnUp && burnUp.points.length > 1 && <BurnUp line={burnUp} />}
        </span>
        <b>{percent(objective.progress)}</b>
        <span class="pl-chevron">{chevronIcon}</span>
      </button>
      {isOpen && (
        <ul class="pl-krs">
          {objective.keyResults.map((keyResult) => (
            <li key={keyResult.id}>
              <KeyResultRow
                keyResult={keyResult}
                findings={findingsOf(keyResult)}
                trend={trends[keyResult.id] ?? null}
                onOpen={() => onOpen(keyResult)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** One key result as a line: shape, wording, bar with its tick, number, and a red dot for findings. */
export function KeyResultRow(props: {
  keyResult: KeyResultSummary;
  findings: number;
  trend?: Trend | null;
  onOpen: () => void;
}) {
  const { keyResult, findings, trend = null } = props;
  return (
    <button type="button" class="pl-kr" aria-label={badgeLabel(keyResult, findings)} onClick={props.onOpen}>
      <span class={`pl-tone pl-${statusTones[keyResult.status]}`}>
        <Glyph status={keyResult.status} />
      </span>
      <span class="pl-kr-text">{keyResult.text}</span>
      {findings > 0 ? <span class="pl-pip" /> : <span />}
      <span class={`pl-kr-figures pl-tone pl-${statusTones[keyResult.status]}`}>
        <span class="pl-kr-way">
          <Sparkline trend={trend} />
          <PaceBar progress={keyResult.progress} expected={keyResult.expected} />
        </span>
        <span>{percent(keyResult.progress)}</span>
      </span>
    </button>
  );
}

function walk(event: KeyboardEvent) {
  const list = event.currentTarget as HTMLElement;
  const rows = Array.from(list.querySelectorAll<HTMLButtonElement>("button"));
  const row = (event.target as HTMLElement).closest("button");
  const at = row ? rows.indexOf(row) : -1;
  if (at < 0 || !row) return;
  const isOpen = row.getAttribute("aria-expanded") === "true";
  if (event.key === "ArrowDown") rows[at + 1]?.focus();
  else if (event.key === "ArrowUp") rows[at - 1]?.focus();
  else if (event.key === "Home") rows[0]?.focus();
  else if (event.key === "End") rows[rows.length - 1]?.focus();
  else if (event.key === "ArrowRight" && row.hasAttribute("aria-expanded") && !isOpen) row.click();
  else if (event.key === "ArrowLeft" && isOpen) row.click();
  else if (event.key === "ArrowLeft") row.closest(".pl-krs")?.parentElement?.querySelector("button")?.focus();
  else return;
  event.preventDefault();
}
