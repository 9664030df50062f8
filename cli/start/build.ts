import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { buildAddOn } from "../../apps-script/build.ts";
import { buildExtension } from "../../test/e2e/build-extension.ts";

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
  const [addOn, extension] = await Promise.all([buildAddOn(), buildExtension(join(root, ".output"))]);
  const extensionLine = `Extension built in ${seconds()} (${relative(root, extension)})`;
  const sizes = await Promise.all(
    ["code.js", "sidebar.html"].map(
      async (name) => `${name} ${Math.round((await stat(join(addOn, name))).size / 1000)} kB`,
    ),
  );
  return { addOn, extension, lines: [`Add-on built (${sizes.join(", ")})`, extensionLine] };
}
