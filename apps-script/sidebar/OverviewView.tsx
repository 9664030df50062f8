import { useState } from "preact/hooks";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";
import { a1 } from "../../shared/sheet/address.ts";
import { AmendForm } from "../../shared/ui/AmendForm.tsx";
import { Button } from "../../shared/ui/Button.tsx";
import { KeyResultCard } from "../../shared/ui/KeyResultCard.tsx";
import { NoticedChanges } from "../../shared/ui/NoticedChanges.tsx";
import { ObjectiveList } from "../../shared/ui/ObjectiveList.tsx";
import { percent } from "../../shared/ui/percent.ts";
import { Revisits } from "../../shared/ui/Revisits.tsx";
import { Tally } from "../../shared/ui/Tally.tsx";
import { count } from "../../shared/ui/words.ts";
import type { Checked, View } from "../contract.ts";
import { AskedQuestions } from "./AskedQuestions.tsx";
import type { Session } from "./session.ts";

export interface OverviewViewProps {
  readonly checked: Checked;
  readonly session: Session;
  readonly open: (view: View) => void;
  readonly checkInOn: (keyResult: string) => void;
}

export function OverviewView({ checked, session, open, checkInOn }: OverviewViewProps) {
  const { summary, findings } = checked;
  const [selected, setSelected] = useState<string | null>(null);
  const show = ({ cell }: KeyResultSummary) => session.show(cell.tab, a1(cell.row, cell.column));
  const findingsOf = ({ cell }: KeyResultSummary) =>
    findings.filter(({ places }) => places.some(({ tab, row }) => tab === cell.tab && row === cell.row));
  const objective = summary.objectives.find(({ keyResults }) => keyResults.some(({ id }) => id === selected));
  const keyResult = objective?.keyResults.find(({ id }) => id === selected);
  if (objective && keyResult) {
    return (
      <SelectedKeyResult
        {...{ checked, session, checkInOn, objective, keyResult }}
        findings={findingsOf(keyResult)}
        onJump={() => show(keyResult)}
        onClose={() => setSelected(null)}
      />
    );
  }
  return (
    <>
      <div class="pl-over-head">
        <p class="pl-soft">
          {summary.cycle.label} · {percent(summary.elapsed)} of the time gone
        </p>
        <Tally counts={summary.counts} />
      </div>
      {findings.length > 0 && (
        <div class="pl-callout">
          <span>
            <b>{count(findings.length, "finding")}</b>
            <span class="pl-soft">{topTitles(checked)}</span>
          </span>
          <Button kind="primary" onClick={() => open("findings")}>
            Show
          </Button>
        </div>
      )}
      <NoticedChanges
        changes={checked.noticed}
        isBusy={session.busy !== null}
        sending={session.busy?.startsWith("explain ") ? session.busy.slice(8) : null}
        onShow={session.show}
        onExplain={({ item, kind }, reason) => {
          const by =
            summary.objectives.flatMap(({ keyResults }) => keyResults).find(({ id }) => id === item)?.owner ??
            "";
          void session.act(`explain ${item} ${kind}`, {
            kind: "explain",
            tab: checked.tab.id,
            explanation: { item, kind, reason, by },
          });
        }}
      />
      <Revisits
        revisits={checked.revisits}
        isBusy={session.busy !== null}
        sending={session.busy?.startsWith("revisit ") ? session.busy.slice(8) : null}
        onDecide={({ keyResult }, decision, note) =>
          void session.act(`revisit ${keyResult.id}`, {
            kind: "revisit",
            tab: checked.tab.id,
            keyResult: keyResult.id,
            decision,
            note,
            by: keyResult.fields.owner?.text ?? "",
          })
        }
        onAdjust={({ keyResult }) => setSelected(keyResult.id)}
      />
      <ObjectiveList
        objectives={summary.objectives}
        open={summary.objectives.length === 1 ? summary.objectives.map(({ id }) => id) : []}
        burnUps={checked.review.burnUps}
        trends={checked.trends}
        findingsOf={(item) => findingsOf(item).length}
        onOpen={(item) => {
          show(item);
          setSelected(item.id);
        }}
      />
      <AskedQuestions checked={checked} session={session} />
      <div class="pl-soft pl-read">
        Read from {checked.tables.join(", ")}.
        {checked.lastChange && (
          <p>
            Last change: {checked.lastChange.title}{" "}
            <button type="button" class="pl-link" disabled={session.busy !== null} onClick={session.undo}>
              Undo
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function SelectedKeyResult(props: {
  checked: Checked;
  session: Session;
  checkInOn: (keyResult: string) => void;
  objective: Checked["summary"]["objectives"][number];
  keyResult: KeyResultSummary;
  findings: Checked["findings"];
  onJump: () => void;
  onClose: () => void;
}) {
  const { checked, session, keyResult } = props;
  const [isAmending, setAmending] = useState(false);
  return (
    <>
      <KeyResultCard
        keyResult={keyResult}
        objective={props.objective}
        findings={props.findings}
        today={checked.summary.today}
        onJump={props.onJump}
        onClose={props.onClose}
        trend={checked.trends[keyResult.id] ?? null}
        actions={
          !isAmending && (
            <>
              <Button kind="primary" onClick={() => props.checkInOn(keyResult.id)}>
                Check in
              </Button>
              <Button onClick={() => setAmending(true)}>Adjust…</Button>
            </>
          )
        }
      />
      {isAmending && (
        <AmendForm
          keyResult={keyResult}
          isBusy={session.busy !== null}
          isSending={session.busy === "amend"}
          onCancel={() => setAmending(false)}
          onSave={async (amendment, reason) => {
            const amend = { item: keyResult.id, amendment, reason, by: keyResult.owner };
            if (await session.act("amend", { kind: "amend", tab: checked.tab.id, amend })) setAmending(false);
          }}
        />
      )}
    </>
  );
}

/** The first few in words: "Progress is computed backwards · No owner". */
function topTitles({ findings, top }: Checked): string {
  const titles = findings.filter(({ key }) => top.includes(key)).map(({ title }) => title);
  return [...new Set(titles)].slice(0, 2).join(" · ");
}
