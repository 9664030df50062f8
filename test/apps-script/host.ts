import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddOn } from "../../apps-script/build.ts";
import type { Action, Answer, Method, Server } from "../../apps-script/contract.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { Clock } from "../sandbox/apps-script/clock.ts";
import { ScriptHost } from "../sandbox/apps-script/host.ts";
import { SheetsDocument } from "../sandbox/document/document.ts";

/** The built add-on in the sandbox's Apps Script host, called as its menu and sidebar call it. */
export class Installed {
  readonly host: ScriptHost;
  readonly document: SheetsDocument;

  constructor(folder: string, workbook: Workbook, options: { enabled?: boolean; today?: string } = {}) {
    const clock = new Clock();
    clock.set(Date.parse(`${options.today ?? "2026-11-16"}T09:00:00Z`));
    this.document = new SheetsDocument(workbook, { now: () => clock.now(), rowKeyNames: ["plumbline"] });
    this.host = new ScriptHost({
      document: this.document,
      folder,
      clock,
      person: "ana@example.com",
      enabled: options.enabled ?? true,
    });
  }

  workbook(): Workbook {
    return this.document.workbook();
  }

  /** The id of a tab by its name. */
  tab(name: string) {
    const tab = this.workbook().tabs.find((candidate) => candidate.name === name);
    if (!tab) throw new Error(`There is no tab ${name}`);
    return tab;
  }

  open(name: string): void {
    this.host.activate(this.tab(name).id, null);
  }

  /** One call of google.script.run: JSON text in, JSON text out. */
  async call<M extends Method>(method: M, argument?: Parameters<Server[M]>[0]) {
    const args = argument === undefined ? [] : [JSON.stringify(argument)];
    const { value, error, calls } = await this.host.run(method, args);
    if (error) throw new Error(`${method}: ${error.message}`);
    return { answer: JSON.parse(value as string) as Answer<ReturnType<Server[M]>>, calls };
  }

  /** The same where it must succeed. */
  async ask<M extends Method>(
    method: M,
    argument?: Parameters<Server[M]>[0],
  ): Promise<ReturnType<Server[M]>> {
    const { answer } = await this.call(method, argument);
    if ("problem" in answer) throw new Error(`${answer.problem.message} ${answer.problem.remedy}`);
    return answer.value;
  }

  act(action: Action) {
    return this.ask("act", action);
  }

  close(): void {
    this.document.close();
  }
}

let built: Promise<string> | null = null;

/** Builds the add-on once for all tests of a file. */
export function builtAddOn(): Promise<string> {
  built ??= mkdtemp(join(tmpdir(), "plumbline-add-on-")).then(buildAddOn);
  return built;
}

/** Contents, formats, notes and lists of every tab, for comparing before and after. */
export function contentsOf(workbook: Workbook) {
  return workbook.tabs.map((tab) => ({
    name: tab.name,
    frozenRows: tab.frozenRows,
    columnCount: tab.columnCount,
    rowKeys: tab.rowKeys,
    conditionalFormats: tab.conditionalFormats.length,
    cells: tab.rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell && (cell.value !== null || cell.formula !== null || cell.validation || cell.note)
          ? [
              {
                r,
                c,
                value: cell.formula === null ? cell.value : null,
                formula: cell.formula,
                format: cell.format,
                validation: cell.validation ?? null,
                note: cell.note ?? null,
              },
            ]
          : [],
      ),
    ),
  }));
}
