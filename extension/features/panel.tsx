import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { KeyResultSummary, ObjectiveSummary } from "../../shared/progress/summary.ts";
import type { View } from "../../shared/report/view.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { IconButton } from "../../shared/ui/Button.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { collapseIcon, eyeIcon, eyeOffIcon, Logo, refreshIcon } from "../../shared/ui/icons.tsx";
import { ObjectiveList } from "../../shared/ui/ObjectiveList.tsx";
import { percent } from "../../shared/ui/percent.ts";
import { Tally } from "../../shared/ui/Tally.tsx";
import type { SheetState } from "../host/reader.ts";
import type { Store } from "../host/store.ts";
import { failureWords, noOkrsText } from "./failure-words.ts";
import type { Feature, Overlay } from "./feature.ts";
import { findingsOf } from "./findings-of.ts";

/** Objectives, progress and status in the corner of the sheet; folded to one line until somebody wants more. */
export const panel: Feature = {
  id: "panel",
  start(overlay, signal) {
    const place = document.createElement("div");
    place.style.cssText = "display:contents";
    overlay.corner.append(place);
    render(<Panel overlay={overlay} signal={signal} />, place);
    signal.addEventListener("abort", () => render(null, place));
  },
};

function useStore<T>(store: Store<T>, signal: AbortSignal): T {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    const own = new AbortController();
    store.watch(setValue, AbortSignal.any([own.signal, signal]));
    return () => own.abort();
  }, [store]);
  return value;
}

function Panel({ overlay, signal }: { overlay: Overlay; signal: AbortSignal }) {
  const state = useStore(overlay.reader.state, signal);
  const isFolded = useStore(overlay.isFolded, signal);
  const choices = useStore(overlay.choices, signal);
  const trouble = useStore(overlay.trouble, signal);
  // A sheet without OKRs is left alone: no panel, nothing to fold. The toolbar still says so to whoever asks.
  if (isFolded && hasNothing(state)) return null;
  if (isFolded) return <Folded state={state} onUnfold={() => overlay.isFolded.set(false)} />;
  const refresh = () => void overlay.reader.read("tab").then(() => overlay.reader.read("workbook"));
  return (
    <section class="pl-card panel" aria-label="Plumbline">
      <header class="panel-head">
        <Logo />
        <b>OKRs</b>
        <IconButton icon={refreshIcon} label="Read the sheet again" onClick={refresh} />
        <IconButton
          icon={choices.badges ? eyeIcon : eyeOffIcon}
          label={choices.badges ? "Hide the badges on this sheet" : "Show the badges on this sheet"}
          onClick={() => overlay.changeChoices({ badges: !choices.badges })}
        />
        <IconButton icon={collapseIcon} label="Fold the panel" onClick={() => overlay.isFolded.set(true)} />
      </header>
      <Body state={state} overlay={overlay} refresh={refresh} />
      {trouble && choices.badges && <p class="panel-note">{trouble}</p>}
    </section>
  );
}

function hasNothing(state: SheetState): boolean {
  return state.phase === "reading" || (state.phase === "ready" && state.view.summary.objectives.length === 0);
}

function Folded({ state, onUnfold }: { state: SheetState; onUnfold: () => void }) {
  const due = state.phase === "ready" ? state.view.summary.counts.due : 0;
  return (
    <button
      type="button"
      class="fold"
      aria-label="Show OKRs"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUnfold}
    >
      <Logo size={16} />
      {state.phase === "ready" && <Tally counts={state.view.summary.counts} />}
      {state.phase === "failed" && <span class="pl-soft">{failureWords[state.failure].title}</span>}
      {due > 0 && <Due count={due} />}
    </button>
  );
}

function Body({ state, overlay, refresh }: { state: SheetState; overlay: Overlay; refresh: () => void }) {
  if (state.phase === "reading") return <p class="panel-note">Reading the sheet…</p>;
  if (state.phase === "failed") {
    const words = failureWords[state.failure];
    return (
      <EmptyState title={words.title} action={{ title: "Try again", run: refresh }}>
        {words.text}
      </EmptyState>
    );
  }
  if (state.view.summary.objectives.length === 0) {
    return (
      <EmptyState title="No OKRs found here">
        {state.isPartial && !state.failure ? "Still reading the other tabs…" : noOkrsText}
      </EmptyState>
    );
  }
  return (
    <>
      <Sum view={state.view} isPartial={state.isPartial} hasFailed={state.failure !== null} />
      <div class="panel-body">
        <ByTab view={state.view} workbook={state.workbook} overlay={overlay} />
      </div>
      {state.failure && (
        <p class="panel-note">
          {state.isPartial ? "Only this tab could be read." : "As read earlier."}{" "}
          {failureWords[state.failure].title}.
        </p>
      )}
    </>
  );
}

function Sum(props: { view: View; isPartial: boolean; hasFailed: boolean }) {
  const {
    view: { summary },
    isPartial,
    hasFailed,
  } = props;
  return (
    <div class="panel-sum">
      <span class="pl-soft">
        {summary.cycle.label} · {percent(summary.elapsed)} of the time gone
        {isPartial && !hasFailed ? " · reading other tabs…" : ""}
      </span>
      {summary.counts.due > 0 ? <Due count={summary.counts.due} /> : <span />}
      <Tally counts={summary.counts} />
    </div>
  );
}

function Due({ count }: { count: number }) {
  return (
    <span class="fold-due">
      <span class="due-dot" />
      {count} due
    </span>
  );
}

function ByTab({ view, workbook, overlay }: { view: View; workbook: Workbook; overlay: Overlay }) {
  const shown = overlay.page.gid();
  const tabOf = (objective: ObjectiveSummary) =>
    objective.cell?.tab ?? objective.keyResults[0]?.cell.tab ?? "";
  const ids = [...new Set(view.summary.objectives.map(tabOf))].sort(
    (a, b) => Number(b === shown) - Number(a === shown),
  );
  const open = (keyResult: KeyResultSummary) => overlay.page.jumpTo(keyResult.cell);
  return (
    <>
      {ids.map((id) => {
        const objectives = view.summary.objectives.filter((objective) => tabOf(objective) === id);
        return (
          <div key={id}>
            {ids.length > 1 && (
              <p class="tab-name">{workbook.tabs.find((tab) => tab.id === id)?.name || "This tab"}</p>
            )}
            <ObjectiveList
              objectives={objectives}
              onOpen={open}
              findingsOf={(keyResult) => findingsOf(view, keyResult).length}
              open={ids.length === 1 && objectives.length === 1 ? [objectives[0]!.id] : []}
            />
          </div>
        );
      })}
    </>
  );
}
