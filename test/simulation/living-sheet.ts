import type { Action, Checked, SheetRead, Written } from "../../apps-script/contract.ts";
import type { StructureChoice } from "../../shared/actions/structure.ts";
import { planStructure } from "../../shared/actions/structure.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";
import type { Tab, Workbook } from "../../shared/sheet/workbook.ts";
import { contentsOf, Installed } from "../apps-script/host.ts";
import { applyPersonEdit, type PersonEdit } from "../sandbox/document/person-edits.ts";

/** A spreadsheet with the built add-on in it, as people use both. Whatever goes wrong on the way is noted in `problems`. */
export class LivingSheet {
  readonly problems: string[] = [];
  /** Kinds of actions whose undo has been tried, and whether it was exact. */
  readonly undone = new Map<string, boolean>();
  today: IsoDate;
  readonly #installed: Installed;

  constructor(folder: string, workbook: Workbook, today: IsoDate) {
    this.today = today;
    this.#installed = new Installed(folder, workbook, { today });
  }

  get workbook(): Workbook {
    return this.#installed.workbook();
  }

  tab(id: string): Tab {
    return this.workbook.tabs.find((tab) => tab.id === id)!;
  }

  note(problem: string): void {
    this.problems.push(`${this.today} ${problem}`);
  }

  passDay(): void {
    this.today = addDays(this.today, 1);
    this.#installed.host.clock.set(Date.parse(`${this.today}T09:00:00Z`));
  }

  /** What people do by hand: typing, sorting, inserting rows. */
  person(edit: PersonEdit): void {
    this.#installed.document.change("person", (book) => applyPersonEdit(book, edit));
  }

  type(tab: string, row: number, column: number, ...texts: string[]): void {
    this.person({ action: "enter", tab, row, column, texts: [texts] });
  }

  /** Extensions > Plumbline > item: which view the sidebar opens at. */
  async menu(item: string): Promise<string> {
    const { error } = await this.#installed.host.runMenu(item);
    if (error) this.note(`menu ${item}: ${error.message}`);
    const page = [...this.#installed.host.pages.values()].pop();
    return /data-view="([^"]*)"/.exec(page?.html ?? "")?.[1] ?? "";
  }

  /** Somebody opens a tab and the sidebar beside it. */
  async open(tab: string): Promise<Checked> {
    this.#installed.host.activate(tab, null);
    return this.#installed.ask("check");
  }

  async read(tab: string): Promise<SheetRead> {
    this.#installed.host.activate(tab, null);
    return this.#installed.ask("readSheet");
  }

  align() {
    return this.#installed.ask("align");
  }

  message(about: "digest" | "closing") {
    return this.#installed.ask("message", about);
  }

  /** A person decides in a form. The first time of each kind it is taken back too, which must restore the sheet, and done again. */
  async act(tab: string, action: Action): Promise<Written | null> {
    this.#installed.host.activate(tab, null);
    return this.#write(action.kind, () => this.#try(action));
  }

  /** The reason why an action is refused; noted as a problem where it is not, or where it writes anyway. */
  async refusal(tab: string, action: Action): Promise<string> {
    this.#installed.host.activate(tab, null);
    const before = this.#contents();
    const { answer } = await this.#installed.call("act", action);
    if (this.#contents() !== before) this.note(`${action.kind} wrote although it should not`);
    if ("problem" in answer) return answer.problem.remedy;
    if (answer.value.done > 0) this.note(`${action.kind} was taken although it should not`);
    return answer.value.title;
  }

  async structure(tab: string, choices: readonly StructureChoice[]): Promise<void> {
    const { workbook, plan } = await this.read(tab);
    const edits = planStructure(workbook, plan, choices).steps.flatMap((step) => [...step.edits]);
    if (edits.length === 0) return;
    await this.#write("structure", async () => {
      const { answer } = await this.#installed.call("write", { title: "Structured", edits });
      return answer;
    });
  }

  /** Takes back the last change: its title, or why it could not be. */
  async undo(): Promise<string> {
    const { answer } = await this.#installed.call("undo");
    return "problem" in answer
      ? answer.problem.message
      : [answer.value.title, ...answer.value.refused].join();
  }

  contents(): string {
    return this.#contents();
  }

  close(): void {
    this.#installed.close();
  }

  async #try(action: Action) {
    const { answer } = await this.#installed.call("act", action);
    return answer;
  }

  async #write(
    kind: string,
    write: () => Promise<{ value: Written } | { problem: { message: string; remedy: string } }>,
  ): Promise<Written | null> {
    const isNew = !this.undone.has(kind);
    const before = isNew ? this.#contents() : "";
    let answer = await write();
    if ("value" in answer && isNew) {
      if (answer.value.done > 0) {
        if (this.undone.size % 2 === 0) await this.undo();
        else await this.menu("undoLastChange");
        const isExact = this.#contents() === before;
        this.undone.set(kind, isExact);
        if (!isExact) this.note(`undo of ${kind} does not restore the sheet`);
        answer = await write();
      }
    }
    if ("problem" in answer) {
      this.note(`${kind}: ${answer.problem.message} ${answer.problem.remedy}`);
      return null;
    }
    if (answer.value.refused.length > 0) this.note(`${kind}: ${answer.value.refused.join()}`);
    return answer.value;
  }

  #contents(): string {
    return JSON.stringify(contentsOf(this.workbook));
  }
}
