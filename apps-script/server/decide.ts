import { amend } from "../../shared/actions/amend.ts";
import { checkIn } from "../../shared/actions/check-in.ts";
import { closeCycle } from "../../shared/actions/close.ts";
import { startFromStarter } from "../../shared/actions/start/start.ts";
import { startFromText } from "../../shared/actions/start/start-from-text.ts";
import { changeSetting, createSettingsTab, silence } from "../../shared/lint/write-settings.ts";
import { answerSetting } from "../../shared/reading/logs/team-settings.ts";
import { viewOf } from "../../shared/report/view.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { apply } from "../../shared/sheet/apply.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import type { Action } from "../contract.ts";

export type Decided =
  /** `title` names the change in the undo list. */
  { readonly edits: readonly Edit[]; readonly title: string } | { readonly reason: string };

/** What an action comes to in the workbook as it is now. */
export function decide(workbook: Workbook, action: Action, today: IsoDate): Decided {
  switch (action.kind) {
    case "check-in": {
      const { plan } = viewOf(workbook, today);
      const result = checkIn(workbook, plan, action.checkIn, today);
      return "reason" in result ? result : { edits: result.edits, title: result.remark };
    }
    case "amend": {
      const { plan } = viewOf(workbook, today);
      const result = amend(workbook, plan, action.amend, today);
      return "reason" in result
        ? result
        : { edits: result.edits, title: "Changed, with the reason in the log" };
    }
    case "close": {
      const { plan, summary } = viewOf(workbook, today);
      const result = closeCycle(workbook, plan, summary, action.closes, action.by, today);
      return "reason" in result
        ? { reason: result.reason }
        : { edits: result.edits, title: "Scores and lessons are in the log" };
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
      const edits = [...made, ...changeSetting(after, answerSetting(action.question), action.role)];
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
