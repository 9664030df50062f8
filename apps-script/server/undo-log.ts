import type { Anchor } from "../../shared/actions/undo.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import type { LastChange } from "../contract.ts";
import { documentProperties } from "./document-properties.ts";
import { pack, unpack } from "./packed.ts";

/** A change as it was written, and how its rows can be told from others. */
interface Remembered {
  readonly done: readonly Edit[];
  readonly anchors: readonly Anchor[];
}

interface Entry extends LastChange {
  /** How many properties hold its edits. */
  readonly parts: number;
}

/** All properties together hold 500 kB (Apps Script quotas); half of that is ours. */
const maxParts = 30;
const indexKey = "plumbline.changes";
const partKey = (id: string, part: number) => `plumbline.change.${id}.${part}`;

function indexOf(properties: GoogleAppsScript.Properties.Properties | null): Entry[] {
  const text = properties?.getProperty(indexKey);
  return text ? (JSON.parse(text) as Entry[]) : [];
}

export function lastChange(): LastChange | null {
  const entries = indexOf(documentProperties());
  const last = entries[entries.length - 1];
  return last ? { id: last.id, title: last.title, at: last.at } : null;
}

/** Keeps what was done, so that undo works after a reload too. The oldest changes make room for the newest. */
export function remember(title: string, done: readonly Edit[], anchors: readonly Anchor[]): void {
  const properties = documentProperties();
  if (!properties) return;
  const parts = pack({ done, anchors });
  const now = new Date();
  const known = indexOf(properties);
  let moment = now.getTime();
  // Two changes in one millisecond are still two.
  while (known.some((entry) => entry.id === moment.toString(36))) moment++;
  const id = moment.toString(36);
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
  const properties = documentProperties();
  const entry = indexOf(properties).find((other) => other.id === id);
  if (!properties || !entry) return null;
  const all = properties.getProperties();
  const parts = Array.from({ length: entry.parts }, (_, i) => all[partKey(id, i)]);
  return parts.every((part) => part !== undefined) ? (unpack(parts as string[]) as Remembered) : null;
}

export function forget(id: string): void {
  const properties = documentProperties();
  if (!properties) return;
  const entries = indexOf(properties);
  const entry = entries.find((other) => other.id === id);
  if (entry) deleteParts(properties, entry);
  properties.setProperty(indexKey, JSON.stringify(entries.filter((other) => other.id !== id)));
}

function deleteParts(properties: GoogleAppsScript.Properties.Properties, entry: Entry): void {
  for (let i = 0; i < entry.parts; i++) properties.deleteProperty(partKey(entry.id, i));
}
