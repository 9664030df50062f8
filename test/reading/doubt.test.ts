import { describe, expect, test } from "vitest";
import { readPlan } from "../../shared/reading/read.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";
import { tabOf } from "./grids.ts";

const workbookOf = (rows: string) => makeWorkbook({ tabs: [tabOf(rows, "Plan")] });

/** Goals under a header that says so weakly, without a word about OKRs: neither taken nor dismissed. */
const unsure = workbookOf(`
Ref | Goal | Lead | Status | Done
A-1 | Swallows nest under the new bridge | Ines | in progress | 40%
A-2 | Anglers report their catch without being asked | Otto | done | 100%
A-3 | The weir is opened for salmon in spring | Ines | not started | 0%`);

const risks = workbookOf(`
ID | Risk | Likelihood | Impact | Mitigation | Owner
R1 | The bridge is closed for repairs | high | medium | Ask the county for a date | Ines
R2 | A dry summer lowers the river | medium | high | Agree on a minimum with the mill | Otto`);

describe("a table that may hold OKRs", () => {
  const plan = readPlan(unsure);

  test("is asked about instead of guessed", () => {
    expect(plan.objectives).toEqual([]);
    expect(plan.doubted).toHaveLength(1);
    expect(plan.questions.map(({ text }) => text)).toEqual([
      "Does A1:E4 hold OKRs, with the objectives in column B (“Goal”)?",
    ]);
    expect(plan.questions[0]!.table).toBe(plan.tables.length);
    const confidences = plan.questions[0]!.candidates.map(({ confidence }) => confidence);
    expect(confidences[0]).toBeGreaterThan(0.2);
    expect(confidences[0]).toBeLessThan(0.65);
  });

  const { key } = plan.questions[0] ?? { key: "" };

  test.each([
    ["objective", 3, 0],
    ["keyResult", 1, 3],
  ] as const)(
    "answered “%s” it is read as that and not asked about again",
    (role, objectives, keyResults) => {
      const answered = readPlan(unsure, { answers: { [key]: role } });
      expect(answered.objectives).toHaveLength(objectives);
      expect(answered.objectives.flatMap((objective) => objective.keyResults)).toHaveLength(keyResults);
      expect(answered.doubted).toEqual([]);
      expect(answered.questions.filter((question) => question.key === key)).toEqual([]);
    },
  );

  test("answered “none of these” it is left alone", () => {
    const answered = readPlan(unsure, { answers: { [key]: "ignore" } });
    expect([answered.objectives, answered.doubted, answered.questions]).toEqual([[], [], []]);
  });
});

/** Labels under a line that heads something else. */
const loose = workbookOf(`
Alpha test |

The test covers: |
 | KR1 Cranes report their load |
 | KR2 Gates open by themselves |

OKR |
Date: 3 May |
Crew: Ana |
Ship it |
Key results |
done: cranes |`);

describe("lines that hardly look like OKRs", () => {
  const plan = readPlan(loose);
  const [question] = plan.questions;

  test("are read, with little confidence and a question about the first", () => {
    expect(plan.objectives[0]!.keyResults).toHaveLength(2);
    expect(plan.tables).toHaveLength(1);
    expect(plan.tables[0]!.confidence).toBeLessThan(0.6);
    expect(plan.questions.map(({ text, table }) => [text, table])).toEqual([
      ["Does A3:B10 hold OKRs, with “The test covers:” as an objective?", 0],
    ]);
    expect(question!.candidates.map(({ role }) => role)).toEqual(["objective", "ignore"]);
  });

  test("answered “objective” they are sure and not asked about again", () => {
    const answered = readPlan(loose, { answers: { [question!.key]: "objective" } });
    expect(answered.questions).toEqual([]);
    expect(answered.objectives).toEqual(plan.objectives);
    expect(answered.tables[0]!.confidence).toBe(0.99);
  });

  test("answered “none of these” they are left alone", () => {
    const answered = readPlan(loose, { answers: { [question!.key]: "ignore" } });
    expect([answered.objectives, answered.tables, answered.questions]).toEqual([[], [], []]);
  });
});

/** Lists of a meeting at which OKRs were spoken of. */
const talk = workbookOf(`
Notes of the harbour |

Checklist of the host |

 | Ensure that somebody writes
 | Share a link to these notes
 | Start recording
 | Call for further points

Talk |

 | (Ana, 10 min) It is time for the OKRs of the quarter
 | (Ben, 5 min) The roadmap is out`);

describe("lines that are no likelier OKRs than not", () => {
  const plan = readPlan(talk);
  const [question] = plan.questions;

  test("are asked about instead of guessed", () => {
    expect([plan.objectives, plan.tables]).toEqual([[], []]);
    expect(plan.doubted.map(({ layout, confidence }) => [layout, confidence < 0.5])).toEqual([
      ["outline", true],
    ]);
    expect(plan.questions.map(({ text, table }) => [text, table])).toEqual([
      ["Does A3:B13 hold OKRs, with “Checklist of the host” as an objective?", 0],
    ]);
  });

  test.each([
    ["objective", 2, 0],
    ["ignore", 0, 0],
  ])("answered “%s” they give %i objectives and are not asked about again", (answer, objectives, doubted) => {
    const answered = readPlan(talk, { answers: { [question!.key]: answer } });
    expect([answered.objectives.length, answered.doubted.length]).toEqual([objectives, doubted]);
    expect(answered.questions).toEqual([]);
  });
});

test("a table that only its surroundings speak against is no likelier to hold OKRs than not", () => {
  const plan = readPlan(
    workbookOf(`
Harbour OKRs |

How to write OKRs |

Objective | Measure | Target
Load every ship in a day | Hours in port | 24
No crane stands still | Repairs a month | 2
Crews stay | Share that signs on again | 80%`),
  );
  expect(plan.objectives).toEqual([]);
  expect(plan.doubted.map(({ confidence }) => confidence)).toEqual([0.5]);
  expect(plan.questions[0]!.candidates.map(({ role, confidence }) => [role, confidence])).toEqual([
    ["keyResult", 0.5],
    ["objective", 0.25],
    ["ignore", 0.5],
  ]);
});

test("objectives by name with a day, and no word of OKRs, are worth a question", () => {
  const plan = readPlan(
    workbookOf(`
Nr | Kind | Objective | Deadline
1 | Sea | Learn to sail alone | 2027-01-01
2 | Land | Walk from the lighthouse to the mill | 2026-12-01
3 | Sea | Mend the second boat | 2026-11-07`),
  );
  expect([plan.objectives, plan.questions.map(({ text }) => text)]).toEqual([
    [],
    ["Does A1:D4 hold OKRs, with the objectives in column C (“Objective”)?"],
  ]);
});

test("a risk register is not worth a question", () => {
  const plan = readPlan(risks);
  expect([plan.objectives, plan.doubted, plan.questions]).toEqual([[], [], []]);
});

test("key results that point to an objective which is not there are named", () => {
  const plan = readPlan(
    workbookOf(`
obj_id | objective
O1 | The ferry runs when people need it
O2 | Crews stay for the winter

kr_id | obj_id | key result | start | target
K1 | O1 | Departures on time | 81% | 95%
K2 | O9 | Crossings before Easter | 4 | 6
K3 | O2 | Deckhands who sign on again | 3 | 8`),
  );
  expect(plan.objectives.filter(({ cell }) => cell !== null)).toHaveLength(2);
  expect(plan.unread.map(({ row, column }) => [row, column])).toEqual([[6, 2]]);
});
