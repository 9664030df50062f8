import { type RowKey, readRowKey, wordingOf } from "../okr/row-key.ts";
import type { Tab } from "../sheet/workbook.ts";
import type { Draft } from "./draft.ts";

/**
 * The identities that row metadata gives to what stands on one tab. Contents may have been sorted away from their metadata, or reworded in place:
 * 1. A row whose wording is the one noted keeps its identity.
 * 2. A wording that is noted on another row has been moved here, and brings its identity along.
 * 3. A new wording keeps the row's identity, unless what was noted there has moved away: then nothing is certain, and nothing is guessed.
 */
export function rowIdentities(tab: Tab, drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const ids = new Map<Draft, string>();
  const keys = new Map<number, RowKey>();
  for (const [row, key] of Object.entries(tab.rowKeys)) keys.set(Number(row), readRowKey(key));
  if (keys.size === 0) return ids;
  const wording = new Map(drafts.map((draft) => [draft, wordingOf(draft.text)]));
  const used = new Set<string>();
  const take = (draft: Draft, id: string) => {
    ids.set(draft, id);
    used.add(id);
  };
  for (const draft of drafts) {
    const key = keyOf(draft, keys);
    if (key && (key.wording === "" || key.wording === wording.get(draft)) && !used.has(key.id))
      take(draft, key.id);
  }
  const noted = new Map<string, RowKey | null>();
  for (const key of keys.values()) {
    // A wording that is noted twice cannot tell which of the two has come.
    if (!used.has(key.id)) noted.set(key.wording, noted.has(key.wording) ? null : key);
  }
  for (const draft of drafts) {
    if (ids.has(draft)) continue;
    const moved = noted.get(wording.get(draft)!);
    if (moved && !used.has(moved.id)) take(draft, moved.id);
  }
  for (const draft of drafts) {
    if (ids.has(draft)) continue;
    const key = keyOf(draft, keys);
    if (key && !used.has(key.id)) take(draft, key.id);
  }
  return ids;
}

function keyOf(draft: Draft, keys: ReadonlyMap<number, RowKey>): RowKey | undefined {
  return draft.place ? keys.get(draft.place.row) : undefined;
}
