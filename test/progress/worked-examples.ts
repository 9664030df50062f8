/** A worked example that somebody has published: figures, their result, and where ours differs because sources do. */
export interface Worked<Given, Result> {
  readonly source: string;
  readonly given: Given;
  /** What the source comes to. */
  readonly theirs: Result;
  /** Only where ours is another: ours, and why. */
  readonly ours?: Result;
  readonly because?: string;
}

const gtmhub = "Gtmhub help, “How KR Progress is Calculated in Gtmhub”";
const ally = "Ally help, article 5239895, negative scoring";
const feedback4e = "Feedback4e help, article 80001132301";
const workpath = "Workpath’s test case, gist steffen-workpath/e66184e671a6019025704ee2dfe64797";
const perdoo = "Perdoo help, article 4898961";
const perdooKept = "Perdoo help, article 5203378";
const rework = "Google re:Work, “Grade OKRs”";
const whatMatters = "What Matters, “How to grade OKRs” (2019)";
const controlKpi = "Profit.co, “Distance from target, as of the check-in date in control KPI”";
const planview = "Planview LeanKit, “OKR Health”";
const oboard = "Oboard OKR for Jira, page 42729609";
const doerr = "Doerr, Measure What Matters: Google’s colours";

export interface Figures {
  readonly start?: number;
  readonly target: number;
  readonly current: number;
  readonly bound?: "at-least" | "at-most";
}

/** Progress from a start to a target; fractions. */
export const progressExamples: readonly Worked<Figures, number>[] = [
  { source: gtmhub, given: { start: 100, target: 60, current: 80 }, theirs: 0.5 },
  { source: gtmhub, given: { start: 100, target: 60, current: 70 }, theirs: 0.75 },
  { source: gtmhub, given: { start: 100, target: 60, current: 50 }, theirs: 1.25 },
  { source: gtmhub, given: { target: 0.25, current: 0.27, bound: "at-most" }, theirs: 0 },
  { source: gtmhub, given: { target: 0.25, current: 0.24, bound: "at-most" }, theirs: 1 },
  {
    source: gtmhub,
    given: { start: 0.3, target: 0.25, current: 0.27, bound: "at-most" },
    theirs: 0,
    ours: 0.6,
    because: "where the sheet gives a start as well, the way from there is measured",
  },
  { source: ally, given: { start: 3, target: 0, current: 2 }, theirs: 1 / 3 },
  { source: ally, given: { start: 3, target: 0, current: 1 }, theirs: 2 / 3 },
  { source: feedback4e, given: { start: 10, target: 20, current: 16 }, theirs: 0.6 },
  { source: feedback4e, given: { start: 10, target: 20, current: 22 }, theirs: 1.2 },
  {
    source: `${feedback4e}, by target value`,
    given: { start: 10, target: 20, current: 16 },
    theirs: 0.8,
    ours: 0.6,
    because: "their second method leaves the start out, as current/target does",
  },
  { source: workpath, given: { start: 0, target: 1, current: 0.5 }, theirs: 0.5 },
  { source: workpath, given: { start: 0, target: 10, current: 5 }, theirs: 0.5 },
  { source: workpath, given: { start: 0, target: 100, current: 200 }, theirs: 2 },
  { source: rework, given: { start: 0, target: 6, current: 3 }, theirs: 0.5 },
  { source: whatMatters, given: { start: 0, target: 10, current: 1 }, theirs: 0.1 },
  { source: perdooKept, given: { start: 4, target: 4, current: 4 }, theirs: 1 },
  { source: perdooKept, given: { start: 4, target: 4, current: 3 }, theirs: 0 },
  { source: controlKpi, given: { target: 1, current: 1, bound: "at-most" }, theirs: 1 },
  {
    source: controlKpi,
    given: { target: 1, current: 1.5, bound: "at-most" },
    theirs: 0.5,
    ours: 0,
    because: "a limit is kept or it is not (Gtmhub, Perdoo); Profit.co measures the distance from it",
  },
  {
    source: "ModelMonkey, “Google OKR tool”: churn of 1.6 % against 1.8 %, read as current/target",
    given: { start: 0.024, target: 0.018, current: 0.016 },
    theirs: 16 / 18,
    ours: 4 / 3,
    because: "current/target misreads what is to fall; the article says so itself",
  },
];

export interface Parts {
  /** Fractions. */
  readonly progress: readonly number[];
  readonly weights?: readonly number[];
  /** Places of those that were dropped. */
  readonly dropped?: readonly number[];
}

/** Progress of an objective over its key results. */
export const rollUpExamples: readonly Worked<Parts, number>[] = [
  { source: perdoo, given: { progress: [1, 0, 0] }, theirs: 1 / 3 },
  {
    source: `${perdoo}: negative counts as 0`,
    given: { progress: [1, -0.2] },
    theirs: 0.5,
    ours: 0.4,
    because: "so that it is what an average of the sheet’s own progress column shows",
  },
  {
    source: "Synergita help, article 4000185474, scenario 2",
    given: { progress: [0.3, 0.3, 0.4], weights: [0.4, 0.2, 0.4] },
    theirs: 0.34,
  },
  {
    source: "Holaspirit help, “Weighted Objective”; they add up rounded parts to 52 %",
    given: { progress: [5 / 10, 200 / 300, 2 / 5], weights: [2, 1, 1] },
    theirs: 0.516667,
  },
  {
    source: "Inspire help, “How is Objective Progress Calculated?”; they add up rounded parts to 69 %",
    given: { progress: [8 / 10, 3 / 3, 10 / 10, 2 / 3, 0] },
    theirs: 0.693333,
  },
  { source: "Profit.co, weighted key results", given: { progress: [0.56, 0.5] }, theirs: 0.53 },
  { source: planview, given: { progress: [0.6, 0.2, 0.5] }, theirs: 0.433333 },
  { source: workpath, given: { progress: [1, 0] }, theirs: 0.5 },
  {
    source: "DESIGN: dropped key results do not count",
    given: { progress: [0.6, 0.2, -0.4], dropped: [2] },
    theirs: 0.4,
  },
];

export interface Pace {
  readonly progress: number;
  readonly expected: number;
}

/** Status from progress against the time that has passed. */
export const paceExamples: readonly Worked<Pace, string>[] = [
  { source: planview, given: { progress: 0.6, expected: 0.5 }, theirs: "on-track" },
  { source: `${planview}: within 10 %`, given: { progress: 0.41, expected: 0.5 }, theirs: "on-track" },
  { source: `${planview}: behind`, given: { progress: 0.2, expected: 0.4 }, theirs: "at-risk" },
  { source: `${oboard}, day 40 of 100`, given: { progress: 0.5, expected: 0.4 }, theirs: "on-track" },
  {
    source: `${oboard}, day 40 of 100: behind, the middle of three`,
    given: { progress: 0.2, expected: 0.4 },
    theirs: "at-risk",
  },
  {
    source: `${oboard}, day 40 of 100: the worst of three`,
    given: { progress: 0.15, expected: 0.4 },
    theirs: "off-track",
    ours: "at-risk",
    because: "they take the ratio (0.15/0.4 < 0.4), we the distance: 25 points are the edge of at risk",
  },
  {
    source: "Ally help, article 3065807: more than 25 % off is at risk",
    given: { progress: 0.24, expected: 0.5 },
    theirs: "at-risk",
    ours: "off-track",
    because: "Ally has no third step; ours begins where its alert does",
  },
];

export interface Elapsed {
  readonly start: string;
  readonly end: string;
  readonly today: string;
}

export const expectedExamples: readonly Worked<Elapsed, number>[] = [
  {
    source: `${oboard}: the 40th of 100 days`,
    given: { start: "2026-01-01", end: "2026-04-10", today: "2026-02-09" },
    theirs: 0.4,
  },
  {
    source: "Ally help, article 3065807: the last day",
    given: { start: "2026-10-01", end: "2026-12-31", today: "2026-12-31" },
    theirs: 1,
  },
  {
    source: "Ally help, article 3065807: 0 % on the first day",
    given: { start: "2026-10-01", end: "2026-12-31", today: "2026-10-01" },
    theirs: 0,
    ours: 1 / 92,
    because: "a day counts once it is over, and Oboard’s 40th day is 40 %",
  },
];

export const scoreExamples: readonly Worked<number, number>[] = [
  { source: `${ally}: 2 of 3 complaints left`, given: 1 / 3, theirs: 0.3 },
  { source: `${ally}: 1 of 3 complaints left`, given: 2 / 3, theirs: 0.7 },
  { source: rework, given: 0.5, theirs: 0.5 },
  { source: "Fellow, “How to Score Your OKRs”: 25 of 50", given: 25 / 50, theirs: 0.5 },
  {
    source: "Gtmhub help: 125 %",
    given: 1.25,
    theirs: 1.25,
    ours: 1,
    because: "Google’s scale ends at 1.0",
  },
];

export const colourExamples: readonly Worked<number, string>[] = [
  { source: doerr, given: 0.7, theirs: "green" },
  { source: doerr, given: 0.6, theirs: "amber" },
  { source: doerr, given: 0.4, theirs: "amber" },
  { source: doerr, given: 0.3, theirs: "red" },
  {
    source: "Qulture.Rocks help, article 3980362: green from two thirds",
    given: 0.67,
    theirs: "green",
    ours: "amber",
    because: "Google’s green begins at 0.7",
  },
];

export const verdictExamples: readonly Worked<{ score: number; type: string }, boolean>[] = [
  {
    source: "What Matters, “How to grade committed OKRs”",
    given: { score: 0.8, type: "committed" },
    theirs: false,
  },
  { source: "Google’s OKR playbook", given: { score: 1, type: "committed" }, theirs: true },
  { source: "Google’s OKR playbook", given: { score: 0.7, type: "aspirational" }, theirs: true },
  {
    source: `${rework}: 0.6 to 0.7 on average`,
    given: { score: 0.6, type: "aspirational" },
    theirs: true,
    ours: false,
    because: "the playbook’s 0.7 is taken for one goal; re:Work’s range is the average over many",
  },
];

/** Anscombe’s first data set (The American Statistician 27, 1973): y = 3.00 + 0.500 x; days and values here. */
export const anscombe = {
  days: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
  values: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
  intercept: 3.0001,
  slope: 0.5001,
} as const;
