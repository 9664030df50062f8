import type { Cycle } from "../../okr/plan.ts";
import { readPlan } from "../../reading/read.ts";
import { apply } from "../../sheet/apply.ts";
import type { Edit } from "../../sheet/edit.ts";
import { formulaStyleOf } from "../../sheet/formula-style.ts";
import { type Tab, tabByName, type Workbook } from "../../sheet/workbook.ts";
import { structure } from "../structure.ts";
import type { DraftObjective } from "./draft.ts";
import { okrTab } from "./okr-tab.ts";
import { starters, type TeamType } from "./starters.ts";

export interface StartInput {
  /** "Growth"; "" for the company. */
  readonly team: string;
  readonly cycle: Cycle;
  readonly objectives: readonly DraftObjective[];
}

export type Started = { readonly edits: readonly Edit[]; readonly tab: string } | { readonly reason: string };

/** A new tab with these objectives in front of the others. Says so, and does nothing, where there is one of that name. */
export function startTab(workbook: Workbook, { team, cycle, objectives }: StartInput): Started {
  const name = `${team.trim() || "OKRs"} ${cycle.label}`;
  if (tabByName(workbook, name))
    return { reason: `There is already a tab called “${name}”. Rename it, or choose another team or cycle.` };
  if (objectives.length === 0)
    return { reason: "There is nothing to start with: no objective was found or chosen." };
  const tab = okrTab({
    id: freshId(workbook),
    name,
    title: `${team.trim() || "Our"} OKRs – ${cycle.label}`,
    cycle,
    objectives,
    style: formulaStyleOf(workbook),
  });
  return { edits: [{ kind: "add-tab", index: 0, tab: withIdentities(tab, workbook) }], tab: name };
}

/** Its rows are identified from the first day on, so that check-ins stay with them when the tab is sorted, renamed or archived. */
function withIdentities(tab: Tab, workbook: Workbook): Tab {
  const alone = { ...workbook, tabs: [tab] };
  return apply(alone, structure(alone, readPlan(alone), ["row-ids"])).workbook.tabs[0]!;
}

/** From nothing: editable first OKRs for a kind of team. */
export function startFromStarter(workbook: Workbook, type: TeamType, team: string, cycle: Cycle): Started {
  return startTab(workbook, {
    team: team || starters[type].name,
    cycle,
    objectives: starters[type].objectives,
  });
}

/** Sheets numbers its tabs; a number that no tab has yet does. */
function freshId(workbook: Workbook): string {
  const taken = new Set(workbook.tabs.map((tab) => tab.id));
  let id = 1;
  while (taken.has(String(id))) id++;
  return String(id);
}
