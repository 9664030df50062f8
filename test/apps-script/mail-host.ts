import type { Answer, MailStatus, Method, Server } from "../../apps-script/contract.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { tabOf, workbookOf } from "../actions/sheets.ts";
import { letTimePass, ScriptHost } from "../sandbox/apps-script/host.ts";
import { Installed } from "./host.ts";

export const sendScope = "https://www.googleapis.com/auth/script.send_mail";

/** A team of four in one quarter: two with their address in the list, one in the cell, one with none. */
export const teamBook = () => ({
  ...workbookOf([
    tabOf("Q4 2026", [
      ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Sponsor"],
      ["Riders stay with us", "Renewals of the year", "Ana Silva", 120, 180, 130, "Gil"],
      ["", "Refunds per week", "ben@example.com", 90, 30, 80, ""],
      ["", "Stations opened", "Ana Silva", 0, 40, 10, ""],
      ["", "Schools that joined", "Dana", 0, 9, 3, ""],
    ]),
    tabOf("Plumbline", [
      ["Setting", "Value", "What it does"],
      ["Check-in day", "Monday", ""],
      [],
      ["Person", "Address", "Mail"],
      ["Ana Silva", "ana@example.com", ""],
      ["Gil", "gil@example.com", ""],
      ["Hana", "hana@example.com", "Digest only"],
    ]),
  ]),
  title: "Velo OKRs",
});

/** Several people who use the add-on in one spreadsheet, and the time that passes for all of them. */
export class Team {
  readonly sheet: Installed;
  readonly ana: ScriptHost;
  readonly ben: ScriptHost;

  /** It is Monday, 16 November 2026, 07:30. */
  constructor(folder: string, workbook: Workbook = teamBook()) {
    this.sheet = new Installed(folder, workbook, { today: "2026-11-16" });
    this.ana = this.sheet.host;
    this.ana.clock.set(Date.parse("2026-11-16T07:30:00Z"));
    const { document, clock } = this.ana;
    this.ben = new ScriptHost({ document, folder, clock, person: "ben@example.com", colleague: this.ana });
  }

  /** Up to this moment, "2026-11-18 12:00". */
  async until(moment: string): Promise<void> {
    const fired = await letTimePass([this.ana, this.ben], Date.parse(`${moment.replace(" ", "T")}:00Z`));
    const died = fired.find(({ error }) => error && !/maximum execution time/.test(error.message));
    if (died) throw new Error(`${died.functionName}: ${died.error!.message}`);
  }

  async ask<M extends Method>(
    host: ScriptHost,
    method: M,
    argument?: Parameters<Server[M]>[0],
  ): Promise<Answer<ReturnType<Server[M]>>> {
    const { value, error } = await host.run(method, argument === undefined ? [] : [JSON.stringify(argument)]);
    if (error) throw new Error(error.message);
    return JSON.parse(value as string) as Answer<ReturnType<Server[M]>>;
  }

  async turnOn(host: ScriptHost): Promise<MailStatus> {
    return answered(await this.ask(host, "turnMail", { on: true, address: host.person }));
  }

  async status(host = this.ana): Promise<MailStatus> {
    return answered(await this.ask(host, "mail"));
  }

  /** Everything that went out: "11-16 09 ana@example.com Check in on …". */
  get outbox(): string[] {
    return this.ana.outbox.map(
      ({ at, to, subject }) =>
        `${new Date(at).toISOString().slice(5, 13).replace("T", " ")} ${to}: ${subject}`,
    );
  }

  close(): void {
    this.sheet.close();
  }
}

export function answered<T>(answer: Answer<T>): T {
  if ("problem" in answer) throw new Error(`${answer.problem.message} ${answer.problem.remedy}`);
  return answer.value;
}
