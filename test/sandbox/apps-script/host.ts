import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rectangle } from "../../../shared/sheet/address.ts";
import { parseRange } from "../../../shared/sheet/address.ts";
import type { SheetsDocument } from "../document/document.ts";
import { applyPersonEdit } from "../document/person-edits.ts";
import type { HostEvent, HostMenuItem } from "../page/add-on.ts";
import type { Clock } from "./clock.ts";
import { Execution, type Finished, type Source } from "./execution.ts";
import type { AuthMode } from "./permissions.ts";
import type { HtmlOutput } from "./services/html-service.ts";
import { nextDue, type TriggerSpec } from "./services/script-app.ts";
import type { Mail } from "./services/small-services.ts";

export interface HostOptions {
  readonly document: SheetsDocument;
  /** The folder with code.js, its HTML files and appsscript.json. */
  readonly folder: string;
  readonly clock: Clock;
  readonly person: string;
  readonly name?: string;
  readonly locale?: string;
  /** Installed, but not yet enabled for this document: onOpen then runs without any authorisation. */
  readonly enabled?: boolean;
  /** Another person's installation in the same spreadsheet, with which document and script stores are shared. */
  readonly colleague?: ScriptHost;
}

export interface RunOptions {
  readonly mode?: AuthMode;
  readonly limitSeconds?: number;
  readonly source?: Source;
}

export interface SelectionAt {
  readonly gid: string;
  readonly row: number;
  readonly column: number;
  readonly range: Rectangle;
}

export interface Page {
  readonly html: string;
  readonly title: string;
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

interface Question {
  readonly event: HostEvent;
  answer(button: string, text: string): void;
}

const simpleLimit = 30;
const usualLimit = 360;
/** Across all hosts: numbers own locks and steps of undo. */
let lastNumber = 0;

/** One add-on, installed for one person and one spreadsheet. */
export class ScriptHost {
  readonly document: SheetsDocument;
  readonly clock: Clock;
  readonly person: string;
  readonly name: string;
  readonly locale: string;
  readonly code: string;
  readonly htmlFiles: ReadonlyMap<string, string>;
  /** What the manifest asks for. */
  readonly scopes: string[];
  /** What the person has agreed to; with granular consent that may be less, and they can take it back at any time. */
  granted: string[];
  readonly timeZone: string;
  readonly properties: Readonly<Record<"document" | "user" | "script", Map<string, string>>>;
  readonly cache: Readonly<Record<"document" | "user" | "script", Map<string, Cached>>>;
  readonly locks: Map<string, string>;
  /** Mail that was sent, of all colleagues together. */
  readonly outbox: Mail[];
  readonly executions: Finished[] = [];
  readonly pages = new Map<string, Page>();
  /** Answers given ahead to alerts and prompts, first in first out; without any the page is asked. */
  readonly answers: { button: string; text?: string }[] = [];
  triggers: TriggerSpec[] = [];
  /**
   * Whether an add-on's clock trigger finds the active spreadsheet. Google's documentation and people's reports
   * disagree, so an add-on has to get by with null.
   */
  clockTriggersSeeSpreadsheet = true;
  /** Whether it finds the document's properties and lock: both are null for scripts without a document. */
  clockTriggersSeeDocument = true;
  /** Recipients that this person may still write to on one day; 100 for consumers, 1,500 with Workspace. */
  mailsPerDay = 100;
  /** Addresses that Google does not send to, though they look like some. */
  refuses: readonly string[] = [];
  /** Ends an execution at this call as if its time were up: before it is carried out, or after it, with the answer lost. */
  kill: { readonly call: string; readonly nth: number; readonly when: "before" | "after" } | null = null;
  enabled: boolean;
  /** Where events for the page go. */
  send: (event: HostEvent) => void = () => {};
  pageIsOpen: () => boolean = () => false;
  #menus: HostMenuItem[] = [];
  #activeGid: string | null = null;
  readonly #selections = new Map<string, SelectionAt>();
  /** A selection that a script made and the page does not know of yet. */
  #unsent: HostEvent | null = null;
  readonly #questions = new Map<number, Question>();

  constructor(options: HostOptions) {
    const { folder, colleague } = options;
    this.properties = {
      document: colleague?.properties.document ?? new Map(),
      user: new Map(),
      script: colleague?.properties.script ?? new Map(),
    };
    this.cache = {
      document: colleague?.cache.document ?? new Map(),
      user: new Map(),
      script: colleague?.cache.script ?? new Map(),
    };
    this.locks = colleague?.locks ?? new Map();
    this.outbox = colleague?.outbox ?? [];
    this.document = options.document;
    this.clock = options.clock;
    this.person = options.person;
    this.name = options.name ?? "Plumbline";
    this.locale = options.locale ?? "en";
    this.enabled = options.enabled ?? true;
    const files = readdirSync(folder);
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const manifest = JSON.parse(read("appsscript.json")) as Manifest;
    this.code = files
      .filter((name) => /\.(js|gs)$/.test(name))
      .sort()
      .map(read)
      .join("\n");
    this.htmlFiles = new Map(
      files.filter((name) => name.endsWith(".html")).map((name) => [name.slice(0, -5), read(name)]),
    );
    this.scopes = [...(manifest.oauthScopes ?? [])];
    this.granted = [...this.scopes];
    this.timeZone = manifest.timeZone ?? "Etc/UTC";
  }

  nextNumber(): number {
    return ++lastNumber;
  }

  /** Functions that menus and google.script.run can name: declared at the top level, not ending in "_". */
  get functionNames(): string[] {
    return [...this.code.matchAll(/^(?:async\s+)?function\s*\*?\s*([\w$]+)/gm)]
      .map((match) => match[1]!)
      .filter((name) => !name.endsWith("_"));
  }

  /** Runs a function; never rejects: what went wrong is in `error`. */
  async run(functionName: string, args: readonly unknown[] = [], how: RunOptions = {}): Promise<Finished> {
    const execution = new Execution(this, functionName, how.mode ?? "FULL", how.source ?? "client");
    const finished = await execution.run(args, how.limitSeconds ?? usualLimit);
    for (const [scope, owner] of this.locks) if (owner === execution.by) this.locks.delete(scope);
    this.executions.push(finished);
    this.#takeMenus(execution.menus, execution.source === "open");
    this.sendSelection();
    return finished;
  }

  /** Triggers of the clock and web apps run where nobody looks. */
  hasUi({ source }: Execution): boolean {
    return source !== "clock" && source !== "web";
  }

  /** Somebody opens the spreadsheet: menus are made anew by the simple trigger. */
  async open(): Promise<Finished | null> {
    const mode: AuthMode = this.enabled ? "LIMITED" : "NONE";
    const finished = this.functionNames.includes("onOpen")
      ? await this.run("onOpen", [this.#event(mode)], { mode, limitSeconds: simpleLimit, source: "open" })
      : null;
    this.send({ show: "menus", menus: this.#menus });
    for (const { event } of this.#questions.values()) this.send(event);
    return finished;
  }

  async install(): Promise<Finished | null> {
    return this.functionNames.includes("onInstall") ? this.run("onInstall", [this.#event("FULL")]) : null;
  }

  #event(authMode: AuthMode): Record<string, unknown> {
    return { authMode, user: { email: this.person } };
  }

  /** Opening makes the menus anew; a menu made later replaces the one of its name. */
  #takeMenus(added: readonly HostMenuItem[], anew: boolean): void {
    const labels = added.map((menu) => (menu.kind === "menu" ? menu.label : ""));
    const others = this.#menus.filter((menu) => menu.kind === "menu" && !labels.includes(menu.label));
    this.#menus = [...(anew ? [] : others), ...added];
    if (added.length > 0 && !anew) this.send({ show: "menus", menus: this.#menus });
  }

  get menus(): readonly HostMenuItem[] {
    return this.#menus;
  }

  async runMenu(functionName: string): Promise<Finished> {
    this.send({ show: "working", name: functionName });
    this.enabled = true;
    const finished = await this.run(functionName, [], { source: "menu" });
    this.send({
      show: "done",
      error: finished.error ? `${finished.error.name}: ${finished.error.message}` : null,
    });
    return finished;
  }

  /** A person's edit on the page reaches the simple and the installed trigger; scripts' own writes reach none. */
  async edited(tab: string, range: Rectangle, oldValue: unknown, value: unknown): Promise<void> {
    const event = {
      range: {
        rowStart: range.row + 1,
        columnStart: range.column + 1,
        rowEnd: range.row + range.rows,
        columnEnd: range.column + range.columns,
        sheetId: Number(tab),
      },
      oldValue,
      value,
    };
    if (this.functionNames.includes("onEdit"))
      await this.run("onEdit", [{ ...this.#event("LIMITED"), ...event }], {
        mode: "LIMITED",
        limitSeconds: simpleLimit,
        source: "edit",
      });
    for (const trigger of this.triggers.filter((other) => other.event === "ON_EDIT")) {
      await this.run(trigger.functionName, [{ ...this.#event("FULL"), ...event, triggerUid: trigger.id }], {
        source: "edit",
      });
    }
  }

  /** Lets time pass; clock triggers fire in their order, each at its own moment. */
  advanceTo(moment: number): Promise<Finished[]> {
    return letTimePass([this], moment);
  }

  /** Fires the trigger that is due first, at its moment. */
  async fire(trigger: TriggerSpec): Promise<Finished> {
    const due = trigger.due!;
    this.clock.set(due);
    this.triggers = this.triggers.map((other) =>
      other === trigger ? { ...other, due: nextDue(other, due) } : other,
    );
    this.document.recalculate();
    const event = { authMode: "FULL", triggerUid: trigger.id };
    return this.run(trigger.functionName, [event], { source: "clock" });
  }

  /** A request to the script's web app. */
  serve(method: "GET" | "POST", query: URLSearchParams, body: string, type: string): Promise<Finished> {
    const names = [...new Set(query.keys())];
    const event = {
      queryString: query.toString(),
      parameter: Object.fromEntries(names.map((name) => [name, query.get(name)])),
      parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
      contextPath: "",
      contentLength: method === "POST" ? Buffer.byteLength(body) : -1,
      ...(method === "POST"
        ? { postData: { contents: body, length: Buffer.byteLength(body), name: "postData", type } }
        : {}),
    };
    return this.run(method === "GET" ? "doGet" : "doPost", [event], { source: "web" });
  }

  /** Counted per recipient, for each person's own account. */
  mailQuota(): number {
    const day = (at: number) => Math.floor(at / 86_400_000);
    const today = day(this.clock.now());
    const sent = this.outbox.filter(({ at, from }) => from === this.person && day(at) === today);
    return Math.max(0, this.mailsPerDay - sent.length);
  }

  show(event: HostEvent): void {
    this.send(event);
  }

  showHtml(where: "sidebar" | "modal" | "modeless", output: HtmlOutput, title: string): void {
    const id = `page-${this.nextNumber()}`;
    this.pages.set(id, { html: output.getContent(), title });
    const src = `/macros/d/1PlumblineSandboxScript/ui?page=${id}`;
    if (where === "sidebar") this.send({ show: "sidebar", title, src });
    else
      this.send({
        show: "dialog",
        title,
        src,
        width: output.getWidth(),
        height: output.getHeight(),
        modal: where === "modal",
      });
  }

  /** Asks the person and waits. Without a page to ask on, and without an answer given ahead, it counts as closed. */
  async ask(
    kind: "alert" | "prompt",
    title: string,
    message: string,
    buttons: readonly string[],
  ): Promise<{ button: string; text: string }> {
    const given = this.answers.shift();
    if (given) return { button: given.button, text: given.text ?? "" };
    if (!this.pageIsOpen()) return { button: "CLOSE", text: "" };
    const id = this.nextNumber();
    const event: HostEvent = { show: kind, id, title: title || this.name, message, buttons };
    return new Promise((resolve) => {
      this.#questions.set(id, { event, answer: (button, text) => resolve({ button, text }) });
      this.send(event);
    });
  }

  answer(id: number, button: string, text: string): void {
    this.#questions.get(id)?.answer(button, text);
    this.#questions.delete(id);
    this.send({ show: "answered", id });
  }

  selection(): SelectionAt {
    const visible =
      this.document.book.workbook.tabs.find((tab) => !tab.hidden) ?? this.document.book.workbook.tabs[0]!;
    const gid = this.#activeGid !== null && this.document.tab(this.#activeGid) ? this.#activeGid : visible.id;
    return (
      this.#selections.get(gid) ?? {
        gid,
        row: 0,
        column: 0,
        range: { row: 0, column: 0, rows: 1, columns: 1 },
      }
    );
  }

  selected(selection: SelectionAt): void {
    this.#activeGid = selection.gid;
    this.#selections.set(selection.gid, selection);
  }

  activeGid(): string {
    return this.selection().gid;
  }

  /** A script moves the person's selection, or only opens a tab. The page follows when the script ends. */
  activate(gid: string, a1: string | null): void {
    const moved = gid !== this.activeGid();
    this.#activeGid = gid;
    const range = a1 === null ? null : parseRange(a1);
    if (range) this.#selections.set(gid, { gid, row: range.row, column: range.column, range });
    if (moved || range) this.#unsent = { show: "selection", gid, range: a1 };
  }

  sendSelection(): void {
    if (this.#unsent) this.send(this.#unsent);
    this.#unsent = null;
  }

  sort(by: string, tab: string, range: Rectangle, column: number, ascending: boolean): void {
    this.document.change(by, (book) =>
      applyPersonEdit(book, { action: "sort", tab, range, by: column, ascending }),
    );
  }
}

/** Time passes for several people with the same clock; whose trigger is due first fires first. */
export async function letTimePass(hosts: readonly ScriptHost[], moment: number): Promise<Finished[]> {
  const fired: Finished[] = [];
  for (;;) {
    const [next] = hosts
      .flatMap((host) => host.triggers.map((trigger) => ({ host, trigger })))
      .filter(({ trigger }) => trigger.due !== undefined && trigger.due <= moment)
      .sort((a, b) => a.trigger.due! - b.trigger.due!);
    if (!next) break;
    fired.push(await next.host.fire(next.trigger));
  }
  for (const host of hosts) {
    host.clock.set(moment);
    host.document.recalculate();
  }
  return fired;
}

interface Cached {
  readonly value: string;
  readonly until: number;
}
