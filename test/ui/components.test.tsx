import { parseHTML } from "linkedom";
import { type ComponentChild, render } from "preact";
import { beforeEach, describe, expect, it } from "vitest";
import { summarise } from "../../shared/progress/summarise.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { Badge } from "../../shared/ui/Badge.tsx";
import { Button } from "../../shared/ui/Button.tsx";
import { EmptyState } from "../../shared/ui/EmptyState.tsx";
import { KeyResultCard } from "../../shared/ui/KeyResultCard.tsx";
import { ObjectiveList } from "../../shared/ui/ObjectiveList.tsx";
import { Questions } from "../../shared/ui/Questions.tsx";
import { Tally } from "../../shared/ui/Tally.tsx";
import { smallTab, workbookOf } from "../e2e/workbooks.ts";

const today = "2026-11-23";
const summary = summarise(readPlan(workbookOf(smallTab()), { today }), { today });
const [first, second] = summary.objectives;
const churn = second!.keyResults[0]!;

let root: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML("<html><body><div></div></body></html>");
  Object.assign(globalThis, { document });
  root = document.querySelector("div") as unknown as HTMLElement;
});

function show(child: ComponentChild): HTMLElement {
  render(child, root as unknown as Element);
  return root;
}

describe("badge", () => {
  it.each([
    { form: "full", text: "38\u202f%", parts: ["pl-glyph", "pl-bar", "pl-pip"] },
    { form: "compact", text: "38\u202f%", parts: ["pl-glyph", "pl-pip"] },
    { form: "mini", text: "38", parts: ["pl-glyph", "pl-pip"] },
    { form: "glyph", text: "", parts: ["pl-glyph", "pl-pip"] },
    { form: "ring", text: "38\u202f%", parts: ["pl-ring", "pl-glyph", "pl-pip"] },
  ] as const)("$form has shape and number", ({ form, text, parts }) => {
    const badge = show(<Badge status="at-risk" progress={0.38} expected={0.6} findings={1} form={form} />);
    expect(badge.textContent).toBe(text);
    for (const part of parts) expect(badge.querySelector(`.${part}`), part).not.toBeNull();
    expect(badge.querySelector(".pl-bar") !== null).toBe(form === "full");
  });

  it("without findings has no dot, and without progress a dash", () => {
    const badge = show(<Badge status="not-started" progress={null} expected={0.6} />);
    expect(badge.querySelector(".pl-pip")).toBeNull();
    expect(badge.textContent).toBe("–");
    expect(badge.querySelector(".pl-bar i")).toBeNull();
    expect(badge.querySelector(".pl-bar b")).not.toBeNull();
  });
});

describe("question", () => {
  const answers = (...roles: readonly ("target" | "current" | "start" | "ignore")[]) => {
    const given: string[] = [];
    const question = {
      key: "plan/d/goal",
      table: 0,
      cell: churn.cell,
      text: "What is it?",
      candidates: roles.map((role) => ({ role, confidence: 0.5 })),
    };
    const shown = show(
      <Questions
        questions={[question]}
        isBusy={false}
        onShow={() => {}}
        onAnswer={(key, role) => given.push(`${key}=${role}`)}
      />,
    );
    const buttons = Array.from(shown.querySelectorAll<HTMLButtonElement>(".pl-answers button"));
    for (const button of buttons) button.click();
    return [buttons.map(({ textContent }) => textContent), given.map((one) => one.split("=")[1])];
  };

  it.each([
    [
      ["target", "ignore"],
      ["Yes", "No"],
    ],
    [
      ["target", "current", "ignore"],
      ["Target", "Current", "None of these"],
    ],
    [
      ["target", "current", "start", "ignore"],
      ["Target", "Current", "Start", "None of these"],
    ],
  ] as const)("%j may be answered by %j", (roles, words) => {
    expect(answers(...roles)).toEqual([words, roles]);
  });
});

describe("card", () => {
  const finding = {
    rule: "stale-check-in",
    severity: "warning",
    places: [churn.cell],
    message: "No check-in yet.",
    why: "",
    reference: "",
    fixes: [],
    key: "k",
  } as const;
  it("shows the four figures, claimed beside computed, findings, and jumps", () => {
    let jumped = 0;
    const card = show(
      <KeyResultCard
        keyResult={churn}
        objective={second!}
        findings={[finding]}
        today={today}
        onJump={() => jumped++}
      />,
    );
    expect([...card.querySelectorAll("dd")].map((figure) => figure.textContent)).toEqual([
      "24",
      "16",
      churn.expectedText,
      "18",
    ]);
    expect(card.querySelector(".pl-claim")!.textContent).toBe(
      "The sheet says off track, the numbers say done.",
    );
    expect(card.querySelector(".pl-findings")!.textContent).toBe("No check-in yet.");
    const buttons = [...card.querySelectorAll("button")];
    buttons.find((button) => button.textContent === "Go to A7")!.click();
    expect(jumped).toBe(1);
  });

  it("says a rosy status once, with the finding's dot", () => {
    const rosy = { ...finding, rule: "rosy-status", message: "Looks better than the numbers." };
    const card = show(
      <KeyResultCard keyResult={churn} objective={null} findings={[rosy]} today={today} onJump={() => {}} />,
    );
    expect(card.querySelector(".pl-claim .pl-pip")).not.toBeNull();
    expect(card.querySelector(".pl-findings")).toBeNull();
  });
});

describe("objectives", () => {
  it("open to their key results, and hand on the one that is chosen", async () => {
    const opened: string[] = [];
    const list = show(
      <ObjectiveList
        objectives={summary.objectives}
        onOpen={({ text }) => opened.push(text)}
        findingsOf={() => 1}
      />,
    );
    expect(list.querySelectorAll(".pl-kr").length).toBe(0);
    list.querySelector<HTMLElement>(".pl-okr")!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(list.querySelectorAll(".pl-kr").length).toBe(first!.keyResults.length);
    expect(list.querySelector(".pl-okr")!.getAttribute("aria-expanded")).toBe("true");
    list.querySelector<HTMLElement>(".pl-kr")!.click();
    expect(opened).toEqual([first!.keyResults[0]!.text]);
  });
});

it("counts statuses in words for those who hear them, and leaves out what nothing has", () => {
  const tally = show(<Tally counts={summary.counts} />);
  const expected = [
    summary.counts["on-track"],
    summary.counts["at-risk"],
    summary.counts["off-track"],
    summary.counts.done,
  ].filter((number) => number > 0);
  expect(tally.querySelectorAll("li").length).toBe(expected.length);
  expect(tally.textContent).not.toContain("0 ");
});

it("a busy button refuses another click, and an empty state offers the one thing to do", () => {
  let clicks = 0;
  const button = show(
    <Button busy onClick={() => clicks++}>
      Save
    </Button>,
  ).querySelector("button")!;
  expect(button.disabled).toBe(true);
  const empty = show(
    <EmptyState title="No OKRs found here" action={{ title: "Read again", run: () => clicks++ }}>
      Nothing.
    </EmptyState>,
  );
  empty.querySelector("button")!.click();
  expect(clicks).toBe(1);
});
