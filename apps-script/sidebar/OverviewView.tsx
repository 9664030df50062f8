import { a1 } from "../../shared/sheet/address.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { ObjectiveList } from "../../shared/ui/ObjectiveList.tsx";
import { percent } from "../../shared/ui/percent.ts";
import { Tally } from "../../shared/ui/Tally.tsx";
import { count } from "../../shared/ui/words.ts";
import type { Checked, View } from "../contract.ts";
import type { Session } from "./session.ts";

export function OverviewView(props: { checked: Checked; session: Session; open: (view: View) => void }) {
  const { checked, session, open } = props;
  const { summary, findings, questions } = checked;
  const findingsAt = (row: number) =>
    findings.filter(({ places }) => places.some((place) => place.row === row)).length;
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
      <ObjectiveList
        objectives={summary.objectives}
        open={summary.objectives.length === 1 ? summary.objectives.map(({ id }) => id) : []}
        findingsOf={(keyResult) => findingsAt(keyResult.cell.row)}
        onOpen={({ cell }) => session.show(cell.tab, a1(cell.row, cell.column))}
      />
      {questions.map((question) => (
        <p key={question.key} class="pl-notice">
          <button
            type="button"
            class="pl-cell"
            onClick={() => session.show(question.cell.tab, a1(question.cell.row, question.cell.column))}
          >
            {a1(question.cell.row, question.cell.column)}
          </button>{" "}
          {question.text}
        </p>
      ))}
      <p class="pl-soft pl-read">
        Read from {checked.tables.map((range, i) => (i === 0 ? range : `, ${range}`))} of “{checked.tab.name}
        ”.
      </p>
    </>
  );
}

/** The first few in words: "Progress is computed backwards, no owner". */
function topTitles({ findings, top }: Checked): string {
  const titles = findings.filter(({ key }) => top.includes(key)).map(({ title }) => title);
  return [...new Set(titles)].slice(0, 2).join(" · ");
}
