import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The object that holds the bundle's exports inside code.js. */
const globalName = "plumbline";

const common = {
  bundle: true,
  write: false,
  // The Apps Script runtime cannot parse private and static class fields.
  target: "es2019",
  // Header names in Chinese or Hindi would be three times as long escaped.
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
} satisfies BuildOptions;

/** Names that server/main.ts exports; esbuild tells them only for the module format. */
async function entryPoints(): Promise<string[]> {
  const result = await build({
    ...common,
    entryPoints: [here("server/main.ts")],
    format: "esm",
    metafile: true,
  });
  return Object.values(result.metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/**
 * Menus and google.script.run find only functions declared at the top level of the script, so each export gets a
 * real one.
 */
async function buildCode(): Promise<string> {
  const result = await build({
    ...common,
    entryPoints: [here("server/main.ts")],
    format: "iife",
    globalName,
    // Apps Script parses the whole file on every click. Names stay as they are, for the execution log.
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const wrappers = (await entryPoints()).map(
    (name) => `function ${name}() {\n  return ${globalName}.${name}.apply(this, arguments);\n}\n`,
  );
  return result.outputFiles[0]!.text + wrappers.join("");
}

/** One file with its script and style inside: HtmlService serves nothing beside it. */
async function buildSidebar(): Promise<string> {
  const result = await build({
    ...common,
    entryPoints: [here("sidebar/main.tsx")],
    outdir: here("../dist/apps-script"),
    format: "iife",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    // HtmlService strips what looks like a comment inside template literals.
    supported: { "template-literal": false },
    loader: { ".css": "text" },
  });
  const script = result.outputFiles.find((file) => file.path.endsWith(".js"))!.text;
  const page = await readFile(here("sidebar/sidebar.html"), "utf8");
  // A function as replacement: "$&" in the bundle must stay as it is.
  return page.replace(
    "<!-- script -->",
    () => `<script>${script.trim().replace(/<\/script/gi, "<\\/script")}</script>`,
  );
}

/** Builds the add-on's three files; returns their folder. */
export async function buildAddOn(folder = here("../dist/apps-script")): Promise<string> {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    readFile(here("appsscript.json"), "utf8"),
  ]);
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(`${folder}/code.js`, code),
    writeFile(`${folder}/sidebar.html`, sidebar),
    writeFile(`${folder}/appsscript.json`, manifest),
  ]);
  return folder;
}

if (import.meta.main) {
  const folder = await buildAddOn();
  console.log(`Built the add-on into ${folder}`);
}
