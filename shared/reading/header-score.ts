import { isTemplateText } from "./clean.ts";
import { otherColumnOf, rolesOfHeader, sectionOf, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import { isDay, leastDays } from "./measures.ts";
import { programName, storedAs } from "./profile.ts";
import { parseText } from "./values/parse.ts";
import type { View } from "./view.ts";

const longest = 70;
/** Longer cells with spaces say something. */
const leastPhrase = 22;

/** "✅ …", "🔄 …": a sign and a word behind it. */
const marked = /^\p{Extended_Pictographic}\ufe0f?\s*/u;

/** What speaks for and against a row being a header, added up. Cheap on rows of data: it stops at the first number. */
export function headerScore(view: View, line: Line): number {
  if (line.filled < 2) return -9;
  let score = -2.2;
  let recognised = 0;
  let hasItem = false;
  let texts = 0;
  let long = 0;
  let periods = 0;
  let labelled = 0;
  let bareKeyResults = 0;
  /** "KR1 target": what a column behind that key result is called. */
  let besides = 0;
  let headsObjectives = false;
  let colons = 0;
  let named = 0;
  let bold = 0;
  let days = 0;
  let types = 0;
  let programNames = 0;
  let phrases = 0;
  const seen = new Set<string>();
  let repeated = 0;
  /** The cell before is called "Status". */
  let statesNext = false;
  const countLabel = (text: string): boolean => {
    const label = structuralLabel(text);
    if (label === null || label.number === null) return false;
    labelled++;
    if (label.kind === "keyResult" && label.rest === "") bareKeyResults++;
    else if (label.kind === "keyResult" && (rolesOfHeader(label.rest)[0]?.confidence ?? 0) > 0.5) besides++;
    return true;
  };
  for (let column = line.first; column <= line.last; column++) {
    const text = view.text(line.row, column);
    if (text === "") continue;
    const cell = view.cell(line.row, column)!;
    if (cell.style?.bold) bold++;
    const code = text.charCodeAt(0);
    const isNumeric =
      typeof cell.value !== "string" ||
      (code >= 48 && code <= 57) ||
      code === 45 ||
      code === 36 ||
      code === 8364;
    if (isNumeric || text.length <= 3) {
      const [role] = rolesOfHeader(text);
      if (role?.role === "period") {
        periods++;
        texts++;
        score += 0.5;
        continue;
      }
      if (!role && isDay(text)) {
        days++;
        continue;
      }
      if (!role && isNumeric) {
        score -= 1.6;
        if (score < -6) return score;
        continue;
      }
    }
    texts++;
    if (text.length > longest) {
      long++;
      continue;
    }
    if (text.length > 1 && /[:：]$/u.test(text)) colons++;
    if (storedAs.test(text)) types++;
    else if (programName.test(text)) programNames++;
    else if (text.length > leastPhrase && text.indexOf(" ") > 0) phrases++;
    // "🔄 In progress", "✅ Done" are states of a row.
    if (marked.test(text) && parseText(text.replace(marked, "")).kind === "status") {
      score -= 1.5;
      continue;
    }
    if (
      /^[[{<].*[\]}>]$/u.test(text) ||
      (text.length > 1 && isTemplateText(text) && rolesOfHeader(text)[0]?.role === "id")
    ) {
      score -= 0.8;
      continue;
    }
    if (seen.has(text)) {
      repeated++;
      continue;
    }
    seen.add(text);
    const [best] = rolesOfHeader(text);
    const isState = statesNext && best?.role === "status" && parseText(text).kind === "status";
    statesNext = best?.role === "status";
    // "Status | On track": the last row of a card.
    if (isState) score -= 1.5;
    else if (best && best.role === "period") {
      periods++;
      score += 0.5;
    } else if (best && text.length > 22 && best.confidence < 0.75) {
      // A sentence that holds the word "from" or "target".
      recognised += 0.15;
    } else if (best && best.confidence >= 0.3) {
      recognised += best.confidence;
      named++;
      if ((best.role === "keyResult" || best.role === "objective") && best.confidence >= 0.5) hasItem = true;
      // "KR1", "O2: Grow": an item, not the name of a column; where most cells are, key results stand side by side.
      if (countLabel(text)) recognised -= best.confidence;
      else if (best.role === "objective" && best.confidence >= 0.5) headsObjectives = true;
    } else if (otherColumnOf(text) !== null) {
      recognised += 0.6;
      named++;
    } else if (sectionOf(text) !== null) recognised += 0.2;
    else countLabel(text);
  }
  if (texts === 0) return -9;
  // "Objective | KR1 | KR2 | KR3": a column for each key result of the row's objective.
  const isSideBySide = bareKeyResults > 1 && bareKeyResults + besides === labelled;
  if (isSideBySide && (headsObjectives || besides >= bareKeyResults)) {
    recognised += labelled;
    labelled = 0;
  }
  // The questions of a form are long; its first column always dates the answers.
  const isForm = line.filled >= 4 && formStart.test(view.text(line.row, line.first));
  if (isForm) score += 3 + 1.5 * long;
  // "Period | Q3 | Author | Ana | Updated | 24 Oct": names and their values by turns.
  if (line.filled >= 4 && alternates(view, line)) score -= 4;
  // "title | TEXT", "key_results | What each objective is measured by": a program's columns and what they are for.
  if (types > 0 || (programNames > 0 && phrases > 0)) score -= 4;
  // A run of days heads check-ins; one or two are data.
  if (days >= leastDays) {
    periods += days;
    score += 0.5;
  } else score -= 1.6 * days;
  // "Team: | Sales" is a field and its value; a header has colons throughout or none.
  if (line.filled <= 3 && colons > 0 && colons < line.filled) score -= 3;
  score -= labelled === 0 ? 0 : labelled < 2 ? 3 : 1;
  const share = recognised / texts;
  score += 1.4 * Math.min(recognised, 5) + 2.2 * share + (hasItem ? 0.9 : 0) - 1.5 * long;
  if (recognised < 0.9 && periods < 3) score -= 1.5;
  // "Key result | Raise NPS", "Owner | Ana": a field and its value, not two columns.
  if (line.filled === 2 && named < 2 && !(hasItem && headsWording(view, line))) score -= 2;
  if (repeated > 0 && recognised > 1.5) score += 0.4;
  if (bold === line.filled) score += 0.8;
  return score;
}

/** How spreadsheets of form answers call their first column. */
const formStart =
  /^(?:timestamp|zeitstempel|marca temporal|carimbo de data\/hora|horodateur|informazioni cronologiche|tijdstempel|sygnatura czasowa|zaman damgası|отметка времени|タイムスタンプ|时间戳记?|時間戳記|타임스탬프)$/iu;

/** "Period | Q3 | Author | Ana": names and their values by turns. */
export function alternates(view: View, line: Line): boolean {
  const cells: string[] = [];
  for (let column = line.first; column <= line.last; column++)
    if (view.text(line.row, column) !== "") cells.push(view.text(line.row, column));
  if (cells.length % 2 !== 0) return false;
  const isName = (text: string) => (rolesOfHeader(text)[0]?.role ?? "period") !== "period";
  if (!cells.every((text, i) => i % 2 === 1 || isName(text))) return false;
  return cells.every((text, i) => i % 2 === 0 || !isName(text)) || isPaired(view, line);
}

/** Two cells and a gap, two cells and a gap. */
function isPaired(view: View, line: Line): boolean {
  let run = 0;
  for (let column = line.first; column <= line.last + 1; column++) {
    if (view.text(line.row, column) !== "") run++;
    else {
      if (run !== 0 && run !== 2) return false;
      run = 0;
    }
  }
  return true;
}

/** Whether the row below a two-cell header holds wording under a name of a word or two. */
function headsWording(view: View, line: Line): boolean {
  const second = view.text(line.row, line.last);
  const below = view.text(line.row + 1, line.first);
  if (second.split(" ").length > 3 || below === "") return false;
  // "Objective | Grow", "Key result 1 | …" below: labels and their wordings.
  if (structuralLabel(below)?.rest === "") return false;
  return structuralLabel(below) !== null || below.split(" ").length > 2 || below.length > 20;
}
