import { describe, expect, it } from "vitest";
import { summarise } from "../../shared/progress/summarise.ts";
import { digestOf } from "../../shared/report/digest.ts";
import { digestMessage } from "../../shared/report/digest-message.ts";
import { mondays, sheetWith } from "./weekly.ts";

const today = "2026-11-16";
const { plan } = sheetWith(
  [
    ["Stations opened in the north", "Ana", 0, 40, 24, ""],
    ["Rides per day on weekdays", "Ben", 100, 500, 300, ""],
    ["Partners who sell our passes", "Cem", 0, 8, 1, ""],
    ["Shops that display our bikes", "Dana", 0, 10, 10, ""],
    ["Schools that joined the programme", "", 0, 20, 11, ""],
  ],
  today,
);
const checkIns = [
  ...mondays(plan, "Stations opened in the north", [2, 6, 10, 14, 18, 20, 24]),
  ...mondays(plan, "Rides per day on weekdays", [120, 150, 200, 250, 280, 300, 300]),
  ...mondays(plan, "Partners who sell our passes", [0, 0, 1, 1, 1, 1, 1], {
    note: "The contract is <stuck> at legal",
  }),
  ...mondays(plan, "Shops that display our bikes", [1, 3, 5, 6, 8, 9, 10]),
];
const summary = summarise(plan, { today, checkIns });
const digest = digestOf(plan, summary, checkIns, "2026-11-09");

describe("a digest", () => {
  it("sorts every key result into the one section that says most about it", () => {
    const texts = (lines: typeof digest.moved) =>
      lines.map(({ keyResult, change }) => [keyResult.text, change]);
    expect(texts(digest.needsHelp)).toEqual([["Partners who sell our passes", ""]]);
    expect(texts(digest.reached)).toEqual([["Shops that display our bikes", "9 → 10"]]);
    expect(texts(digest.moved)).toEqual([["Stations opened in the north", "20 → 24"]]);
    expect(texts(digest.unmoved)).toEqual([["Rides per day on weekdays", ""]]);
    expect(texts(digest.quiet)).toEqual([["Schools that joined the programme", ""]]);
  });

  it("calls for help where the owner's belief fell", () => {
    const doubted = [...checkIns, { ...checkIns[6]!, id: "x", value: null, confidence: 2 }];
    expect(
      digestOf(plan, summary, doubted, "2026-11-09").needsHelp.map(({ keyResult }) => keyResult.owner),
    ).toEqual(["Ana", "Cem"]);
  });

  it("becomes a message in plain words, as text and as HTML, with nothing in it that HTML would take for its own", () => {
    const { subject, text, html } = digestMessage(digest, {
      title: "Velo & Co",
      url: "https://docs.google.com/spreadsheets/d/x",
    });
    expect(subject).toBe("Velo & Co: 1 reached, 1 moved, 1 needs help");
    expect(text).toContain(
      "Needs help\n  • Partners who sell our passes – 12.5 % (51.1 % expected), confidence 6 of 10. “The contract is <stuck> at legal” – Cem",
    );
    expect(text).toContain(
      "No check-in yet\n  • Schools that joined the programme – none in this cycle – nobody owns it",
    );
    expect(html).toContain("The contract is &lt;stuck&gt; at legal");
    expect(html).not.toContain("<stuck>");
  });
});
