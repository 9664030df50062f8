import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amend } from "../../shared/actions/amend.ts";
import { checkIn } from "../../shared/actions/check-in.ts";
import { archiveTab, type Close, closeCycle, proposeClose } from "../../shared/actions/close.ts";
import { recordShared } from "../../shared/actions/record.ts";
import { carryOver } from "../../shared/actions/start/carry-over.ts";
import { startTab } from "../../shared/actions/start/start.ts";
import { extras, structure, structureColumns } from "../../shared/actions/structure.ts";
import type { Decision } from "../../shared/okr/change.ts";
import type { Cycle, KeyResult, Objective, Plan } from "../../shared/okr/plan.ts";
import { measureOf } from "../../shared/progress/measure.ts";
import { progressOf } from "../../shared/progress/progress.ts";
import { rollUp } from "../../shared/progress/roll-up.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { readCheckIns } from "../../shared/reading/logs/check-ins.ts";
import { closingMessage, missesTold } from "../../shared/report/closing-message.ts";
import { reviewOf } from "../../shared/report/review.ts";
import { type View, viewOf } from "../../shared/report/view.ts";
import { weeklyOnMonday } from "../../shared/schedule/cadence.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { addDays, type IsoDate, weekday } from "../../shared/sheet/dates.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import { LivingSheet } from "./living-sheet.ts";
import { messyWorkbook, randomFrom } from "./team.ts";

/** What really happened, kept apart from the sheet: the truth that its logs must tell. */
interface Made {
  readonly id: string;
  readonly text: string;
  readonly date: IsoDate;
  readonly value: number | null;
}

const firstDay = "2026-07-01";
const lastDay = addDays(firstDay, 26 * 7);
const structured = [...structureColumns, ...extras];

describe("three teams live with Plumbline for two quarters", () => {
  let today: IsoDate = firstDay;
  const sheet = new LivingSheet(messyWorkbook(), () => Date.parse(`${today}T09:00:00Z`));
  const random = randomFrom(26);
  const made: Made[] = [];
  const problems: string[] = [];
  const reviews: ReturnType<typeof reviewOf>[] = [];
  const messages: string[] = [];
  let amended = 0;
  let refused = 0;

  const view = (): View => viewOf(sheet.workbook, today);
  const note = (what: string, found: readonly string[]) =>
    problems.push(...found.map((problem) => `${today} ${what}: ${problem}`));

  /** Objectives of tabs that are not closed. */
  const openObjectives = (plan: Plan): Objective[] => {
    const closed = new Set(
      sheet.workbook.tabs.filter(({ name }) => name.endsWith("(closed)")).map(({ id }) => id),
    );
    return plan.objectives.filter(({ table }) => !closed.has(plan.tables[table]!.tab));
  };

  beforeAll(() => {
    structureAll();
    for (; today < lastDay; today = addDays(today, 1)) liveOneDay();
    today = addDays(lastDay, -1);
  }, 120_000);
  afterAll(() => sheet.close());

  function structureAll() {
    note("structure", sheet.write(structure(sheet.workbook, view().plan, structured)));
    const again = structure(sheet.workbook, view().plan, structured);
    if (again.length > 0) problems.push(`${today} structure: a second run still has ${again.length} edits`);
  }

  function liveOneDay() {
    const cycle = quarterOf(today);
    if (today === cycle.start && today !== firstDay) {
      closeQuarter(quarterOf(addDays(today, -1)), cycle);
      return;
    }
    const day = weekday(today);
    if (day === 1 || day === 3) checkInAll(day === 3);
    if (day === 2 && random() < 0.5) disturb();
    if (day === 4 && random() < 0.8) amendSomething();
    if (day === 5) holdInvariants();
  }

  function checkInAll(late: boolean) {
    const { summary } = view();
    for (const shown of summary.objectives.flatMap(({ past, keyResults }) => (past ? [] : keyResults))) {
      if (!shown.due || random() < (late ? 0.4 : 0.3)) continue;
      const { plan } = view();
      const keyResult = plan.objectives
        .flatMap(({ keyResults }) => keyResults)
        .find(({ id }) => id === shown.id);
      if (!keyResult) problems.push(`${today} check-in: ${shown.text} was shown but is not in the plan`);
      else checkInOne(keyResult, plan);
    }
  }

  function checkInOne(keyResult: KeyResult, plan: Plan) {
    const measure = measureOf(keyResult);
    if (measure.kind !== "number") return;
    const from = measure.current ?? measure.start;
    const step = ((measure.target - measure.start) / 12) * (random() * 2.2 - 0.5);
    const value = Number((from + step).toFixed(measure.unit === "%" ? 4 : 1));
    const typed = measure.unit === "%" ? `${Number((value * 100).toFixed(2))} %` : String(value);
    const input = {
      id: `c${made.length}`,
      keyResult: keyResult.id,
      cell: keyResult.cell,
      text: keyResult.text,
      value: typed,
      confidence: Math.floor(random() * 11),
      note: random() < 0.3 ? "Waiting for the supplier" : "",
      by: keyResult.fields.owner?.text ?? "",
      date: today,
    };
    if (random() < 0.12) {
      const wrong = checkIn(sheet.workbook, plan, { ...input, value: "a good deal" }, today);
      if ("reason" in wrong) refused++;
      else problems.push(`${today} check-in: “a good deal” was taken as a value`);
    }
    const result = checkIn(sheet.workbook, plan, input, today);
    if ("reason" in result) {
      problems.push(`${today} check-in of ${keyResult.text}: ${result.reason}`);
      return;
    }
    note("check-in", sheet.write(result.edits));
    made.push({ id: input.id, text: keyResult.text, date: today, value });
    if (random() < 0.1) {
      // The same check-in arrives once more, as after a lost reply.
      const twice = checkIn(sheet.workbook, view().plan, input, today);
      if ("reason" in twice || twice.edits.length > 0)
        problems.push(`${today} check-in ${input.id} arrived twice`);
    }
  }

  /** People work in their sheets meanwhile: sort rows, insert some, rewrite a comment. */
  function disturb() {
    const { plan } = view();
    const objectives = openObjectives(plan);
    const table = plan.tables[objectives[0]!.table]!;
    const kind = Math.floor(random() * 3);
    if (kind === 0) {
      // Only a table that repeats its objectives can be sorted without losing who belongs to whom.
      const flat = plan.tables.find(
        ({ tab, columns }) =>
          tab === "101" &&
          columns.length > 0 &&
          objectives.some(({ table: t }) => plan.tables[t]!.tab === "101"),
      );
      if (!flat) return;
      const rows = objectives
        .filter(({ table: t }) => plan.tables[t] === flat)
        .flatMap(({ keyResults }) => keyResults.map(({ cell }) => cell.row));
      if (
        rows.length < 2 ||
        cellAt(sheet.workbook.tabs.find(({ id }) => id === flat.tab)!, Math.max(...rows), 0) === null
      )
        return;
      const range = { row: Math.min(...rows), column: 0, rows: rows.length, columns: 20 };
      sheet.person({
        action: "sort",
        tab: flat.tab,
        range,
        by: 1 + Math.floor(random() * 2),
        ascending: random() < 0.5,
      });
    } else if (kind === 1) {
      sheet.person({
        action: "insert",
        tab: table.tab,
        dimension: "rows",
        at: table.headerRow ?? 0,
        count: 1,
      });
    } else {
      const target = objectives[Math.floor(random() * objectives.length)]!;
      const row = target.keyResults[0]?.cell.row ?? 0;
      sheet.person({
        action: "enter",
        tab: plan.tables[target.table]!.tab,
        row,
        column: 22,
        texts: [["ask Kai"]],
      });
    }
  }

  function amendSomething() {
    const { plan } = view();
    const all = openObjectives(plan).flatMap(({ keyResults }) => keyResults);
    const keyResult = all[Math.floor(random() * all.length)]!;
    const measure = measureOf(keyResult);
    if (measure.kind !== "number") return;
    const target = measure.start + (measure.target - measure.start) * 0.9;
    const to =
      measure.unit === "%" ? `${Number((target * 100).toFixed(2))} %` : String(Number(target.toFixed(1)));
    const reason = random() < 0.8 ? "The supplier is late" : "";
    const result = amend(
      sheet.workbook,
      plan,
      { item: keyResult.id, amendment: { kind: "target", to }, reason, by: "Ana Silva" },
      today,
    );
    if ("reason" in result) {
      if (reason === "") refused++;
      else if (!result.reason.startsWith("That is what")) problems.push(`${today} amend: ${result.reason}`);
      return;
    }
    note("amend", sheet.write(result.edits));
    amended++;
  }

  function holdInvariants() {
    const { plan, summary } = view();
    const log = readCheckIns(sheet.workbook, today);
    if (log?.unreadable.length)
      note(
        "log",
        log.unreadable.map(({ reason }) => reason),
      );
    const logged = (log?.checkIns ?? []).map(({ id, date, value }) => `${id} ${date} ${value}`);
    const truth = made.map(({ id, date, value }) => `${id} ${date} ${value}`);
    if (logged.join() !== truth.join())
      problems.push(`${today}: the log holds ${logged.length} check-ins, ${truth.length} were made`);
    plan.objectives.forEach((objective, o) => {
      objective.keyResults.forEach((keyResult, k) => {
        const measure = measureOf(keyResult);
        const computed = progressOf(measure);
        const claimed = keyResult.fields.progress?.parsed;
        // The formula in the sheet, computed by the spreadsheet engine, and our own measure must agree.
        if (
          "value" in computed &&
          !(claimed?.kind === "number" && Math.abs(claimed.number - computed.value) < 1e-6)
        ) {
          problems.push(
            `${today} ${keyResult.text}: the sheet shows ${JSON.stringify(claimed)}, the numbers give ${computed.value}`,
          );
        }
        const latest = (log?.checkIns ?? [])
          .filter((entry) => entry.keyResult === keyResult.id && entry.value !== null)
          .pop();
        const current = "current" in measure ? measure.current : null;
        const started = summary.objectives[o]!.keyResults[k]!.lastCheckIn !== null;
        if (latest && started && Math.abs(latest.value! - (current ?? Number.NaN)) > 1e-9) {
          problems.push(
            `${today} ${keyResult.text}: last checked in at ${latest.value}, the row says ${current}`,
          );
        }
      });
      const parts = summary.objectives[o]!.keyResults.map(({ progress, status }) => ({
        progress,
        weight: 1,
        dropped: status === "dropped",
      }));
      const expected = rollUp(parts);
      if (expected !== null && Math.abs(expected - summary.objectives[o]!.progress!) > 1e-9)
        problems.push(`${today} ${objective.text}: roll-up`);
    });
  }

  function closeQuarter(over: Cycle, next: Cycle) {
    for (const name of ["Growth", "App", "Ops"]) closeTeam(name, over, next);
    structureAll();
  }

  function closeTeam(team: string, over: Cycle, next: Cycle) {
    const { plan: all, summary: whole } = view();
    const isTeams = ({ table }: Objective) =>
      sheet.workbook.tabs.find(({ id }) => id === all.tables[table]!.tab)?.name === `${team} ${over.label}`;
    const kept = all.objectives
      .map((objective, o) => ({ objective, shown: whole.objectives[o]! }))
      .filter(({ objective }) => isTeams(objective));
    const plan: Plan = { ...all, objectives: kept.map(({ objective }) => objective) };
    const summary = { ...whole, objectives: kept.map(({ shown }) => shown) };
    const decided = new Map<string, Decision>();
    const closes = proposeClose(plan, summary).map(({ keyResult, computed, met }): Close => {
      const decision: Decision = met
        ? "done"
        : random() < 0.6
          ? "carry-over"
          : random() < 0.5
            ? "adjust"
            : "drop";
      decided.set(keyResult.id, decision);
      return {
        keyResult: keyResult.id,
        score: computed === null ? 0 : null,
        scoreReason: computed === null ? "No figures" : "",
        learned: met ? "" : "We began too late",
        decision,
      };
    });
    const closed = closeCycle(sheet.workbook, plan, summary, closes, "Ines Duarte", today);
    if ("reason" in closed) {
      problems.push(`${today} close ${team}: ${closed.reason}`);
      return;
    }
    note("close", sheet.write(closed.edits));
    const log = readChanges(sheet.workbook, today)!;
    const own = log.closings.filter(({ item }) => decided.has(item));
    messages.push(closingMessage(plan, own, over, { title: team, url: "" }).text);
    note(
      "share",
      sheet.write(recordShared(sheet.workbook, plan, missesTold(plan, own), "Ines Duarte", today)),
    );
    const checkIns = readCheckIns(sheet.workbook, today)!.checkIns;
    reviews.push(
      reviewOf({
        plan,
        cycle: over,
        cadence: weeklyOnMonday,
        checkIns,
        changes: log.changes,
        closings: own,
        today,
      }),
    );
    const tab = sheet.workbook.tabs.find(({ name }) => name === `${team} ${over.label}`)!;
    const archived = archiveTab(sheet.workbook, tab.id);
    if ("edits" in archived) note("archive", sheet.write(archived.edits));
    let carried = carryOver(sheet.workbook, plan, decided, team, next);
    if ("reason" in carried) {
      const fresh = {
        text: "Keep what works",
        keyResults: [
          { text: "Readers who recommend us", start: 10, target: 30, current: 10, owner: "Ana Silva" },
        ],
      };
      carried = startTab(sheet.workbook, { team, cycle: next, objectives: [fresh] });
    }
    if ("edits" in carried) note("start", sheet.write(carried.edits));
  }

  it("nothing breaks on the way: every edit fits, every undo is exact, no check-in is lost or doubled, roll-ups are right", () => {
    expect(problems.slice(0, 12)).toEqual([]);
  });

  it("really lived: check-ins, changes, refusals, two closed quarters", () => {
    expect(made.length).toBeGreaterThan(150);
    expect(amended).toBeGreaterThan(4);
    expect(refused).toBeGreaterThan(4);
    expect(sheet.workbook.tabs.filter(({ name }) => name.endsWith("(closed)"))).toHaveLength(3);
    expect(view().plan.cycle?.start).toBe("2026-10-01");
  });

  it("learns: each team is told what was missed and why, and sees how it worked", () => {
    expect(messages).toHaveLength(3);
    for (const message of messages) expect(message).toContain("Q3 2026 is over.");
    expect(messages.join()).toContain("We began too late");
    for (const review of reviews) {
      expect(review.checkInRate).toBeGreaterThan(0.5);
      expect(review.changes.withReason).toBe(review.changes.all);
      expect(review.scores?.of).toBe(review.keyResults);
    }
  });

  it("the logs tell every value of every key result at the end of every week", () => {
    const log = readCheckIns(sheet.workbook, today)!.checkIns;
    for (let day: IsoDate = firstDay; day < lastDay; day = addDays(day, 7)) {
      const truth = new Map(made.filter(({ date }) => date <= day).map(({ id, value }) => [id, value]));
      const told = new Map(log.filter(({ date }) => date <= day).map(({ id, value }) => [id, value]));
      expect(told).toEqual(truth);
    }
  });
});
