import { useState } from "preact/hooks";
import type { KeyResultSummary, ObjectiveSummary } from "../progress/summary.ts";
import { Glyph } from "./Glyph.tsx";
import { chevronIcon } from "./icons.tsx";
import { PaceBar } from "./PaceBar.tsx";
import { percent } from "./percent.ts";
import { Ring } from "./Ring.tsx";
import { badgeLabel, count, objectiveNote, statusTones } from "./words.ts";

export interface ObjectiveListProps {
  readonly objectives: readonly ObjectiveSummary[];
  /** Opens a key result: jumps to its row, or shows its card. */
  readonly onOpen: (keyResult: KeyResultSummary) => void;
  readonly findingsOf?: (keyResult: KeyResultSummary) => number;
  /** Ids of the objectives that start open. */
  readonly open?: readonly string[];
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

function Objectives({ objectives, onOpen, findingsOf = () => 0, open = [] }: ObjectiveListProps) {
  return (
    <ul class="pl-okrs" onKeyDown={walk}>
      {objectives.map((objective) => (
        <Objective
          key={objective.id}
          objective={objective}
          onOpen={onOpen}
          findingsOf={findingsOf}
          startsOpen={open.includes(objective.id)}
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
}) {
  const { objective, onOpen, findingsOf } = props;
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
export function KeyResultRow(props: { keyResult: KeyResultSummary; findings: number; onOpen: () => void }) {
  const { keyResult, findings } = props;
  return (
    <button type="button" class="pl-kr" aria-label={badgeLabel(keyResult, findings)} onClick={props.onOpen}>
      <span class={`pl-tone pl-${statusTones[keyResult.status]}`}>
        <Glyph status={keyResult.status} />
      </span>
      <span class="pl-kr-text">{keyResult.text}</span>
      {findings > 0 ? <span class="pl-pip" /> : <span />}
      <span class={`pl-kr-figures pl-tone pl-${statusTones[keyResult.status]}`}>
        <PaceBar progress={keyResult.progress} expected={keyResult.expected} />
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
