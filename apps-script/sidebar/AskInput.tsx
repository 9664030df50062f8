import { useRef, useState } from "preact/hooks";
import { inputQuestions } from "../../shared/okr/input.ts";
import { inputTab } from "../../shared/okr/own-tabs.ts";
import { nameKey } from "../../shared/reading/logs/people.ts";
import { inputMessage } from "../../shared/report/input-message.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { ProblemNotice } from "../../shared/ui/Notice.tsx";
import { SubmitButton } from "../../shared/ui/SubmitButton.tsx";
import { count } from "../../shared/ui/words.ts";
import type { Checked, MailStatus } from "../contract.ts";
import { copyText } from "./copy-text.ts";
import { newOrderId, useMail } from "./mail.ts";
import { server } from "./server.ts";
import type { Session } from "./session.ts";

interface Again {
  readonly who: string;
  readonly questions: readonly string[];
}

/** Whom to ask, what, and what they will read; by mail where there is an address, else to be copied. */
export function AskInput(props: {
  checked: Checked;
  session: Session;
  cycle: string;
  /** Those who were asked and have not answered, where they are asked again. */
  again: readonly Again[] | null;
  openMail: () => void;
  close: () => void;
}) {
  const { checked, session, cycle, again } = props;
  const desk = useMail(0);
  const { status } = desk;
  const [chosen, setChosen] = useState<readonly string[]>(again?.map(({ who }) => who) ?? []);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [name, setName] = useState("");
  const [questions, setQuestions] = useState<readonly string[]>(inputQuestions);
  const [own, setOwn] = useState("");
  const [byMail, setByMail] = useState(true);
  const [shown, setShown] = useState(0);
  const [copied, setCopied] = useState(false);
  const id = useRef(newOrderId());
  const asked = [...questions, own.trim()].filter((question) => question !== "");
  const people = [...new Set([...(again?.map(({ who }) => who) ?? namesIn(status)), ...added])];
  const letters = chosen.map((who) => {
    const sheet = { title: status?.title ?? checked.tab.name, url: addressOf(checked) };
    const mine = again?.find((person) => person.who === who)?.questions ?? asked;
    return { name: who, ...inputMessage({ who, cycle, questions: mine, again: again !== null, ...sheet }) };
  });
  const preview = letters[Math.min(shown, letters.length - 1)];
  const mailed = letters.filter(({ name: who }) => addressIn(status, who) !== null);
  const willMail = byMail && status?.consent.mail === true && mailed.length > 0;
  const isBusy = session.busy !== null || desk.busy !== null;

  async function ask() {
    const action = {
      kind: "ask-input" as const,
      tab: checked.tab.id,
      cycle,
      people: chosen,
      questions: asked,
    };
    if (again === null && !(await session.act("ask-input", action))) return;
    const order = { kind: "letters" as const, id: id.current, letters: mailed };
    if (willMail && !(await desk.run("letters", () => server.sendMail(order)))) return;
    props.close();
  }

  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <h2 class="pl-group pl-group-first">
        {again === null ? `Ask before ${cycle}` : "Remind those who have not answered"}
      </h2>
      <fieldset class="pl-choices">
        <legend class="pl-label">Whom</legend>
        {people.map((who) => (
          <label key={who}>
            <input
              type="checkbox"
              checked={chosen.includes(who)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked ? [...chosen, who] : chosen.filter((other) => other !== who),
                )
              }
            />
            <span>{who}</span>
          </label>
        ))}
        {people.length === 0 && (
          <p class="pl-soft">{status ? "Nobody is named in the sheet yet." : "Reading all tabs…"}</p>
        )}
      </fieldset>
      {again === null && (
        <>
          <div class="pl-add">
            <label class="pl-label">
              Somebody else, or a team
              <input class="pl-input" value={name} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <Button
              disabled={name.trim() === ""}
              onClick={() => {
                setAdded([...added, name.trim()]);
                setChosen([...chosen, name.trim()]);
                setName("");
              }}
            >
              Add
            </Button>
          </div>
          <fieldset class="pl-options pl-questions">
            <legend class="pl-label">What</legend>
            {inputQuestions.map((question) => (
              <label key={question} class="pl-option">
                <input
                  type="checkbox"
                  checked={questions.includes(question)}
                  onChange={(event) =>
                    setQuestions(
                      inputQuestions.filter((other) =>
                        other === question ? event.currentTarget.checked : questions.includes(other),
                      ),
                    )
                  }
                />
                <span>{question}</span>
              </label>
            ))}
          </fieldset>
          <label class="pl-label">
            A question of your own <span class="pl-soft">(optional)</span>
            <input class="pl-input" value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
          </label>
        </>
      )}
      {preview && asked.length > 0 && (
        <section class="pl-letter" aria-label="What they will read">
          <div class="pl-letter-head">
            <span class="pl-soft">What {preview.name} will read</span>
            {letters.length > 1 && (
              <button type="button" class="pl-link" onClick={() => setShown((shown + 1) % letters.length)}>
                Next
              </button>
            )}
          </div>
          <p>
            <b>{preview.subject}</b>
          </p>
          <p class="pl-letter-text">{preview.text}</p>
          <button
            type="button"
            class="pl-link"
            onClick={() => void copyText(preview.text).then((done) => setCopied(done))}
          >
            {copied ? "Copied" : "Copy the text"}
          </button>
        </section>
      )}
      {status && chosen.length > 0 && (
        <ByMail
          {...{ status, byMail, setByMail }}
          mailed={mailed.length}
          of={chosen.length}
          openMail={props.openMail}
        />
      )}
      {desk.problem && <ProblemNotice message={desk.problem.message}>{desk.problem.remedy}</ProblemNotice>}
      {again === null && (
        <p class="pl-soft">
          Each question becomes a line in the tab “{inputTab}”, where the answers are kept.
        </p>
      )}
      <div class="pl-acts">
        {(again === null || willMail) && (
          <SubmitButton
            busy={session.busy === "ask-input" || desk.busy === "letters"}
            disabled={isBusy || chosen.length === 0 || asked.length === 0}
          >
            {desk.busy === "letters"
              ? `Sending to ${mailed.length}…`
              : willMail
                ? `${again === null ? "Ask" : "Remind"} ${count(chosen.length, "person", "people")}`
                : "Open the questions"}
          </SubmitButton>
        )}
        <Button kind="quiet" onClick={props.close}>
          Back
        </Button>
      </div>
    </form>
  );
}

function ByMail(props: {
  status: MailStatus;
  byMail: boolean;
  setByMail: (on: boolean) => void;
  mailed: number;
  of: number;
  openMail: () => void;
}) {
  const { status, mailed, of } = props;
  if (!status.consent.mail || mailed === 0) {
    return (
      <p class="pl-soft">
        {status.consent.mail ? "None of them has an address here" : "Plumbline may not send mail for you yet"}
        : copy the text, or{" "}
        <button type="button" class="pl-link" onClick={props.openMail}>
          {status.consent.mail ? "add addresses" : "set up mail"}
        </button>
        .
      </p>
    );
  }
  return (
    <label class="pl-option">
      <input
        type="checkbox"
        checked={props.byMail}
        onChange={(event) => props.setByMail(event.currentTarget.checked)}
      />
      <span>
        Send it by mail from my account
        <span class="pl-soft">
          {mailed === of
            ? `To all ${of}`
            : `To ${mailed} of ${of}; the others have no address: copy the text for them`}
        </span>
      </span>
    </label>
  );
}

/** Owners, contributors and sponsors of all tabs, and the teams that they name. */
function namesIn(status: MailStatus | null): string[] {
  const named = status?.people.map(({ name }) => name) ?? [];
  const known = new Set(named.map(nameKey));
  return [...named, ...(status?.teams ?? []).filter((team) => !known.has(nameKey(team)))];
}

function addressIn(status: MailStatus | null, who: string): string | null {
  return status?.people.find(({ name }) => nameKey(name) === nameKey(who))?.address ?? null;
}

function addressOf({ spreadsheet }: Checked): string {
  return spreadsheet === "" ? "" : `https://docs.google.com/spreadsheets/d/${spreadsheet}/edit`;
}
