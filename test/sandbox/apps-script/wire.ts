import type { Enums, Wire } from "./protocol.ts";

/** A constant of one of Google's enumerations. */
export class EnumValue {
  readonly type: string;
  readonly name: string;
  constructor(type: string, name: string) {
    this.type = type;
    this.name = name;
  }
  toString(): string {
    return this.name;
  }
}

/** What Google throws: the message reaches the script as "Exception: …". */
export class ScriptException extends Error {
  override readonly name: string;
  constructor(message: string, name = "Exception") {
    super(message);
    this.name = name;
  }
}

/** The objects that one execution has been handed. */
export class Handles {
  readonly #objects: object[] = [];
  readonly #ids = new Map<object, number>();

  idOf(object: object): number {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = this.#objects.push(object) - 1;
      this.#ids.set(object, id);
    }
    return id;
  }

  get(id: number): object | undefined {
    return this.#objects[id];
  }

  decode(wire: Wire): unknown {
    switch (wire.t) {
      case "plain":
        return wire.value;
      case "date":
        return new Date(wire.ms);
      case "array":
        return wire.items.map((item) => this.decode(item));
      case "object":
        return Object.fromEntries(wire.entries.map(([key, value]) => [key, this.decode(value)]));
      case "enum":
        return new EnumValue(wire.type, wire.name);
      case "handle":
        return this.get(wire.id);
      case "function":
        return () => undefined;
    }
  }

  encode(value: unknown): Wire {
    if (typeof value === "function") return { t: "function" };
    if (typeof value !== "object" || value === null) {
      return { t: "plain", value: value as string | number | boolean | null | undefined };
    }
    if (value instanceof Date) return { t: "date", ms: value.getTime() };
    if (value instanceof EnumValue) return { t: "enum", type: value.type, name: value.name };
    if (Array.isArray(value)) return { t: "array", items: value.map((item) => this.encode(item)) };
    if (Object.getPrototypeOf(value) === Object.prototype) {
      return {
        t: "object",
        entries: Object.entries(value).map(([key, item]) => [key, this.encode(item)] as const),
      };
    }
    return {
      t: "handle",
      id: this.idOf(value),
      type: value.constructor.name,
      methods: methodsOf(value),
      enums: (value as { _enums?: Enums })._enums ?? {},
    };
  }
}

const known = new Map<object, readonly string[]>();

/** The methods that a script sees; names with a leading underscore are the host's own. */
export function methodsOf(object: object): readonly string[] {
  const prototype = Object.getPrototypeOf(object) as object;
  const before = known.get(prototype);
  if (before) return before;
  const names = new Set<string>();
  for (let at = prototype; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const descriptor = Object.getOwnPropertyDescriptor(at, name);
      if (name !== "constructor" && !name.startsWith("_") && typeof descriptor?.value === "function")
        names.add(name);
    }
  }
  const list = [...names];
  known.set(prototype, list);
  return list;
}
