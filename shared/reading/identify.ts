import type { Tab } from "../sheet/workbook.ts";
import type { Draft } from "./draft.ts";
import { type Hashed, hashOn, printOf, unhashed } from "./fingerprint.ts";
import { fold } from "./headers/index.ts";
import { rowIdentities } from "./row-identity.ts";

/**
 * Identities that outlive sorting, moving and (in a structured sheet) renaming. In this order: the row's metadata; the id
 * column, where its values differ; else a fingerprint of the wording and of what it stands under, so that the same wording
 * under two objectives is two things. Equal fingerprints are numbered in reading order.
 */
export function identify(
  tabs: readonly Tab[],
  objectives: readonly Draft[],
  keyResults: readonly Draft[],
): void {
  const taken = new Set<string>();
  const again = new Map<string, number>();
  const fingerprint = fingerprinting(tabs);
  const give = (draft: Draft, wanted: string) => {
    let id = wanted;
    const before = taken.size;
    if (taken.add(id).size === before) {
      let n = again.get(wanted) ?? 2;
      for (id = `${wanted}~${n}`; taken.has(id); id = `${wanted}~${n}`) n++;
      taken.add(id);
      again.set(wanted, n + 1);
    }
    draft.id = id;
  };
  const uses = new Map<string, number>();
  for (const drafts of [objectives, keyResults]) {
    for (const draft of drafts) {
      const key = ownKey(draft);
      if (key !== null) uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  const byRow = new Map<Draft, string>();
  for (const tab of tabs) {
    if (Object.keys(tab.rowKeys).length === 0) continue;
    const onTab = (draft: Draft) => draft.place?.tab === tab.id;
    // A row that holds an objective and its first key result belongs to the key result, which is what check-ins are about.
    const rowsOfKeyResults = new Set(keyResults.filter(onTab).map(({ place }) => place!.row));
    const own = objectives.filter((draft) => onTab(draft) && !rowsOfKeyResults.has(draft.place!.row));
    rowIdentities(tab, [...own, ...keyResults.filter(onTab)]).forEach((id, draft) => {
      byRow.set(draft, id);
    });
  }
  for (const drafts of [objectives, keyResults]) {
    for (const draft of drafts) {
      const rowId = byRow.size === 0 ? undefined : byRow.get(draft);
      const key = ownKey(draft);
      if (rowId !== undefined) give(draft, rowId);
      else if (key !== null && uses.get(key) === 1) give(draft, key);
      else give(draft, fingerprint(draft));
    }
  }
}

function ownKey(draft: Draft): string | null {
  if (draft.key === null || draft.key === "") return null;
  // "1" in two tabs, or of an objective and of a key result, are different things.
  return `${draft.kind === "objective" ? "o" : "k"}:${draft.place?.tab ?? ""}:${fold(draft.key)}`;
}

/** Fingerprints of drafts in reading order: those that stand under the same objective share the first part of the work. */
function fingerprinting(tabs: readonly Tab[]): (draft: Draft) => string {
  const names = new Map(tabs.map((tab) => [tab.id, tab.name]));
  let tab: string | null = null;
  let above: Draft | null = null;
  let begun: Hashed = unhashed;
  return (draft) => {
    const isKeyResult = draft.kind === "keyResult";
    const own = draft.place?.tab ?? "";
    const parent = isKeyResult ? draft.parent : null;
    if (own !== tab || parent !== above) {
      tab = own;
      above = parent;
      begun = hashOn(hashOn(unhashed, names.get(own) ?? ""), parent?.text ?? "");
    }
    return (isKeyResult ? "k-" : "o-") + printOf(hashOn(begun, draft.text));
  };
}
