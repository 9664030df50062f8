import type { Execution } from "../execution.ts";
import { ScriptException } from "../wire.ts";

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

export class PropertiesService {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getDocumentProperties(): Properties | null {
    if (!this._run.seesDocument) return null;
    return new Properties(this._run, "document");
  }
  getUserProperties(): Properties {
    return new Properties(this._run, "user");
  }
  getScriptProperties(): Properties {
    return new Properties(this._run, "script");
  }
}

export class Properties {
  readonly _run: Execution;
  readonly _scope: "document" | "user" | "script";
  constructor(run: Execution, scope: "document" | "user" | "script") {
    this._run = run;
    this._scope = scope;
  }
  get _store(): Map<string, string> {
    return this._run.host.properties[this._scope];
  }
  getProperty(key: string): string | null {
    return this._store.get(key) ?? null;
  }
  setProperty(key: string, value: unknown): this {
    const text = String(value);
    if (Buffer.byteLength(text) > valueLimit) throw new ScriptException("Argument too large: value");
    const others = [...this._store].reduce(
      (sum, [name, kept]) => (name === key ? sum : sum + Buffer.byteLength(name) + Buffer.byteLength(kept)),
      0,
    );
    if (others + Buffer.byteLength(key) + Buffer.byteLength(text) > storeLimit) {
      throw new ScriptException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this._store.set(key, text);
    return this;
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this._store.clear();
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value);
    return this;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this._store);
  }
  getKeys(): string[] {
    return [...this._store.keys()];
  }
  deleteProperty(key: string): this {
    this._store.delete(key);
    return this;
  }
  deleteAllProperties(): this {
    this._store.clear();
    return this;
  }
}

export class CacheService {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getDocumentCache(): Cache | null {
    if (!this._run.seesDocument) return null;
    return new Cache(this._run, "document");
  }
  getUserCache(): Cache {
    return new Cache(this._run, "user");
  }
  getScriptCache(): Cache {
    return new Cache(this._run, "script");
  }
}

export class Cache {
  readonly _run: Execution;
  readonly _scope: "document" | "user" | "script";
  constructor(run: Execution, scope: "document" | "user" | "script") {
    this._run = run;
    this._scope = scope;
  }
  get _store() {
    return this._run.host.cache[this._scope];
  }
  get(key: string): string | null {
    const kept = this._store.get(key);
    if (!kept || kept.until <= this._run.host.clock.now()) return null;
    return kept.value;
  }
  put(key: string, value: unknown, seconds = 600): void {
    const text = String(value);
    if (key.length > 250) throw new ScriptException("Argument too large: key");
    if (Buffer.byteLength(text) > 100 * 1024) throw new ScriptException("Argument too large: value");
    this._store.set(key, {
      value: text,
      until: this._run.host.clock.now() + Math.min(21_600, seconds) * 1000,
    });
  }
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      keys.flatMap((key) => (this.get(key) === null ? [] : [[key, this.get(key)!] as const])),
    );
  }
  putAll(values: Record<string, unknown>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    this._store.delete(key);
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this._store.delete(key);
  }
}

export class LockService {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  getDocumentLock(): Lock | null {
    if (!this._run.seesDocument) return null;
    return new Lock(this._run, "document");
  }
  getUserLock(): Lock {
    return new Lock(this._run, "user");
  }
  getScriptLock(): Lock {
    return new Lock(this._run, "script");
  }
}

export class Lock {
  readonly _run: Execution;
  readonly _scope: string;
  constructor(run: Execution, scope: string) {
    this._run = run;
    this._scope = scope;
  }
  /** Locks belong to executions and are given back when one ends. */
  async tryLock(ms: number): Promise<boolean> {
    const { _locks: locks } = this;
    const until = Date.now() + ms;
    while (locks.has(this._name) && locks.get(this._name) !== this._run.by) {
      if (Date.now() >= until) return false;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    locks.set(this._name, this._run.by);
    return true;
  }
  async waitLock(ms: number): Promise<void> {
    if (!(await this.tryLock(ms)))
      throw new ScriptException("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this._locks.get(this._name) === this._run.by;
  }
  releaseLock(): void {
    if (this.hasLock()) this._locks.delete(this._name);
  }
  get _locks(): Map<string, string> {
    return this._run.host.locks;
  }
  /** A person's own lock is nobody else's. */
  get _name(): string {
    return this._scope === "user" ? `user ${this._run.host.person}` : this._scope;
  }
}
