import { chevronIcon } from "../../shared/ui/icons.tsx";
import type { View } from "../contract.ts";

const entries: readonly { readonly view: View; readonly title: string; readonly help: string }[] = [
  {
    view: "structure",
    title: "Structure this sheet",
    help: "Add owner, numbers, progress and status where they are missing",
  },
  {
    view: "digest",
    title: "Tell the team where we stand",
    help: "What moved, what needs help, what was reached",
  },
  {
    view: "mail",
    title: "Reminders and digests",
    help: "By mail, to whom they concern; off until you turn it on",
  },
  {
    view: "rhythm",
    title: "Check-ins and quiet days",
    help: "When check-ins are due, when nobody is asked",
  },
  {
    view: "alignment",
    title: "What supports what",
    help: "The tree of objectives over all tabs, and where teams meet",
  },
  {
    view: "review",
    title: "How we work",
    help: "Check-ins, changes and forecasts, and what to try next",
  },
  { view: "close", title: "Close this cycle", help: "Score, learn, and decide what goes on" },
  {
    view: "input",
    title: "Ask contributors first",
    help: "What to aim for and who can commit, before a cycle starts",
  },
  {
    view: "start",
    title: "Start new OKRs",
    help: "A first draft for your kind of team, or from your own text",
  },
];

/** What is done once a cycle. */
export function CycleView({ open }: { open: (view: View) => void }) {
  return (
    <ul class="pl-owed">
      {entries.map(({ view, title, help }) => (
        <li key={view}>
          <button type="button" class="pl-entry" onClick={() => open(view)}>
            <span>
              <b>{title}</b>
              <span class="pl-soft">{help}</span>
            </span>
            <span>{chevronIcon}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
