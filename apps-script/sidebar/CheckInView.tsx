import { useRef, useState } from "preact/hooks";
import type { KeyResultSummary, ObjectiveSummary } from "../../shared/progress/summary.ts";
import { CheckInForm } from "../../shared/ui/CheckInForm.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { Glyph } from "../../shared/ui/Glyph.tsx";
import { chevronIcon } from "../../shared/ui/icons.tsx";
import { count, daysAgo, statusTones } from "../../shared/ui/words.ts";
import type { Checked } from "../contract.ts";
import type { Session } from "./session.ts";

/** Those that owe a check-in first, then the rest; one form open at a time. */
export function CheckInView(props: { checked: Checked; session: Session; opens: string | null }) {
  const { checked, session, opens } = props;
  const { summary, latest, fed } = checked;
  const [person, setPerson] = useState("");
  const owners = [...new Set(allOf(summary.objectives).map(({ owner }) => owner))]
    .filter((owner) => owner !== "")
    .sort();
  const mine = allOf(summary.objectives)
    .filter(({ owner, status }) => (person === "" || owner === person) && status !== "dropped")
    .sort((a, b) => Number(b.due) - Number(a.due));
  const [opened, setOpened] = useState<string | null>(opens ?? mine.find(({ due }) => due)?.id ?? null);
  // One id for each try until it has arrived: sending again after a lost answer must not count twice.
  const attempts = useRef(new Map<string, string>());
  const due = mine.filter((keyResult) => keyResult.due).length;

  async function send(
    keyResult: KeyResultSummary,
    answer: { value: string; confidence: number | null; note: string },
  ) {
    const { id: key, cell, text, owner } = keyResult;
    const id = attempts.current.get(key) ?? `${key} ${Date.now().toString(36)}`;
    attempts.current.set(key, id);
    const checkIn = {
      ...answer,
      id,
      keyResult: key,
      cell,
      text,
      by: person || owner,
      date: summary.today,
    };
    const done = await session.act(`check-in ${key}`, { kind: "check-in", checkIn });
    if (!done) return;
    attempts.current.delete(key);
    setOpened(mine.find((other) => other.due && other.id !== key)?.id ?? null);
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
      <p class="pl-soft">
        {due === 0
          ? "Nobody is waiting for a check-in."
          : `${due} of ${count(mine.length, "key result")} due`}
      </p>
      {mine.length === 0 && <EmptyState title="Nothing here">No key result of this tab is yours.</EmptyState>}
      <ul class="pl-owed">
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
