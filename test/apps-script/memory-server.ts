import type {
  Action,
  Checked,
  Draft,
  LastChange,
  MessageKind,
  Method,
  Server,
  Written,
} from "../../apps-script/contract.ts";
import { checkedOf } from "../../apps-script/server/checked.ts";
import { decide } from "../../apps-script/server/decide.ts";
import { draftOf } from "../../apps-script/server/draft.ts";
import { teamOfTab } from "../../shared/actions/start/team-of-tab.ts";
import { type Anchor, anchorsOf, undo } from "../../shared/actions/undo.ts";
import { isArchived } from "../../shared/okr/own-tabs.ts";
import { type Alignment, alignmentOf } from "../../shared/report/alignment.ts";
import { viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";

/** The add-on's server over a workbook in memory: the real core, without Google's services. */
export class MemoryServer implements Server {
  workbook: Workbook;
  readonly shown: string[] = [];
  readonly today: IsoDate;
  readonly undoList: { change: LastChange; edits: readonly Edit[]; anchors: readonly Anchor[] }[] = [];

  constructor(workbook: Workbook, today: IsoDate) {
    this.workbook = workbook;
    this.today = today;
  }

  check(): Checked {
    return checkedOf(this.workbook, this.today, this.undoList[this.undoList.length - 1]?.change ?? null);
  }

  readSheet() {
    return { workbook: this.workbook, plan: viewOf(this.workbook, this.today).plan };
  }

  write({ title, edits }: Parameters<Server["write"]>[0]): Written {
    const { workbook, done, refused } = apply(this.workbook, edits);
    this.workbook = workbook;
    if (done.length > 0) {
      const change = { id: String(this.undoList.length), title, at: `${this.today}T09:00:00Z` };
      this.undoList.push({ change, edits: done, anchors: anchorsOf(workbook, done) });
    }
    return { title, done: done.length, refused: refused.map(({ reason }) => reason), checked: this.check() };
  }

  message(about: MessageKind): Draft {
    return draftOf(this.workbook, this.today, about, "");
  }

  act(action: Action): Written {
    const decided = decide(this.workbook, action, this.today);
    if ("reason" in decided) throw new Error(decided.reason);
    return this.write(decided);
  }

  undo(): Written {
    const last = this.undoList.pop();
    if (!last) throw new Error("There is nothing to undo.");
    const back = undo(this.workbook, last.edits, last.anchors);
    if ("reason" in back) throw new Error(back.reason);
    const { workbook, done, refused } = apply(this.workbook, back.edits);
    this.workbook = workbook;
    return {
      title: last.change.title,
      done: done.length,
      refused: refused.map(({ reason }) => reason),
      checked: this.check(),
    };
  }

  align(): Alignment {
    const tabs = this.workbook.tabs.filter(({ name }) => !isArchived(name));
    const { plan, summary } = viewOf({ ...this.workbook, tabs }, this.today);
    const teams = tabs.map(({ id, name }) => [id, teamOfTab(name, summary.cycle) || name] as const);
    return alignmentOf(plan, summary, new Map(teams));
  }

  show({ range }: Parameters<Server["show"]>[0]): null {
    this.shown.push(range);
    return null;
  }

  /** As google.script.run would carry it: JSON text in, JSON text out. */
  answer(method: Method, argument: string | undefined): string {
    const call = this[method] as (argument: unknown) => unknown;
    return JSON.stringify({
      value: call.call(this, argument === undefined ? undefined : JSON.parse(argument)),
    });
  }
}
