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
): void {
  const taken = new Set<string>();
  const tabOf = new Map(tabs.map((tab) => [tab.id, tab]));
  const give = (draft: Draft, wanted: string) => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
    taken.add(id);
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
      else give(draft, fingerprint(draft, (draft.place && tabOf.get(draft.place.tab)?.name) ?? ""));
    }
  }
}

function ownKey(draft: Draft): string | null {
  if (draft.key === null || draft.key === "") return null;
  // "1" in two tabs, or of an objective and of a key result, are different things.
  return `${draft.kind === "objective" ? "o" : "k"}:${draft.place?.tab ?? ""}:${fold(draft.key)}`;
}

function fingerprint(draft: Draft, tab: string): string {
  const above = draft.kind === "keyResult" ? (draft.parent?.text ?? "") : "";
  return (draft.kind === "objective" ? "o-" : "k-") + hash(tab, above, draft.text);
}

/** FNV-1a over two seeds, 52 bits in base 36; case, spaces and punctuation do not count. Not for secrets. */
function hash(tab: string, above: string, text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let part = 0; part < 3; part++) {
    const of = part === 0 ? tab : part === 1 ? above : text;
    for (let i = 0; i < of.length; i++) {
      let code = of.charCodeAt(i);
      if (code >= 65 && code <= 90) code += 32;
      const isLetterOrDigit = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
      if (!isLetterOrDigit && code < 128 && code !== 37) continue;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
    a = Math.imul(a ^ 10, 0x01000193);
    b = Math.imul(b ^ 10, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + ((b >>> 12) & 0xfffff).toString(36);
}
