import { render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import type { KeyResultSummary, ObjectiveSummary } from "../../shared/progress/summary.ts";
import { type Trend, trendOf } from "../../shared/report/trend.ts";
import type { View } from "../../shared/report/view.ts";
import { IconButton } from "../../shared/ui/Button.tsx";
import { closeIcon } from "../../shared/ui/icons.tsx";
import { KeyResultCard } from "../../shared/ui/KeyResultCard.tsx";
import { KeyResultRow } from "../../shared/ui/ObjectiveList.tsx";
import { StatusPill } from "../../shared/ui/StatusPill.tsx";
import { objectiveNote } from "../../shared/ui/words.ts";
import { guarded } from "../host/errors.ts";
import type { Feature, Opened, Overlay } from "./feature.ts";
import { findingsOf } from "./findings-of.ts";

const width = 340;
const gap = 8;

/** The card of a key result, beside the badge it was asked for at. Escape, a click elsewhere and typing close it. */
export const keyResultCard: Feature = {
  id: "key-result-card",
  start(overlay, signal) {
    const { follower, opened, reader, root } = overlay;
    const place = document.createElement("div");
    root.append(place);
    let cameFrom: Element | null = null;
    let scrolled = "";

    const draw = guarded("key-result-card", () => {
      const open = opened.get();
      const state = reader.state.get();
      const shown = open && state.phase === "ready" ? open : null;
      render(
        shown && state.phase === "ready" ? <Float overlay={overlay} open={shown} view={state.view} /> : null,
        place,
      );
    });
    opened.watch((open) => {
      const shadow = root.getRootNode() as ShadowRoot;
      if (open?.takesFocus) cameFrom = shadow.activeElement;
      draw();
      if (!open && cameFrom) {
        (cameFrom as HTMLElement).focus();
        cameFrom = null;
      }
      scrolled = "";
    }, signal);
    reader.state.watch(draw, signal);
    follower.onLayout(({ isEditing, placed, gid }) => {
      if (!opened.get()) return;
      const at = `${gid} ${placed?.grid.rows.scrolled} ${placed?.grid.columns.scrolled}`;
      if (isEditing || (scrolled !== "" && scrolled !== at)) opened.set(null);
      else scrolled = at;
    }, signal);
    document.addEventListener(
      "pointerdown",
      (event) => {
        if (opened.get() && !event.composedPath().includes(root)) opened.set(null);
      },
      { capture: true, signal },
    );
    window.addEventListener(
      "keydown",
      (event) => event.key === "Escape" && opened.get() && opened.set(null),
      { capture: true, signal },
    );
    signal.addEventListener("abort", () => render(null, place));
  },
};

function Float({ overlay, open, view }: { overlay: Overlay; open: Opened; view: View }) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => choose(null), [open]);
  useLayoutEffect(() => {
    const height = box.current?.offsetHeight ?? 0;
    setAt(placeBeside(open.from, height, window.innerWidth, window.innerHeight));
  }, [open, chosen]);
  // What is not placed yet is hidden, and what is hidden takes no focus.
  useLayoutEffect(() => {
    if (at && open.takesFocus) box.current?.querySelector<HTMLElement>("button")?.focus();
  }, [at]);
  const close = () => overlay.opened.set(null);
  return (
    <div
      class="float"
      ref={box}
      role="dialog"
      aria-label="Key result"
      style={at ? { left: `${at.left}px`, top: `${at.top}px` } : { visibility: "hidden" }}
    >
      <Content overlay={overlay} open={open} view={view} chosen={chosen} choose={choose} close={close} />
    </div>
  );
}

function Content(props: {
  overlay: Overlay;
  open: Opened;
  view: View;
  chosen: string | null;
  choose: (id: string) => void;
  close: () => void;
}) {
  const { overlay, open, view, close } = props;
  const all = view.summary.objectives.flatMap((objective) =>
    objective.keyResults.map((keyResult) => ({ keyResult, objective })),
  );
  const wanted = props.chosen === null ? open.keyResults : [props.chosen];
  const found = all.filter(({ keyResult }) => wanted.includes(keyResult.id));
  if (found.length === 1) return <One overlay={overlay} view={view} {...found[0]!} close={close} />;
  const objective = view.summary.objectives.find(({ id }) => id === open.objective);
  const rows = found.length > 0 ? found.map(({ keyResult }) => keyResult) : (objective?.keyResults ?? []);
  return (
    <section class="pl-card">
      <header class="pl-card-head">
        <div>
          <h3>{objective?.text || "Key results on this row"}</h3>
          {objective && <p class="pl-soft">{objectiveNote(objective)}</p>}
        </div>
        <IconButton icon={closeIcon} label="Close" onClick={close} />
      </header>
      {objective && (
        <div class="pl-pace">
          <StatusPill status={objective.status} />
        </div>
      )}
      <div class="choose">
        {rows.map((keyResult) => (
          <KeyResultRow
            key={keyResult.id}
            keyResult={keyResult}
            findings={findingsOf(view, keyResult).length}
            onOpen={() => props.choose(keyResult.id)}
          />
        ))}
      </div>
    </section>
  );
}

function One(props: {
  overlay: Overlay;
  view: View;
  keyResult: KeyResultSummary;
  objective: ObjectiveSummary;
  close: () => void;
}) {
  const { overlay, view, keyResult, objective, close } = props;
  return (
    <KeyResultCard
      keyResult={keyResult}
      objective={objective}
      findings={findingsOf(view, keyResult)}
      today={view.summary.today}
      trend={trendIn(view, keyResult, objective)}
      onJump={() => {
        overlay.page.jumpTo(keyResult.cell);
        close();
      }}
      onClose={close}
    />
  );
}

/** Its check-ins as a line, where the sheet keeps some. */
function trendIn(view: View, { id }: KeyResultSummary, { cycle }: ObjectiveSummary): Trend | null {
  const read = keyResultsOf(view.plan).find((keyResult) => keyResult.id === id);
  return read ? trendOf(read, view.checkIns, cycle, view.summary.today) : null;
}

/** Below the badge where there is room, else above it, always inside the window. */
function placeBeside(
  from: { left: number; top: number; width: number; height: number },
  height: number,
  windowWidth: number,
  windowHeight: number,
): { left: number; top: number } {
  const left = Math.max(gap, Math.min(from.left, windowWidth - width - gap));
  const below = from.top + from.height + gap;
  const above = from.top - height - gap;
  const top =
    below + height + gap <= windowHeight
      ? below
      : above >= gap
        ? above
        : Math.max(gap, windowHeight - height - gap);
  return { left, top };
}
