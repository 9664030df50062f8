import { hasBlank } from "./clean.ts";
import type { TableDraft } from "./draft.ts";
import { structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import { mentionsOkrs, namesObjectives } from "./mentions.ts";
import { agreementOf, withAgreement } from "./outline/agreement.ts";
import { surroundingsOf } from "./outline/around/surroundings.ts";
import { build, type OutlineReading } from "./outline/build.ts";
import { learntPoints } from "./outline/learnt/learnt.ts";
import type { LineTraits } from "./outline/lines/line.ts";
import { traitsOf } from "./outline/lines/traits.ts";
import { repeatsIn } from "./outline/repeats.ts";
import { searchReading } from "./outline/search.ts";
import type { Token } from "./outline/tokens.ts";
import type { Parse } from "./parser.ts";
import type { View } from "./view.ts";

/** Reads the lines of a tab together with its tables: which lines are objectives, which tables stand under which. */
export function readOutline(
  view: View,
  lines: readonly Line[],
  tokens: readonly Token[],
  isMentioned: boolean,
  parse: Parse,
): OutlineReading {
  const traits = asForm(traitsOf(view, lines, tokens));
  const isTitled =
    mentionsOkrs(view.tab.name) ||
    traits.slice(0, 4).some((line) => line?.mentions === true && line.words < 16) ||
    titlesGoals(traits);
  const repeats = repeatsIn(view.tab, tokens, traits);
  const isManual = explains(traits, tokens);
  const around = surroundingsOf(tokens, traits, repeats, isMentioned, isTitled, isManual);
  const seen = { tokens, traits, around, repeats, tableDoubt: isManual ? -6 : 0 };
  const first = searchReading(seen, learntPoints(seen));
  const agreement = agreementOf(traits, around, first);
  if (agreement === null) return build(view, seen, first, parse);
  const agreed = { ...seen, around: withAgreement(around, agreement) };
  return build(view, agreed, searchReading(agreed, learntPoints(agreed)), parse);
}

/** "Q2 2026 Goals": a title that names goals and their period. */
function titlesGoals(traits: readonly (LineTraits | null)[]): boolean {
  const title = traits[0];
  return title?.isTitle === true && title.words <= 6 && namesObjectives(title.raw);
}

const form =
  /template|modelo|plantilla|vorlage|modèle|模板|範本|テンプレート|szablon|şablon|шаблон|\bmẫu|قالب|템플릿|sjabloon/iu;

/** In a tab that calls itself a template, or is mostly blanks, whatever has blanks to fill in is part of the form, also where words surround them. */
function asForm(traits: readonly (LineTraits | null)[]): readonly (LineTraits | null)[] {
  const isNamed = traits.slice(0, 4).some((line) => line !== null && line.words < 12 && form.test(line.raw));
  if (!isNamed && !isMostlyBlank(traits)) return traits;
  return traits.map((line) => (line !== null && hasBlank(line.raw) ? { ...line, isTemplate: true } : line));
}

/** How many blanks to fill in make a form, where they are a quarter of all lines and outnumber what is written two to one. */
const leastBlanks = 4;

function isMostlyBlank(traits: readonly (LineTraits | null)[]): boolean {
  const blanks = traits.filter((line) => line?.isTemplate && hasBlank(line.raw)).length;
  const written = traits.filter((line) => line !== null && !line.isTemplate && line.wording.label !== null);
  return (
    blanks >= Math.max(leastBlanks, traits.length / 4) &&
    blanks >= 2 * written.filter((line) => !hasBlank(line!.raw)).length
  );
}

const step =
  /^(?:step|schritt|paso|passo|étape|etape|stap|krok|adım|шаг|bước|langkah)\s*\d|^(?:步骤|步驟|第\s?[一二三四五六七八九\d]\s?步|手順|ステップ|단계)\s*\d*/iu;

/** "What are OKRs?": a page that explains them may have none. */
const asking =
  /(?:what (?:is|are)(?: an?)?|was (?:ist|sind)(?: ein)?|qu'est-ce qu|qué (?:es|son)(?: un| los)?|o que (?:é|são)(?: um| os)?|cos(?:'è|a sono)(?: un| gli)?|wat (?:is|zijn)|czym (?:jest|są)|что такое|apa itu|là gì|nedir|什么是|什麼是).{0,4}\s?OKR|OKRs? (?:là gì|nedir|란|とは)|OKRとは/iu;

/**
 * Whether a tab tells how it is done ("Step 1 … Step 5"; "Best practices", "How often…?", "Example") and numbers no key results
 * of its own: what looks like OKRs in it is an illustration.
 */
function explains(traits: readonly (LineTraits | null)[], tokens: readonly Token[]): boolean {
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
  return (
    keyResults.length > 1 &&
    keyResults.every(
      ({ key, number }) => number !== null || (key !== null && structuralLabel(key)?.number != null),
    )
  );
}
