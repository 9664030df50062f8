import { defineConfig } from "wxt";

export default defineConfig({
  srcDir: "extension",
  imports: false,
  vite: () => ({
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
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
