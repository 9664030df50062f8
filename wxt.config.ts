import { defineConfig } from "wxt";

/**
 * Chrome refuses a content script that holds a Unicode noncharacter ("It isn't UTF-8 encoded"), and minifiers write such escapes
 * out as the character itself. This puts the escape back.
 */
const escapeNoncharacters = {
  name: "escape-noncharacters",
  enforce: "post" as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk" || chunk.code === undefined) continue;
      chunk.code = chunk.code.replace(
        /[\ufdd0-\ufdef\ufffe\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16)}`,
      );
    }
  },
};

/**
 * A rule's examples feed its tests and its page of the docs, its name and the help on its settings the sheet that the add-on writes, and
 * why it matters, who says so and how it is done the add-on's sidebar. They are a fifth of the content script, and nothing there reads them.
 */
const leaveOutExamples = {
  name: "leave-out-examples",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    if (!/\/shared\/lint\/rules\/[\w-]+\.ts$/.test(id)) return null;
    return code
      .replace(/^ {2}(reported|accepted): \[\n[\s\S]*?^ {2}\],$/gm, "  $1: [],")
      .replace(/(\bhelp:\s*)"[^"\n]*"/g, '$1""')
      .replace(/^( {2}(?:title|why|bad|good):\s*)"(?:[^"\\\n]|\\.)*",$/gm, '$1"",')
      .replace(/^( {2}reference:\s*)references\.\w+,$/gm, '$1"",');
  },
};

/** Thirty languages of words: without the blanks beside each bar they are two kilobytes less, compressed. */
const closeUpWords = {
  name: "close-up-words",
  enforce: "pre" as const,
  transform(code: string, id: string) {
    return /\/shared\/reading\/headers\/languages\/[\w-]+\.ts$/.test(id) ? code.replaceAll(" | ", "|") : null;
  },
};

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  imports: false,
  vite: () => ({
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [leaveOutExamples, closeUpWords, escapeNoncharacters],
  }),
  manifest: ({ browser }) => ({
    name: "Plumbline: OKRs in Google Sheets",
    short_name: "Plumbline",
    description: "Progress badges and check-in reminders on the OKR sheet you already have.",
    permissions: ["storage", "alarms"],
    host_permissions: ["https://docs.google.com/spreadsheets/*"],
    action: { default_title: "Plumbline" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
      "show-panel": {
        suggested_key: { default: "Alt+Shift+P" },
        description: "Show the OKR panel on the sheet",
      },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "plumbline@sheets-okr",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
