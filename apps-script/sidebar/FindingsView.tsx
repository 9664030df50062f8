import { chooseSafeFixes } from "../../shared/actions/fix.ts";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { FindingList } from "../../shared/ui/FindingList.tsx";
import { count } from "../../shared/ui/words.ts";
import type { Checked } from "../contract.ts";
import type { Session } from "./session.ts";

export function FindingsView(props: { checked: Checked; session: Session; ask: () => void }) {
  const { checked, session } = props;
  const { findings, summary, tab } = checked;
  if (findings.length === 0) {
    return (
      <EmptyState title="Nothing to mend" action={{ title: "Check again", run: session.check }}>
        {count(summary.counts.keyResults, "key result")} in “{tab.name}”, and no rule has anything to say
        about them.
      </EmptyState>
    );
  }
  const safe = chooseSafeFixes(findings);
  const top = findings.filter(({ key }) => checked.top.includes(key));
  const fixing = session.busy?.startsWith("fix ") ? session.busy.slice(4) : null;
  const isUnasked = findings.some(({ rule }) => rule === "no-contributors");
  return (
    <>
      <FindingList
        findings={findings}
        top={top}
        keyResults={summary.counts.keyResults}
        safe={safe.chosen.length}
        isBusy={session.busy !== null}
        fixing={fixing}
        onShow={session.show}
        onFix={(finding, fix) => session.write(`fix ${finding.key}`, { title: fix.title, edits: fix.edits })}
        onIgnore={({ title: _, quote: __, good: ___, bad: ____, ...finding }, reason) =>
          session.act(`ignore ${finding.key}`, { kind: "silence", tab: tab.id, finding, reason, by: "" })
        }
        onNotes={(write) => void session.act("fix notes", { kind: "notes", tab: tab.id, write })}
        onFixAll={() =>
          session.write("fix all", {
            title: `Fixed ${count(safe.chosen.length, "finding")}`,
            edits: safe.edits,
          })
        }
      />
      {isUnasked && (
        <button type="button" class="pl-link pl-after" onClick={props.ask}>
          Nobody else is involved? Ask them for input
        </button>
      )}
    </>
  );
}
