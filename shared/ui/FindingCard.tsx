import { useState } from "preact/hooks";
import type { Finding, Fix, Severity } from "../lint/finding.ts";
import { Button } from "./Button.tsx";
import { rangesOf } from "./finding-places.ts";
import { type Quote, quotesOf, withWording, wordingOf } from "./finding-quotes.ts";
import type { FindingView } from "./finding-view.ts";

export interface FindingCardProps {
  readonly finding: FindingView;
  /** Something is being written: nothing else can be pressed. */
  readonly isBusy: boolean;
  /** This very fix is being written. */
  readonly isFixing: boolean;
  readonly onShow: (tab: string, range: string) => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onIgnore?: (finding: FindingView, reason: string) => void;
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Note",
};

/** How many ranges are named before the rest is a number. */
const mostRanges = 2;

/** One finding: its cell, the reason in one line, before and after, and the click that does it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, isBusy, isFixing, onFix } = props;
  const [open, setOpen] = useState<"why" | "ignore" | null>(null);
  const fix = finding.fixes.find(({ edits }) => edits.length > 0) ?? null;
  const suggestion = fix?.safety === "suggestion" ? wordingOf(fix) : null;
  const [words, setWords] = useState(suggestion ?? "");
  const toggle = (panel: "why" | "ignore") => setOpen(open === panel ? null : panel);
  const quotes = fix ? quotesOf(fix) : [];
  const id = `finding-${finding.key}`;
  return (
    <article class={`pl-finding pl-finding-${finding.severity}`} aria-labelledby={id}>
      <header>
        <span class="pl-severity" title={severityWords[finding.severity]}>
          <span class="pl-hidden">{severityWords[finding.severity]}: </span>
        </span>
        <h3 id={id}>{finding.title}</h3>
      </header>
      <Places finding={finding} onShow={props.onShow} />
      <p class="pl-finding-message">{finding.message}</p>
      {suggestion !== null ? (
        <>
          <blockquote class="pl-quote">{finding.quote}</blockquote>
          <textarea
            class="pl-quote pl-quote-new"
            aria-label="New wording"
            rows={rowsFor(words)}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </>
      ) : (
        <Quotes quotes={quotes} />
      )}
      <footer class="pl-acts">
        {fix && (
          <Button
            busy={isFixing}
            disabled={isBusy || (suggestion !== null && words.trim() === "")}
            onClick={() => onFix(finding, suggestion === null ? fix : withWording(fix, words.trim()))}
            label={`${suggestion !== null ? "Use this wording" : fix.title}: ${finding.title}`}
          >
            {suggestion !== null ? "Use this wording" : quotes.length > 0 ? "Fix" : fix.title}
          </Button>
        )}
        <button
          type="button"
          class="pl-button pl-button-quiet"
          aria-expanded={open === "why"}
          onClick={() => toggle("why")}
        >
          Why?
        </button>
        <span class="pl-spread" />
        {props.onIgnore && (
          <button
            type="button"
            class="pl-button pl-button-quiet"
            aria-expanded={open === "ignore"}
            onClick={() => toggle("ignore")}
          >
            Ignore…
          </button>
        )}
      </footer>
      {open === "why" && <Why finding={finding} />}
      {open === "ignore" && (
        <Ignore
          isBusy={isBusy}
          onIgnore={(reason) => props.onIgnore?.(finding, reason)}
          onCancel={() => setOpen(null)}
        />
      )}
    </article>
  );
}

/** How many of a fix's cells are quoted before the rest is a number. */
const mostQuotes = 3;

function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  const [first, ...more] = quotes;
  if (!first) return null;
  if (more.length === 0) {
    return (
      <>
        {first.before !== "" && <blockquote class="pl-quote">{first.before}</blockquote>}
        <blockquote class="pl-quote pl-quote-new">{first.after}</blockquote>
      </>
    );
  }
  return (
    <>
      <ul class="pl-quote pl-quote-new">
        {quotes.slice(0, mostQuotes).map(({ cell, before, after }) => (
          <li key={cell}>
            {cell}: {before || "empty"} → <b>{after || "empty"}</b>
          </li>
        ))}
      </ul>
      {quotes.length > mostQuotes && <p class="pl-soft">and {quotes.length - mostQuotes} more</p>}
    </>
  );
}

/** A field that shows all of its words at 300 px without scrolling. */
function rowsFor(words: string): number {
  return Math.min(6, Math.max(2, Math.ceil(words.length / 32)));
}

function Places({ finding, onShow }: Pick<FindingCardProps, "finding" | "onShow">) {
  const [isOpen, setOpen] = useState(false);
  const ranges = rangesOf(finding.places);
  const shown = isOpen ? ranges : ranges.slice(0, mostRanges);
  const tab = finding.places[0]!.tab;
  return (
    <div class="pl-places">
      {shown.map((range) => (
        <button
          key={range}
          type="button"
          class="pl-cell"
          title={`Go to ${range}`}
          onClick={() => onShow(tab, range)}
        >
          {range}
        </button>
      ))}
      {ranges.length > shown.length && (
        <button type="button" class="pl-cell pl-cell-more" onClick={() => setOpen(true)}>
          {ranges.length - shown.length} more
        </button>
      )}
    </div>
  );
}

function Why({ finding }: { finding: FindingView }) {
  const address = /https?:\/\/\S+/.exec(finding.reference)?.[0];
  const source = finding.reference.replace(/[\s:,–-]*https?:\/\/\S+/, "");
  return (
    <div class="pl-why">
      <p>{finding.why}</p>
      {finding.bad !== "" && <blockquote class="pl-quote">{finding.bad}</blockquote>}
      {finding.good !== "" && <blockquote class="pl-quote pl-quote-new">{finding.good}</blockquote>}
      <p class="pl-soft">
        Source:{" "}
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            {source || address}
          </a>
        ) : (
          source
        )}
      </p>
    </div>
  );
}

function Ignore(props: { isBusy: boolean; onIgnore: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState("");
  return (
    <form
      class="pl-why"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") props.onIgnore(reason.trim());
      }}
    >
      <label class="pl-label">
        Why is this fine here? The reason is kept in the sheet.
        <input class="pl-input" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="pl-acts">
        <button
          type="submit"
          class="pl-button pl-button-plain"
          disabled={props.isBusy || reason.trim() === ""}
        >
          Ignore
        </button>
        <Button kind="quiet" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
