import { render } from "preact";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";
import { a1 } from "../../shared/sheet/address.ts";
import { Button, IconButton } from "../../shared/ui/Button.tsx";
import { closeIcon } from "../../shared/ui/icons.tsx";
import { count } from "../../shared/ui/words.ts";
import { guarded } from "../host/errors.ts";
import { snoozeDays } from "../host/reminders.ts";
import type { Feature, Overlay } from "./feature.ts";

/** More would be a list to scroll, and that is the panel's. */
const shownAtMost = 4;

/** A quiet card that names the key results which owe a check-in. It can be put off until tomorrow or next week. */
export const reminder: Feature = {
  id: "reminder",
  start(overlay, signal) {
    const { choices, corner, follower, isFolded, reader } = overlay;
    const place = document.createElement("div");
    place.style.cssText = "display:contents";
    corner.append(place);
    let isEditing = false;
    let isClosed = false;

    const draw = guarded("reminder", () => {
      const state = reader.state.get();
      const until = choices.get().snoozedUntil;
      const isSnoozed = until !== null && overlay.today() < until;
      const due = state.phase === "ready" ? dueOf(state.view.summary.objectives) : [];
      const isShown = due.length > 0 && !isSnoozed && !isEditing && !isClosed && isFolded.get();
      render(isShown ? <Card overlay={overlay} due={due} onClose={close} /> : null, place);
    });
    const close = () => {
      isClosed = true;
      draw();
    };
    reader.state.watch(draw, signal);
    choices.watch(draw, signal);
    isFolded.watch(draw, signal);
    follower.onLayout((layout) => {
      if (layout.isEditing === isEditing) return;
      isEditing = layout.isEditing;
      draw();
    }, signal);
    signal.addEventListener("abort", () => render(null, place));
  },
};

function dueOf(
  objectives: readonly { readonly keyResults: readonly KeyResultSummary[] }[],
): KeyResultSummary[] {
  return objectives.flatMap(({ keyResults }) => keyResults.filter((keyResult) => keyResult.due));
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
      <ul>
        {due.slice(0, shownAtMost).map((keyResult) => (
          <li key={keyResult.id}>
            <button type="button" class="due" onClick={() => overlay.page.jumpTo(keyResult.cell)}>
              <span class="due-text">{keyResult.text}</span>
              <span class="pl-soft">{keyResult.owner || a1(keyResult.cell.row, keyResult.cell.column)}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="due pl-soft" onClick={() => overlay.isFolded.set(false)}>
          and {count(more, "more", "more")}
        </button>
      )}
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
