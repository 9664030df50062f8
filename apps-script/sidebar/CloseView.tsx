import { useEffect, useState } from "preact/hooks";
import { type Close, type CloseProposal, proposeClose } from "../../shared/actions/close.ts";
import type { Closing } from "../../shared/okr/change.ts";
import { decisionWords } from "../../shared/okr/decision-words.ts";
import { isArchived } from "../../shared/okr/own-tabs.ts";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { CloseForm } from "../../shared/ui/CloseForm.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { Glyph } from "../../shared/ui/Glyph.tsx";
import { chevronIcon } from "../../shared/ui/icons.tsx";
import { count, statusTones } from "../../shared/ui/words.ts";
import type { Checked, SheetRead, View } from "../contract.ts";
import { server } from "./server.ts";
import type { Session } from "./session.ts";

/** The end of a cycle: a score, what was learned and a decision for each key result. Nothing is a failure; it is what the next cycle starts from. */
export function CloseView(props: { checked: Checked; session: Session; open: (view: View) => void }) {
  const { checked, session } = props;
  const [sheet, setSheet] = useState<SheetRead | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    server.readSheet().then(
      (read) => isCurrent && setSheet(read),
      () => isCurrent && session.check(),
    );
    return () => void (isCurrent = false);
  }, [session.version]);

  if (!sheet) {
    return (
      <p class="pl-soft" role="status">
        Working out the scores…
      </p>
    );
  }
  const proposals = proposeClose(sheet.plan, checked.summary).map((proposal) =>
    withCheckedId(proposal, checked),
  );
  const summaries = checked.summary.objectives.flatMap(({ keyResults }) => keyResults);
  const shown = (proposal: CloseProposal) =>
    summaries.find(
      ({ cell }) =>
        cell.row === proposal.keyResult.cell.row && cell.column === proposal.keyResult.cell.column,
    );
  const closed = new Map(checked.closings.map((closing) => [closing.item, closing]));
  const goesOn = checked.closings.some(({ decision }) => decision === "carry-over" || decision === "adjust");
  const left = proposals.filter(({ keyResult }) => !closed.has(keyResult.id));

  async function save(close: Close) {
    const by = shown(proposals.find(({ keyResult }) => keyResult.id === close.keyResult)!)?.owner ?? "";
    const done = await session.act(`close ${close.keyResult}`, {
      kind: "close",
      tab: checked.tab.id,
      closes: [close],
      by,
    });
    if (!done) return;
    setOpened(left.find(({ keyResult }) => keyResult.id !== close.keyResult)?.keyResult.id ?? null);
  }

  return (
    <>
      <h2 class="pl-group pl-group-first">Close {checked.summary.cycle.label}</h2>
      <p class="pl-soft">
        {left.length === 0
          ? "Every key result has its score, and what it taught. Tell the team, start the next cycle, then archive this tab: nothing on it is lost."
          : `${count(left.length, "key result")} to score. What was not reached is what the next cycle learns from.`}
      </p>
      {closed.size > 0 && (
        <div class="pl-acts">
          <Button kind={left.length === 0 ? "primary" : "plain"} onClick={() => props.open("closing")}>
            Tell the team
          </Button>
          {goesOn && (
            <Button
              busy={session.busy === "carry-over"}
              disabled={session.busy !== null}
              onClick={() =>
                void session.act("carry-over", { kind: "carry-over", tab: checked.tab.id, team: "" })
              }
            >
              Start the next cycle
            </Button>
          )}
          {left.length === 0 && !isArchived(checked.tab.name) && (
            <Button
              kind="quiet"
              busy={session.busy === "archive"}
              disabled={session.busy !== null}
              onClick={() => void session.act("archive", { kind: "archive", tab: checked.tab.id })}
            >
              Archive this tab
            </Button>
          )}
        </div>
      )}
      {proposals.length === 0 && (
        <EmptyState title="Nothing to close">This tab has no key results.</EmptyState>
      )}
      <ul class="pl-owed">
        {proposals.map((proposal) => {
          const { id, text } = proposal.keyResult;
          const isOpen = opened === id;
          const summary = shown(proposal);
          return (
            <li key={id}>
              <button
                type="button"
                class="pl-owed-head"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? null : id)}
              >
                <Sign isDone={closed.has(id) || proposal.met === true} />
                <span>
                  <span class="pl-owed-title">{text}</span>
                  <span class="pl-soft pl-owed-note">
                    {closed.has(id) ? endOf(closed.get(id)!) : noteOn(proposal, summary)}
                  </span>
                </span>
                <span class="pl-chevron">{chevronIcon}</span>
              </button>
              {isOpen && (
                <CloseForm
                  proposal={proposal}
                  isBusy={session.busy !== null}
                  isSending={session.busy === `close ${id}`}
                  onSave={(close) => void save(close)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/**
 * A full reading knows rows by their metadata, a check only where something is logged; what is sent must bear the id that
 * the check knows.
 */
function withCheckedId(proposal: CloseProposal, { summary }: Checked): CloseProposal {
  const { cell } = proposal.keyResult;
  const same = summary.objectives
    .flatMap(({ keyResults }) => keyResults)
    .find((other) => other.cell.row === cell.row && other.cell.column === cell.column);
  return same ? { ...proposal, keyResult: { ...proposal.keyResult, id: same.id } } : proposal;
}

/** A tick for what is closed or was reached; what was not stands open, in no colour: it is to be learned from. */
function Sign({ isDone }: { isDone: boolean }) {
  const status = isDone ? "done" : "not-started";
  return (
    <span class={`pl-tone pl-${statusTones[status]}`}>
      <Glyph status={status} />
    </span>
  );
}

/** "scored 0.6 · carry over". */
function endOf({ score, decision }: Closing): string {
  return [
    score === null ? "closed" : `scored ${score.toFixed(1)}`,
    decision === null ? "" : decisionWords[decision].toLowerCase(),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function noteOn({ computed, met }: CloseProposal, summary: KeyResultSummary | undefined): string {
  const score = computed === null ? "no score from the numbers" : `scores ${computed.toFixed(1)}`;
  return [summary?.owner ?? "", score, met === false ? "not reached" : met ? "reached" : ""]
    .filter((part) => part !== "")
    .join(" · ");
}
