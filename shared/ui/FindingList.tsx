import { useState } from "preact/hooks";
import { type Severity, severities } from "../lint/finding.ts";
import { Button } from "./Button.tsx";
import { FindingCard, type FindingCardProps } from "./FindingCard.tsx";
import type { FindingView } from "./finding-view.ts";
import { count } from "./words.ts";

export interface FindingListProps extends Omit<FindingCardProps, "finding" | "isFixing"> {
  /** Those that matter most; the first screen shows no others. */
  readonly top: readonly FindingView[];
  readonly findings: readonly FindingView[];
  readonly keyResults: number;
  /** How many safe fixes can be done at once. */
  readonly safe: number;
  /** Key of the finding that is being fixed, "all" for all safe ones. */
  readonly fixing: string | null;
  readonly onFixAll: () => void;
  /** Writes the findings as notes into their cells, or takes those notes away. */
  readonly onNotes: (write: boolean) => void;
}

const groupWords: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  info: "Notes",
};

/** Findings by what helps most; the rest on request, by severity. */
export function FindingList(props: FindingListProps) {
  const { top, findings, keyResults, safe, fixing, isBusy } = props;
  const [showsAll, setShowsAll] = useState(false);
  const card = (finding: FindingView) => (
    <FindingCard key={finding.key} {...props} finding={finding} isFixing={fixing === finding.key} />
  );
  const rest = findings.length - top.length;
  return (
    <div class="pl-finding-list">
      <div class="pl-list-head">
        <p class="pl-soft">
          {rest > 0 && !showsAll
            ? `${top.length} that matter most of ${count(findings.length, "finding")}`
            : `${count(findings.length, "finding")} in ${count(keyResults, "key result")}`}
        </p>
        {safe > 1 && (
          <Button kind="primary" busy={fixing === "all"} disabled={isBusy} onClick={props.onFixAll}>
            Fix all safe ({safe})
          </Button>
        )}
      </div>
      {showsAll
        ? severities.map((severity) => {
            const group = findings.filter((finding) => finding.severity === severity);
            return (
              group.length > 0 && (
                <section key={severity}>
                  <h2 class="pl-group">
                    {groupWords[severity]} <span>{group.length}</span>
                  </h2>
                  {group.map(card)}
                </section>
              )
            );
          })
        : top.map(card)}
      {rest > 0 && (
        <Button kind="quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show what matters most" : `Show ${rest} more`}
        </Button>
      )}
      <div class="pl-acts pl-notes">
        <span class="pl-soft">Notes in the cells</span>
        <span class="pl-spread" />
        <Button kind="quiet" busy={fixing === "notes"} disabled={isBusy} onClick={() => props.onNotes(true)}>
          Write
        </Button>
        <Button kind="quiet" disabled={isBusy} onClick={() => props.onNotes(false)}>
          Remove
        </Button>
      </div>
    </div>
  );
}
