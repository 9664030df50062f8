import type { ColumnRole } from "../../okr/fields.ts";
import { fold, isSpaceless, wordKey } from "./fold.ts";
import { namesOf, type OtherColumn, otherColumns } from "./language.ts";
import { languages } from "./languages.ts";
import { isPeriodName } from "./period-name.ts";

export interface HeaderRole {
  readonly role: ColumnRole;
  /** 0–1. A synonym alone in the cell is 0.97; a word that may mean several things shares that out. */
  readonly confidence: number;
  /** Code of the language whose word it is. */
  readonly language: string;
}

interface Meaning {
  readonly role: ColumnRole | null;
  readonly other: OtherColumn | null;
  readonly weight: number;
  readonly language: string;
}

/** A header longer than this is a sentence or an instruction. */
const longestHeader = 72;
const whole = 0.97;

let meanings: Map<string, Meaning[]> | null = null;
let fillers: Set<string> | null = null;
let longestKey = 0;
const remembered = new Map<string, readonly HeaderRole[]>();
const rememberedOthers = new Map<string, OtherColumn | null>();

function keyOf(name: string): string {
  return wordKey(fold(name));
}

function build(): Map<string, Meaning[]> {
  const map = new Map<string, Meaning[]>();
  const ignored = new Set<string>();
  const add = (name: string, meaning: Meaning) => {
    const key = keyOf(name);
    if (key === "") return;
    const known = map.get(key);
    if (!known) map.set(key, [meaning]);
    else if (
      !known.some(
        (m) => m.role === meaning.role && m.other === meaning.other && m.language === meaning.language,
      )
    ) {
      known.push(meaning);
    }
    if (key.length > longestKey) longestKey = key.length;
  };
  for (const language of languages) {
    for (const [role, names] of Object.entries(language.headers)) {
      for (const name of namesOf(names)) {
        add(name, { role: role as ColumnRole, other: null, weight: 1, language: language.code });
      }
    }
    for (const [name, roles] of Object.entries(language.ambiguous)) {
      for (const [role, weight] of Object.entries(roles)) {
        add(name, { role: role as ColumnRole, other: null, weight, language: language.code });
      }
    }
    for (const other of otherColumns) {
      for (const name of namesOf(language.others[other] ?? "")) {
        add(name, { role: null, other, weight: 1, language: language.code });
      }
    }
    for (const name of namesOf(language.fillers)) ignored.add(keyOf(name));
  }
  fillers = ignored;
  return map;
}

function known(key: string): readonly Meaning[] | undefined {
  meanings ??= build();
  return meanings.get(key);
}

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
    other = known(wordKey(folded))?.find((meaning) => meaning.other !== null)?.other ?? null;
    if (other === null) {
      const bare = fold(text.replace(/[([（【［].*$/su, ""));
      other = known(wordKey(bare))?.find((meaning) => meaning.other !== null)?.other ?? null;
    }
    if (rememberedOthers.size > 5000) rememberedOthers.clear();
    rememberedOthers.set(text, other);
  }
  return other;
}

class Votes {
  readonly best = new Map<ColumnRole, HeaderRole>();

  add(meaning: Meaning, strength: number): void {
    if (meaning.role === null) return;
    const confidence = meaning.weight * strength;
    const before = this.best.get(meaning.role);
    if (!before || before.confidence < confidence) {
      this.best.set(meaning.role, { role: meaning.role, confidence, language: meaning.language });
    }
  }

  addAll(found: readonly Meaning[], strength: number): void {
    for (const meaning of found) this.add(meaning, strength);
  }

  sorted(): readonly HeaderRole[] {
    return Array.from(this.best.values()).sort((a, b) => b.confidence - a.confidence);
  }
}

function recognise(text: string): readonly HeaderRole[] {
  const votes = new Votes();
  const folded = fold(text);
  if (folded === "")
    return text.trim() === "%" ? [{ role: "progress", confidence: 0.6, language: "en" }] : [];
  const found = known(wordKey(folded));
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

  // "Target (%)", "Baseline (Nov 2025)", "現在値［件］".
  const bare = text.replace(/[([（【［{][^)\]）】］}]*[)\]）】］}]?/gu, " ");
  if (bare !== text) {
    const inner = recognise(bare);
    const inside = /[([（【［{]([^)\]）】］}]*)/u.exec(text)?.[1] ?? "";
    // "目標 (Objective)": the bracket may name the same thing in another language.
    const gloss = !/\p{L}/u.test(inside) ? [] : recognise(inside).filter((role) => role.confidence > 0.9);
    if (inner.length > 0 || gloss.length > 0)
      return merge(scale(inner, 0.98), scale(gloss, inner.length > 0 ? 0.6 : 0.8), gloss);
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
  return isSpaceless(folded) ? withinCharacters(folded) : withinWords(folded);
}

const none: readonly HeaderRole[] = [];

/** What the parts of a header say together: "目标 / Objective" agree on one role, "KR 담당자" is an owner, "Objective / Key result" is both. */
function settle(
  all: readonly HeaderRole[],
  parts: readonly (readonly HeaderRole[])[],
  areGlosses: boolean,
): readonly HeaderRole[] {
  if (parts.length < 2) return all;
  const agreed = all.filter(({ role }) => parts.every((part) => part.some((other) => other.role === role)));
  if (agreed.length > 0) {
    return all
      .map((role) =>
        agreed.includes(role)
          ? { ...role, confidence: Math.max(role.confidence, 0.9) }
          : { ...role, confidence: role.confidence * 0.3 },
      )
      .sort((a, b) => b.confidence - a.confidence);
  }
  const isItem = ({ role }: HeaderRole) => role === "objective" || role === "keyResult";
  // "From / Goal", "Ist → Ziel": beside a start or a current value the other word is the target.
  if (
    parts.some((part) => part[0]?.role === "start" || part[0]?.role === "current") &&
    all.some(({ role }) => role === "target")
  ) {
    return all
      .map((role) =>
        role.role === "target"
          ? { ...role, confidence: Math.max(role.confidence, 0.85) }
          : isItem(role)
            ? { ...role, confidence: role.confidence * 0.3 }
            : role,
      )
      .sort((a, b) => b.confidence - a.confidence);
  }
  if (!areGlosses || all.every(isItem)) return all;
  return all
    .map((role) => (isItem(role) ? { ...role, confidence: role.confidence * 0.35 } : role))
    .sort((a, b) => b.confidence - a.confidence);
}

/** The parts of a header that a sign divides, or two scripts side by side, which are mostly one name in two languages. */
function splitParts(text: string): { parts: string[]; areGlosses: boolean } {
  const parts = text
    .split(/\s*(?:[/|&\n\r·•:：、／→➔]|->|=>)\s*|\s+[-–—]\s+/u)
    .filter((part) => fold(part) !== "");
  if (parts.length > 1) return { parts, areGlosses: false };
  const mixed =
    /^([\p{Script=Latin}\p{P}\d\s%#]+)\s*([^\p{Script=Latin}]+)$/u.exec(text) ??
    /^([^\p{Script=Latin}]+?)\s*([\p{Script=Latin}\d\p{P}\s%#]+)$/u.exec(text);
  if (!mixed) return { parts: [text], areGlosses: false };
  const both = [mixed[1]!.trim(), mixed[2]!.trim()].filter((part) => /\p{L}/u.test(part));
  return both.length === 2 ? { parts: both, areGlosses: true } : { parts: [text], areGlosses: false };
}

function scale(roles: readonly HeaderRole[], factor: number): readonly HeaderRole[] {
  return roles.map((role) => ({ ...role, confidence: role.confidence * factor }));
}

/** The stronger confidence of each role; a role that both lists name and `agreeing` confirms gains a little. */
function merge(
  a: readonly HeaderRole[],
  b: readonly HeaderRole[],
  agreeing: readonly HeaderRole[],
): readonly HeaderRole[] {
  const best = new Map<ColumnRole, HeaderRole>();
  for (const role of [...a, ...b]) {
    const before = best.get(role.role);
    if (!before || before.confidence < role.confidence) best.set(role.role, role);
  }
  const raised = Array.from(best.values()).map((role) =>
    agreeing.some((other) => other.role === role.role) && a.some((other) => other.role === role.role)
      ? { ...role, confidence: Math.max(role.confidence, 0.9) }
      : role,
  );
  return raised.sort((x, y) => y.confidence - x.confidence);
}

/** Names inside a header of several words: the more of the header a name explains, the surer; the last name is the head in most languages. */
function withinWords(folded: string): readonly HeaderRole[] {
  const words = folded.split(" ");
  if (words.length > 9) return [];
  const votes = new Votes();
  const covered = words.map(
    (word) => fillers!.has(wordKey(word)) || /^\d+$/.test(word) || isPeriodName(word),
  );
  const hits: { from: number; to: number; found: readonly Meaning[] }[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const found = known(wordKey(words.slice(from, to).join(" ")));
      if (!found || (to - from === 1 && words[from]!.length < 2)) continue;
      hits.push({ from, to, found });
      from = to - 1;
      break;
    }
  }
  if (hits.length === 0) return [];
  const isOther = hits.some((hit) => hit.found.every((meaning) => meaning.other !== null));
  for (const hit of hits) {
    let explained = 0;
    let size = 0;
    words.forEach((word, i) => {
      const length = word.length;
      size += length;
      const inHit = i >= hit.from && i < hit.to;
      const inOther = hits.some((other) => i >= other.from && i < other.to);
      explained += inHit ? length : covered[i] ? length * 0.8 : inOther ? length * 0.5 : 0;
    });
    const share = explained / size;
    if (share < 0.34) continue;
    for (const meaning of hit.found) {
      const isItem = meaning.role === "objective" || meaning.role === "keyResult";
      // "KR owner", "Objective status": the item is only whose field it is.
      const isQualifier =
        isItem &&
        hits.some(
          (other) =>
            other !== hit &&
            other.found.some((m) => m.role !== null && m.role !== "objective" && m.role !== "keyResult"),
        );
      votes.add(meaning, (0.35 + 0.58 * share) * (isQualifier ? 0.35 : 1) * (isOther ? 0.45 : 1));
    }
  }
  return votes.sorted();
}

/** The same for scripts without spaces: known names as substrings, the longest first. */
function withinCharacters(folded: string): readonly HeaderRole[] {
  const text = wordKey(folded);
  if (text.length > 24) return [];
  const votes = new Votes();
  const hits: { from: number; to: number; found: readonly Meaning[] }[] = [];
  for (let from = 0; from < text.length; from++) {
    for (let to = Math.min(text.length, from + Math.min(longestKey, 16)); to > from + 1; to--) {
      const found = known(text.slice(from, to));
      if (!found) continue;
      hits.push({ from, to, found });
      from = to - 1;
      break;
    }
  }
  const isOther = hits.some((hit) => hit.found.every((meaning) => meaning.other !== null));
  const all = hits.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  for (const hit of hits) {
    const share = (hit.to - hit.from + (all - hit.to + hit.from) * 0.5) / text.length;
    if (share < 0.34) continue;
    for (const meaning of hit.found) {
      const isItem = meaning.role === "objective" || meaning.role === "keyResult";
      const isQualifier =
        isItem &&
        hits.some(
          (other) =>
            other !== hit &&
            other.found.some((m) => m.role !== null && m.role !== "objective" && m.role !== "keyResult"),
        );
      votes.add(meaning, (0.4 + 0.5 * share) * (isQualifier ? 0.35 : 1) * (isOther ? 0.45 : 1));
    }
  }
  return votes.sorted();
}
