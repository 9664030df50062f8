import { type MessagePort, workerData } from "node:worker_threads";
import * as XLSX from "@e965/xlsx";
import type { Converted } from "./convert.ts";

const { bytes, signal, port } = workerData as { bytes: Uint8Array; signal: Int32Array; port: MessagePort };

function convert(): Converted {
  try {
    const book = XLSX.read(bytes, { type: "array", cellStyles: true, cellNF: true });
    return {
      xlsx: new Uint8Array(
        XLSX.write(book, { type: "array", bookType: "xlsx", cellStyles: true }) as ArrayBuffer,
      ),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

port.postMessage(convert());
Atomics.store(signal, 0, 1);
Atomics.notify(signal, 0);
