import type { Surroundings } from "../around/surroundings.ts";
import type { Context } from "../context.ts";
import type { LineTraits } from "../lines/line.ts";
import type { Seen } from "../search.ts";

/** From which number of words, children and so on a sign is another one; found by trying. */
const steps = {
  words: [2, 3, 5, 8, 12, 18, 26, 40],
  children: [1, 2, 3, 6, 12],
  share: [0.01, 0.4, 0.7],
  labelled: [0.01, 0.6],
  siblings: [2, 3, 5],
  table: [0.01, 1, 2, 3],
  labels: [1, 2, 3, 6],
  peers: [1, 3, 6, 12],
  figured: [0.01, 0.3, 0.7],
  confidence: [0.6, 0.8, 0.9],
} as const;

/** How a line is written, each with its test. */
const forms: Readonly<Record<string, RegExp>> = {
  capital: /^\P{L}*\p{Lu}/u,
  small: /^\p{Ll}/u,
  numbered: /^\d{1,2}[.)]/u,
  pictograph: /\p{Extended_Pictographic}/u,
  percent: /%/u,
  dash: /\s[—–]\s/u,
  colonInside: /\S:\s\S/u,
  bracket: /[(（]/u,
  digit: /\d/u,
};

/** What can be seen of each line and around it, each sign by its name: the same ones in every document, whatever its words. */
export function signsIn({ traits, around }: Pick<Seen, "traits" | "around">): (at: number) => string[] {
  const peers = new Map<string, Peers>();
  for (const line of traits) {
    if (line === null) continue;
    const own = peers.get(formOf(line)) ?? { lines: 0, figures: 0 };
    own.lines++;
    if (line.hasFigure) own.figures++;
    peers.set(formOf(line), own);
  }
  return (at) => {
    const line = traits[at]!;
    return signsOf(line, around[at]!, traits[at - 1], traits[at + 1], peers.get(formOf(line))!);
  };
}

/** The lines of a tab that look alike, whatever they say. */
interface Peers {
  lines: number;
  figures: number;
}

const formOf = ({ column, blankBefore, isBold }: LineTraits): string =>
  `${column} ${blankBefore > 0} ${isBold}`;

function signsOf(
  line: LineTraits,
  around: Surroundings,
  above: LineTraits | null | undefined,
  below: LineTraits | null | undefined,
  { lines, figures }: Peers,
): string[] {
  const signs = ["any", ...trueOf("", line), ...trueOf("around ", around)];
  const say = (name: string, value: number, cuts: readonly number[]) =>
    signs.push(`${name} ${cuts.filter((cut) => value >= cut).length}`);
  const { label } = line.wording;
  if (label === null) signs.push("no label");
  else
    signs.push(
      `label ${label.kind}${label.number === null ? "" : " numbered"}${label.confidence < 0.9 ? " unsure" : ""}${label.rest === "" ? " alone" : ""}`,
    );
  if (line.field) {
    signs.push("field");
    say("field", line.field.confidence, steps.confidence);
  }
  if (line.fieldName) signs.push("fieldName");
  if (line.section) signs.push("section", `section ${line.section}`);
  if (line.listOf) signs.push(`list of ${line.listOf}`);
  signs.push(`shape ${line.shape ?? "unknown"}`);
  say("words", line.words, steps.words);
  signs.push(`gap ${Math.min(3, line.blankBefore)}`, `others ${Math.min(3, line.others)}`);
  say("children", around.children, steps.children);
  say("marked children", around.markedChildren, steps.share);
  say("figures in children", around.figureChildren, steps.share);
  say("advice in children", around.adviceChildren, steps.share);
  say("labelled children", around.labelledChildren, steps.labelled);
  say("siblings", around.siblings, steps.siblings);
  say("leads to table", around.leadsToTable, steps.table);
  say("labelled objectives", around.labelledObjectives, steps.labels);
  say("labelled key results", around.labelledKeyResults + around.keyResultHeadings, steps.labels);
  say("peers", lines - 1, steps.peers);
  say("figures in peers", (figures - (line.hasFigure ? 1 : 0)) / Math.max(1, lines - 1), steps.figured);
  signs.push(`indent ${Math.min(3, Math.ceil(line.column - around.leastColumn))}`);
  if (line.part >= 0) signs.push("part of a cell");
  signs.push(below ? `below ${sideOf(below.column, line.column)}${Math.min(2, below.blankBefore)}` : "end");
  if (below) signs.push(`below ${kindOf(below)}`);
  if (above) signs.push(`above ${kindOf(above)}`);
  for (const [name, form] of Object.entries(forms)) if (form.test(line.raw)) signs.push(name);
  return signs;
}

/** Where a line stands in what came before. */
export function placeSigns(line: LineTraits, context: Context): string[] {
  const { state, objectiveColumn, keyResultColumn } = context;
  const sides = `${besides(line.column, objectiveColumn)}${besides(line.column, keyResultColumn)}`;
  return [
    state,
    `${state} ${sides}`,
    `${context.isSure ? "sure" : "unsure"} ${context.isServed ? "served" : "bare"}`,
    `${context.isLabelled ? "labelled" : "plain"} ${context.isAnnounced ? "announced" : "found"}`,
    `${state}${context.awaitsList ? " awaits list" : ""}${line.blankBefore > 0 ? " after a gap" : ""}`,
  ];
}

function trueOf(prefix: string, of: object): string[] {
  return Object.entries(of).flatMap(([name, value]) => (value === true ? [prefix + name] : []));
}

const sideOf = (column: number, than: number) => (column > than ? ">" : column < than ? "<" : "=");
const besides = (column: number, than: number) => (than < 0 ? "-" : sideOf(column, than));

function kindOf(line: LineTraits): string {
  return line.wording.label?.kind ?? line.listOf ?? (line.field ? "field" : line.isProse ? "prose" : "plain");
}
