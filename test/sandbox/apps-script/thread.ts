import vm from "node:vm";
import { type MessagePort, parentPort, receiveMessageOnPort } from "node:worker_threads";
import type { FromThread, Job, Reply, Wire } from "./protocol.ts";
import { realmSource } from "./realm.ts";

/**
 * Runs the add-on as Apps Script does: every execution evaluates the script in a fresh global scope that has the
 * language and the services, and nothing of a browser or of Node. Service calls block until they are answered.
 */
parentPort!.on("message", ({ job, port }: { job: Job; port: MessagePort }) => {
  const say = (message: FromThread) => port.postMessage(message);
  const signal = new Int32Array(job.signal);
  const call = (target: number, method: string, args: readonly Wire[]): Reply => {
    Atomics.store(signal, 0, 0);
    say({ kind: "call", target, method, args });
    Atomics.wait(signal, 0, 0);
    for (;;) {
      const received = receiveMessageOnPort(port) as { message: Reply } | undefined;
      if (received) return received.message;
      // On a busy machine the signal may be seen before the reply.
      Atomics.wait(signal, 0, 1, 1);
    }
  };
  const log = (level: string, text: string) => say({ kind: "log", level, text });
  say({ kind: "done", reply: run(job, call, log) });
  port.close();
});

/** The compiled script, which every fresh scope runs anew; compiling is half the time of a short run. */
const scripts = new Map<string, vm.Script>();

function compiled(code: string): vm.Script {
  let script = scripts.get(code);
  if (!script) {
    script = new vm.Script(code, { filename: "code.js" });
    if (scripts.size > 3) scripts.clear();
    scripts.set(code, script);
  }
  return script;
}

function run(
  job: Job,
  call: (target: number, method: string, args: readonly Wire[]) => Reply,
  log: (level: string, text: string) => void,
): Reply {
  const context = vm.createContext(Object.create(null) as object, {
    codeGeneration: { strings: true, wasm: false },
    microtaskMode: "afterEvaluate",
  });
  const realm = vm.runInContext(realmSource, context, { filename: "apps-script-runtime.js" }) as (
    call: unknown,
    log: unknown,
    services: unknown,
    clockOffset: number,
  ) => { invoke(name: string, args: readonly Wire[]): Reply; failure(error: unknown): Reply };
  const inside = realm(call, log, job.services, job.clockOffset);
  try {
    compiled(job.code).runInContext(context);
  } catch (error) {
    return inside.failure(error);
  }
  return inside.invoke(job.functionName, job.args);
}
