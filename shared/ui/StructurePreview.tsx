import type { Step, StructureChoice, StructurePlan } from "../actions/structure.ts";
import type { ColumnRole } from "../okr/fields.ts";
import { rangeA1 } from "../sheet/address.ts";
import { Button } from "./Button.tsx";
import { type ReadColumn, ReadColumns } from "./ReadColumns.tsx";
import { count } from "./words.ts";

export interface Option {
  readonly choice: StructureChoice;
  readonly title: string;
  readonly help: string;
}

export interface StructurePreviewProps {
  /** What each column of the tables was taken for. */
  readonly understood: readonly ReadColumn[];
  readonly onCorrect: (column: ReadColumn, role: ColumnRole | "ignore") => void;
  /** Choices that would do something here. */
  readonly options: readonly Option[];
  readonly chosen: ReadonlySet<StructureChoice>;
  readonly onChoose: (choice: StructureChoice, isChosen: boolean) => void;
  /** What the chosen ones would write. */
  readonly preview: StructurePlan;
  /** Which table each reason is about: "A3:H20". */
  readonly tables: readonly string[];
  readonly isBusy: boolean;
  readonly onShow: (tab: string, range: string) => void;
  readonly onWrite: () => void;
  /** Makes a structured copy on a new tab instead. */
  readonly onCopy: () => void;
}

/** What can be added, and exactly what would be written where before anything is. */
export function StructurePreview(props: StructurePreviewProps) {
  const { options, chosen, preview, isBusy } = props;
  const edits = preview.steps.length;
  const isCopyBest = edits === 0 && preview.blocked.length > 0;
  return (
    <div class="pl-structure">
      <section aria-label="What was understood">
        <h2 class="pl-group pl-group-first">Understood</h2>
        <ReadColumns columns={props.understood} isBusy={isBusy} onCorrect={props.onCorrect} />
        <p class="pl-soft">Something read wrong? Choose what the column holds.</p>
      </section>
      <fieldset class="pl-options" disabled={isBusy} hidden={options.length === 0}>
        <legend class="pl-group">Add to this sheet</legend>
        {options.map(({ choice, title, help }) => (
          <label key={choice} class="pl-option">
            <input
              type="checkbox"
              checked={chosen.has(choice)}
              onChange={(event) => props.onChoose(choice, event.currentTarget.checked)}
            />
            <span>
              {title}
              <span class="pl-soft">{help}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {preview.blocked.map(({ table, reason }) => (
        <p key={table} class="pl-notice">
          <b>{props.tables[table]}</b> {reason}
        </p>
      ))}
      {edits > 0 && (
        <section aria-label="Preview">
          <h2 class="pl-group">What will be written</h2>
          <ul class="pl-steps">
            {preview.steps.map((step) => (
              <li key={`${step.choice} ${step.text}`}>
                <StepPlace step={step} onShow={props.onShow} />
                <span>{step.text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="pl-soft">
        {isCopyBest
          ? "The copy holds the same objectives, key results and figures. This tab stays as it is."
          : "Only empty cells are written. Your data, formulas and colours stay as they are, and one click undoes it."}
      </p>
      <div class="pl-acts">
        {!isCopyBest && (
          <Button kind="primary" busy={isBusy} disabled={edits === 0} onClick={props.onWrite}>
            {edits === 0 ? "Nothing chosen" : `Write ${count(edits, "change")}`}
          </Button>
        )}
        <Button kind={isCopyBest ? "primary" : "quiet"} disabled={isBusy} onClick={props.onCopy}>
          Copy to a new tab
        </Button>
      </div>
    </div>
  );
}

function StepPlace({ step, onShow }: { step: Step; onShow: StructurePreviewProps["onShow"] }) {
  if (!step.range) return <span class="pl-cell pl-cell-new">New</span>;
  const range = rangeA1(step.range);
  return (
    <button type="button" class="pl-cell" title={`Go to ${range}`} onClick={() => onShow(step.tab, range)}>
      {range}
    </button>
  );
}
