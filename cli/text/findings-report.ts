import { basename } from "node:path";
import type { Finding, Fix, Severity } from "../../shared/lint/finding.ts";
import { ruleById } from "../../shared/lint/rules.ts";
import { setLine, sharesOf } from "../../shared/lint/set-line.ts";
import type { Content } from "../../shared/sheet/edit.ts";
import { count } from "../../shared/ui/words.ts";
import { countBySeverity } from "../findings-json.ts";
import type { Look } from "../look.ts";
import type { Terminal } from "../terminal.ts";
import { describeCells } from "./cells.ts";
import { flat, hang, wrap } from "./lines.ts";
import { headline, overview } from "./overview.ts";
import { type Ink, type Paint, paintOf } from "./paint.ts";
import { askedLines } from "./questions.ts";

/** A person acts on a few things at a time; the rest is a switch away. */
const firstScreen = 12;

const severityLooks: Readonly<
  Record<Severity, { readonly sign: string; readonly ink: Ink; readonly title: string }>
> = {
  error: { sign: "✖", ink: "red", title: "Errors" },
  warning: { sign: "▲", ink: "yellow", title: "Warnings" },
  info: { sign: "·", ink: "cyan", title: "Notes" },
};

export function findingsReport(found: Look, all: boolean, terminal: Terminal): string {
  const { workbook, view } = found;
  const { width } = terminal;
  const paint = paintOf(terminal.colour);
  const name = paint(basename(found.source), "bold");
  if (view.plan.objectives.length === 0)
    return `${[`${name}: no OKRs found here.`, ...askedLines(view.plan.questions, width, paint)].join("\n")}\n`;
  const { findings } = view;
  const shown = all ? findings : findings.slice(0, firstScreen);
  const lines = [
    wrap(`${name} · ${headline(view.summary)}`, width),
    "",
    ...overview(workbook, view.summary, false, width, paint),
    "",
  ];
  const explained = new Set<string>();
  let severity: Severity | null = null;
  for (const finding of shown) {
    if (finding.severity !== severity) {
      severity = finding.severity;
      const { title, ink } = severityLooks[severity];
      lines.push(paint(`${title} (${countBySeverity(findings)[severity]})`, "bold", ink), "");
    }
    lines.push(...findingLines(finding, found, !explained.has(finding.rule), width, paint), "");
    explained.add(finding.rule);
  }
  lines.push(...closing(found, findings.length - shown.length, width, paint));
  return `${lines.join("\n")}\n`;
}

function findingLines(
  finding: Finding,
  { workbook }: Look,
  withWhy: boolean,
  width: number,
  paint: Paint,
): string[] {
  const { sign, ink } = severityLooks[finding.severity];
  const title = ruleById(finding.rule)?.title ?? finding.rule;
  const cells = describeCells(workbook, finding.places);
  const lines = [
    hang(
      `  ${paint(sign, ink)} `,
      `${paint(cells, "bold")} ${title} ${paint(`· ${finding.rule}`, "dim")}`,
      width,
    ),
    wrap(flat(finding.message), width, "    "),
  ];
  if (withWhy) lines.push(paint(hang("    Why: ", flat(finding.why), width), "dim"));
  const fix = finding.fixes[0];
  if (fix) {
    const change = changeOf(fix);
    const words = `${flat(fix.title)}${fix.safety === "safe" ? " (safe)" : ""}${change ? `: ${change}` : ""}`;
    lines.push(hang(`    ${paint("→", "green")} `, words, width));
  }
  return lines;
}

/** "=E9/D9 becomes =(E9-C9)/(D9-C9)" where a fix changes the content of one cell. */
function changeOf(fix: Fix): string | null {
  const [edit, ...more] = fix.edits;
  if (edit?.kind !== "cells" || edit.aspect !== "content" || more.length > 0) return null;
  const [before, after] = [edit.before[0]?.[0], edit.after[0]?.[0]];
  if (!before || !after || edit.after.length > 1 || edit.after[0]!.length > 1) return null;
  const [from, to] = [shown(before), shown(after)];
  // The button often says it all: Set to “Off track”.
  const isSaid = to === "" || from === to || fix.title.includes(to);
  return isSaid || to.length + from.length > 120 ? null : `${from || "nothing"} becomes ${to}`;
}

function shown({ formula, text, value }: Content): string {
  return flat(formula ?? text ?? String(value ?? ""));
}

function closing(
  { workbook, view, source, today }: Look,
  hidden: number,
  width: number,
  paint: Paint,
): string[] {
  const { findings } = view;
  const counts = countBySeverity(findings);
  if (findings.length === 0) return [paint("✓ Nothing to report.", "green")];
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safety === "safe")).length;
  const tally = [
    counts.error > 0 ? paint(count(counts.error, "error"), "red") : "",
    counts.warning > 0 ? paint(count(counts.warning, "warning"), "yellow") : "",
    counts.info > 0 ? count(counts.info, "note") : "",
  ].filter(Boolean);
  return [
    wrap(`${tally.join(", ")}${safe > 0 ? `; ${safe} can be fixed safely` : ""}.`, width),
    ...(hidden > 0 ? [`${hidden} more: plumbline lint ${quoted(source)} --all`] : []),
    wrap(`Of the key results: ${setLine(sharesOf({ workbook, ...view, today }))}.`, width),
    paint(wrap("What a rule means: plumbline explain RULE", width), "dim"),
  ];
}

function quoted(argument: string): string {
  return /^[\w./:@-]+$/.test(argument) ? argument : `"${argument}"`;
}
