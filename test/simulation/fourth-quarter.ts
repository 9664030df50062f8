import { close } from "./close.ts";
import type { Happening } from "./happenings.ts";

export const fourthQuarter: readonly Happening[] = [
  {
    day: "2026-10-06",
    what: "the teams agree to check in every two weeks",
    async run({ sheet, tabs }) {
      const tab = tabs.get("Growth")!;
      const setting = { kind: "setting", tab, name: "Check in", value: "Every two weeks" } as const;
      await sheet.act(tab, setting);
      if (((await sheet.act(tab, setting))?.done ?? 0) > 0) sheet.note("the same setting is written twice");
    },
  },
  {
    day: "2026-10-13",
    what: "somebody puts a column in front and sorts",
    async run(life) {
      const tab = life.tabs.get("Ops")!;
      life.sheet.person({ action: "insert", tab, dimension: "columns", at: 0, count: 1 });
      await life.open("Ops");
    },
  },
  {
    day: "2026-10-20",
    what: "a due date is moved with a reason, a wording in the sheet",
    async run(life) {
      const [first] = life.shown("App");
      await life.amend(
        "App",
        first!.text,
        { kind: "due", to: "2026-12-11" },
        "The store closes for the holidays",
      );
      const { id, text } = life.shown("App")[1]!;
      life.type(id, "wording", `${text} (in the store)`);
      const { noticed } = await life.open("App");
      if (noticed.map(({ kind }) => kind).join() !== "wording")
        life.sheet.note(`noticed ${JSON.stringify(noticed)}`);
      await life.explain("App", id, "wording", "So that nobody counts the beta");
    },
  },
  {
    day: "2026-11-03",
    what: "the tree of all teams, without the closed tabs",
    async run({ sheet }) {
      const { roots, overlaps } = await sheet.align();
      const closed = roots.filter(({ team }) => team.includes("closed"));
      if (closed.length > 0) sheet.note(`the tree shows ${closed.length} objectives of closed tabs`);
      if (overlaps.length > 0) sheet.note(`goals of one team in two quarters overlap: ${overlaps.length}`);
    },
  },
  {
    day: "2026-12-29",
    what: "all teams close before the holidays",
    async run(life) {
      await close(life, "Growth", "all at once");
      await close(life, "App", "all at once");
      await close(life, "Ops", "all at once");
    },
  },
];
