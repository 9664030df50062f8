import type { TableDraft } from "../draft.ts";
import { numberOf } from "../numbering.ts";
import type { LineTraits } from "./lines/line.ts";
import type { Token } from "./tokens.ts";

const step =
  /^(?:step|schritt|paso|passo|étape|etape|stap|krok|adım|шаг|bước|langkah)\s*\d|^(?:步骤|步驟|第\s?[一二三四五六七八九\d]\s?步|手順|ステップ|단계)\s*\d*/iu;

/** "What are OKRs?": a page that explains them may have none. */
const asking =
  /(?:what (?:is|are)(?: an?)?|was (?:ist|sind)(?: ein)?|qu'est-ce qu|qué (?:es|son)(?: un| los)?|o que (?:é|são)(?: um| os)?|cos(?:'è|a sono)(?: un| gli)?|wat (?:is|zijn)|czym (?:jest|są)|что такое|apa itu|là gì|nedir|什么是|什麼是).{0,4}\s?OKR|OKRs? (?:là gì|nedir|란|とは)|OKRとは/iu;

/**
 * Whether a tab tells how it is done ("Step 1 … Step 5"; "Best practices", "How often…?", "Example") and numbers no key results
 * of its own: what looks like OKRs in it is an illustration.
 */
export function isManual(traits: readonly (LineTraits | null)[], tokens: readonly Token[]): boolean {
  let steps = 0;
  let chapters = 0;
  let numbered = tokens.filter((token) => token.kind === "table" && numbersKeyResults(token.table)).length;
  let isShown = false;
  for (const line of traits) {
    if (line === null) continue;
    if (line.isIllustrating) isShown = true;
    else if (line.blankBefore > 0 && line.isExplaining) isShown = false;
    if (step.test(line.raw)) steps++;
    const isHeading = line.words <= 9 && line.blankBefore > 0 && line.wording.label === null;
    if (isHeading && (line.isExplaining || line.isQuestion || line.section === "instructions")) chapters++;
    if (isHeading && asking.test(line.raw)) chapters += 2;
    if (!isShown && line.wording.label && line.wording.label.number !== null) numbered++;
  }
  return (steps >= 3 && numbered < 2) || (chapters >= 4 && numbered === 0);
}

/** "Key result" at its head, and before each of them "KR 1.1", "KR 1.2". */
function numbersKeyResults(table: TableDraft | null): boolean {
  if (table === null || !table.isExplicit) return false;
  const keyResults = table.items.filter(({ kind }) => kind === "keyResult");
  return keyResults.length > 1 && keyResults.every((keyResult) => numberOf(keyResult) !== null);
}
