import type {
  Action,
  Checked,
  Draft,
  LastChange,
  MailChoice,
  MailOrder,
  MailRun,
  MailStatus,
  MessageKind,
  Method,
  Server,
  Written,
} from "../../apps-script/contract.ts";
import { checkedOf } from "../../apps-script/server/checked.ts";
import { decide } from "../../apps-script/server/decide.ts";
import { draftOf } from "../../apps-script/server/draft.ts";
import { describeMail } from "../../apps-script/server/mail/described.ts";
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
  /** How mail stands, where it does not follow from the sheet. */
  mailbox: Parameters<typeof describeMail>[1] = {
    consent: { mail: true, timer: true, url: null },
    isOn: false,
    hasStopped: false,
    address: "",
    senders: [],
    quota: 100,
    runs: [],
    problem: null,
    title: "Growth OKRs",
  };
  readonly orders: MailOrder[] = [];
  readonly undoList: { change: LastChange; edits: readonly Edit[]; anchors: readonly Anchor[] }[] = [];

  constructor(workbook: Workbook, today: IsoDate) {
    this.workbook = workbook;
    this.today = today;
  }

  check(): Checked {
    const last = this.undoList[this.undoList.length - 1]?.change ?? null;
    return checkedOf(this.workbook, this.today, last, this.mailbox.problem?.text);
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

  mail(): MailStatus {
    return describeMail(viewOf(this.workbook, this.today), this.mailbox);
  }

  turnMail({ on, address }: MailChoice): MailStatus {
    const senders = on ? [{ address, isMe: true, isSilent: false }] : [];
    this.mailbox = { ...this.mailbox, isOn: on, address, senders };
    return this.mail();
  }

  sendMail(order: MailOrder): MailStatus {
    this.orders.push(order);
    const sent =
      order.kind === "message"
        ? order.to
        : order.kind === "test"
          ? [order.address]
          : order.letters.map(({ name }) => name);
    const run: MailRun = {
      key: order.id,
      kind: order.kind === "message" ? order.about : order.kind === "test" ? "test" : "input",
      title: this.mailbox.title,
      day: this.today,
      at: `${this.today} 10:42`,
      sent,
      failed: [],
      uncertain: [],
      missing: [],
      isRunning: false,
      isFinished: true,
      problem: null,
    };
    this.mailbox = { ...this.mailbox, runs: [run, ...this.mailbox.runs] };
    return this.mail();
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
