import { merge, none, scale, settle, splitParts } from "./combine.ts";
import { fold, isSpaceless, wordKey } from "./fold.ts";
import type { HeaderRole } from "./header-role.ts";
import type { OtherColumn } from "./language.ts";
import { isFiller, meaningsOf } from "./meanings.ts";
import { isPeriodName } from "./period-name.ts";
import { Votes, withinCharacters, withinWords } from "./within.ts";

/** A header longer than this is a sentence or an instruction. */
const longestHeader = 72;
const whole = 0.97;

const remembered = new Map<string, readonly HeaderRole[]>();
const rememberedOthers = new Map<string, OtherColumn | null>();

/**
 * What a header cell may be the name of, best first; [] where it says nothing. Confidences of one header need not add up
 * to 1: they are the strength of the header's evidence alone, to be weighed against what stands in the column.
 */
export function rolesOfHeader(text: string): readonly HeaderRole[] {
  if (text.length === 0 || text.length > longestHeader) return [];
  let roles = remembered.get(text);
  if (roles === undefined) {
    roles = recognise(text);
    if (remembered.size > 5000) remembered.clear();
    remembered.set(text, roles);
  }
  return roles;
}

/** What a header names that is no field of an OKR ("Start date", "Risk", "Budget"); null where it names none of those. */
export function otherColumnOf(text: string): OtherColumn | null {
  if (text.length === 0 || text.length > longestHeader) return null;
  let other = rememberedOthers.get(text);
  if (other === undefined) {
    const folded = fold(text);
    // "Latest evidence"; but "At risk" is a state.
    const withoutFillers = () =>
      folded.split(" ").filter((word) => word.length < 4 || !isFiller(wordKey(word)));
    other =
      otherNamed(folded) ??
      otherNamed(fold(text.replace(/[([（【［].*$/su, ""))) ??
      otherNamed(withoutFillers().join(" "));
    if (rememberedOthers.size > 5000) rememberedOthers.clear();
    rememberedOthers.set(text, other);
  }
  return other;
}

const otherNamed = (folded: string): OtherColumn | null =>
  meaningsOf(wordKey(folded))?.find((meaning) => meaning.other !== null)?.other ?? null;

/** "H2/2026 ", "Q3 ", "FY26 " inside a bracket. */
const periodWithin = /(?:(?:Q[1-4]|H[12]|(?:FY|CY)?\s?20\d{2}|FY\d{2})[\s/–-]*)+/giu;

/** Below this the words outside a bracket only resemble a name. */
const guessed = 0.7;

function recognise(text: string): readonly HeaderRole[] {
  const votes = new Votes();
  const folded = fold(text);
  if (folded === "") {
    if (text.trim() === "%") return [{ role: "progress", confidence: 0.6, language: "en" }];
    // "😀😐😟", "🟢🟡🔴", but not one of them.
    return /^(?:\p{Extended_Pictographic}[\ufe0f\s/|]*){2,}$/u.test(text)
      ? [{ role: "status", confidence: 0.6, language: "" }]
      : [];
  }
  const found = meaningsOf(wordKey(folded));
  if (found) {
    votes.addAll(found, whole);
    // "Start date" in one language may be spelled like a field of another: both stand, each as weak as the doubt.
    if (found.some((meaning) => meaning.other !== null) && votes.best.size > 0)
      return scale(votes.sorted(), 0.55);
    // "maj" is an update in French and May in Polish.
    if (votes.best.size > 0 && votes.best.get("period") === undefined && isPeriodName(text)) {
      return merge(scale(votes.sorted(), 0.6), [{ role: "period", confidence: 0.7, language: "" }], []);
    }
    return votes.sorted();
  }
  if (isPeriodName(text)) return [{ role: "period", confidence: 0.9, language: "" }];

  // "①점수", "② score".
  const unnumbered = text.replace(/[\u2460-\u2473]/gu, "").trim();
  if (unnumbered !== text) return recognise(unnumbered);
  // "Target (%)", "Baseline (Nov 2025)", "現在値［件］".
  const bare = text.replace(/[([（【［{][^)\]）】］}]*[)\]）】］}]?/gu, " ");
  if (bare !== text) {
    const inner = recognise(bare);
    const inside = (/[([（【［{]([^)\]）】］}]*)/u.exec(text)?.[1] ?? "").replace(periodWithin, "");
    // "目標 (Objective)", "Standard (H2 target)": the bracket may name the same thing in other words.
    const gloss = !/\p{L}/u.test(inside) ? [] : recognise(inside).filter((role) => role.confidence > 0.9);
    if (inner.length > 0 || gloss.length > 0)
      return merge(
        scale(inner, 0.98),
        scale(gloss, (inner[0]?.confidence ?? 0) > guessed ? 0.6 : 0.8),
        gloss,
      );
  }
  const { parts, areGlosses } = splitParts(text);
  if (parts.length > 1) {
    const roles = parts.map((part) => recognise(part));
    const named = roles.filter((list) => list.length > 0);
    if (named.length > 0 && named.length * 2 >= parts.length) {
      const all = named.reduce(
        (sum, list) => merge(sum, scale(list, named.length === parts.length ? 0.95 : 0.8), []),
        none,
      );
      return settle(all, named, areGlosses);
    }
  }
  const within = isSpaceless(folded) ? withinCharacters(folded) : withinWords(folded);
  // "% there", "% of the way": a share, whatever word follows.
  if (within.length === 0 && /^[%％]\s*\p{L}/u.test(text))
    return [{ role: "progress", confidence: 0.6, language: "" }];
  return within;
}
