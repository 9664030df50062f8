import { describe, expect, it } from "vitest";
import type { Finding } from "../../shared/lint/finding.ts";
import { removeNotes, writeNotes } from "../../shared/lint/notes.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { workbookOf } from "./written-sheet.ts";

const plain = workbookOf({ sheet: "Objective | Key Result\nCustomers stay | Improve onboarding" });
const noted: Workbook = {
  ...plain,
  tabs: plain.tabs.map((tab) => ({
    ...tab,
    rows: tab.rows.map((row, r) => (r === 1 ? [row[0]!, { ...row[1]!, note: "Ask Ana" }] : row)),
  })),
};
const finding = (column: number, message: string): Finding => ({
  rule: "vague-objective",
  severity: "info",
  places: [{ tab: "OKRs", row: 1, column }],
  message,
  why: "",
  reference: "",
  fixes: [],
  key: message,
});
const noteAt = (workbook: Workbook, column: number) => cellAt(workbook.tabs[0]!, 1, column)?.note ?? null;

describe("notes in cells", () => {
  it("are written below what people wrote, once, and taken away again", () => {
    const findings = [finding(0, "Too vague."), finding(1, "No number."), finding(1, "No owner.")];
    const written = apply(noted, writeNotes(noted, findings)).workbook;
    expect(noteAt(written, 0)).toBe("Plumbline:\n• Too vague.\n(Plumbline)");
    expect(noteAt(written, 1)).toBe("Ask Ana\n\nPlumbline:\n• No number.\n• No owner.\n(Plumbline)");
    expect(writeNotes(written, findings)).toEqual([]);
    expect(apply(written, removeNotes(written)).workbook).toEqual(noted);
  });

  it("follow the findings", () => {
    const first = apply(
      noted,
      writeNotes(noted, [finding(0, "Too vague."), finding(1, "No number.")]),
    ).workbook;
    const second = apply(first, writeNotes(first, [finding(1, "No owner.")])).workbook;
    expect(noteAt(second, 0)).toBeNull();
    expect(noteAt(second, 1)).toBe("Ask Ana\n\nPlumbline:\n• No owner.\n(Plumbline)");
  });
});
