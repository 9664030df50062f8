import { dayText } from "../../shared/report/day-text.ts";
import { count } from "../../shared/ui/words.ts";
import type { MailRun } from "../contract.ts";

const names: Readonly<Record<MailRun["kind"], string>> = {
  reminder: "Reminders",
  digest: "Digest",
  closing: "Closing message",
  input: "Questions before a cycle",
  test: "Test",
  notice: "Note to the sender",
};

/** What went out and what did not, the latest first; who got it on a second look. */
export function MailHistory({ runs, today }: { runs: readonly MailRun[]; today: string }) {
  return (
    <>
      <h2 class="pl-group">What went out</h2>
      {runs.length === 0 && <p class="pl-soft">Nothing yet.</p>}
      <ul class="pl-runs">
        {runs.map((run) => (
          <li key={run.key}>
            <details open={hasTrouble(run)}>
              <summary>
                <b>{names[run.kind]}</b>
                <span class={hasTrouble(run) ? "pl-run-trouble" : "pl-soft"}>{outcome(run)}</span>
                <span class="pl-soft">
                  {dayText(run.at.slice(0, 10), today)}, {run.at.slice(11)}
                </span>
              </summary>
              <dl>
                {run.sent.length > 0 && <Line name="Sent to" text={run.sent.join(", ")} />}
                {run.failed.map(({ address, reason }) => (
                  <Line
                    key={address}
                    name={`Not to ${address}`}
                    text={`${reason}. If the address is wrong, correct it under “People” below: the next mail uses it.`}
                  />
                ))}
                {run.uncertain.length > 0 && (
                  <Line
                    name="Not certain"
                    text={`${run.uncertain.join(", ")}: the run was cut off in between. It is not sent again; ask whether it has come.`}
                  />
                )}
                {run.missing.length > 0 && (
                  <Line name="No address" text={`${run.missing.join(", ")}: add it under “People” below.`} />
                )}
                {run.problem && <Line name="Stopped" text={run.problem} />}
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function hasTrouble({ failed, uncertain, problem, isFinished, isRunning }: MailRun): boolean {
  return failed.length > 0 || uncertain.length > 0 || problem !== null || !(isFinished || isRunning);
}

/** "to 5 people, 1 failed". */
function outcome({ sent, failed, uncertain, missing, isRunning, isFinished }: MailRun): string {
  if (isRunning) return `going out, ${sent.length} so far`;
  const parts = [
    sent.length > 0 ? `to ${count(sent.length, "person", "people")}` : "to nobody",
    failed.length > 0 ? `${failed.length} failed` : "",
    uncertain.length > 0 ? `${uncertain.length} not certain` : "",
    missing.length > 0 ? `${missing.length} without address` : "",
    isFinished ? "" : "the rest waits",
  ];
  return parts.filter(Boolean).join(", ");
}
