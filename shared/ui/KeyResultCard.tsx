import type { ComponentChildren } from "preact";
import type { Finding } from "../lint/finding.ts";
import type { KeyResultSummary, ObjectiveSummary } from "../progress/summary.ts";
import type { Trend } from "../report/trend.ts";
import { a1 } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { Button, IconButton } from "./Button.tsx";
import { closeIcon } from "./icons.tsx";
import { PaceBar } from "./PaceBar.tsx";
import { percent, percentUnclamped } from "./percent.ts";
import { StatusPill } from "./StatusPill.tsx";
import { TrendChart } from "./TrendChart.tsx";
import { claimBesideComputed, daysAgo, statusTones } from "./words.ts";

export interface KeyResultCardProps {
  readonly keyResult: KeyResultSummary;
  readonly objective: ObjectiveSummary | null;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  /** Selects the key result's cell in the sheet. */
  readonly onJump: () => void;
  readonly onClose?: () => void;
  /** Its check-ins as a line, where the host knows them. */
  readonly trend?: Trend | null;
  /** Further buttons, such as the check-in where the host has one. */
  readonly actions?: ComponentChildren;
}

/** Everything about one key result on one small card: its four figures, what is claimed beside what is computed, its findings. */
export function KeyResultCard(props: KeyResultCardProps) {
  const { keyResult, objective, findings, today } = props;
  const claim = claimBesideComputed(keyResult);
  // The line with both figures says the same as the finding about them, and shorter.
  const isRosy = claim !== null && findings.some(({ rule }) => rule === "rosy-status");
  const others = isRosy ? findings.filter(({ rule }) => rule !== "rosy-status") : findings;
  return (
    <section class="pl-card" aria-label={keyResult.text}>
      <header class="pl-card-head">
        <div>
          {objective && objective.text !== "" && <p class="pl-soft pl-over">{objective.text}</p>}
          <h3>{keyResult.text}</h3>
        </div>
        {props.onClose && <IconButton icon={closeIcon} label="Close" onClick={props.onClose} />}
      </header>
      <p class="pl-soft">{facts(keyResult, today).join(" · ")}</p>
      <div class={`pl-pace pl-tone pl-${statusTones[keyResult.status]}`}>
        <StatusPill status={keyResult.status} />
        <PaceBar progress={keyResult.progress} expected={keyResult.expected} />
        <b>{keyResult.progress === null ? "–" : percentUnclamped(keyResult.progress)}</b>
      </div>
      {keyResult.reason !== null && <p class="pl-soft">{keyResult.reason}</p>}
      <dl class="pl-nums">
        <Figure name="Start" value={keyResult.start} />
        <Figure name="Now" value={keyResult.current} />
        <Figure
          name="Expected"
          value={keyResult.expectedText || (keyResult.expected === null ? "" : percent(keyResult.expected))}
        />
        <Figure name="Target" value={keyResult.target} />
      </dl>
      {props.trend && <TrendChart trend={props.trend} />}
      {claim && (
        <p class="pl-claim">
          {isRosy && <span class="pl-pip" />}The sheet says <b>{claim.claimed}</b>, the numbers say{" "}
          <b>{claim.computed}</b>.
        </p>
      )}
      {others.length > 0 && (
        <ul class="pl-findings">
          {others.map((finding) => (
            <li key={finding.key}>
              <span class="pl-pip" />
              <span>{finding.message}</span>
            </li>
          ))}
        </ul>
      )}
      <footer class="pl-acts">
        {props.actions}
        <Button kind="quiet" onClick={props.onJump}>
          Go to {a1(keyResult.cell.row, keyResult.cell.column)}
        </Button>
      </footer>
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd title={value}>{value || "–"}</dd>
    </div>
  );
}

function facts(keyResult: KeyResultSummary, today: IsoDate): string[] {
  const checkIn =
    keyResult.lastCheckIn === null
      ? keyResult.due
        ? "no check-in yet"
        : ""
      : `checked in ${daysAgo(keyResult.lastCheckIn, today)}`;
  return [keyResult.owner || "No owner", checkIn, keyResult.due ? "check-in due" : ""].filter(
    (part) => part !== "",
  );
}
