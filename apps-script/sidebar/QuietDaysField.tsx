import { useState } from "preact/hooks";
import { type QuietSpan, quietSpansText } from "../../shared/schedule/quiet-days.ts";
import { IconButton } from "../../shared/ui/Button.tsx";
import { closeIcon } from "../../shared/ui/icons.tsx";

/** Holidays: a list to take from and add to. */
export function QuietDaysField(props: {
  spans: readonly QuietSpan[];
  today: string;
  onChange: (spans: readonly QuietSpan[]) => void;
}) {
  const { spans, onChange } = props;
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [isYearly, setYearly] = useState(false);
  const isBackwards = to !== "" && to < from;
  function add() {
    const said = (date: string) => (isYearly ? date.slice(5) : date);
    onChange([...spans, { from: said(from), to: said(to || from) }]);
    setFrom("");
    setTo("");
  }
  return (
    <fieldset class="pl-quiet">
      <legend class="pl-label">Holidays: nothing is due, nobody is reminded</legend>
      {spans.length === 0 && <p class="pl-soft">None yet.</p>}
      <ul>
        {spans.map((span) => {
          const text = quietSpansText([span]);
          return (
            <li key={`${span.from} ${span.to}`}>
              <span>
                {text}
                {span.from.length === 5 && <span class="pl-soft"> every year</span>}
              </span>
              <IconButton
                icon={closeIcon}
                label={`Remove ${text}`}
                onClick={() => onChange(spans.filter((other) => other !== span))}
              />
            </li>
          );
        })}
      </ul>
      <div class="pl-pair">
        <label class="pl-label">
          First day
          <input
            class="pl-input"
            type="date"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label class="pl-label">
          Last day
          <input
            class="pl-input"
            type="date"
            value={to}
            min={from}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="pl-acts">
        <label class="pl-inline">
          <input
            type="checkbox"
            checked={isYearly}
            onChange={(event) => setYearly(event.currentTarget.checked)}
          />
          Every year
        </label>
        <span class="pl-spread" />
        <button
          type="button"
          class="pl-button pl-button-plain"
          disabled={from === "" || isBackwards}
          onClick={add}
        >
          Add
        </button>
      </div>
      {isBackwards && <p class="pl-warn">The last day comes before the first.</p>}
    </fieldset>
  );
}
