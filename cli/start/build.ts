import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { buildAddOn } from "../../apps-script/build.ts";

const root = join(import.meta.dirname, "../..");

export interface Built {
  /** Folder with code.js, sidebar.html and appsscript.json. */
  readonly addOn: string;
  /** Folder with the unpacked extension. */
  readonly extension: string;
  /** What was built, with sizes, for the progress lines. */
  readonly lines: readonly string[];
}

/** Builds the add-on and the extension side by side. */
export async function build(): Promise<Built> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const extension = join(root, ".output/chrome-mv3");
  const [addOn, extensionLine] = await Promise.all([
    buildAddOn(),
    buildExtension().then(() => `Extension built in ${seconds()} (.output/chrome-mv3)`),
  ]);
  const sizes = await Promise.all(
    ["code.js", "sidebar.html"].map(
      async (name) => `${name} ${Math.round((await stat(join(addOn, name))).size / 1000)} kB`,
    ),
  );
  return { addOn, extension, lines: [`Add-on built (${sizes.join(", ")})`, extensionLine] };
}

/** WXT is a program rather than a function: its output is shown only where it fails. */
function buildExtension(): Promise<void> {
  return new Promise((resolve, reject) => {
    const wxt = spawn(process.execPath, [join(root, "node_modules/wxt/bin/wxt.mjs"), "build"], { cwd: root });
    let output = "";
    wxt.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    wxt.stderr.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    wxt.on("error", reject);
    wxt.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`the extension could not be built:\n${output}`)),
    );
  });
}
