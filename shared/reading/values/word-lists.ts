import type { Status } from "../../okr/parsed.ts";
import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { type ParseContext, speaks } from "./context.ts";

/** What a cell that is nothing but this word means. */
export type WordMeaning =
  | {
      readonly kind: "status";
      readonly status: Status;
      readonly underway: boolean;
      readonly language: string;
    }
  | { readonly kind: "level"; readonly level: "high" | "medium" | "low"; readonly language: string }
  | { readonly kind: "boolean"; readonly boolean: boolean; readonly language: string }
  | { readonly kind: "placeholder"; readonly language: string };

let words: Map<string, WordMeaning[]> | null = null;

function build(): Map<string, WordMeaning[]> {
  const map = new Map<string, WordMeaning[]>();
  const add = (names: string, meaning: WordMeaning) => {
    for (const name of namesOf(names)) {
      const key = wordKey(fold(name));
      const known = map.get(key);
      if (known) known.push(meaning);
      else map.set(key, [meaning]);
    }
  };
  for (const { code: language, statuses, underway, levels, booleans, placeholders } of languages) {
    for (const [status, names] of Object.entries(statuses)) {
      add(names, { kind: "status", status: status as Status, underway: false, language });
    }
    add(underway, { kind: "status", status: "on-track", underway: true, language });
    for (const [level, names] of Object.entries(levels)) {
      add(names, { kind: "level", level: level as "high" | "medium" | "low", language });
    }
    add(booleans.yes, { kind: "boolean", boolean: true, language });
    add(booleans.no, { kind: "boolean", boolean: false, language });
    add(placeholders, { kind: "placeholder", language });
  }
  return map;
}

/** The meaning of a whole cell's folded word; where languages differ, the context's own language decides, then the role. */
export function wordMeaning(key: string, context: ParseContext): WordMeaning | null {
  words ??= build();
  const found = words.get(key);
  if (!found) return null;
  if (found.length === 1) return found[0]!;
  const own = found.filter((meaning) => speaks(context, meaning.language));
  const among = own.length > 0 ? own : found;
  const wanted =
    context.role === "status"
      ? "status"
      : context.role === "confidence" || context.role === "priority"
        ? "level"
        : null;
  return among.find((meaning) => meaning.kind === wanted) ?? among[0]!;
}
