import { spawnSync } from "node:child_process";

// `npm test` takes the same arguments as vitest: `npm test -- test/reading`.
const result = spawnSync("vitest", ["run", ...process.argv.slice(2)], { stdio: "inherit", shell: process.platform === "win32" });
process.exitCode = result.status ?? 1;
