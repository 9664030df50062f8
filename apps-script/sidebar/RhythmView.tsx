import { useState } from "preact/hooks";
import type { Cadence } from "../../shared/schedule/cadence.ts";
import { rhythms, weekdayNames } from "../../shared/schedule/cadence-words.ts";
import { quietSpansText } from "../../shared/schedule/quiet-days.ts";
import { Button } from "../../shared/ui/Button.tsx";
import { SubmitButton } from "../../shared/ui/SubmitButton.tsx";
import type { Checked } from "../contract.ts";
import { QuietDaysField } from "./QuietDaysField.tsx";
import type { Session } from "./session.ts";

/** The order in which most calendars show the week. */
const week = [1, 2, 3, 4, 5, 6, 0];

/** How a team works: when check-ins are due, when it rests, what is sent. Kept in the `Plumbline` tab. */
export function RhythmView(props: { checked: Checked; session: Session; close: () => void }) {
  const { checked, session, close } = props;
  const { cadence, mail } = checked.team;
  const [every, setEvery] = useState(rhythmName(cadence));
  const [day, setDay] = useState(cadence.weekday);
  const [grace, setGrace] = useState(cadence.graceDays);
  const [weekdays, setWeekdays] = useState(cadence.quiet.weekdays);
  const [spans, setSpans] = useState(cadence.quiet.spans);
  const [reminders, setReminders] = useState(mail.reminders);
  const [digests, setDigests] = useState(mail.digests);
  const [digestAfter, setDigestAfter] = useState(mail.digestAfter);
  const [hour, setHour] = useState(mail.hour);
  const isBusy = session.busy !== null;

  async function save() {
    const free = weekdays.filter((weekday) => weekday !== day);
    const values = {
      "Check in": every,
      "Check-in day": weekdayNames[day]!,
      "Check-in grace": String(grace),
      "Quiet weekdays": free.length === 0 ? "None" : free.map((weekday) => weekdayNames[weekday]).join(", "),
      "Quiet days": quietSpansText(spans),
      "Reminders by mail": reminders ? "Yes" : "No",
      "Digest by mail": digests ? "Yes" : "No",
      "Digest after": String(digestAfter),
      "Mail hour": String(hour),
    };
    if (await session.act("rhythm", { kind: "settings", tab: checked.tab.id, values })) close();
  }

  return (
    <form
      class="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 class="pl-group pl-group-first">Check-ins and quiet days</h2>
      <div class="pl-pair">
        <label class="pl-label">
          Check in
          <select class="pl-input" value={every} onChange={(event) => setEvery(event.currentTarget.value)}>
            {Object.keys(rhythms).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label class="pl-label">
          On
          <select
            class="pl-input"
            value={day}
            onChange={(event) => setDay(Number(event.currentTarget.value))}
          >
            {week.map((weekday) => (
              <option key={weekday} value={weekday}>
                {weekdayNames[weekday]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <NumberField
        name="Days of grace before anybody is reminded"
        value={grace}
        most={10}
        onChange={setGrace}
      />
      <fieldset class="pl-choices pl-week">
        <legend class="pl-label">Quiet every week: nobody is reminded</legend>
        {week.map((weekday) => {
          const isCheckInDay = weekday === day;
          return (
            <label key={weekday}>
              <input
                type="checkbox"
                aria-label={weekdayNames[weekday]}
                disabled={isCheckInDay}
                checked={!isCheckInDay && weekdays.includes(weekday)}
                onChange={(event) =>
                  setWeekdays(
                    event.currentTarget.checked
                      ? [...weekdays, weekday].sort()
                      : weekdays.filter((other) => other !== weekday),
                  )
                }
              />
              <span>{weekdayNames[weekday]!.slice(0, 2)}</span>
            </label>
          );
        })}
      </fieldset>
      <QuietDaysField spans={spans} today={checked.summary.today} onChange={setSpans} />
      <h2 class="pl-group">By mail, where it is turned on</h2>
      <label class="pl-option">
        <input
          type="checkbox"
          checked={reminders}
          onChange={(event) => setReminders(event.currentTarget.checked)}
        />
        <span>
          Reminders
          <span class="pl-soft">On the check-in day, and once more the next working day</span>
        </span>
      </label>
      <label class="pl-option">
        <input
          type="checkbox"
          checked={digests}
          onChange={(event) => setDigests(event.currentTarget.checked)}
        />
        <span>
          The digest
          <span class="pl-soft">What moved, what needs help, what was missed and learned</span>
        </span>
      </label>
      <div class="pl-pair">
        <NumberField
          name="Working days to the digest"
          value={digestAfter}
          most={4}
          onChange={setDigestAfter}
        />
        <NumberField name="Hour from which mail goes out" value={hour} most={23} onChange={setHour} />
      </div>
      <div class="pl-acts">
        <SubmitButton busy={session.busy === "rhythm"} disabled={isBusy || weekdays.length === 7}>
          Save
        </SubmitButton>
        <Button kind="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
      <p class="pl-soft">Kept in the tab “Plumbline”, where everybody can see and change it.</p>
    </form>
  );
}

function NumberField(props: {
  name: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}) {
  return (
    <label class="pl-label">
      {props.name}
      <input
        class="pl-input"
        type="number"
        min={0}
        max={props.most}
        value={props.value}
        onInput={(event) => {
          const value = event.currentTarget.valueAsNumber;
          if (value >= 0 && value <= props.most) props.onChange(Math.round(value));
        }}
      />
    </label>
  );
}

function rhythmName({ every }: Cadence): string {
  return Object.keys(rhythms).find((name) => rhythms[name] === every)!;
}
