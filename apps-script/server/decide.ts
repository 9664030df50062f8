import { amend } from "../../shared/actions/amend.ts";
import { checkIn, checkInAll } from "../../shared/actions/check-in.ts";
import { archiveTab, closeCycle } from "../../shared/actions/close.ts";
import { explainChange } from "../../shared/actions/explain-change.ts";
import { removeFindingNotes, writeFindingNotes } from "../../shared/actions/finding-notes.ts";
import { askForInput, recordAnswer } from "../../shared/actions/input.ts";
import { setPeople } from "../../shared/actions/people.ts";
import {
  recordReflections,
  recordRevisit,
  recordSeen,
  recordShared,
  recordWorked,
} from "../../shared/actions/record.ts";
import { carryOver } from "../../shared/actions/start/carry-over.ts";
import { draftObjectiveOf, draftOf } from "../../shared/actions/start/drafts.ts";
import { startFromStarter, startTab } from "../../shared/actions/start/start.ts";
import { startFromText } from "../../shared/actions/start/start-from-text.ts";
import { teamOfTab } from "../../shared/actions/start/team-of-tab.ts";
import { settleRowIds } from "../../shared/actions/structure/row-ids.ts";
import {
  changeSetting,
  changeSettings,
  createSettingsTab,
  silence,
} from "../../shared/lint/write-settings.ts";
import type { Plan } from "../../shared/okr/plan.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { answerSetting, readTeamSettings } from "../../shared/reading/logs/team-settings.ts";
import { columnKey } from "../../shared/reading/questions.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { closingsOf } from "../../shared/report/closings.ts";
import { figuresOf, reviewOf } from "../../shared/report/review.ts";
import { viewOf } from "../../shared/report/view.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import { tabById, type Workbook } from "../../shared/sheet/workbook.ts";
import type { Action } from "../contract.ts";

export type Decided =
  /** `title` names the change in the undo list. */
  { readonly edits: readonly Edit[]; readonly title: string } | { readonly reason: string };

/** These write about single rows; before they do, rows that were sorted or typed in since get their identity where they are now. */
const aboutRows: ReadonlySet<Action["kind"]> = new Set([
  "check-in",
  "check-ins",
  "amend",
  "explain",
  "close",
]);

/** What an action comes to in the workbook as it is now. */
export function decide(workbook: Workbook, action: Action, today: IsoDate): Decided {
  const plan = planOf(workbook, today);
  if (!aboutRows.has(action.kind)) return decideOn(workbook, plan, action, today);
  const settled = settleRowIds(workbook, plan);
  const decided = decideOn(apply(workbook, settled).workbook, plan, action, today);
  if ("reason" in decided || decided.edits.length === 0) return decided;
  return { ...decided, edits: [...settled, ...decided.edits] };
}

/** The OKRs alone: most actions need no findings, and finding them takes as long as the rest. */
function planOf(workbook: Workbook, today: IsoDate): Plan {
  return readPlan(workbook, { today, answers: readTeamSettings(workbook, today).answers });
}

function decideOn(workbook: Workbook, plan: Plan, action: Action, today: IsoDate): Decided {
  switch (action.kind) {
    case "check-in": {
      const result = checkIn(workbook, plan, action.checkIn, today);
      return "reason" in result ? result : { edits: result.edits, title: result.remark };
    }
    case "check-ins": {
      const result = checkInAll(workbook, plan, action.checkIns, today);
      return "reason" in result ? result : { edits: result.edits, title: result.remark };
    }
    case "amend": {
      const result = amend(workbook, plan, action.amend, today);
      return "reason" in result
        ? result
        : { edits: result.edits, title: "Changed, with the reason in the log" };
    }
    case "close": {
      const { summary } = viewOf(workbook, today);
      const result = closeCycle(workbook, plan, summary, action.closes, action.by, today);
      return "reason" in result
        ? { reason: result.reason }
        : { edits: result.edits, title: "Scores and lessons are in the log" };
    }
    case "explain": {
      const result = explainChange(workbook, plan, action.explanation, today);
      return "reason" in result ? result : { edits: result.edits, title: "The reason is in the log" };
    }
    case "notes": {
      if (!action.write) return { edits: removeFindingNotes(workbook), title: "Plumbline's notes are gone" };
      const { findings } = viewOf(workbook, today);
      return { edits: writeFindingNotes(workbook, findings), title: "Findings are notes in their cells" };
    }
    case "copy": {
      const { summary } = viewOf(workbook, today);
      const { cycle } = summary;
      const objectives = plan.objectives.map((objective) =>
        draftObjectiveOf(objective, objective.keyResults.map(draftOf)),
      );
      const name = tabById(workbook, action.tab)?.name ?? "";
      const own = teamOfTab(name, cycle) || "OKRs";
      const team = name === `${own} ${cycle.label}` ? `${own} copy` : own;
      const result = startTab(workbook, { team, cycle, objectives });
      return "reason" in result
        ? result
        : { edits: result.edits, title: `Structured copy in “${result.tab}”` };
    }
    case "carry-over": {
      const { summary } = viewOf(workbook, today);
      const closings = closingsOf(readChanges(workbook, today)?.closings ?? [], plan, summary.cycle);
      const decided = new Map(
        closings.flatMap(({ item, decision }) => (decision ? [[item, decision] as const] : [])),
      );
      const next = quarterOf(addDays(summary.cycle.end, 1));
      const team = action.team || teamOfTab(tabById(workbook, action.tab)?.name ?? "", summary.cycle);
      const kept = worked(workbook, action.tab, today);
      const result = carryOver(apply(workbook, kept).workbook, plan, decided, team, next);
      return "reason" in result
        ? result
        : { edits: [...kept, ...result.edits], title: `New tab “${result.tab}”` };
    }
    case "archive": {
      const kept = worked(workbook, action.tab, today);
      const result = archiveTab(apply(workbook, kept).workbook, action.tab);
      return "reason" in result
        ? result
        : { edits: [...kept, ...result.edits], title: "Archived: the tab keeps everything" };
    }
    case "told": {
      const edits = recordShared(workbook, plan, action.keyResults, action.by, today);
      return { edits, title: "Recorded that the team knows" };
    }
    case "revisit": {
      return { edits: recordRevisit(workbook, plan, action, today), title: "Decided, and kept in the log" };
    }
    case "seen":
      return {
        edits: recordSeen(workbook, action.by, action.comment, today),
        title: "Recorded that you have looked",
      };
    case "reflect": {
      const edits = recordReflections(workbook, action.tab, action.answers, action.by, today);
      return { edits, title: "Your answers are in the log" };
    }
    case "setting": {
      const made = createSettingsTab(workbook);
      const after = apply(workbook, made).workbook;
      const edits = [...made, ...changeSetting(after, action.name, action.value)];
      return { edits, title: "Set in the Plumbline tab" };
    }
    case "settings":
      return { edits: changeSettings(workbook, action.values), title: "Set in the Plumbline tab" };
    case "people": {
      const result = setPeople(workbook, action.people);
      return "reason" in result ? result : { edits: result.edits, title: "Noted in the people list" };
    }
    case "ask-input": {
      const result = askForInput(workbook, action, today);
      return "reason" in result ? result : { edits: result.edits, title: "Asked, in the Team input tab" };
    }
    case "answer-input": {
      const result = recordAnswer(workbook, action.given, today);
      return "reason" in result
        ? result
        : { edits: result.edits, title: "The answer is in the Team input tab" };
    }
    case "silence": {
      const { finding, reason, by } = action;
      return {
        edits: silence(workbook, finding, { reason, by, date: today }),
        title: "Ignored, with the reason in the Plumbline tab",
      };
    }
    case "answer": {
      const made = createSettingsTab(workbook);
      const after = apply(workbook, made).workbook;
      const { question } = action;
      const key =
        typeof question === "string"
          ? question
          : columnKey(tabById(workbook, action.tab)?.name ?? "", question.column, question.header);
      const edits = [...made, ...changeSetting(after, answerSetting(key), action.role)];
      return { edits, title: "Answer kept in the Plumbline tab" };
    }
    case "start": {
      const cycle = quarterOf(today);
      const { from, team } = action;
      const result =
        "text" in from
          ? startFromText(workbook, from.text, team, cycle, today)
          : startFromStarter(workbook, from.type, team, cycle);
      return "reason" in result ? result : { edits: result.edits, title: `New tab “${result.tab}”` };
    }
  }
}

/** How the team of a tab has worked in the cycle that ends, for the log. */
function worked(workbook: Workbook, tab: string, today: IsoDate): Edit[] {
  const { plan, summary, checkIns, log, team } = viewOf(workbook, today);
  const { cycle } = summary;
  const closings = closingsOf(log?.closings ?? [], plan, cycle);
  const changes = log?.changes ?? [];
  const review = reviewOf({ plan, cycle, cadence: team.cadence, checkIns, changes, closings, today });
  if (checkIns.length === 0 && closings.length === 0) return [];
  const name = teamOfTab(tabById(workbook, tab)?.name ?? "", cycle);
  return recordWorked(workbook, name, cycle.label, figuresOf(review), today);
}
