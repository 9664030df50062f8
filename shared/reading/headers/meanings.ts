import type { ColumnRole } from "../../okr/fields.ts";
import { fold, wordKey } from "./fold.ts";
import { namesOf, type OtherColumn, otherColumns } from "./language.ts";
import { languages } from "./languages.ts";

/** One thing a name may mean, in one language. */
export interface Meaning {
  readonly role: ColumnRole | null;
  readonly other: OtherColumn | null;
  readonly weight: number;
  readonly language: string;
}

let meanings: Map<string, Meaning[]> | null = null;
const fillers = new Set<string>();
let longest = 0;

function keyOf(name: string): string {
  return wordKey(fold(name));
}

function build(): Map<string, Meaning[]> {
  const map = new Map<string, Meaning[]>();
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
    if (key.length > longest) longest = key.length;
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
    for (const name of namesOf(language.fillers)) fillers.add(keyOf(name));
  }
  return map;
}

/** What a name by its key (see `wordKey`) may mean, in every language. */
export function meaningsOf(key: string): readonly Meaning[] | undefined {
  meanings ??= build();
  return meanings.get(key);
}

/** Whether a word adds nothing to a header: "value", "der", "的". */
export function isFiller(key: string): boolean {
  meanings ??= build();
  return fillers.has(key);
}

/** Length of the longest name's key. */
export function longestKey(): number {
  meanings ??= build();
  return longest;
}
