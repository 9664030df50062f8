import { useRef, useState } from "preact/hooks";
import { dayText } from "../../shared/report/day-text.ts";
import type { MailJob } from "../../shared/schedule/mail-days.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { ProblemNotice } from "../../shared/ui/Notice.tsx";
import { SubmitButton } from "../../shared/ui/SubmitButton.tsx";
import type { Checked, MailStatus, View } from "../contract.ts";
import { AddressField } from "./AddressField.tsx";
import { MailHistory } from "./MailHistory.tsx";
import { MailPeople } from "./MailPeople.tsx";
import { type MailDesk, newOrderId, useMail } from "./mail.ts";
import { server } from "./server.ts";
import type { Session } from "./session.ts";

/** Reminders and digests by mail: whether they go out, when next, to whom, and what became of the last ones. */
export function MailView(props: { checked: Checked; session: Session; open: (view: View) => void }) {
  const { checked, session, open } = props;
  const desk = useMail(session.version);
  const { status, problem } = desk;
  return (
    <div class="pl-mail">
      <h2 class="pl-group pl-group-first">Reminders and digests by mail</h2>
      {problem && (
        <ProblemNotice message={problem.message} retry={status ? undefined : desk.load}>
          {problem.remedy}
        </ProblemNotice>
      )}
      {!status && !problem && (
        <p class="pl-soft" role="status">
          Reading all tabs…
        </p>
      )}
      {status && (
        <>
          <Switch {...{ desk, status }} />
          <h2 class="pl-group">When</h2>
          <p>{whenText(status)}</p>
          <button type="button" class="pl-link" onClick={() => open("rhythm")}>
            Change days and what is sent
          </button>
          <MailHistory runs={status.runs} today={status.today} />
          <MailPeople people={status.people} tab={checked.tab.id} session={session} />
          <Test {...{ desk, status }} />
        </>
      )}
    </div>
  );
}

/** On or off, from whose account, and what Google has to be told first. */
function Switch({ desk, status }: { desk: MailDesk; status: MailStatus }) {
  const [address, setAddress] = useState(status.address);
  const { consent, isOn, hasStopped, problem } = status;
  const others = status.senders.filter(({ isMe, isSilent }) => !isMe && !isSilent);
  const silent = status.senders.filter(({ isMe, isSilent }) => !isMe && isSilent);
  if (!consent.mail || !consent.timer) return <AskConsent {...{ desk, status }} />;
  const turn = (on: boolean) => void desk.run(on ? "on" : "off", () => server.turnMail({ on, address }));
  return (
    <>
      {hasStopped && (
        <div class="pl-problem pl-problem-in" role="alert">
          <h3>Google has stopped the timer</h3>
          <p>Nothing goes out from your account. Turn mail on again.</p>
        </div>
      )}
      {problem && (
        <div class="pl-problem pl-problem-in" role="alert">
          <h3>Something did not go out</h3>
          <p>
            {problem.text} <span class="pl-soft">({momentText(problem.at, status.today)})</span>
          </p>
        </div>
      )}
      {silent.length > 0 && (
        <p class="pl-warn">
          Nothing has come from {silent.map(({ address: from }) => from).join(", ")} for days: perhaps
          Plumbline was removed there.{!isOn && others.length === 0 && " Turn mail on from your account."}
        </p>
      )}
      {isOn && !hasStopped ? (
        <div class="pl-mail-on">
          <p>
            <b>On.</b> Mail goes out from {status.address || "your account"}
            {others.length > 0 ? `, or from ${others.map((sender) => sender.address).join(", ")}` : ""}.
            Nobody gets anything twice.
          </p>
          {status.quota !== null && <p class="pl-soft">Google lets you send {status.quota} more today.</p>}
          <div class="pl-acts">
            <Button busy={desk.busy === "off"} disabled={desk.busy !== null} onClick={() => turn(false)}>
              Turn off
            </Button>
          </div>
        </div>
      ) : (
        <form
          class="pl-form"
          onSubmit={(event) => {
            event.preventDefault();
            turn(true);
          }}
        >
          <p>
            {others.length > 0
              ? `On, from the account of ${others.map((sender) => sender.address).join(", ")}. You can send too, so that mail goes out when they are away; nobody gets anything twice.`
              : "Off. When it is on, owners who owe a check-in get one mail on the check-in day, and the team and its leaders get a digest afterwards."}
          </p>
          <AddressField
            label="Your address, which the team sees as the sender"
            value={address}
            placeholder="you@example.com"
            onChange={setAddress}
          />
          <div class="pl-acts">
            <SubmitButton busy={desk.busy === "on"} disabled={desk.busy !== null || address.trim() === ""}>
              Turn on mail
            </SubmitButton>
          </div>
        </form>
      )}
    </>
  );
}

function AskConsent({ desk, status }: { desk: MailDesk; status: MailStatus }) {
  const { consent, isOn } = status;
  return (
    <div class="pl-notice">
      <p>
        <b>{isOn ? "Google wants you to agree again." : "Google has to be told first."}</b> Plumbline asks
        for:
      </p>
      <ul class="pl-wants">
        {!consent.mail && (
          <li>
            <b>Send email as you</b> – reminders and digests come from your account. It cannot read your mail.
          </li>
        )}
        {!consent.timer && (
          <li>
            <b>Run when you are not present</b> – to look every hour whether something is due.
          </li>
        )}
      </ul>
      <p class="pl-soft">Everything else in Plumbline works without.</p>
      <div class="pl-acts">
        {consent.url && (
          <a class="pl-button pl-button-primary" href={consent.url} target="_blank" rel="noopener">
            Agree at Google
          </a>
        )}
        <Button busy={desk.busy === "load"} disabled={desk.busy !== null} onClick={desk.load}>
          I have agreed
        </Button>
        {isOn && (
          <Button
            kind="quiet"
            busy={desk.busy === "off"}
            disabled={desk.busy !== null}
            onClick={() => void desk.run("off", () => server.turnMail({ on: false, address: "" }))}
          >
            Turn off
          </Button>
        )}
      </div>
    </div>
  );
}

/** A look at what others will get. */
function Test({ desk, status }: { desk: MailDesk; status: MailStatus }) {
  const [about, setAbout] = useState<"reminder" | "digest">("reminder");
  const [address, setAddress] = useState(status.address);
  const [sentTo, setSentTo] = useState("");
  const id = useRef(newOrderId());
  if (!status.consent.mail) return null;
  async function send() {
    const order = { kind: "test" as const, id: id.current, about, address };
    if (!(await desk.run("test", () => server.sendMail(order)))) return;
    id.current = newOrderId();
    setSentTo(address);
  }
  return (
    <form
      class="pl-form pl-mail-test"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 class="pl-group">See what they get</h2>
      <div class="pl-choices" role="radiogroup" aria-label="What to send as a test">
        {(["reminder", "digest"] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name="test" checked={about === choice} onChange={() => setAbout(choice)} />
            <span>{choice === "reminder" ? "A reminder" : "The digest"}</span>
          </label>
        ))}
      </div>
      <AddressField
        label="Your address"
        value={address}
        placeholder="you@example.com"
        onChange={setAddress}
      />
      <div class="pl-acts">
        <SubmitButton
          kind="plain"
          busy={desk.busy === "test"}
          disabled={desk.busy !== null || address.trim() === ""}
        >
          Send me this now
        </SubmitButton>
        {sentTo !== "" && desk.busy === null && (
          <span class="pl-soft" role="status">
            Sent to {sentTo}
          </span>
        )}
      </div>
    </form>
  );
}

function whenText({ coming, rhythm, today, senders }: MailStatus): string {
  const of = (kind: MailJob["kind"]) => coming.find((job) => job.kind === kind);
  const reminder = of("reminder");
  const digest = of("digest");
  const hour = `from ${rhythm.hour}:00`;
  const parts = [
    rhythm.reminders
      ? reminder
        ? `reminders on ${dayText(reminder.day, today)}`
        : ""
      : "no reminders, as the team has set",
    rhythm.digests
      ? digest
        ? `the digest on ${dayText(digest.day, today)}`
        : ""
      : "no digest, as the team has set",
  ].filter(Boolean);
  if (parts.length === 0) return "Nothing more in this cycle.";
  const sent = `${senders.some(({ isSilent }) => !isSilent) ? "Next" : "If it were on"}: ${parts.join("; ")}`;
  return reminder || digest ? `${sent}, ${hour}.` : `${sent}.`;
}

/** "Monday, 16 November at 09:17". */
function momentText(moment: string, today: string): string {
  return `${dayText(moment.slice(0, 10), today)} at ${moment.slice(11)}`;
}
