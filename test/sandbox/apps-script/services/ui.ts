import type { HostMenuItem } from "../../page/add-on.ts";
import type { Execution } from "../execution.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import type { HtmlOutput } from "./html-service.ts";

/** Constants that a script reads off the Ui object itself: ui.Button.OK, ui.ButtonSet.YES_NO. */
const uiEnums = {
  Button: ["CLOSE", "OK", "CANCEL", "YES", "NO"],
  ButtonSet: ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"],
} as const;

export class Menu {
  readonly _ui: Ui;
  readonly _label: string;
  readonly _items: HostMenuItem[] = [];
  constructor(ui: Ui, label: string) {
    this._ui = ui;
    this._label = label;
  }
  addItem(label: string, functionName: string): this {
    this._items.push({ kind: "item", label, run: functionName });
    return this;
  }
  addSeparator(): this {
    this._items.push({ kind: "separator" });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this._items.push({ kind: "menu", label: menu._label, items: menu._items });
    return this;
  }
  addToUi(): void {
    this._ui._run.menus.push({ kind: "menu", label: this._label, items: this._items });
  }
}

export class PromptResponse {
  readonly _button: string;
  readonly _text: string;
  constructor(button: string, text: string) {
    this._button = button;
    this._text = text;
  }
  getSelectedButton(): EnumValue {
    return new EnumValue("Button", this._button);
  }
  getResponseText(): string {
    return this._text;
  }
}

/** What a script may show: menus, a sidebar, dialogs. Alerts and prompts wait for the person's answer. */
export class Ui {
  readonly _enums = uiEnums;
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  /** An add-on's menu stands under Extensions and carries the add-on's name. */
  createAddonMenu(): Menu {
    return new Menu(this, this._run.host.name);
  }
  createMenu(label: string): Menu {
    return new Menu(this, label);
  }
  showSidebar(output: HtmlOutput): void {
    this._run.host.showHtml("sidebar", output, output.getTitle() || "Sidebar");
  }
  showModalDialog(output: HtmlOutput, title: string): void {
    this._run.host.showHtml("modal", output, title);
  }
  showModelessDialog(output: HtmlOutput, title: string): void {
    this._run.host.showHtml("modeless", output, title);
  }
  async alert(...args: unknown[]): Promise<EnumValue> {
    const { button } = await this._ask("alert", args);
    return new EnumValue("Button", button);
  }
  async prompt(...args: unknown[]): Promise<PromptResponse> {
    const { button, text } = await this._ask("prompt", args);
    return new PromptResponse(button, text);
  }
  async _ask(kind: "alert" | "prompt", args: readonly unknown[]): Promise<{ button: string; text: string }> {
    const set = args.find((arg): arg is EnumValue => arg instanceof EnumValue);
    const words = args.filter((arg): arg is string => typeof arg === "string");
    if (words.length === 0) throw new ScriptException(`Invalid argument: ${kind} needs a message.`);
    const [title, message] = words.length > 1 ? [words[0]!, words[1]!] : ["", words[0]!];
    const started = Date.now();
    const answer = await this._run.host.ask(kind, title, message, (set?.name ?? "OK").split("_"));
    this._run.waiting += Date.now() - started;
    return answer;
  }
}
