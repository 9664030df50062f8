import { useState } from "preact/hooks";
import type { InputLine } from "../../shared/okr/input.ts";
import { nameKey } from "../../shared/reading/logs/people.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { addDays, daysBetween } from "../../shared/sheet/dates.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { chevronIcon } from "../../shared/ui/icons.tsx";
import type { Checked, View } from "../contract.ts";
import { AskInput } from "./AskInput.tsx";
import type { Session } from "./session.ts";

/** This close to its end people talk about the next cycle. */
const daysOfPlanning = 45;

/** What contributors were asked before a cycle, who has answered what, and who has not. */
export function InputView(props: { checked: Checked; session: Session; open: (view: View) => void }) {
  const { checked, session } = props;
  const cycles = cyclesOf(checked);
  const [cycle, setCycle] = useState(cycles.proposed);
  const [asking, setAsking] = useState<"new" | "again" | null>(null);
  const lines = checked.input.filter((line) => nameKey(line.cycle) === nameKey(cycle));
  const people = peopleIn(lines);
  const waiting = people.filter(({ open }) => open.length > 0);
  if (asking !== null) {
    return (
      <AskInput
        {...{ checked, session, cycle }}
        again={asking === "again" ? waiting.map(({ who, open }) => ({ who, questions: open })) : null}
        openMail={() => props.open("mail")}
        close={() => setAsking(null)}
      />
    );
  }
  return (
    <>
      <h2 class="pl-group pl-group-first">Input before a cycle</h2>
      <label class="pl-who">
        For
        <select value={cycle} onChange={(event) => setCycle(event.currentTarget.value)}>
          {cycles.all.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {people.length === 0 ? (
        <EmptyState
          title={`Nobody has been asked for ${cycle}`}
          action={{ title: "Ask contributors…", run: () => setAsking("new") }}
        >
          Goals that others have to help with succeed when they are asked first: what to aim for, what they
          need, whether they can commit.
        </EmptyState>
      ) : (
        <>
          <p class="pl-soft">
            {waiting.length === 0
              ? "All have answered."
              : `${people.length - waiting.length} of ${people.length} ${people.length === 1 ? "has" : "have"} answered.`}
          </p>
          <ul class="pl-owed">
            {[...waiting, ...people.filter(({ open }) => open.length === 0)].map((person) => (
              <Asked key={person.who} {...{ person, cycle, session }} tab={checked.tab.id} />
            ))}
          </ul>
          <div class="pl-acts">
            {waiting.length > 0 && (
              <Button kind="primary" onClick={() => setAsking("again")}>
                Remind {waiting.length === 1 ? waiting[0]!.who.split(/\s+/)[0] : `the ${waiting.length}`}…
              </Button>
            )}
            <Button onClick={() => setAsking("new")}>Ask more…</Button>
          </div>
        </>
      )}
    </>
  );
}

interface Person {
  readonly who: string;
  readonly lines: readonly InputLine[];
  /** Questions without an answer. */
  readonly open: readonly string[];
}

function Asked(props: { person: Person; cycle: string; tab: string; session: Session }) {
  const { person, session } = props;
  const { who, lines, open } = person;
  const [isOpen, setOpen] = useState(false);
  const answered = lines.length - open.length;
  return (
    <li>
      <button type="button" class="pl-entry" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <b>{who}</b>
          <span class={open.length > 0 ? "pl-person-none" : "pl-soft"}>
            {open.length === 0
              ? "answered"
              : answered === 0
                ? "no answer yet"
                : `${answered} of ${lines.length} answered`}
          </span>
        </span>
        <span class="pl-chevron">{chevronIcon}</span>
      </button>
      {isOpen && (
        <div class="pl-answers-of">
          {lines.map((line) => (
            <Answer
              key={line.question}
              {...{ line, session }}
              onSave={(answer) =>
                session.act(`answer-input ${who}`, {
                  kind: "answer-input",
                  tab: props.tab,
                  given: { cycle: props.cycle, who, question: line.question, answer },
                })
              }
            />
          ))}
        </div>
      )}
    </li>
  );
}

function Answer(props: { line: InputLine; session: Session; onSave: (answer: string) => Promise<boolean> }) {
  const { line, session } = props;
  const [text, setText] = useState(line.answer);
  const isChanged = text.trim() !== line.answer && text.trim() !== "";
  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && session.busy === null) void props.onSave(text);
      }}
    >
      <label class="pl-label">
        {line.question}
        <textarea
          rows={2}
          value={text}
          placeholder="What they said, in a few words"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {isChanged && (
        <div class="pl-acts">
          <button type="submit" class="pl-button pl-button-plain" disabled={session.busy !== null}>
            {session.busy !== null && <span class="pl-spinner" />}
            Record answer
          </button>
        </div>
      )}
    </form>
  );
}

function peopleIn(lines: readonly InputLine[]): Person[] {
  const found = new Map<string, InputLine[]>();
  for (const line of lines) {
    const key = nameKey(line.who);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return [...found.values()].map((own) => ({
    who: own[0]!.who,
    lines: own,
    open: own.filter(({ answered }) => !answered).map(({ question }) => question),
  }));
}

/** This cycle, the next, and those that were asked about; the next is proposed when this one comes to its end. */
function cyclesOf({ summary, input }: Checked): {
  readonly all: readonly string[];
  readonly proposed: string;
} {
  const now = quarterOf(summary.today);
  const next = quarterOf(addDays(now.end, 1));
  const asked = input.map(({ cycle }) => cycle).filter((cycle) => cycle !== "");
  const isLate = daysBetween(summary.today, now.end) <= daysOfPlanning;
  return {
    all: [...new Set([now.label, next.label, ...asked])],
    proposed: asked[asked.length - 1] ?? (isLate ? next.label : now.label),
  };
}
