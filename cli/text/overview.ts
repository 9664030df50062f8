import { statusWords } from "../../shared/okr/status-words.ts";
import type { KeyResultSummary, ObjectiveSummary, Summary } from "../../shared/progress/summary.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { percentUnclamped } from "../../shared/ui/percent.ts";
import { count } from "../../shared/ui/words.ts";
import { bar } from "./bar.ts";
import { tabName } from "./cells.ts";
import { fit, flat, padStart } from "./lines.ts";
import { type Paint, statusMarks } from "./paint.ts";

const barWidth = 14;
/** Below this many columns there is no room for bars beside words. */
const narrow = 64;

/** The objectives with a small bar each, by tab; with their key results where asked for. */
export function overview(
  workbook: Workbook,
  summary: Summary,
  withKeyResults: boolean,
  width: number,
  paint: Paint,
): string[] {
  const lines: string[] = [];
  let tab: string | null = null;
  for (const objective of summary.objectives) {
    const at = objective.cell?.tab ?? objective.keyResults[0]?.cell.tab ?? null;
    if (at !== tab) {
      tab = at;
      if (lines.length > 0) lines.push("");
      lines.push(paint(at === null ? "" : tabName(workbook, at), "bold"));
    }
    lines.push(
      line(objective, objective.text || "(no objective)", withKeyResults ? "bold" : null, 0, width, paint),
    );
    if (withKeyResults)
      for (const it of objective.keyResults) lines.push(line(it, it.text, null, 2, width, paint));
  }
  return lines;
}

function line(
  item: ObjectiveSummary | KeyResultSummary,
  text: string,
  ink: "bold" | null,
  indent: number,
  width: number,
  paint: Paint,
): string {
  const { sign, ink: tone } = statusMarks[item.status];
  const progress = item.progress === null ? "–" : percentUnclamped(item.progress);
  const status = statusWords[item.status].toLowerCase();
  const bars = width >= narrow ? `${bar(item.progress, item.expected, item.status, barWidth, paint)} ` : "";
  const room = Math.max(12, width - indent - 25 - (bars === "" ? 0 : barWidth + 1));
  const words = fit(flat(text), room);
  return `${" ".repeat(indent + 1)}${paint(sign, tone)} ${ink ? paint(words, ink) : words} ${bars}${padStart(progress, 6)}  ${paint(status, tone)}`;
}

/** "9 objectives, 28 key results · Q4 2026, 58 % of the time gone". */
export function headline(summary: Summary): string {
  const keyResults = summary.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  const objectives = summary.objectives.filter((objective) => objective.cell !== null).length;
  return `${count(objectives, "objective")}, ${count(keyResults, "key result")} · ${summary.cycle.label}, ${percentUnclamped(summary.elapsed)} of the time gone`;
}
