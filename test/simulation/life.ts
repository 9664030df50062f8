import type { Action, Checked } from "../../apps-script/contract.ts";
import type { Amendment } from "../../shared/actions/amend.ts";
import type { CheckInInput } from "../../shared/actions/check-in.ts";
import type { ChangeKind } from "../../shared/okr/change.ts";
import { fieldCellOf } from "../../shared/okr/field-cell.ts";
import type { FieldName } from "../../shared/okr/fields.ts";
import { type KeyResult, keyResultsOf, type Plan } from "../../shared/okr/plan.ts";
import { measureOf } from "../../shared/progress/measure.ts";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";
import { readPlan } from "../../shared/reading/read.ts";
import type { ProcessReview } from "../../shared/report/review.ts";
import { daysBetween, weekday } from "../../shared/sheet/dates.ts";
import { brokenIn } from "./invariants.ts";
import type { LivingSheet } from "./living-sheet.ts";
import { randomFrom, type Team, teams } from "./team.ts";
import { Truth } from "./truth.ts";

/** How fast a key result moves towards its target, in twelfths of the way a week. */
const paces: Readonly<Record<string, number>> = {
  "Shops with a display": 1.5,
  "Time to first light, in seconds": 1.4,
  "Night shifts per month": 0.1,
  "Cost of a delivery in euros": 0.2,
};

/** The first Monday after the teams have agreed to check in every two weeks. */
const rarerFrom = "2026-10-12";

/** What three teams do with their sheet, week after week. What is special stands in `happenings.ts`. */
export class Life {
  readonly sheet: LivingSheet;
  readonly truth = new Truth();
  /** The open tab of each team, and its sidebar as the team left it. */
  readonly tabs = new Map<Team, string>([
    ["Growth", "101"],
    ["App", "102"],
    ["Ops", "103"],
  ]);
  readonly seen = new Map<Team, Checked>();
  readonly random = randomFrom(26);
  /** What was refused, rightly. */
  readonly refusals: string[] = [];
  readonly messages: string[] = [];
  readonly reviews: ProcessReview[] = [];

  constructor(sheet: LivingSheet) {
    this.sheet = sheet;
  }

  /** The plan of the whole workbook, as a person sees it who looks through the tabs. */
  plan(): Plan {
    return readPlan(this.sheet.workbook, { today: this.sheet.today });
  }

  async open(team: Team): Promise<Checked> {
    const checked = await this.sheet.open(this.tabs.get(team)!);
    this.seen.set(team, checked);
    return checked;
  }

  /** Running key results of a team, as its sidebar shows them. */
  shown(team: Team): KeyResultSummary[] {
    const { objectives } = this.seen.get(team)!.summary;
    return objectives.flatMap(({ past, keyResults }) => (past ? [] : keyResults));
  }

  find(team: Team, text: string): KeyResultSummary {
    const found = this.shown(team).find((keyResult) => keyResult.text.includes(text));
    if (!found) throw new Error(`${team} has no key result “${text}” on ${this.sheet.today}`);
    return found;
  }

  /** Where a field of a key result stands now. */
  keyResult(id: string, plan = this.plan()): KeyResult {
    const found = keyResultsOf(plan).find((keyResult) => keyResult.id === id);
    if (!found) throw new Error(`${id} is on no tab`);
    return found;
  }

  /** Types into the sheet where a field of a key result stands, or its wording. */
  type(id: string, field: FieldName | "wording", text: string): void {
    const plan = this.plan();
    const keyResult = this.keyResult(id, plan);
    const place = field === "wording" ? keyResult.cell : fieldCellOf(plan, keyResult, field);
    if (!place) throw new Error(`${keyResult.text} has no place for its ${field}`);
    this.sheet.type(place.tab, place.row, place.column, text);
  }

  /** Monday: the team goes through its key results together; who is away does it later, or not at all. */
  async meet(team: Team): Promise<void> {
    // Now and then somebody opens the sidebar anew; mostly it stands there as it was left.
    if (!this.seen.has(team) || this.random() < 0.2) await this.open(team);
    const present = this.shown(team).filter(({ status }) => status !== "dropped" && this.random() < 0.75);
    const plan = this.plan();
    const checkIns = present.map((keyResult) => this.checkIn(keyResult, this.step(keyResult.id, plan)));
    if (checkIns.length > 0) await this.send(team, checkIns);
  }

  /** Wednesday: somebody who was away. */
  async catchUp(team: Team): Promise<void> {
    const late = this.shown(team).find(({ due, status }) => due && status !== "dropped");
    if (late && this.random() < 0.3) await this.send(team, [this.checkIn(late, this.step(late.id))]);
  }

  checkIn(
    keyResult: KeyResultSummary,
    value: number | null,
    given: Partial<CheckInInput> = {},
  ): CheckInInput {
    const { id, cell, text, owner, target } = keyResult;
    const typed =
      value === null ? "" : target.includes("%") ? `${Number((value * 100).toFixed(1))} %` : String(value);
    return {
      id: `${id} ${this.sheet.today} ${Math.floor(this.random() * 1e6).toString(36)}`,
      keyResult: id,
      cell,
      text,
      value: typed,
      confidence: Math.floor(this.random() * 11),
      note: this.random() < 0.3 ? "Waiting for the supplier" : "",
      by: owner,
      date: this.sheet.today,
      ...given,
    };
  }

  /** Sends check-ins from the form: one alone, several together. */
  async send(team: Team, checkIns: readonly CheckInInput[]): Promise<void> {
    const tab = this.tabs.get(team)!;
    const written = await this.sheet.act(
      tab,
      checkIns.length === 1
        ? { kind: "check-in", checkIn: checkIns[0]! }
        : { kind: "check-ins", tab, checkIns },
    );
    if (!written) return;
    this.seen.set(team, written.checked);
    for (const { id, keyResult, date, value } of checkIns)
      this.truth.checkIns.push({ id, keyResult, date, value: numberIn(value) });
  }

  async amend(team: Team, text: string, amendment: Amendment, reason: string): Promise<void> {
    const { id, owner } = this.find(team, text);
    const tab = this.tabs.get(team)!;
    const action = {
      kind: "amend" as const,
      tab,
      amend: { item: id, amendment, reason, by: owner },
    };
    const written = await this.sheet.act(tab, action);
    if (!written) return;
    this.seen.set(team, written.checked);
    this.truth.changes.push({ item: id, kind: amendment.kind, date: this.sheet.today, reason });
  }

  /** Somebody gives the reason for what was changed in the sheet. */
  async explain(team: Team, item: string, kind: ChangeKind, reason: string): Promise<void> {
    const tab = this.tabs.get(team)!;
    const left = this.seen.get(team)!.noticed.length - 1;
    const explanation = { item, kind, reason, by: "Ana Silva" };
    const written = await this.sheet.act(tab, { kind: "explain", tab, explanation });
    if (!written) return;
    this.seen.set(team, written.checked);
    if (written.checked.noticed.length !== left) this.sheet.note("what was explained is noticed again");
    this.truth.changes.push({ item, kind, date: this.sheet.today, reason });
  }

  async revisit(team: Team, keyResult: string, decision: "keep" | "help", note: string): Promise<void> {
    const tab = this.tabs.get(team)!;
    const action = { kind: "revisit", tab, keyResult, decision, note, by: "Lea Brandt" } as const;
    const written = await this.sheet.act(tab, action);
    if (written?.checked.revisits.some((other) => other.keyResult.id === keyResult))
      this.sheet.note("what was decided comes up again at once");
  }

  /** Tries what must be refused, with words that help. */
  async mustRefuse(team: Team, action: Action, words: string): Promise<void> {
    const reason = await this.sheet.refusal(this.tabs.get(team)!, action);
    this.refusals.push(reason);
    if (!reason.includes(words)) this.sheet.note(`“${reason}” does not say “${words}”`);
  }

  /** The next value: mostly towards the target, sometimes away from it. */
  step(id: string, plan = this.plan()): number | null {
    if (this.truth.fed.has(id)) return null;
    const keyResult = this.keyResult(id, plan);
    const measure = measureOf(keyResult);
    if (measure.kind !== "number") return null;
    const from = this.truth.latest(id) ?? measure.start;
    const pace = paces[keyResult.text] ?? this.random() * 2.2 - 0.5;
    const value = from + ((measure.target - measure.start) / 12) * pace;
    return Number(value.toFixed(measure.unit === "%" ? 3 : 1));
  }

  /** An ordinary day. */
  async live(): Promise<void> {
    const day = weekday(this.sheet.today);
    if (day === 1 && this.isMeetingWeek()) for (const team of teams) await this.meet(team);
    if (day === 3) for (const team of teams) if (this.seen.has(team)) await this.catchUp(team);
    if (day === 5) this.lookBack();
  }

  /** Weekly at first; from October on every two weeks. */
  isMeetingWeek(): boolean {
    const { today } = this.sheet;
    return today < rarerFrom || (daysBetween(rarerFrom, today) / 7) % 2 < 1;
  }

  /** Friday: nothing may be broken, and what stands is kept for the end. */
  lookBack(): void {
    for (const problem of brokenIn(this.sheet.workbook, this.sheet.today, this.truth))
      this.sheet.note(problem);
    const standing = keyResultsOf(this.plan()).map((keyResult) => {
      const measure = measureOf(keyResult);
      const current = "current" in measure ? measure.current : null;
      return [keyResult.id, { target: keyResult.fields.target?.text ?? "", current }] as const;
    });
    this.truth.fridays.set(this.sheet.today, new Map(standing));
  }
}

function numberIn(typed: string): number | null {
  if (typed === "") return null;
  return typed.endsWith("%") ? Number((Number.parseFloat(typed) / 100).toPrecision(15)) : Number(typed);
}
