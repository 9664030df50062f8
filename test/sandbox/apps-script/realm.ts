/**
 * The part of the runtime that lives inside the script's own realm, so that arrays, dates and errors which services
 * return are the script's own: `instanceof` and `constructor` hold as they do at Google.
 */
function realm(
  call: (
    target: number,
    method: string,
    args: unknown[],
  ) => { value?: unknown; error?: { name: string; message: string } },
  log: (level: string, text: string) => void,
  services: readonly {
    name: string;
    id: number;
    methods: readonly string[];
    enums: Record<string, readonly string[]>;
  }[],
  clockOffset: number,
) {
  type Tagged = {
    t: string;
    value?: unknown;
    ms?: number;
    items?: Tagged[];
    entries?: [string, Tagged][];
    type?: string;
    name?: string;
    id?: number;
    methods?: string[];
    enums?: Record<string, readonly string[]>;
  };
  const handles = new WeakMap<object, number>();
  const enums = new Map<string, object>();
  const enumNames = new WeakMap<object, { type: string; name: string }>();

  const enumOf = (type: string, name: string) => {
    const key = `${type}.${name}`;
    let value = enums.get(key);
    if (!value) {
      value = { toString: () => name, name: () => name, toJSON: () => name };
      enums.set(key, value);
      enumNames.set(value, { type, name });
    }
    return value;
  };

  const exception = (name: string, message: string) => {
    const error = new Error(message);
    error.name = name;
    return error;
  };

  const encode = (value: unknown): unknown => {
    if (typeof value === "function") return { t: "function" };
    if (typeof value !== "object" || value === null) return { t: "plain", value };
    const id = handles.get(value);
    if (id !== undefined) return { t: "handle", id, type: "", methods: [], enums: {} };
    const constant = enumNames.get(value);
    if (constant) return { t: "enum", ...constant };
    if (Object.prototype.toString.call(value) === "[object Date]")
      return { t: "date", ms: (value as Date).getTime() };
    if (Array.isArray(value)) return { t: "array", items: Array.from(value, encode) };
    return {
      t: "object",
      entries: Object.keys(value).map((key) => [key, encode((value as Record<string, unknown>)[key])]),
    };
  };

  const decode = (wire: Tagged): unknown => {
    switch (wire.t) {
      case "date":
        return new RealDate(wire.ms!);
      case "array":
        return Array.from(wire.items!, decode);
      case "object":
        return Object.fromEntries(Array.from(wire.entries!, ([key, value]) => [key, decode(value)]));
      case "enum":
        return enumOf(wire.type!, wire.name!);
      case "handle":
        return handleOf(wire.id!, wire.type!, wire.methods!, wire.enums!);
      default:
        return wire.value;
    }
  };

  const invokeService = (id: number, method: string, args: unknown[]) => {
    const reply = call(id, method, Array.from(args, encode));
    if (reply.error) throw exception(reply.error.name, reply.error.message);
    return decode(reply.value as Tagged);
  };

  const silent = new Set(["then", "toJSON", "constructor", "valueOf", "hasOwnProperty", "inspect", "length"]);
  const handleOf = (
    id: number,
    type: string,
    methods: readonly string[],
    constants: Record<string, readonly string[]>,
  ): object => {
    const target: Record<string, unknown> = { toString: () => type };
    for (const method of methods) target[method] = (...args: unknown[]) => invokeService(id, method, args);
    for (const constant of Object.keys(constants)) {
      target[constant] = Object.fromEntries(
        Array.from(constants[constant]!, (value) => [value, enumOf(constant, value)]),
      );
    }
    const handle = new Proxy(target, {
      get(object, key) {
        if (typeof key === "symbol" || key in object || silent.has(key)) return object[key as string];
        throw exception("SandboxError", `${type}.${key} is not part of the sandbox's Apps Script host`);
      },
    });
    handles.set(handle, id);
    return handle;
  };

  const RealDate = Date;
  const now = () => RealDate.now() + clockOffset;
  const clockedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  RealDate.prototype.constructor = clockedDate;
  const scope = globalThis as unknown as Record<string, unknown>;
  scope.Date = clockedDate;

  const text = (value: unknown) =>
    typeof value === "object" && value !== null ? `${JSON.stringify(value)}` : String(value);
  const write =
    (level: string) =>
    (...values: unknown[]) =>
      log(level, values.map(text).join(" "));
  scope.console = {
    log: write("log"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    time() {},
    timeEnd() {},
  };
  for (const { name, id, methods, enums: constants } of services) {
    scope[name] = handleOf(id, name, methods, constants);
  }

  const failure = (error: unknown) => {
    const { name, message } = (error ?? {}) as { name?: string; message?: string };
    return {
      error: {
        name: String(name ?? "Error"),
        message: message === undefined ? String(error) : String(message),
      },
    };
  };

  return {
    failure,
    invoke(name: string, args: readonly Tagged[]) {
      const callee = scope[name];
      if (typeof callee !== "function")
        return failure(exception("Error", `Script function not found: ${name}`));
      try {
        const result = callee(...Array.from(args, decode));
        return { value: encode(result) };
      } catch (error) {
        return failure(error);
      }
    },
  };
}

export const realmSource = `(${realm.toString()})`;
