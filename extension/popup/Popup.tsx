import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { Logo } from "../../shared/ui/icons.tsx";
import { failureWords } from "../features/failure-words.ts";
import { today } from "../host/clock.ts";
import { dueCount, type SheetReminder } from "../host/reminders.ts";
import { allow, askPage, type PopupState } from "./ask-page.ts";
import { Summary } from "./Summary.tsx";

/** The sheet is read within a second or two; until then the popup asks again. */
const askAgainAfter = 400;

export function Popup() {
  const [state, setState] = useState<PopupState>({ kind: "asking" });
  const ask = () => void askPage().then(setState);
  useEffect(ask, []);
  useEffect(() => {
    if (state.kind !== "here" || state.here.phase !== "reading") return;
    const timer = setTimeout(ask, askAgainAfter);
    return () => clearTimeout(timer);
  }, [state]);
  return <Content state={state} setState={setState} ask={ask} />;
}

function Content({
  state,
  setState,
  ask,
}: {
  state: PopupState;
  setState: (state: PopupState) => void;
  ask: () => void;
}) {
  switch (state.kind) {
    case "asking":
      return <Head title="Plumbline" />;
    case "not-allowed":
      return (
        <EmptyState
          title="Plumbline is not allowed here yet"
          action={{ title: "Allow on Google Sheets", run: () => void allow().then(ask) }}
        >
          It reads the sheet you have open, in your browser. Nothing is sent anywhere else.
        </EmptyState>
      );
    case "reload":
      return (
        <EmptyState
          title="Reload this sheet once"
          action={{
            title: "Reload",
            run: () => {
              void browser.tabs.reload(state.tabId);
              window.close();
            },
          }}
        >
          It was open before Plumbline was installed or updated.
        </EmptyState>
      );
    case "elsewhere":
      return <Elsewhere sheets={state.sheets} />;
    case "here": {
      const { here, tabId } = state;
      if (here.phase === "reading") return <Head title="Reading the sheet…" />;
      if (here.phase === "failed") {
        const words = failureWords[here.failure];
        return (
          <EmptyState
            title={words.title}
            action={{
              title: "Reload the sheet",
              run: () => void browser.tabs.reload(tabId).then(() => window.close()),
            }}
          >
            {words.text}
          </EmptyState>
        );
      }
      return (
        <Summary
          here={here}
          tabId={tabId}
          onChange={(next) => setState({ kind: "here", tabId, here: next })}
        />
      );
    }
  }
}

function Head({ title }: { title: string }) {
  return (
    <header class="head">
      <Logo />
      <h1>{title}</h1>
    </header>
  );
}

function Elsewhere({ sheets }: { sheets: readonly SheetReminder[] }) {
  const day = today();
  const due = sheets.filter((sheet) => dueCount(sheet, day) > 0);
  return (
    <>
      <EmptyState title={due.length > 0 ? "Check-ins are waiting" : "Open a sheet with OKRs"}>
        {due.length > 0
          ? "These sheets have key results that owe a check-in."
          : "On Google Sheets, Plumbline shows the progress of your objectives beside their rows."}
      </EmptyState>
      {due.length > 0 && (
        <div class="sheets">
          {due.map((sheet) => (
            <button
              type="button"
              class="sheet"
              key={sheet.spreadsheetId}
              onClick={() => void browser.tabs.create({ url: sheet.url }).then(() => window.close())}
            >
              <span>{sheet.title}</span>
              <b>{dueCount(sheet, day)} due</b>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
