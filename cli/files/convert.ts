import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

/** What the worker answers. */
export type Converted = { readonly xlsx: Uint8Array } | { readonly problem: string };

/** A file in an old format that takes longer is damaged: the largest real ones take a few seconds. */
const patienceMs = 10_000;

/**
 * .xls, .xlsb, .ods, HTML and the like → .xlsx. The library loops for ever on some damaged files of these formats and
 * writes warnings to the console, so it works in a thread that can be stopped and whose output goes nowhere.
 */
export function convertToXlsx(bytes: Uint8Array): Converted {
  const { port1: mine, port2: theirs } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("./convert-worker.ts", import.meta.url), {
    workerData: { bytes, signal, port: theirs },
    transferList: [theirs],
    stdout: true,
    stderr: true,
  });
  worker.on("error", () => undefined);
  worker.unref();
  Atomics.wait(signal, 0, 0, patienceMs);
  const answer = receiveMessageOnPort(mine)?.message as Converted | undefined;
  mine.close();
  void worker.terminate();
  return answer ?? { problem: "takes too long" };
}
