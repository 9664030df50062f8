import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { build } from "wxt";

const root = resolve(import.meta.dirname, "../..");

/** Builds the extension into a folder of its own and returns the unpacked extension's folder. WXT wants a process to itself. */
export function buildExtension(
  outDir: string,
  browser: "chrome" | "edge" | "firefox" = "chrome",
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [import.meta.filename, outDir, browser], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("close", (code) =>
      code === 0 ? done(join(outDir, `${browser}-mv3`)) : fail(new Error(output)),
    );
  });
}

if (process.argv[1] === import.meta.filename) {
  const [outDir, browser] = process.argv.slice(2) as [string, string];
  await build({ root, outDir, browser, manifestVersion: 3 });
}
