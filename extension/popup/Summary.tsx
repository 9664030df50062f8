import type { ObjectiveSummary } from "../../shared/progress/summary.ts";
import type { CellRef } from "../../shared/sheet/address.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { Logo } from "../../shared/ui/icons.tsx";
import { ObjectiveList } from "../../shared/ui/ObjectiveList.tsx";
import { percent } from "../../shared/ui/percent.ts";
import { Tally } from "../../shared/ui/Tally.tsx";
import { count } from "../../shared/ui/words.ts";
import { noOkrsText } from "../features/failure-words.ts";
import { findingsOf } from "../features/findings-of.ts";
import { today } from "../host/clock.ts";
import type { ToPage, WhatIsHere } from "../host/messages.ts";
import { tell } from "./ask-page.ts";

type Ready = Extract<WhatIsHere, { phase: "ready" }>;

/** The same summary as on the sheet. A key result opens its row. */
export function Summary({
  here,
  tabId,
  onChange,
}: {
  here: Ready;
  tabId: number;
  onChange: (here: WhatIsHere) => void;
}) {
  const { summary, tabNames } = here;
  const send = (message: ToPage) => void tell(tabId, message).then((next) => next && onChange(next));
  const jump = ({ tab, row, column }: CellRef) =>
    void tell(tabId, { type: "plumbline:jump", tab, row, column }).then(() => window.close());
  if (summary.objectives.length === 0)
    return <EmptyState title="No OKRs found here">{noOkrsText}</EmptyState>;
  const firstDue = summary.objectives.flatMap(({ keyResults }) => keyResults).find(({ due }) => due);
  const isSnoozed = here.snoozedUntil !== null && today() < here.snoozedUntil;
  return (
    <>
      <header class="head">
        <Logo />
        <h1>{here.title || "OKRs"}</h1>
      </header>
      <div class="sum">
        <span class="pl-soft">
          {summary.cycle.label} · {percent(summary.elapsed)} of the time gone
        </span>
        <Tally counts={summary.counts} />
      </div>
      <div class="body">
        {groupByTab(summary.objectives).map(([tab, objectives], _, all) => (
          <div key={tab}>
            {all.length > 1 && <p class="tab-name">{tabNames[tab] ?? ""}</p>}
            <ObjectiveList
              objectives={objectives}
              onOpen={({ cell }) => jump(cell)}
              findingsOf={(keyResult) => findingsOf(here, keyResult).length}
            />
          </div>
        ))}
      </div>
      <footer class="foot">
        {firstDue && !isSnoozed && (
          <Button kind="primary" onClick={() => jump(firstDue.cell)}>
            {count(summary.counts.due, "check-in")} due
          </Button>
        )}
        {isSnoozed && (
          <Button onClick={() => send({ type: "plumbline:remind-again" })}>Remind me again</Button>
        )}
        <span class="pl-spread" />
        <label class="switch">
          <input
            type="checkbox"
            checked={here.badges}
            onChange={(event) => send({ type: "plumbline:badges", shown: event.currentTarget.checked })}
          />
          Badges on the sheet
        </label>
      </footer>
    </>
  );
}

function groupByTab(objectives: readonly ObjectiveSummary[]): [string, ObjectiveSummary[]][] {
  const groups = new Map<string, ObjectiveSummary[]>();
  for (const objective of objectives) {
    const tab = objective.cell?.tab ?? objective.keyResults[0]?.cell.tab ?? "";
    groups.set(tab, [...(groups.get(tab) ?? []), objective]);
  }
  return [...groups];
}
