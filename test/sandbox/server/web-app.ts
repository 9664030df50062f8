import type { ScriptHost } from "../apps-script/host.ts";
import { TextOutput } from "../apps-script/services/content-service.ts";
import { HtmlOutput } from "../apps-script/services/html-service.ts";
import { type Answer, type Asked, escapeHtml, html, notFound } from "./exchange.ts";

const outputs = new Map<string, TextOutput>();
const cors = { "access-control-allow-origin": "*" };

/**
 * The script deployed as a web app: /macros/s/ID/exec runs doGet or doPost. As at Google, text comes by way of a
 * redirect to another host, an error is a page with status 200, and a request that needs a preflight is refused.
 */
export async function answerWebApp(host: ScriptHost, asked: Asked): Promise<Answer | undefined> {
  const { pathname, searchParams } = asked.url;
  if (pathname === "/macros/echo") {
    const output = outputs.get(searchParams.get("user_content_key") ?? "");
    return output
      ? { status: 200, headers: { ...cors, "content-type": output._contentType }, body: output.getContent() }
      : notFound;
  }
  if (!/^\/macros\/s\/[\w-]+\/exec$/.test(pathname)) return undefined;
  if (asked.method !== "GET" && asked.method !== "POST") return { status: 405, body: "" };
  const body = await asked.text();
  const finished = await host.serve(asked.method, searchParams, body, asked.headers["content-type"] ?? "");
  if (finished.error) return errorPage(`${finished.error.name}: ${finished.error.message}`);
  if (finished.value instanceof HtmlOutput) return html(finished.value.getContent());
  if (!(finished.value instanceof TextOutput))
    return errorPage("The script completed but did not return anything.");
  const key = `${host.nextNumber()}-${Math.round(host.clock.now())}`;
  outputs.set(key, finished.value);
  const port = asked.url.port ? `:${asked.url.port}` : "";
  const origin =
    asked.host === "script.google.com" ? `https://script.googleusercontent.com${port}` : asked.url.origin;
  return { status: 302, headers: { ...cors, location: `${origin}/macros/echo?user_content_key=${key}` } };
}

function errorPage(message: string): Answer {
  return html(
    `<!doctype html><html><head><title>Error</title></head><body><div>${escapeHtml(message)}</div></body></html>`,
    cors,
  );
}
