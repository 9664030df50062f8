import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { HostMenuItem } from "../page/add-on.ts";
import type { ScriptHost } from "./host.ts";
import { type AuthMode, permit } from "./permissions.ts";
import type { FromThread, Job, Reply, ServiceShape, Wire } from "./protocol.ts";
import { servicesFor } from "./services/index.ts";
import { Handles, methodsOf, ScriptException } from "./wire.ts";

export interface Finished {
  readonly functionName: string;
  readonly mode: AuthMode;
  readonly value: unknown;
  readonly error: { readonly name: string; readonly message: string } | null;
  /** Service calls by name, such as "Range.getValues". */
  readonly calls: Readonly<Record<string, number>>;
  readonly log: readonly string[];
}

const idle: Worker[] = [];

function takeThread(): Worker {
  const thread = idle.pop() ?? new Worker(new URL("./thread.ts", import.meta.url), { stdout: false });
  thread.ref();
  return thread;
}

function giveBack(thread: Worker): void {
  thread.unref();
  if (idle.length < 2) idle.push(thread);
  else void thread.terminate();
}

/** What started an execution: it decides whether there is somebody to show things to. */
export type Source = "open" | "menu" | "client" | "edit" | "clock" | "web";

/** One run of one function: its permissions, the objects it holds, what it called and logged. */
export class Execution {
  readonly host: ScriptHost;
  readonly mode: AuthMode;
  readonly functionName: string;
  readonly source: Source;
  /** Undo takes back everything that one execution wrote. */
  readonly by: string;
  readonly calls: Record<string, number> = {};
  readonly log: string[] = [];
  /** Menus that this execution added. */
  readonly menus: HostMenuItem[] = [];
  readonly #handles = new Handles();
  /** Time that counts against the limit stands still while a dialog waits for the person. */
  waiting = 0;

  constructor(host: ScriptHost, functionName: string, mode: AuthMode, source: Source) {
    this.host = host;
    this.functionName = functionName;
    this.mode = mode;
    this.source = source;
    this.by = `script:${host.nextNumber()}`;
  }

  /** Whether the document's stores and locks are there: not for every run of the clock. */
  get seesDocument(): boolean {
    return this.source !== "clock" || this.host.clockTriggersSeeDocument;
  }

  count(call: string): void {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
  }

  async run(args: readonly unknown[], limitSeconds: number): Promise<Finished> {
    const services: ServiceShape[] = Object.entries(servicesFor(this)).map(([name, { object, enums }]) => ({
      name,
      id: this.#handles.idOf(object),
      methods: methodsOf(object),
      enums,
    }));
    const signal = new SharedArrayBuffer(4);
    const job: Job = {
      code: this.host.code,
      functionName: this.functionName,
      args: args.map((arg) => this.#handles.encode(arg)),
      services,
      clockOffset: this.host.clock.offset(),
      signal,
    };
    const reply = await this.#runJob(job, new Int32Array(signal), limitSeconds);
    const finished: Finished = {
      functionName: this.functionName,
      mode: this.mode,
      value: "value" in reply ? this.#handles.decode(reply.value) : undefined,
      error: "error" in reply ? reply.error : null,
      calls: this.calls,
      log: this.log,
    };
    return finished;
  }

  /** Ends the execution where it stands, as Google does when its time is up. */
  #end: () => void = () => {};

  #runJob(job: Job, signal: Int32Array, limitSeconds: number): Promise<Reply> {
    const thread = takeThread();
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      let over = false;
      const finish = (reply: Reply, reusable: boolean) => {
        if (over) return;
        over = true;
        clearInterval(clock);
        thread.off("error", failed);
        port1.close();
        if (reusable) giveBack(thread);
        else void thread.terminate();
        resolve(reply);
      };
      const failed = (error: unknown) => finish({ error: { name: "Error", message: String(error) } }, false);
      const started = Date.now();
      const clock = setInterval(() => {
        if (Date.now() - started - this.waiting < limitSeconds * 1000) return;
        finish({ error: { name: "Exception", message: "Exceeded maximum execution time" } }, false);
      }, 100);
      clock.unref();
      this.#end = () =>
        finish({ error: { name: "Exception", message: "Exceeded maximum execution time" } }, false);
      thread.once("error", failed);
      port1.on("message", (message: FromThread) => {
        if (message.kind === "log") this.log.push(message.text);
        else if (message.kind === "done") finish(message.reply, true);
        else void this.#answer(message, port1, signal);
      });
      thread.postMessage({ job, port: port2 }, [port2]);
    });
  }

  async #answer(
    call: Extract<FromThread, { kind: "call" }>,
    port: MessagePort,
    signal: Int32Array,
  ): Promise<void> {
    const name = this.#nameOf(call.target, call.method);
    const { kill } = this.host;
    const isLast = kill?.call === name && (this.calls[name] ?? 0) + 1 === kill.nth;
    if (isLast && kill.when === "before") return this.#end();
    const reply = await this.#reply(call.target, call.method, call.args);
    if (isLast) return this.#end();
    port.postMessage(reply);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  }

  #nameOf(target: number, method: string): string {
    return `${this.#handles.get(target)?.constructor.name}.${method}`;
  }

  async #reply(target: number, method: string, args: readonly Wire[]): Promise<Reply> {
    try {
      const object = this.#handles.get(target) as Record<string, (...args: unknown[]) => unknown>;
      const name = this.#nameOf(target, method);
      this.count(name);
      permit(name, this.mode, this.host.granted);
      const value = await object[method]!(...args.map((arg) => this.#handles.decode(arg)));
      return { value: this.#handles.encode(value) };
    } catch (error) {
      if (error instanceof ScriptException) return { error: { name: error.name, message: error.message } };
      const { message, stack } = error as Error;
      process.stderr.write(`sandbox: ${method} failed: ${stack}\n`);
      return { error: { name: "Exception", message: `Service error: ${message}` } };
    }
  }
}

/** Starts a thread ahead of the first run. */
export function warmUp(): void {
  if (idle.length === 0) giveBack(takeThread());
}

export async function stopThreads(): Promise<void> {
  await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
}
