import { useState } from "preact/hooks";
import { starters, type TeamType, teamTypes } from "../../shared/actions/start/starters.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { SubmitButton } from "../../shared/ui/SubmitButton.tsx";
import type { Checked, View } from "../contract.ts";
import type { Session } from "./session.ts";

/** A new tab of OKRs: from a starter to edit, or from text that is pasted in. */
export function StartView({
  checked,
  session,
  close,
  open,
}: {
  checked: Checked;
  session: Session;
  close: () => void;
  open: (view: View) => void;
}) {
  const [type, setType] = useState<TeamType>("company");
  const [team, setTeam] = useState("");
  const [text, setText] = useState("");
  const [source, setSource] = useState<"starter" | "text">("starter");
  const cycle = quarterOf(checked.summary.today);
  const name = team.trim() || (source === "starter" ? starters[type].name : "OKRs");
  const isBusy = session.busy !== null;

  async function create() {
    const from = source === "starter" ? { type } : { text };
    if (await session.act("start", { kind: "start", team: team.trim(), from })) close();
  }

  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h2 class="pl-group pl-group-first">Start new OKRs</h2>
      <div class="pl-choices" role="radiogroup" aria-label="Start from">
        {(["starter", "text"] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="source"
              checked={source === choice}
              onChange={() => setSource(choice)}
            />
            <span>{choice === "starter" ? "A first draft" : "Your own text"}</span>
          </label>
        ))}
      </div>
      {source === "starter" ? (
        <>
          <label class="pl-label">
            Kind of team
            <select
              class="pl-input"
              value={type}
              onChange={(event) => setType(event.currentTarget.value as TeamType)}
            >
              {teamTypes.map((option) => (
                <option key={option} value={option}>
                  {starters[option].name}
                </option>
              ))}
            </select>
          </label>
          <ul class="pl-draft" aria-label="What you will get, to edit">
            {starters[type].objectives.map((objective) => (
              <li key={objective.text}>
                <b>{objective.text}</b>
                <ul>
                  {objective.keyResults.map((keyResult) => (
                    <li key={keyResult.text}>{keyResult.text}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <label class="pl-label">
          Objectives, each with its key results below
          <textarea
            rows={9}
            value={text}
            placeholder={
              "Riders stay with us\n- Raise week-1 activation from 31% to 45%\n- Cut churn from 2.4% to 1.8%"
            }
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      <label class="pl-label">
        Team
        <input
          class="pl-input"
          value={team}
          placeholder={source === "starter" ? starters[type].name : "Name of the team"}
          onInput={(event) => setTeam(event.currentTarget.value)}
        />
      </label>
      <AskedFirst input={checked.input} cycle={cycle.label} open={() => open("input")} />
      <p class="pl-soft">
        A new tab “{name} {cycle.label}”. Your other tabs stay as they are.
      </p>
      <div class="pl-acts">
        <SubmitButton
          busy={session.busy === "start"}
          disabled={isBusy || (source === "text" && text.trim() === "")}
        >
          Create tab
        </SubmitButton>
        <Button kind="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Goals that others have to help with are better asked about before they are written. */
function AskedFirst(props: { input: Checked["input"]; cycle: string; open: () => void }) {
  const lines = props.input.filter(({ cycle }) => cycle === props.cycle);
  const answered = lines.filter((line) => line.answered).length;
  return (
    <p class="pl-soft">
      {lines.length === 0
        ? "Others have to help? "
        : `${answered} of ${lines.length} questions to contributors are answered. `}
      <button type="button" class="pl-link" onClick={props.open}>
        {lines.length === 0 ? "Ask them first" : "See the answers"}
      </button>
    </p>
  );
}
