import type { Tab } from "../sheet/workbook.ts";
import type { Draft } from "./draft.ts";
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
): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const taken = new Set<string>();
  const tabOf = new Map(tabs.map((tab) => [tab.id, tab]));
  const give = (draft: Draft, wanted: string) => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
    taken.add(id);
    ids.set(draft, id);
  };
  const uses = new Map<string, number>();
  for (const draft of [...objectives, ...keyResults]) {
    const key = ownKey(draft);
    if (key !== null) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  // A row that holds an objective and its first key result belongs to the key result, which is what check-ins are about.
  const rowsOfKeyResults = new Set(
    keyResults.map(({ place }) => (place ? `${place.tab}\n${place.row}` : "")),
  );
  const byRow = new Map<Draft, string>();
  for (const tab of tabs) {
    if (Object.keys(tab.rowKeys).length === 0) continue;
    const onTab = (draft: Draft) => draft.place?.tab === tab.id;
    const own = objectives.filter(
      (draft) => onTab(draft) && !rowsOfKeyResults.has(`${tab.id}\n${draft.place!.row}`),
    );
    rowIdentities(tab, [...own, ...keyResults.filter(onTab)]).forEach((id, draft) => {
      byRow.set(draft, id);
    });
  }
  for (const draft of [...objectives, ...keyResults]) {
    const rowId = byRow.get(draft);
    const key = ownKey(draft);
    if (rowId !== undefined) give(draft, rowId);
    else if (key !== null && uses.get(key) === 1) give(draft, key);
    else give(draft, fingerprint(draft, (draft.place && tabOf.get(draft.place.tab)?.name) ?? ""));
  }
  return ids;
}

function ownKey(draft: Draft): string | null {
  if (draft.key === null || draft.key === "") return null;
  // "1" in two tabs, or of an objective and of a key result, are different things.
  return `${draft.kind === "objective" ? "o" : "k"}:${draft.place?.tab ?? ""}:${fold(draft.key)}`;
}

function fingerprint(draft: Draft, tab: string): string {
  const above = draft.kind === "keyResult" ? (draft.parent?.text ?? "") : "";
  return `${draft.kind === "objective" ? "o" : "k"}-${hash(`${fold(tab)}\n${fold(above)}\n${fold(draft.text)}`)}`;
}

/** FNV-1a over two seeds: 52 bits in base 36. Not for secrets. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + ((b >>> 12) & 0xfffff).toString(36);
}
