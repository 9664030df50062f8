import { useRef, useState } from "preact/hooks";
import type { CheckInInput } from "../../shared/actions/check-in.ts";
import type { KeyResultSummary, ObjectiveSummary } from "../../shared/progress/summary.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { type CheckInAnswer, CheckInForm } from "../../shared/ui/CheckInForm.tsx";
import { CheckInTogether, type TogetherAnswer } from "../../shared/ui/CheckInTogether.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { Glyph } from "../../shared/ui/Glyph.tsx";
import { chevronIcon } from "../../shared/ui/icons.tsx";
import { Sparkline } from "../../shared/ui/Sparkline.tsx";
import { count, daysAgo, statusTones } from "../../shared/ui/words.ts";
import type { Checked } from "../contract.ts";
import type { Session } from "./session.ts";

/** Those that owe a check-in first, then the rest; one form open at a time. */
export function CheckInView(props: { checked: Checked; session: Session; opens: string | null }) {
  const { checked, session, opens } = props;
  const { summary, latest, fed, trends } = checked;
  const [person, setPerson] = useState("");
  const owners = [...new Set(allOf(summary.objectives).map(({ owner }) => owner))]
    .filter((owner) => owner !== "")
    .sort();
  const mine = allOf(summary.objectives)
    .filter(({ owner, status }) => (person === "" || owner === person) && status !== "dropped")
    .sort((a, b) => Number(b.due) - Number(a.due));
  const [opened, setOpened] = useState<string | null>(opens ?? mine.find(({ due }) => due)?.id ?? null);
  const [together, setTogether] = useState(false);
  // One id for each try until it has arrived: sending again after a lost answer must not count twice.
  const attempts = useRef(new Map<string, string>());
  const due = mine.filter((keyResult) => keyResult.due).length;

  function inputOf({ id: key, cell, text, owner }: KeyResultSummary, answer: CheckInAnswer): CheckInInput {
    const id = attempts.current.get(key) ?? `${key} ${Date.now().toString(36)}`;
    attempts.current.set(key, id);
    return { ...answer, id, keyResult: key, cell, text, by: person || owner };
  }

  async function send(keyResult: KeyResultSummary, answer: CheckInAnswer) {
    const { id } = keyResult;
    const checkIn = inputOf(keyResult, answer);
    if (!(await session.act(`check-in ${id}`, { kind: "check-in", checkIn }))) return;
    attempts.current.delete(id);
    setOpened(mine.find((other) => other.due && other.id !== id)?.id ?? null);
  }

  async function sendAll(answers: readonly TogetherAnswer[]) {
    const date = summary.today;
    const checkIns = answers.map(({ keyResult, ...answer }) => inputOf(keyResult, { ...answer, date }));
    if (!(await session.act("check-ins", { kind: "check-ins", tab: checked.tab.id, checkIns }))) return;
    for (const { keyResult } of answers) attempts.current.delete(keyResult.id);
  }

  return (
    <>
      {owners.length > 1 && (
        <label class="pl-who">
          I am
          <select value={person} onChange={(event) => setPerson(event.currentTarget.value)}>
            <option value="">anyone</option>
            {owners.map((owner) => (
              <option key={owner}>{owner}</option>
            ))}
          </select>
        </label>
      )}
      <div class="pl-ways">
        <span class="pl-soft">
          {due === 0
            ? "Nobody is waiting for a check-in."
            : `${due} of ${count(mine.length, "key result")} due`}
        </span>
        {mine.length > 1 && (
          <Button kind="quiet" onClick={() => setTogether(!together)}>
            {together ? "One by one" : "All on one screen"}
          </Button>
        )}
      </div>
      {mine.length === 0 && <EmptyState title="Nothing here">No key result of this tab is yours.</EmptyState>}
      {together && (
        <CheckInTogether
          key={`${session.version} ${person}`}
          keyResults={mine}
          fed={fed}
          trends={trends}
          isBusy={session.busy !== null}
          isSending={session.busy === "check-ins"}
          onSend={(answers) => void sendAll(answers)}
        />
      )}
      <ul class="pl-owed" hidden={together}>
        {mine.map((keyResult) => {
          const isOpen = opened === keyResult.id;
          return (
            <li key={keyResult.id}>
              <button
                type="button"
                class="pl-owed-head"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? null : keyResult.id)}
              >
                <span class={`pl-tone pl-${statusTones[keyResult.status]}`}>
                  <Glyph status={keyResult.status} />
                </span>
                <span>
                  <span class="pl-owed-title">{keyResult.text}</span>
                  <span class="pl-soft pl-owed-note">{noteOn(keyResult, summary.today)}</span>
                </span>
                <Sparkline trend={trends[keyResult.id] ?? null} />
                <span class="pl-chevron">{chevronIcon}</span>
              </button>
              {isOpen && (
                <CheckInForm
                  key={`${keyResult.id} ${keyResult.lastCheckIn}`}
                  keyResult={keyResult}
                  latest={latest[keyResult.id] ?? null}
                  today={summary.today}
                  isFed={fed.includes(keyResult.id)}
                  isBusy={session.busy !== null}
                  isSending={session.busy === `check-in ${keyResult.id}`}
                  onSend={(answer) => void send(keyResult, answer)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function allOf(objectives: readonly ObjectiveSummary[]): KeyResultSummary[] {
  return objectives.flatMap(({ keyResults }) => keyResults);
}

function noteOn({ owner, lastCheckIn, due }: KeyResultSummary, today: string): string {
  const last = lastCheckIn === null ? "no check-in yet" : `checked in ${daysAgo(lastCheckIn, today)}`;
  return [owner, last, due ? "due" : ""].filter((part) => part !== "").join(" · ");
}
