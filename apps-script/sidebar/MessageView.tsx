import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../shared/ui/Button.tsx";
import { ProblemNotice } from "../../shared/ui/Notice.tsx";
import { SubmitButton } from "../../shared/ui/SubmitButton.tsx";
import { count } from "../../shared/ui/words.ts";
import type { Checked, Draft, MessageKind, Problem } from "../contract.ts";
import { problemOf } from "../problems.ts";
import { SendToTeam } from "./SendToTeam.tsx";
import { server } from "./server.ts";
import type { Session } from "./session.ts";

/** A message to the team, to be read and changed; copied to where the team talks, or sent by mail where that is allowed. */
export function MessageView(props: {
  about: MessageKind;
  checked: Checked;
  session: Session;
  close: () => void;
  openMail: () => void;
}) {
  const { about, checked, session } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [text, setText] = useState("");
  const [copied, setCopied] = useState(false);
  const [isSending, setSending] = useState(false);
  const [sentTo, setSentTo] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  function load() {
    setProblem(null);
    server.message(about).then(
      (fresh) => {
        setDraft(fresh);
        setText(fresh.text);
      },
      (error) => setProblem((error as { problem?: Problem }).problem ?? problemOf(error)),
    );
  }
  useEffect(load, [about]);

  async function copy() {
    field.current?.select();
    // The clipboard is closed to some frames; selecting and copying works in all of them.
    const done =
      document.execCommand("copy") ||
      (await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      ));
    setCopied(Boolean(done));
  }

  /** Who is told by mail needs no other word for it. */
  function sent(people: number) {
    setSending(false);
    setSentTo(people);
    const action = { kind: "told" as const, tab: checked.tab.id, keyResults: draft!.misses, by: "" };
    if (draft!.misses.length > 0) void session.act("told", action);
  }

  async function told() {
    const action = { kind: "told" as const, tab: checked.tab.id, keyResults: draft!.misses, by: "" };
    if (await session.act("told", action)) props.close();
  }

  if (problem) {
    return (
      <ProblemNotice message={problem.message} retry={load}>
        {problem.remedy}
      </ProblemNotice>
    );
  }
  if (!draft) {
    return (
      <p class="pl-soft" role="status">
        Writing the draft…
      </p>
    );
  }
  return (
    <div class="pl-form">
      <h2 class="pl-group pl-group-first">Message to the team</h2>
      <p>{draft.subject}</p>
      <label class="pl-label">
        Read it, change it, send it where your team talks
        <textarea
          ref={field}
          rows={16}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {isSending && (
        <SendToTeam
          {...{ about, text }}
          subject={draft.subject}
          tab={checked.tab.id}
          version={session.version}
          onSent={sent}
          onCancel={() => setSending(false)}
          openMail={props.openMail}
        />
      )}
      {sentTo !== null && (
        <p class="pl-sent" role="status">
          Sent to {count(sentTo, "person", "people")}.
        </p>
      )}
      <div class="pl-acts">
        <Button kind={isSending ? "plain" : "primary"} onClick={() => void copy()}>
          {copied ? "Copied" : "Copy"}
        </Button>
        {!isSending && sentTo === null && <Button onClick={() => setSending(true)}>Send to the team…</Button>}
        {draft.misses.length > 0 && sentTo === null && (
          <Button busy={session.busy === "told"} disabled={session.busy !== null} onClick={() => void told()}>
            It is sent
          </Button>
        )}
        <Button kind="quiet" onClick={props.close}>
          Back
        </Button>
      </div>
      {about === "digest" && (
        <Acknowledge
          isBusy={session.busy !== null}
          isSending={session.busy === "seen"}
          onSend={async (by, comment) => {
            const action = { kind: "seen" as const, tab: checked.tab.id, by, comment };
            if (await session.act("seen", action)) props.close();
          }}
        />
      )}
    </div>
  );
}

/** A leader says that they have looked, and asks a question if there is one: teams work on what their leaders look at. */
function Acknowledge(props: {
  isBusy: boolean;
  isSending: boolean;
  onSend: (by: string, comment: string) => void;
}) {
  const [by, setBy] = useState("");
  const [comment, setComment] = useState("");
  return (
    <form
      class="pl-notice"
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== "" && !props.isBusy) props.onSend(by.trim(), comment.trim());
      }}
    >
      <p>
        <b>You lead this team?</b> Let them know that you have looked.
      </p>
      <label class="pl-label">
        Your name
        <input class="pl-input" value={by} onInput={(event) => setBy(event.currentTarget.value)} />
      </label>
      <label class="pl-label">
        A question or a word <span class="pl-soft">(optional)</span>
        <input class="pl-input" value={comment} onInput={(event) => setComment(event.currentTarget.value)} />
      </label>
      {by.trim() !== "" && (
        <div class="pl-acts">
          <SubmitButton busy={props.isSending} disabled={props.isBusy}>
            I have looked
          </SubmitButton>
        </div>
      )}
    </form>
  );
}
