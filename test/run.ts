import { spawnSync } from "node:child_process";
import { findOrInstallChromium } from "./browser/chromium.ts";

// Once, before the tests run side by side and each look for one. Without a browser the others still run.
await findOrInstallChromium().catch((error: Error) => console.error(error.message));

// `npm test` takes the same arguments as vitest: `npm test -- test/reading`.
const result = spawnSync("vitest", ["run", ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = result.status ?? 1;
