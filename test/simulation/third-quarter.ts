import { extras, structureColumns } from "../../shared/actions/structure.ts";
import { close } from "./close.ts";
import type { Happening } from "./happenings.ts";
import { teams } from "./team.ts";

const everything = [...structureColumns, ...extras];

export const thirdQuarter: readonly Happening[] = [
  {
    day: "2026-07-01",
    what: "each team has its messy sheet structured, and nothing is left to do",
    async run({ sheet, tabs }) {
      if ((await sheet.menu("openStructure")) !== "structure") sheet.note("the menu opens another view");
      for (const team of teams) await sheet.structure(tabs.get(team)!, everything);
      const before = sheet.contents();
      for (const team of teams) await sheet.structure(tabs.get(team)!, everything);
      if (sheet.contents() !== before) sheet.note("structuring twice changes something");
    },
  },
  {
    day: "2026-07-08",
    what: "a value that is none is refused, and one that arrives twice counts once",
    async run(life) {
      const shops = life.find("Growth", "Shops");
      const wrong = { ...life.checkIn(shops, 20), value: "a good deal" };
      await life.mustRefuse("Growth", { kind: "check-in", checkIn: wrong }, "is not a number");
      const right = life.checkIn(shops, 20);
      await life.send("Growth", [right]);
      await life.mustRefuse("Growth", { kind: "check-in", checkIn: right }, "recorded already");
    },
  },
  {
    day: "2026-07-09",
    what: "a row is cut and typed in anew elsewhere; structuring again completes it",
    async run({ sheet }) {
      const row = sheet.tab("101").rows.findIndex((line) => line[1]?.text.startsWith("Newsletter"));
      const texts = sheet
        .tab("101")
        .rows[row]!.slice(0, 7)
        .map((cell) => cell?.text ?? "");
      sheet.person({ action: "remove", tab: "101", dimension: "rows", at: row, count: 1 });
      sheet.person({ action: "insert", tab: "101", dimension: "rows", at: row - 1, count: 1 });
      sheet.type("101", row - 1, 0, ...texts);
      await sheet.structure("101", everything);
    },
  },
  {
    day: "2026-07-14",
    what: "Growth sorts its rows",
    async run({ sheet }) {
      const range = { row: 4, column: 0, rows: 5, columns: 20 };
      sheet.person({ action: "sort", tab: "101", range, by: 1, ascending: true });
    },
  },
  {
    day: "2026-07-16",
    what: "a wrong check-in is put right the day after, another one in the log itself",
    async run(life) {
      const { sheet, truth } = life;
      const tickets = life.find("App", "tickets");
      await life.send("App", [life.checkIn(tickets, 1200, { date: "2026-07-15", note: "" })]);
      await life.send("App", [life.checkIn(tickets, 290, { note: "One digit too many yesterday" })]);
      const days = life.find("App", "Days from merge");
      const wrong = life.checkIn(days, 81);
      await life.send("App", [wrong]);
      const log = sheet.workbook.tabs.find(({ name }) => name === "Check-ins")!;
      const row = log.rows.findIndex((line) => line.some((cell) => cell?.value === wrong.id));
      sheet.type(log.id, row, 2, "8.1");
      life.type(days.id, "current", "8.1");
      truth.checkIns.find(({ id }) => id === wrong.id)!.value = 8.1;
    },
  },
  {
    day: "2026-07-21",
    what: "App writes a line above its table",
    async run({ sheet }) {
      sheet.person({ action: "insert", tab: "102", dimension: "rows", at: 0, count: 2 });
      sheet.type("102", 0, 0, "Demo on the last Friday of each month");
    },
  },
  {
    day: "2026-07-23",
    what: "a check-in for last week is entered late; the row keeps its newer value",
    async run(life) {
      const stock = life.find("Ops", "Stock counts");
      await life.send("Ops", [life.checkIn(stock, 0.85)]);
      await life.send("Ops", [life.checkIn(stock, 0.83, { date: "2026-07-17" })]);
    },
  },
  {
    day: "2026-07-28",
    what: "a target is lowered: not without a reason, with one, and not twice",
    async run(life) {
      const { id } = life.find("Growth", "week two");
      const amendment = { kind: "target", to: "32 %" } as const;
      const action = (reason: string) =>
        ({ kind: "amend", tab: "101", amend: { item: id, amendment, reason, by: "Ana Silva" } }) as const;
      await life.mustRefuse("Growth", action(" "), "Say in a few words why");
      await life.amend("Growth", "week two", amendment, "The autumn campaign was cut");
      await life.mustRefuse("Growth", action("The autumn campaign was cut"), "says already");
    },
  },
  {
    day: "2026-07-30",
    what: "a check-in is taken back where its row is now, but for a cell that says something else by now",
    async run(life) {
      const { sheet } = life;
      const orders = life.find("Growth", "Orders per shop");
      const before = sheet.contents();
      await sheet.act("101", { kind: "check-in", checkIn: life.checkIn(orders, 5) });
      sheet.person({ action: "insert", tab: "101", dimension: "rows", at: 1, count: 1 });
      const back = await sheet.undo();
      if (!back.startsWith("Checked in")) sheet.note(`undo says ${back}`);
      sheet.person({ action: "remove", tab: "101", dimension: "rows", at: 1, count: 1 });
      if (sheet.contents() !== before) sheet.note("an undo after rows have moved is not exact");

      await sheet.act("101", { kind: "check-in", checkIn: life.checkIn(orders, 4.5) });
      life.type(orders.id, "current", "4.7");
      const part = await sheet.undo();
      if (!part.includes("has changed since it was read")) sheet.note(`undo says ${part}`);
      life.type(orders.id, "current", String(life.truth.latest(orders.id) ?? 3));
      if (sheet.contents() !== before) sheet.note("an undo beside a changed cell takes more than its own");
    },
  },
  {
    day: "2026-08-04",
    what: "a target and an owner are changed in the sheet itself; one of them is explained",
    async run(life) {
      const cost = life.find("Ops", "Cost of a delivery");
      life.type(cost.id, "target", "9");
      life.type(life.find("Ops", "Orders delivered").id, "owner", "Kai Berg");
      const { noticed } = await life.open("Ops");
      const kinds = noticed.map(({ kind }) => kind).sort();
      if (kinds.join() !== "owner,target") life.sheet.note(`noticed ${kinds.join()}`);
      await life.explain("Ops", cost.id, "target", "Fuel went up");
    },
  },
  {
    day: "2026-08-06",
    what: "a formula takes over a current value; then only confidence and note are asked",
    async run(life) {
      const { sheet, truth } = life;
      const rating = life.find("App", "App rating");
      sheet.person({ action: "add-tab" });
      const data = sheet.workbook.tabs.at(-1)!;
      sheet.person({ action: "rename-tab", tab: data.id, name: "Ratings" });
      sheet.type(data.id, 0, 0, "3.7", "3.9");
      life.type(rating.id, "current", "=AVERAGE(Ratings!A1:B1)");
      truth.fed.add(rating.id);
      const { fed } = await life.open("App");
      if (!fed.includes(rating.id)) sheet.note("the formula is not seen");
      await life.send("App", [life.checkIn(life.find("App", "App rating"), null, { note: "New dialog" })]);
      sheet.type(data.id, 0, 0, "4.2");
    },
  },
  {
    day: "2026-08-11",
    what: "Ops renames its tab and drags a row up",
    async run({ sheet }) {
      sheet.person({ action: "rename-tab", tab: "103", name: "Operations Q3 2026" });
      const row = sheet.tab("103").rows.findIndex((line) => line[1]?.text.startsWith("Cost of"));
      sheet.person({ action: "move", tab: "103", row, to: row - 1 });
    },
  },
  {
    day: "2026-08-13",
    what: "a key result is added in the middle of the cycle",
    async run(life) {
      const { sheet } = life;
      const row = life.keyResult(life.find("Ops", "Orders delivered").id).cell.row;
      sheet.person({ action: "insert", tab: "103", dimension: "rows", at: row + 1, count: 1 });
      sheet.type("103", row + 1, 1, "Returns per hundred orders", "Jana Novak", "8", "5", "8");
      await sheet.structure("103", everything);
      await life.open("Ops");
      await life.send("Ops", [life.checkIn(life.find("Ops", "Returns per"), 7.5)]);
    },
  },
  {
    day: "2026-08-18",
    what: "one key result is dropped with its reason in a form, one in the sheet",
    async run(life) {
      await life.amend("App", "Releases that need", { kind: "dropped" }, "The release train is gone");
      const unsubscribes = life.find("Growth", "Newsletter");
      life.type(unsubscribes.id, "status", "Dropped");
      const { noticed } = await life.open("Growth");
      if (noticed.map(({ kind }) => kind).join() !== "dropped")
        life.sheet.note("a dropped goal goes unnoticed");
      await life.explain("Growth", unsubscribes.id, "dropped", "The newsletter moves to another team");
    },
  },
  {
    day: "2026-08-25",
    what: "somebody deletes a row; its check-ins stay in the log",
    async run(life) {
      const { sheet, truth } = life;
      const reviews = life.find("Growth", "three lamp reviews");
      await life.send("Growth", [life.checkIn(reviews, 0.2)]);
      const { tab, row } = life.keyResult(reviews.id).cell;
      sheet.person({ action: "remove", tab, dimension: "rows", at: row, count: 1 });
      truth.deleted.add(reviews.id);
      const before = sheet.contents();
      const refusal = await sheet.undo();
      if (!refusal.includes("moved, reworded or deleted")) sheet.note(`undo says ${refusal}`);
      if (sheet.contents() !== before) sheet.note("a refused undo has changed the sheet");
      await life.open("Growth");
    },
  },
  {
    day: "2026-09-01",
    what: "what is off track twice in a row is looked at together: kept once, helped once",
    async run(life) {
      const { revisits } = await life.open("Ops");
      const [night, cost] = ["Night shifts", "Cost of a delivery"].map((text) => life.find("Ops", text).id);
      const offered = revisits.map(({ keyResult }) => keyResult.id);
      if (!offered.includes(night!) || !offered.includes(cost!)) life.sheet.note(`revisits: ${offered}`);
      await life.revisit("Ops", night!, "help", "Two people from App for a fortnight");
      await life.revisit("Ops", cost!, "keep", "The new carrier starts next week");
    },
  },
  {
    day: "2026-09-03",
    what: "the team hears where things stand, and its leader has looked",
    async run(life) {
      await life.open("Ops");
      const { text } = await life.sheet.message("digest");
      if (!text.includes("Night shifts per month")) life.sheet.note("the digest leaves out who needs help");
      const action = { kind: "seen", tab: "103", by: "Mara Lindt", comment: "Who can lend a hand?" } as const;
      await life.sheet.act("103", action);
      if (((await life.sheet.act("103", action))?.done ?? 0) > 0) life.sheet.note("seen twice on one day");
    },
  },
  {
    day: "2026-10-01",
    what: "Growth closes, one key result after the other; App closes too",
    async run(life) {
      await close(life, "Growth", "one by one");
      await close(life, "App", "all at once");
    },
  },
  { day: "2026-10-05", what: "Ops closes late", run: (life) => close(life, "Ops", "all at once") },
];
