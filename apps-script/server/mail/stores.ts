import { documentProperties } from "../document-properties.ts";
import { pack, unpack } from "../packed.ts";

/** Properties under one prefix: what the document's users share, or what is one person's own for one document. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  drop(key: string): void;
  /** Every key that begins so, with its value. */
  all(beginning: string): Readonly<Record<string, string>>;
}

/** Shared by everybody who uses Plumbline in this document; null where the run has no document. */
export function documentStore(): Store | null {
  const properties = documentProperties();
  return properties && storeOf(properties, "plumbline.mail.");
}

/** A person's own, for one document: an add-on's user properties are the same in all of them. */
export function ownStore(spreadsheet: string): Store {
  return storeOf(PropertiesService.getUserProperties(), `plumbline.mail.${spreadsheet}.`);
}

/** A person's own for all documents. */
export function personStore(): Store {
  return storeOf(PropertiesService.getUserProperties(), "plumbline.");
}

function storeOf(properties: GoogleAppsScript.Properties.Properties, prefix: string): Store {
  return {
    get: (key) => properties.getProperty(prefix + key),
    set: (key, value) => void properties.setProperty(prefix + key, value),
    drop: (key) => void properties.deleteProperty(prefix + key),
    all(beginning) {
      const every = properties.getProperties();
      const found: Record<string, string> = {};
      for (const key of Object.keys(every))
        if (key.indexOf(prefix + beginning) === 0) found[key.slice(prefix.length)] = every[key]!;
      return found;
    },
  };
}

/** Something too large for one property. */
export function keep(store: Store, key: string, value: unknown): void {
  const parts = pack(value);
  for (const old of Object.keys(store.all(`${key}.`)))
    if (Number(old.slice(key.length + 1)) >= parts.length) store.drop(old);
  for (const [i, part] of parts.entries()) store.set(`${key}.${i}`, part);
}

export function kept(store: Store, key: string): unknown {
  const parts = store.all(`${key}.`);
  const keys = Object.keys(parts).sort(
    (a, b) => Number(a.slice(key.length + 1)) - Number(b.slice(key.length + 1)),
  );
  return keys.length === 0 ? null : unpack(keys.map((part) => parts[part]!));
}
