import { useState } from "preact/hooks";
import { IconButton } from "../../shared/ui/Button.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { Logo, refreshIcon } from "../../shared/ui/icons.tsx";
import { ProblemNotice, Toast } from "../../shared/ui/Notice.tsx";
import { TabBar } from "../../shared/ui/TabBar.tsx";
import { rootClass } from "../../shared/ui/tokens.ts";
import type { Checked, View } from "../contract.ts";
import { AlignmentView } from "./AlignmentView.tsx";
import { AskedQuestions } from "./AskedQuestions.tsx";
import { CheckInView } from "./CheckInView.tsx";
import { CloseView } from "./CloseView.tsx";
import { CycleView } from "./CycleView.tsx";
import { FindingsView } from "./FindingsView.tsx";
import { InputView } from "./InputView.tsx";
import { MailView } from "./MailView.tsx";
import { MessageView } from "./MessageView.tsx";
import { OverviewView } from "./OverviewView.tsx";
import { ReviewView } from "./ReviewView.tsx";
import { RhythmView } from "./RhythmView.tsx";
import { StartView } from "./StartView.tsx";
import { StructureView } from "./StructureView.tsx";
import { type Session, useSession } from "./session.ts";

export function App({ opens }: { opens: View }) {
  const session = useSession();
  const [view, setView] = useState<View>(opens);
  const { checked, busy, problem, done } = session;
  const [asked, setAsked] = useState<string | null>(null);
  const items = [
    { id: "overview" as const, title: "Overview" },
    { id: "findings" as const, title: "Findings", count: checked?.findings.length ?? 0 },
    { id: "check-in" as const, title: "Check-in", count: checked?.summary.counts.due ?? 0 },
    { id: "cycle" as const, title: "Cycle" },
  ];
  return (
    <div class={`${rootClass("auto")} pl-side`} aria-busy={busy !== null}>
      <header class="pl-side-head">
        <Logo />
        <span class="pl-side-title">{checked?.tab.name ?? ""}</span>
        <IconButton icon={refreshIcon} label="Check this sheet again" onClick={session.check} />
      </header>
      <TabBar items={items} selected={tabOf(view)} onSelect={setView} />
      <div class="pl-progress" role="status" aria-label={busy ? "Working" : ""}>
        {busy !== null && <i />}
      </div>
      {problem && (
        <ProblemNotice message={problem.message} retry={session.check} isBusy={busy === "check"}>
          {problem.remedy}
        </ProblemNotice>
      )}
      {checked && checked.mailProblem !== "" && view !== "mail" && (
        <p class="pl-trouble">
          Mail did not go out.{" "}
          <button type="button" class="pl-link" onClick={() => setView("mail")}>
            See why
          </button>
        </p>
      )}
      <div
        class="pl-panel"
        role="tabpanel"
        id={`panel-${tabOf(view)}`}
        aria-labelledby={`tab-${tabOf(view)}`}
      >
        {checked ? (
          <Panel {...{ view, checked, session, asked, setAsked }} open={setView} />
        ) : (
          !problem && <Loading />
        )}
      </div>
      {done && (
        <Toast
          text={done.text}
          kept={done.kept}
          undo={done.canUndo ? session.undo : undefined}
          isBusy={busy !== null}
          onClose={session.closeToast}
        />
      )}
    </div>
  );
}

interface PanelProps {
  view: View;
  checked: Checked;
  session: Session;
  open: (view: View) => void;
  /** The key result whose check-in another view asked for. */
  asked: string | null;
  setAsked: (keyResult: string | null) => void;
}

/** What is done once a cycle stands behind one tab. */
function tabOf(view: View): View {
  const own: readonly View[] = ["overview", "findings", "check-in"];
  return own.includes(view) ? view : "cycle";
}

function Panel({ view, checked, session, open, asked, setAsked }: PanelProps) {
  if (view === "start")
    return <StartView checked={checked} session={session} close={() => open("overview")} open={open} />;
  if (view === "cycle") return <CycleView open={open} />;
  if (view === "mail") return <MailView checked={checked} session={session} open={open} />;
  if (view === "rhythm")
    return <RhythmView checked={checked} session={session} close={() => open("cycle")} />;
  if (view === "input") return <InputView checked={checked} session={session} open={open} />;
  if (checked.tables.length === 0) {
    return (
      <>
        <AskedQuestions checked={checked} session={session} />
        <EmptyState title="No OKRs found here" action={{ title: "Start new OKRs", run: () => open("start") }}>
          “{checked.tab.name}” holds no objectives or key results that Plumbline is sure of.{" "}
          {checked.questions.length > 0 ? "Answer the question above, open" : "Open"} the tab with your OKRs
          and check again, or start with a first draft.
        </EmptyState>
      </>
    );
  }
  switch (view) {
    case "findings":
      return <FindingsView checked={checked} session={session} ask={() => open("input")} />;
    case "check-in":
      return <CheckInView key={asked} opens={asked} checked={checked} session={session} />;
    case "structure":
      return <StructureView checked={checked} session={session} />;
    case "close":
      return <CloseView checked={checked} session={session} open={open} />;
    case "review":
      return <ReviewView checked={checked} session={session} />;
    case "alignment":
      return <AlignmentView session={session} ask={() => open("input")} />;
    case "digest":
    case "closing":
      return (
        <MessageView
          {...{ checked, session }}
          about={view}
          close={() => open("cycle")}
          openMail={() => open("mail")}
        />
      );
    default:
      return (
        <OverviewView
          checked={checked}
          session={session}
          open={open}
          checkInOn={(keyResult) => {
            setAsked(keyResult);
            open("check-in");
          }}
        />
      );
  }
}

/** The shape of what is to come, so that nothing jumps when it does. */
function Loading() {
  return (
    <div class="pl-loading" role="status">
      <span class="pl-soft">Reading your sheet…</span>
      {[48, 92, 92, 92].map((height, i) => (
        <div key={i} class="pl-bone" style={{ height: `${height}px` }} />
      ))}
    </div>
  );
}
