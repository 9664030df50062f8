import type { Anchor } from "../../shared/actions/undo.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import type { LastChange } from "../contract.ts";

/** A change as it was written, and how its rows can be told from others. */
interface Remembered {
  readonly done: readonly Edit[];
  readonly anchors: readonly Anchor[];
}

interface Entry extends LastChange {
  /** How many properties hold its edits. */
  readonly parts: number;
}

/** A property holds at most 9 kB, all of them 500 kB (Apps Script quotas); half of that is ours. */
const partSize = 8_000;
const maxParts = 30;
const indexKey = "plumbline.changes";
const partKey = (id: string, part: number) => `plumbline.change.${id}.${part}`;

/** Null where there is no document, as in a script that runs on its own. */
function store(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

function indexOf(properties: GoogleAppsScript.Properties.Properties | null): Entry[] {
  const text = properties?.getProperty(indexKey);
  return text ? (JSON.parse(text) as Entry[]) : [];
}

export function lastChange(): LastChange | null {
  const entries = indexOf(store());
  const last = entries[entries.length - 1];
  return last ? { id: last.id, title: last.title, at: last.at } : null;
}

/** Keeps what was done, so that undo works after a reload too. The oldest changes make room for the newest. */
export function remember(title: string, done: readonly Edit[], anchors: readonly Anchor[]): void {
  const properties = store();
  if (!properties) return;
  const parts = pack({ done, anchors });
  const now = new Date();
  const known = indexOf(properties);
  let id = now.getTime().toString(36);
  while (known.some((entry) => entry.id === id)) id += "x";
  const entries = [...known, { id, title, at: now.toISOString(), parts: parts.length }];
  let total = entries.reduce((sum, entry) => sum + entry.parts, 0);
  while (entries.length > 1 && total > maxParts) {
    const oldest = entries.shift()!;
    total -= oldest.parts;
    deleteParts(properties, oldest);
  }
  // A change too large for the store would otherwise be undone in part.
  if (total > maxParts) entries.pop();
  const fresh: Record<string, string> = { [indexKey]: JSON.stringify(entries) };
  if (entries.length > 0) parts.forEach((part, i) => void (fresh[partKey(id, i)] = part));
  properties.setProperties(fresh, false);
}

export function recall(id: string): Remembered | null {
  const properties = store();
  const entry = indexOf(properties).find((other) => other.id === id);
  if (!properties || !entry) return null;
  const all = properties.getProperties();
  const parts = Array.from({ length: entry.parts }, (_, i) => all[partKey(id, i)]);
  return parts.every((part) => part !== undefined) ? unpack(parts as string[]) : null;
}

export function forget(id: string): void {
  const properties = store();
  if (!properties) return;
  const entries = indexOf(properties);
  const entry = entries.find((other) => other.id === id);
  if (entry) deleteParts(properties, entry);
  properties.setProperty(indexKey, JSON.stringify(entries.filter((other) => other.id !== id)));
}

function deleteParts(properties: GoogleAppsScript.Properties.Properties, entry: Entry): void {
  for (let i = 0; i < entry.parts; i++) properties.deleteProperty(partKey(entry.id, i));
}

/** A change repeats nearly the same formula row after row, so it shrinks to a twentieth. */
function pack(change: Remembered): string[] {
  const blob = Utilities.newBlob(JSON.stringify(change), "application/json");
  const text = Utilities.base64Encode(Utilities.gzip(blob).getBytes());
  return Array.from({ length: Math.ceil(text.length / partSize) }, (_, i) =>
    text.slice(i * partSize, (i + 1) * partSize),
  );
}

function unpack(parts: readonly string[]): Remembered {
  const bytes = Utilities.base64Decode(parts.join(""));
  return JSON.parse(
    Utilities.ungzip(Utilities.newBlob(bytes, "application/x-gzip")).getDataAsString(),
  ) as Remembered;
}
