import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { SheetsDocument } from "../document/document.ts";
import { editorPage } from "./editor-page.ts";
import { embedPage, htmlView } from "./embed.ts";
import { type Answer, type Asked, html, json, notFound } from "./exchange.ts";
import { exportCsv, exportXlsx } from "./export.ts";
import type { CallKind } from "./faults.ts";
import { gviz } from "./gviz.ts";
import { act, changesSince, type Edited, type Listeners } from "./sync.ts";

/** What the page's own requests and the frames of an add-on lead to. */
export interface Surroundings {
  readonly document: SheetsDocument;
  readonly listeners: Listeners;
  readonly person: string;
  edited(what: Edited): void;
  /** Requests of menus, dialogs and sidebar frames; undefined where the path is nothing of the add-on's. */
  script(asked: Asked, path: string): Promise<Answer | undefined>;
  rest(asked: Asked): Promise<Answer>;
}

export const frameHost = /^n-[a-z0-9]+-\d+lu-script\./;

export function kindOf(asked: Asked): CallKind {
  const { pathname } = asked.url;
  if (frameHost.test(asked.host)) return pathname.startsWith("/_sandbox/") ? "script" : "frame";
  if (asked.host === "sheets.googleapis.com" || pathname.startsWith("/v4/")) return "rest";
  if (/^\/macros\/(s|echo)\b/.test(pathname)) return "web-app";
  if (pathname.startsWith("/_sandbox/script")) return "script";
  if (pathname.startsWith("/_sandbox/")) return "sandbox";
  if (pathname.includes("/htmlembed")) return "htmlembed";
  if (pathname.endsWith("/htmlview")) return "htmlview";
  if (pathname.endsWith("/gviz/tq")) return "gviz";
  if (pathname.endsWith("/export")) return asked.url.searchParams.get("format") === "csv" ? "csv" : "xlsx";
  return pathname.startsWith("/export/") ? "csv" : pathname.startsWith("/macros/") ? "frame" : "page";
}

/** Answers a request by host and path; null where the response is kept open for events. */
export async function answer(
  asked: Asked,
  response: ServerResponse,
  around: Surroundings,
): Promise<Answer | null> {
  const { pathname, searchParams } = asked.url;
  if (asked.host === "sheets.googleapis.com" || pathname.startsWith("/v4/")) return around.rest(asked);
  const script = await around.script(asked, pathname);
  if (script) return script;
  if (frameHost.test(asked.host)) return notFound;
  if (asked.host === "accounts.google.com") {
    return html(
      "<!doctype html><html><head><title>Sign in - Google Accounts</title></head><body></body></html>",
    );
  }
  const { document } = around;
  switch (pathname) {
    case "/":
      return { status: 302, headers: { location: `/spreadsheets/d/${document.id}/edit` } };
    case "/_sandbox/changes":
      return json(changesSince(document, Number(searchParams.get("since") ?? 0)));
    case "/_sandbox/events":
      around.listeners.add(response);
      return null;
    case "/_sandbox/act":
      return act(document, asked, (what) => around.edited(what));
  }
  if (pathname.startsWith("/export/") && asked.host.endsWith("-sheets.googleusercontent.com")) {
    return {
      ...csv(document, searchParams),
      headers: { ...csv(document, searchParams).headers, "access-control-allow-origin": "*" },
    };
  }
  const path = /^\/spreadsheets(?:\/u\/\d+)?\/d\/([^/]+)\/(.*)$/.exec(pathname);
  if (!path || path[1] !== document.id) return notFound;
  return ofSpreadsheet(asked, path[2]!, around);
}

async function ofSpreadsheet(asked: Asked, rest: string, around: Surroundings): Promise<Answer> {
  const { document } = around;
  const { searchParams } = asked.url;
  switch (rest) {
    case "":
    case "edit":
    case "view":
      return editorPage(document, { framesOrigin: framesOrigin(asked), person: around.person });
    case "htmlview":
      return html(htmlView(document.book.workbook));
    case "htmlembed":
    case "htmlembed/sheet": {
      const page = embedPage(document.book.workbook, searchParams);
      return page === null ? notFound : html(page, { "cache-control": "no-cache, no-store" });
    }
    case "gviz/tq": {
      const { body, type } = gviz(document.book.workbook, searchParams);
      const guarded = asked.headers["x-datasource-auth"]
        ? `)]}'\n${body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)}`
        : body;
      return { status: 200, headers: { "content-type": type }, body: guarded };
    }
    case "export":
      return exported(asked, document);
  }
  return notFound;
}

function exported(asked: Asked, document: SheetsDocument): Answer {
  const { searchParams } = asked.url;
  const format = searchParams.get("format") ?? "xlsx";
  if (format === "csv" && asked.secure) {
    const hash = createHash("sha1").update(document.id).digest("hex").slice(0, 24);
    const port = asked.url.port ? `:${asked.url.port}` : "";
    return {
      status: 307,
      headers: {
        location: `https://doc-0k-9s-sheets.googleusercontent.com${port}/export/${hash}/${document.version}?${searchParams}`,
      },
    };
  }
  if (format === "csv") return csv(document, searchParams);
  if (format !== "xlsx")
    return { status: 400, headers: { "content-type": "text/html" }, body: "Bad Request" };
  return {
    status: 200,
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(document.book.workbook.title)}.xlsx`,
    },
    body: exportXlsx(document.book.workbook),
  };
}

function csv(document: SheetsDocument, query: URLSearchParams): Answer {
  const gid = query.get("gid");
  const tab = gid === null ? document.book.workbook.tabs[0] : document.tab(gid);
  if (!tab)
    return {
      status: 400,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: "<title>Bad Request</title>",
    };
  const name = encodeURIComponent(`${document.book.workbook.title} - ${tab.name}.csv`);
  return {
    status: 200,
    headers: { "content-type": "text/csv", "content-disposition": `attachment; filename*=UTF-8''${name}` },
    body: exportCsv(tab, query.get("range")),
  };
}

/** Where the add-on's frames live: their own origin, beside docs.google.com or beside localhost. */
export function framesOrigin(asked: Asked): string {
  const name = `n-plumbline${createHash("sha1").update("add-on").digest("hex").slice(0, 20)}-0lu-script`;
  if (frameHost.test(asked.host)) return asked.url.origin;
  if (asked.host.endsWith("google.com"))
    return `https://${name}.googleusercontent.com${asked.url.port ? `:${asked.url.port}` : ""}`;
  const port = asked.url.port ? `:${asked.url.port}` : "";
  if (asked.host === "localhost") return `${asked.url.protocol}//${name}.localhost${port}`;
  return asked.url.origin;
}
