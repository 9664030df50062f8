import { useEffect, useMemo, useState } from "preact/hooks";
import {
  extras,
  planStructure,
  type StructureChoice,
  structureColumns,
} from "../../shared/actions/structure.ts";
import { columnName } from "../../shared/sheet/address.ts";
import { textAt } from "../../shared/sheet/grid.ts";
import { tabById } from "../../shared/sheet/workbook.ts";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import type { ReadColumn } from "../../shared/ui/ReadColumns.tsx";
import { type Option, StructurePreview } from "../../shared/ui/StructurePreview.tsx";
import { count } from "../../shared/ui/words.ts";
import type { Checked, SheetRead } from "../contract.ts";
import { server } from "./server.ts";
import type { Session } from "./session.ts";

const options: readonly Option[] = [
  { choice: "owner", title: "Owner", help: "Who answers for a key result" },
  { choice: "start", title: "Start", help: "Where it stood when the cycle began" },
  { choice: "target", title: "Target", help: "Where it should get to" },
  { choice: "current", title: "Current", help: "Where it is now" },
  { choice: "progress", title: "Progress", help: "A formula, right for rising and falling targets" },
  { choice: "status", title: "Status", help: "A list to choose from" },
  { choice: "confidence", title: "Confidence", help: "How sure the owner is, 0 to 10" },
  { choice: "dropdowns", title: "Lists to choose from", help: "For the status and confidence you have" },
  { choice: "formats", title: "Number formats", help: "60 % instead of 0.6" },
  { choice: "bars", title: "Progress bars", help: "Drawn in a column of their own" },
  { choice: "colours", title: "Status colours", help: "Behind your own colour rules" },
  { choice: "freeze", title: "Keep headings in sight", help: "Frozen rows" },
  { choice: "row-ids", title: "Row identity", help: "Check-ins stay with their row when you sort" },
  { choice: "tabs", title: "Logs", help: "Tabs for check-ins and changes" },
];

const allChoices: readonly StructureChoice[] = [...structureColumns, ...extras];

/** What somebody who asks for structure nearly always wants; the rest is a matter of taste. */
const usual: ReadonlySet<StructureChoice> = new Set([
  "owner",
  "start",
  "target",
  "current",
  "progress",
  "status",
  "dropdowns",
  "formats",
]);

export function StructureView({ checked, session }: { checked: Checked; session: Session }) {
  const [sheet, setSheet] = useState<SheetRead | null>(null);
  const [chosen, setChosen] = useState(usual);

  useEffect(() => {
    let isCurrent = true;
    setSheet(null);
    // A failure shows itself at the next check; the preview simply does not come.
    server.readSheet().then(
      (read) => isCurrent && setSheet(read),
      () => isCurrent && session.check(),
    );
    return () => void (isCurrent = false);
  }, [session.version]);

  // What is possible is what choosing everything would write: bars, say, follow from a progress column still to come.
  const possible = useMemo(
    () =>
      new Set(
        sheet ? planStructure(sheet.workbook, sheet.plan, allChoices).steps.map(({ choice }) => choice) : [],
      ),
    [sheet],
  );
  const shown = options.filter(({ choice }) => possible.has(choice));
  const preview = useMemo(
    () =>
      sheet
        ? planStructure(
            sheet.workbook,
            sheet.plan,
            shown.map(({ choice }) => choice).filter((choice) => chosen.has(choice)),
          )
        : null,
    [sheet, chosen],
  );

  if (!sheet || !preview) {
    return (
      <p class="pl-soft" role="status">
        Looking at what is there already…
      </p>
    );
  }
  if (possible.size === 0 && preview.blocked.length === 0) {
    return (
      <EmptyState title="All of it is there">
        “{checked.tab.name}” has an owner, start, target, current value, progress and status for its key
        results.
      </EmptyState>
    );
  }
  return (
    <StructurePreview
      options={shown}
      chosen={chosen}
      onChoose={(choice, isChosen) =>
        setChosen(new Set(isChosen ? [...chosen, choice] : [...chosen].filter((other) => other !== choice)))
      }
      preview={preview}
      tables={checked.tables}
      understood={understoodColumns(sheet)}
      onCorrect={({ column, header }, role) =>
        void session.act("answer", {
          kind: "answer",
          tab: checked.tab.id,
          question: { column, header },
          role,
        })
      }
      isBusy={session.busy !== null}
      onShow={session.show}
      onCopy={() => void session.act("copy", { kind: "copy", tab: checked.tab.id })}
      onWrite={() =>
        session.write("structure", {
          title: `Structured “${checked.tab.name}”: ${count(preview.steps.length, "change")}`,
          edits: preview.steps.flatMap(({ edits }) => edits),
        })
      }
    />
  );
}

/** Columns of the tables that have headings, in the order in which they stand, with those that were taken for nothing. */
function understoodColumns({ workbook, plan }: SheetRead): ReadColumn[] {
  const columns = new Map<string, ReadColumn>();
  for (const { tab: id, columns: read, headerRow, range } of plan.tables) {
    const tab = tabById(workbook, id);
    const known = new Set(read.map(({ column }) => column));
    for (const { column, header, role } of read)
      columns.set(`${column} ${role}`, { letter: columnName(column), column, header, role });
    if (!tab || headerRow === null) continue;
    for (let column = range.column; column < range.column + range.columns; column++) {
      const header = textAt(tab, headerRow, column).trim();
      if (!known.has(column) && header !== "")
        columns.set(`${column}`, { letter: columnName(column), column, header, role: null });
    }
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}
