import { offsetMinutes } from "../../document/document.ts";
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
  readonly timeZone?: string;
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
  /** Ends the execution where one is missing; Google then asks the person for it. */
  requireScopes(_mode: EnumValue, scopes: string[]): void {
    const missing = this._known(scopes).filter((scope) => !this._run.host.granted.includes(scope));
    if (missing.length > 0)
      throw new ScriptException(
        `Authorization is required to perform that action. Missing: ${missing.join(", ")}`,
      );
  }
  requireAllScopes(mode: EnumValue): void {
    this.requireScopes(mode, this._run.host.scopes);
  }
  getAuthorizationInfo(_mode: EnumValue, scopes?: string[]): AuthorizationInfo {
    return new AuthorizationInfo(this._run, this._known(scopes ?? this._run.host.scopes));
  }
  /** Scopes that the manifest does not name are an error. */
  _known(scopes: string[]): string[] {
    const unknown = scopes.find((scope) => !this._run.host.scopes.includes(scope));
    if (unknown) throw new ScriptException(`The script does not require the scope ${unknown}.`);
    return scopes;
  }
  getOAuthToken(): string {
    return "sandbox-token";
  }
  getIdentityToken(): null {
    return null;
  }
}

/** Whether the person has agreed to the scopes that are asked about, and where they can. */
export class AuthorizationInfo {
  readonly _run: Execution;
  readonly _scopes: readonly string[];
  constructor(run: Execution, scopes: readonly string[]) {
    this._run = run;
    this._scopes = scopes;
  }
  get _isComplete(): boolean {
    return this._scopes.every((scope) => this._run.host.granted.includes(scope));
  }
  getAuthorizationStatus(): EnumValue {
    return new EnumValue("AuthorizationStatus", this._isComplete ? "NOT_REQUIRED" : "REQUIRED");
  }
  getAuthorizationUrl(): string | null {
    return this._isComplete ? null : "https://script.google.com/d/1PlumblineSandboxScript/edit?authorize";
  }
  getAuthorizedScopes(): string[] {
    return this._scopes.filter((scope) => this._run.host.granted.includes(scope));
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
  _timeZone: string;
  constructor(run: Execution, functionName: string) {
    this._run = run;
    this._functionName = functionName;
    this._timeZone = run.host.timeZone;
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
  inTimezone(timeZone: string): this {
    this._timeZone = timeZone;
    return this;
  }
  create(): Trigger {
    const weekday = this._weekday ?? (this._every.unit === "week" ? 1 : undefined);
    const spec = {
      functionName: this._functionName,
      event: "CLOCK" as const,
      every: this._every,
      hour: this._hour,
      timeZone: this._timeZone,
      ...(weekday === undefined ? {} : { weekday }),
    };
    return create(this._run, { ...spec, due: nextDue(spec, this._run.host.clock.now()) });
  }
}

const hourMs = 3_600_000;

/** When a clock trigger fires next; Google picks a minute within the hour, here it is the 17th. */
export function nextDue(
  spec: Pick<TriggerSpec, "every" | "hour" | "weekday" | "timeZone">,
  after: number,
): number {
  const every = spec.every ?? { unit: "day", count: 1 };
  if (every.unit === "hour") return after + every.count * hourMs;
  const offset = offsetMinutes(spec.timeZone ?? "Etc/UTC", after) * 60_000;
  const local = new Date(after + offset);
  let due = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), spec.hour ?? 9, 17);
  while (due - offset <= after || (spec.weekday !== undefined && new Date(due).getUTCDay() !== spec.weekday))
    due += 24 * hourMs;
  return due - offset;
}
