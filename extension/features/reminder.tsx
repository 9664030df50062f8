import { render } from "preact";
import type { KeyResultSummary, ObjectiveSummary } from "../../shared/progress/summary.ts";
import { isQuiet } from "../../shared/schedule/quiet-days.ts";
import { a1 } from "../../shared/sheet/address.ts";
import { Button, IconButton } from "../../shared/ui/Button.tsx";
import { closeIcon } from "../../shared/ui/icons.tsx";
import { guarded } from "../host/errors.ts";
import { snoozeDays } from "../host/reminders.ts";
import type { Feature, Overlay } from "./feature.ts";

/** More would be a list to scroll, and that is the panel's. */
const shownAtMost = 3;

/** A quiet card that names the key results which owe a check-in. It can be put off until tomorrow or next week. */
export const reminder: Feature = {
  id: "reminder",
  start(overlay, signal) {
    const { choices, corner, follower, isFolded, opened, reader, sidebar } = overlay;
    const place = document.createElement("div");
    place.style.cssText = "display:contents";
    corner.append(place);
    let isEditing = false;
    let isClosed = false;
    let isSidebarOpen = false;

    const draw = guarded("reminder", () => {
      const state = reader.state.get();
      const until = choices.get().snoozedUntil;
      const isSnoozed = until !== null && overlay.today() < until;
      const due =
        state.phase === "ready" && !isQuiet(state.view.team.cadence.quiet, overlay.today())
          ? dueOf(state.view.summary.objectives, overlay.page.gid())
          : [];
      // The add-on's sidebar has a place of its own for check-ins.
      const isOutOfPlace =
        isSnoozed || isEditing || isClosed || isSidebarOpen || !isFolded.get() || opened.get() !== null;
      const isShown = due.length > 0 && !isOutOfPlace;
      render(isShown ? <Card overlay={overlay} due={due} onClose={close} /> : null, place);
    });
    const close = () => {
      isClosed = true;
      draw();
    };
    reader.state.watch(draw, signal);
    choices.watch(draw, signal);
    isFolded.watch(draw, signal);
    opened.watch(draw, signal);
    follower.onLayout((layout) => {
      const isOpen = sidebar.isAvailable();
      if (layout.isEditing === isEditing && isOpen === isSidebarOpen) return;
      isEditing = layout.isEditing;
      isSidebarOpen = isOpen;
      draw();
    }, signal);
    signal.addEventListener("abort", () => render(null, place));
  },
};

/** Those of the tab on screen first. */
function dueOf(objectives: readonly ObjectiveSummary[], gid: string): KeyResultSummary[] {
  const due = objectives.flatMap(({ keyResults }) => keyResults.filter((keyResult) => keyResult.due));
  return [...due.filter(({ cell }) => cell.tab === gid), ...due.filter(({ cell }) => cell.tab !== gid)];
}

function Card({
  overlay,
  due,
  onClose,
}: {
  overlay: Overlay;
  due: readonly KeyResultSummary[];
  onClose: () => void;
}) {
  const { tomorrow, nextWeek } = snoozeDays(overlay.today());
  const more = due.length - shownAtMost;
  return (
    <section class="pl-card reminder" aria-label="Check-ins due">
      <header class="pl-card-head">
        <h3>
          {due.length === 1 ? "One key result owes a check-in" : `${due.length} key results owe a check-in`}
        </h3>
        <IconButton icon={closeIcon} label="Close until the page is opened again" onClick={onClose} />
      </header>
      <div class="dues">
        {due.slice(0, shownAtMost).map((keyResult) => (
          <button
            type="button"
            class="due"
            key={keyResult.id}
            title={keyResult.text}
            onClick={() => overlay.page.jumpTo(keyResult.cell)}
          >
            <span class="due-text">{keyResult.text}</span>
            <span class="pl-soft">{keyResult.owner || a1(keyResult.cell.row, keyResult.cell.column)}</span>
          </button>
        ))}
        {more > 0 && (
          <button type="button" class="due pl-soft" onClick={() => overlay.isFolded.set(false)}>
            and {more} more
          </button>
        )}
      </div>
      <footer class="pl-acts">
        <Button kind="primary" onClick={() => overlay.page.jumpTo(due[0]!.cell)}>
          Go to the first
        </Button>
        <span class="pl-spread" />
        <Button
          kind="quiet"
          label="Remind me tomorrow"
          onClick={() => overlay.changeChoices({ snoozedUntil: tomorrow })}
        >
          Tomorrow
        </Button>
        <Button
          kind="quiet"
          label="Remind me next week"
          onClick={() => overlay.changeChoices({ snoozedUntil: nextWeek })}
        >
          Next week
        </Button>
      </footer>
    </section>
  );
}
