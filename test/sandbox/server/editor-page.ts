import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { SheetsDocument } from "../document/document.ts";
import { type Answer, escapeHtml, html } from "./exchange.ts";

const folder = fileURLToPath(new URL("../page/", import.meta.url));
let bundle: Promise<string> | null = null;

/** The page's script, bundled once per process. */
function pageScript(): Promise<string> {
  bundle ??= build({
    entryPoints: [`${folder}main.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  }).then((result) => result.outputFiles[0]!.text);
  return bundle;
}

/** The editor page. Its policy is the recorded one of Google Sheets: scripts by nonce, and Trusted Types. */
export async function editorPage(
  document: SheetsDocument,
  options: { readonly framesOrigin: string; readonly person: string },
): Promise<Answer> {
  const nonce = randomBytes(16).toString("base64url");
  const style = readFileSync(`${folder}page.css`, "utf8");
  const boot = JSON.stringify({ id: document.id, ...options }).replace(/</g, "\\u003c");
  const title = escapeHtml(
    `${document.book.workbook.title || "Untitled spreadsheet"} - Google Sheets (sandbox)`,
  );
  const body = `<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style></head>
<body class="docs-gm"><script nonce="${nonce}" type="application/json" id="sandbox-boot">${boot}</script>
<script nonce="${nonce}">${(await pageScript()).replace(/<\/script/gi, "<\\/script")}</script></body></html>`;
  return html(body, {
    "content-security-policy": [
      `base-uri 'self';object-src 'none';script-src 'nonce-${nonce}' 'strict-dynamic' https: http:;worker-src 'self' blob:`,
      "require-trusted-types-for 'script'",
    ].join(", "),
    "cache-control": "no-cache, no-store, max-age=0, must-revalidate",
    "x-frame-options": "SAMEORIGIN",
  });
}
