import { useRef, useState } from "preact/hooks";
import { Button } from "../../shared/ui/Button.tsx";
import { ProblemNotice } from "../../shared/ui/Notice.tsx";
import { count } from "../../shared/ui/words.ts";
import type { MailPerson, MessageKind } from "../contract.ts";
import { newOrderId, useMail } from "./mail.ts";
import { server } from "./server.ts";

/** Who gets the message, to be looked at before it goes; it goes only to those who stay chosen. */
export function SendToTeam(props: {
  about: MessageKind;
  subject: string;
  text: string;
  /** Id of the tab that the message is about. */
  tab: string;
  version: number;
  onSent: (people: number) => void;
  onCancel: () => void;
  openMail: () => void;
}) {
  const { about, subject, text, tab } = props;
  const desk = useMail(props.version);
  const { status, problem } = desk;
  const [left, setLeft] = useState<readonly string[]>([]);
  const id = useRef(newOrderId());
  if (!status) {
    return problem ? (
      <ProblemNotice message={problem.message} retry={desk.load}>
        {problem.remedy}
      </ProblemNotice>
    ) : (
      <p class="pl-soft" role="status">
        Looking up who should get it…
      </p>
    );
  }
  if (!status.consent.mail) {
    return (
      <div class="pl-notice">
        <p>Google has not been told yet that Plumbline may send mail for you.</p>
        <div class="pl-acts">
          <Button onClick={props.openMail}>Reminders and digests…</Button>
          <Button kind="quiet" onClick={props.onCancel}>
            Cancel
          </Button>
        </div>
      </div>
    );
  }
  const readers = status.people.filter(
    (person) =>
      (person.tabs.length === 0 || person.tabs.includes(tab)) &&
      (person.wish === "everything" || person.wish === "digest"),
  );
  const reached = uniqueByAddress(readers);
  const unreached = readers.filter(({ address }) => address === null);
  const to = reached.filter(({ address }) => !left.includes(address!)).map(({ address }) => address!);
  async function send() {
    const order = { kind: "message" as const, id: id.current, about, subject, text, to };
    if (await desk.run("send", () => server.sendMail(order))) props.onSent(to.length);
  }
  return (
    <section class="pl-notice" aria-label="Who gets it">
      <p>
        <b>To {count(to.length, "person", "people")}</b>, from your account:
      </p>
      <ul class="pl-readers">
        {reached.map(({ name, address }) => (
          <li key={address}>
            <label class="pl-option">
              <input
                type="checkbox"
                checked={!left.includes(address!)}
                onChange={(event) =>
                  setLeft(
                    event.currentTarget.checked
                      ? left.filter((other) => other !== address)
                      : [...left, address!],
                  )
                }
              />
              <span>
                {name}
                {name !== address && <span class="pl-soft">{address}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {unreached.length > 0 && (
        <p class="pl-warn">
          Not to {unreached.map(({ name }) => name).join(", ")}: no address.{" "}
          <button type="button" class="pl-link" onClick={props.openMail}>
            Add it
          </button>
        </p>
      )}
      {problem && (
        <p class="pl-warn" role="alert">
          {problem.message} {problem.remedy}
        </p>
      )}
      <div class="pl-acts">
        <Button
          kind="primary"
          busy={desk.busy === "send"}
          disabled={to.length === 0 || desk.busy !== null}
          onClick={() => void send()}
        >
          {desk.busy === "send" ? `Sending to ${to.length}…` : "Send now"}
        </Button>
        <Button kind="quiet" disabled={desk.busy !== null} onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

function uniqueByAddress(people: readonly MailPerson[]): MailPerson[] {
  const found = new Map<string, MailPerson>();
  for (const person of people) {
    const key = person.address?.toLowerCase();
    if (key !== undefined && !found.has(key)) found.set(key, person);
  }
  return [...found.values()];
}
