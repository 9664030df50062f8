import { hasBlank } from "./clean.ts";
import type { Line } from "./lines.ts";
import { mentionsOkrs, namesObjectives } from "./mentions.ts";
import { agreementOf, withAgreement } from "./outline/agreement.ts";
import { surroundingsOf } from "./outline/around/surroundings.ts";
import { build, type OutlineReading } from "./outline/build.ts";
import { withoutGuess } from "./outline/guesses.ts";
import { learntPoints } from "./outline/learnt/learnt.ts";
import type { LineTraits } from "./outline/lines/line.ts";
import { traitsOf } from "./outline/lines/traits.ts";
import { isManual } from "./outline/manual.ts";
import { repeatsIn } from "./outline/repeats.ts";
import { searchReading } from "./outline/search.ts";
import type { Token } from "./outline/tokens.ts";
import type { TabContext } from "./tab.ts";
import type { View } from "./view.ts";

/** Reads the lines of a tab together with its tables: which lines are objectives, which tables stand under which. */
export function readOutline(
  view: View,
  lines: readonly Line[],
  tokens: readonly Token[],
  isMentioned: boolean,
  context: Pick<TabContext, "parse" | "answers">,
): OutlineReading {
  const traits = asForm(traitsOf(view, lines, tokens));
  const isNamed = mentionsOkrs(view.tab.name) || titlesGoals(traits);
  const isTitled = isNamed || traits.slice(0, 4).some((line) => line?.mentions === true && line.words < 16);
  const repeats = repeatsIn(view.tab, tokens, traits);
  const explains = isManual(traits, tokens);
  const around = surroundingsOf(tokens, traits, repeats, {
    isNamed,
    isMentioned,
    isTitled,
    isManual: explains,
  });
  const seen = { tokens, traits, around, repeats, tableDoubt: explains ? -6 : 0 };
  // What a first reading agrees on is no sign of a line: the points learnt are the same in the second.
  const learnt = learntPoints(seen);
  const first = searchReading(seen, learnt);
  const agreement = agreementOf(traits, around, first);
  if (agreement === null) return build(view, seen, withoutGuess(seen, first), context);
  const agreed = { ...seen, around: withAgreement(around, agreement) };
  return build(view, agreed, withoutGuess(agreed, searchReading(agreed, learnt)), context);
}

/** "Q2 2026 Goals": a title that names goals and their period. */
function titlesGoals(traits: readonly (LineTraits | null)[]): boolean {
  const title = traits[0];
  return title?.isTitle === true && title.words <= 6 && namesObjectives(title.raw);
}

const form =
  /template|plantilla|vorlage|(?:modelo|modèle)(?= (?:de |d'|para |pour )?(?:okr|objeti|objecti|plan|ficha|fiche))|^(?:modelo|modèle)$|模板|範本|テンプレート|szablon|şablon|шаблон|\bmẫu|قالب|템플릿|sjabloon/iu;

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
