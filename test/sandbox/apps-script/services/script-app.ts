import type { Execution } from "../execution.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

export interface TriggerSpec {
  readonly id: string;
  readonly functionName: string;
  readonly event: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE";
  /** For the clock: how often, and when within the period. */
  readonly every?: { readonly unit: "hour" | "day" | "week"; readonly count: number };
  readonly hour?: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday?: number;
  /** For the clock: when it fires next, in milliseconds. */
  readonly due?: number;
}

const weekdays = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

export const scriptEnums = {
  AuthMode: ["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"],
  AuthorizationStatus: ["REQUIRED", "NOT_REQUIRED"],
  EventType: ["CLOCK", "ON_OPEN", "ON_EDIT", "ON_CHANGE", "ON_FORM_SUBMIT"],
  TriggerSource: ["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"],
  WeekDay: ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"],
} as const;

export class ScriptApp {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getScriptId(): string {
    return "1PlumblineSandboxScript";
  }
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this._run, functionName);
  }
  getProjectTriggers(): Trigger[] {
    return this._run.host.triggers.map((spec) => new Trigger(spec));
  }
  getUserTriggers(_spreadsheet: Spreadsheet): Trigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger(trigger: Trigger): void {
    this._run.host.triggers = this._run.host.triggers.filter(({ id }) => id !== trigger._spec.id);
  }
  requireScopes(_mode: EnumValue, scopes: string[]): void {
    const missing = scopes.filter((scope) => !this._run.host.scopes.includes(scope));
    if (missing.length > 0)
      throw new ScriptException(
        `Authorization is required to perform that action. Missing: ${missing.join(", ")}`,
      );
  }
  requireAllScopes(): void {}
  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this._run);
  }
  getOAuthToken(): string {
    return "sandbox-token";
  }
  getIdentityToken(): null {
    return null;
  }
}

export class AuthorizationInfo {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getAuthorizationStatus(): EnumValue {
    return new EnumValue("AuthorizationStatus", this._run.host.authorised ? "NOT_REQUIRED" : "REQUIRED");
  }
  getAuthorizationUrl(): string | null {
    return this._run.host.authorised ? null : "https://script.google.com/d/1PlumblineSandboxScript/edit";
  }
  getAuthorizedScopes(): string[] {
    return this._run.host.scopes.slice();
  }
}

export class Trigger {
  readonly _spec: TriggerSpec;
  constructor(spec: TriggerSpec) {
    this._spec = spec;
  }
  getHandlerFunction(): string {
    return this._spec.functionName;
  }
  getUniqueId(): string {
    return this._spec.id;
  }
  getEventType(): EnumValue {
    return new EnumValue("EventType", this._spec.event);
  }
  getTriggerSource(): EnumValue {
    return new EnumValue("TriggerSource", this._spec.event === "CLOCK" ? "CLOCK" : "SPREADSHEETS");
  }
}

export class TriggerBuilder {
  readonly _run: Execution;
  readonly _functionName: string;
  constructor(run: Execution, functionName: string) {
    this._run = run;
    this._functionName = functionName;
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this._run, this._functionName);
  }
  forSpreadsheet(_spreadsheet: Spreadsheet | string): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this._run, this._functionName);
  }
}

function create(run: Execution, spec: Omit<TriggerSpec, "id">): Trigger {
  const { host } = run;
  if (host.triggers.length >= 20)
    throw new ScriptException(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  // Add-ons may have one trigger of each type for each document and person.
  if (host.triggers.some((other) => other.event === spec.event)) {
    throw new ScriptException(
      `The Add-on attempted to create too many ${spec.event === "CLOCK" ? "time-based" : "edit"} triggers in this document for this Google user account.`,
    );
  }
  const made: TriggerSpec = { ...spec, id: String(8_000_000 + host.nextNumber()) };
  host.triggers = [...host.triggers, made];
  return new Trigger(made);
}

export class SpreadsheetTriggerBuilder {
  readonly _run: Execution;
  readonly _functionName: string;
  _event: TriggerSpec["event"] = "ON_OPEN";
  constructor(run: Execution, functionName: string) {
    this._run = run;
    this._functionName = functionName;
  }
  onOpen(): this {
    this._event = "ON_OPEN";
    return this;
  }
  onEdit(): this {
    this._event = "ON_EDIT";
    return this;
  }
  onChange(): this {
    this._event = "ON_CHANGE";
    return this;
  }
  create(): Trigger {
    return create(this._run, { functionName: this._functionName, event: this._event });
  }
}

export class ClockTriggerBuilder {
  readonly _run: Execution;
  readonly _functionName: string;
  _every: NonNullable<TriggerSpec["every"]> = { unit: "day", count: 1 };
  _hour = 9;
  _weekday: number | undefined;
  constructor(run: Execution, functionName: string) {
    this._run = run;
    this._functionName = functionName;
  }
  everyMinutes(): never {
    throw new ScriptException(
      "The Add-on attempted to create a time-based trigger that recurs more often than once an hour.",
    );
  }
  everyHours(count: number): this {
    this._every = { unit: "hour", count };
    return this;
  }
  everyDays(count: number): this {
    this._every = { unit: "day", count };
    return this;
  }
  everyWeeks(count: number): this {
    this._every = { unit: "week", count };
    return this;
  }
  onWeekDay(day: EnumValue): this {
    this._weekday = weekdays.indexOf(day.name);
    return this;
  }
  atHour(hour: number): this {
    this._hour = hour;
    return this;
  }
  nearMinute(): this {
    return this;
  }
  inTimezone(): this {
    return this;
  }
  create(): Trigger {
    const weekday = this._weekday ?? (this._every.unit === "week" ? 1 : undefined);
    const spec = {
      functionName: this._functionName,
      event: "CLOCK" as const,
      every: this._every,
      hour: this._hour,
      ...(weekday === undefined ? {} : { weekday }),
    };
    return create(this._run, { ...spec, due: nextDue(spec, this._run.host.clock.now()) });
  }
}

const hourMs = 3_600_000;

/** When a clock trigger fires next; Google picks a minute within the hour, here it is the 17th. */
export function nextDue(spec: Pick<TriggerSpec, "every" | "hour" | "weekday">, after: number): number {
  const every = spec.every ?? { unit: "day", count: 1 };
  if (every.unit === "hour") return after + every.count * hourMs;
  const day = new Date(after);
  let due = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), spec.hour ?? 9, 17);
  while (due <= after || (spec.weekday !== undefined && new Date(due).getUTCDay() !== spec.weekday))
    due += 24 * hourMs;
  return due;
}
