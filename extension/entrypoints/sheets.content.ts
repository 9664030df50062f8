import { defineContentScript } from "wxt/utils/define-content-script";
import { features } from "../features/list.ts";
import { report } from "../host/errors.ts";
import { run } from "../host/run.ts";

export default defineContentScript({
  matches: ["https://docs.google.com/spreadsheets/*"],
  // Late, so that Sheets starts undisturbed.
  runAt: "document_idle",
  main: (context) => run(features, context.signal).catch((error: unknown) => report("start", error)),
});
