import { readPlan } from "../../shared/reading/read.ts";
import { generate, generateNegative } from "../generate/generate.ts";
import { type CalibrationBin, calibrate, type Judged, judgePlan } from "./calibration.ts";
import { corpusIsHere, loadCorpus } from "./corpus.ts";
import { type Aspect, aspects, type FileMeasure, measure, summariseMeasures } from "./measure.ts";
import { judgeTeamSheets, measureRealLife } from "./real-life.ts";

export interface ReadingReport {
  /** Null where the corpus is not on this machine. */
  readonly real: readonly FileMeasure[] | null;
  /** Sheets that a tester wrote. */
  readonly written: readonly FileMeasure[];
  readonly generated: readonly FileMeasure[];
  /** Generated sheets without OKRs, and how many of them gave none. */
  readonly negatives: { readonly sheets: number; readonly clean: number };
  readonly calibration: {
    readonly tables: readonly CalibrationBin[];
    readonly columns: readonly CalibrationBin[];
  };
}

export const aspectNames: Readonly<Record<Aspect, string>> = {
  objectives: "Objectives",
  keyResults: "Key results",
  links: "Parent links",
  text: "Text",
  fields: "Fields",
};

/** Reads everything there is to read and measures it. */
export function reportReading(sheets: number, negatives: number): ReadingReport {
  const judged: Judged[] = [];
  const corpus = loadCorpus().map((file) => {
    const plan = readPlan(file.workbook);
    judged.push(...judgePlan(file.expected, plan));
    return measure(file.name, file.expected, plan);
  });
  // Generated sheets are plain to read: they would make any confidence look too low.
  judged.push(...judgeTeamSheets());
  const generated: FileMeasure[] = [];
  for (let seed = 0; seed < sheets; seed++) {
    const sheet = generate(seed);
    const plan = readPlan(sheet.workbook);
    generated.push(measure(sheet.expected.id, sheet.expected, plan, sheet.address));
  }
  let clean = 0;
  for (let seed = 0; seed < negatives; seed++) {
    const sheet = generateNegative(seed);
    const plan = readPlan(sheet.workbook);
    if (plan.objectives.length === 0) clean++;
  }
  return {
    real: corpusIsHere ? corpus : null,
    written: measureRealLife(),
    generated,
    negatives: { sheets: negatives, clean },
    calibration: {
      tables: calibrate(judged.filter((one) => one.kind === "table")),
      columns: calibrate(judged.filter((one) => one.kind === "column")),
    },
  };
}

/** The worst layout family and language of generated sheets by the F1 of key results, then fields. */
export function worstOf(
  files: readonly FileMeasure[],
  groupOf: (file: FileMeasure) => string,
): { name: string; keyResults: number; fields: number } | null {
  let worst: { name: string; keyResults: number; fields: number } | null = null;
  for (const name of new Set(files.map(groupOf))) {
    const own = files.filter((file) => groupOf(file) === name);
    const keyResults = summariseMeasures(own, "keyResults").macro.f1;
    const fields = summariseMeasures(own, "fields").macro.f1;
    if (!worst || keyResults + fields < worst.keyResults + worst.fields) worst = { name, keyResults, fields };
  }
  return worst;
}

/** "generated-7-cards-pt" → "pt"; codes with a script keep it ("zh-Hans"). */
export const languageOfName = (name: string): string => /-([a-z]{2}(?:-[A-Z][a-z]+)?)$/.exec(name)?.[1] ?? "";

const share = (value: number) => value.toFixed(3);

/** "–" where no file has the aspect. */
function f1Of(files: readonly FileMeasure[], aspect: Aspect): string {
  const summary = summariseMeasures(files, aspect);
  return summary.files === 0 ? "–" : share(summary.macro.f1);
}

/** Sets measured before anybody had looked at them: what strangers may expect. */
const unseen: readonly { readonly name: string; readonly f1: readonly string[]; readonly without: string }[] =
  [
    { name: "22 of these, as teams write them", f1: ["0.982", "0.984", "–", "0.881"], without: "–" },
    {
      name: "162 public ones, in the mix of layouts of the real sheets",
      f1: ["0.929", "0.944", "0.962", "0.929"],
      without: "27 of 34",
    },
    {
      name: "948 public ones, most of them pages, guides and parts of longer documents",
      f1: ["0.841", "0.900", "0.896", "0.784"],
      without: "200 of 277",
    },
  ];

/** What F1 to expect of sheets that the reading did not learn from. */
export const firstUnseen = [
  "All of these sheets but 22 were looked at while the reading was made, and it learnt from them, so sheets of strangers score lower. Measured before anybody looked:",
  "",
  "| F1 at first sight | Objectives | Key results | Parent links | Fields | Without OKRs, left alone or asked about |",
  "|---|---:|---:|---:|---:|---:|",
  ...unseen.map(({ name, f1, without }) => `| ${name} | ${f1.join(" | ")} | ${without} |`),
  "",
  "The 948 came in seven batches, objectives from 0.794 to 0.893, key results from 0.859 to 0.940, fields from 0.748 to 0.806; some of the last batch may be among the earlier ones. Lists of goals that do not speak of OKRs (24 more, objectives 0.155) mostly stay unread.",
].join("\n");

/** The README's table: macro F1 by set. */
export function renderReadingTable(report: ReadingReport): string {
  const sets: [string, readonly FileMeasure[] | null][] = [
    [`Real sheets (${report.real?.length ?? 0})`, report.real],
    [`Written by a tester (${report.written.length})`, report.written],
    [`Generated sheets (${report.generated.length})`, report.generated],
  ];
  const rows = sets
    .filter(([, files]) => files !== null)
    .map(([name, files]) => `| ${name} | ${aspects.map((aspect) => f1Of(files!, aspect)).join(" | ")} |`);
  const family = worstOf(report.generated, (file) => file.family);
  const language = worstOf(report.generated, (file) => languageOfName(file.name));
  return [
    `| F1, mean over sheets | ${aspects.map((aspect) => aspectNames[aspect]).join(" | ")} |`,
    `|---|${aspects.map(() => "---:").join("|")}|`,
    ...rows,
    "",
    ...(report.real === null ? [] : [firstUnseen, ""]),
    `Confidence means what it says; columns of the real and the written sheets, said → right: ${report.calibration.columns
      .map(({ confidence, right, count }) => `${confidence.toFixed(2)} → ${right.toFixed(2)} (${count})`)
      .join(", ")}.`,
    "",
    `Generated sheets without OKRs read as such: ${report.negatives.clean} of ${report.negatives.sheets}.` +
      (family && language
        ? ` Worst layout: ${family.name} (key results ${share(family.keyResults)}, fields ${share(family.fields)}); worst language: ${language.name} (${share(language.keyResults)}, ${share(language.fields)}).`
        : ""),
  ].join("\n");
}
