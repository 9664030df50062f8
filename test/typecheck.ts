import { spawnSync } from "node:child_process";

/** Every project has its own surroundings: no DOM in the core, no chrome in the add-on. */
const projects = ["shared", "shared/ui", "apps-script", "apps-script/sidebar", "extension", "cli", "test"];

for (const project of projects) {
  const result = spawnSync("tsc", ["-p", project], { stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) process.exitCode = 1;
}
