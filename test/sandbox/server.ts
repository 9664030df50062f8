import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { Clock } from "./apps-script/clock.ts";
import { stopThreads, warmUp } from "./apps-script/execution.ts";
import { ScriptHost } from "./apps-script/host.ts";
import { SheetsDocument } from "./document/document.ts";
import { SheetsApi } from "./rest/rest.ts";
import { type Answer, type Asked, readBody } from "./server/exchange.ts";
import { type Call, Calls, Faults } from "./server/faults.ts";
import { listen } from "./server/listen.ts";
import { answer, framesOrigin, kindOf, type Surroundings } from "./server/routes.ts";
import { answerScript, tellEdited } from "./server/script-routes.ts";
import { Listeners } from "./server/sync.ts";

export interface SandboxOptions {
  readonly workbook: Workbook;
  /** 0 (the default) takes a free one. */
  readonly port?: number;
  /** A folder with the built add-on: code.js, its HTML files and appsscript.json. */
  readonly installAddOn?: string;
  /** The signed-in person. */
  readonly person?: string;
  /** Where the sandbox's clock starts; it then runs with the machine's. */
  readonly now?: () => number;
  /** Installed but not yet enabled for this document, so that onOpen runs without authorisation. */
  readonly addOnEnabled?: boolean;
  /** Whether sorting carries row metadata along, which Google does not say. Default: no. */
  readonly sortMovesRowMetadata?: boolean;
}

export interface Sandbox {
  /** For any browser on this machine: http://localhost:PORT/spreadsheets/d/ID/edit */
  readonly url: string;
  /** For a browser whose Google hosts are mapped to 127.0.0.1:PORT. */
  readonly googleUrl: string;
  readonly id: string;
  /** Speaks both TLS and plain HTTP. */
  readonly port: number;
  readonly httpsPort: number;
  readonly document: SheetsDocument;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly clock: Clock;
  /** The installed add-on's host, null where none is installed. */
  readonly script: ScriptHost | null;
  /** The Sheets API: its quota, and tokens it refuses. */
  readonly api: SheetsApi;
  workbook(): Workbook;
  close(): Promise<void>;
}

/** Starts a stand-in for Google Sheets that holds one spreadsheet. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const person = options.person ?? "ana@example.com";
  const clock = new Clock(options.now);
  const document = new SheetsDocument(options.workbook, {
    now: () => clock.now(),
    rowKeyNames: ["plumbline"],
    sortMovesRowMetadata: options.sortMovesRowMetadata ?? false,
  });
  const calls = new Calls();
  const faults = new Faults();
  const listeners = new Listeners();
  document.events.on("changed", (changed) => listeners.send("changed", changed));
  const script = options.installAddOn
    ? new ScriptHost({
        document,
        folder: options.installAddOn,
        clock,
        person,
        enabled: options.addOnEnabled ?? true,
      })
    : null;
  if (script) {
    script.send = (event) => listeners.send("host", event);
    script.pageIsOpen = () => listeners.count > 0;
    warmUp();
  }
  const rest = new SheetsApi(document);
  const around: Surroundings = {
    document,
    listeners,
    person,
    edited: (what) => {
      if (script) tellEdited(script, what);
    },
    script: (asked, path) => answerScript(script, asked, path, framesOrigin(asked)),
    rest: (asked) => rest.answer(asked),
  };
  const server = await listen(options.port ?? 0, (request, response) => {
    void serve(request, response, around, calls, faults);
  });
  return {
    url: `http://localhost:${server.port}/spreadsheets/d/${document.id}/edit`,
    googleUrl: `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
    id: document.id,
    port: server.port,
    httpsPort: server.port,
    document,
    calls,
    faults,
    clock,
    script,
    api: rest,
    workbook: () => document.workbook(),
    async close() {
      listeners.close();
      await server.close();
      document.close();
      await stopThreads();
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  around: Surroundings,
  calls: Calls,
  faults: Faults,
) {
  const secure = (request.socket as Partial<TLSSocket>).encrypted === true;
  const authority = request.headers.host ?? "localhost";
  const url = new URL(request.url ?? "/", `${secure ? "https" : "http"}://${authority}`);
  let body: Promise<string> | null = null;
  const asked: Asked = {
    method: request.method ?? "GET",
    host: url.hostname,
    url,
    secure,
    headers: request.headers,
    request,
    text: () => (body ??= readBody(request)),
  };
  const call: Call = { kind: kindOf(asked), method: asked.method, url: url.href };
  calls.add(call);
  const fault = faults.take(call);
  if (fault?.fault === "status") return send(response, refusal(fault.status, call));
  if (fault?.fault === "sign-in") return send(response, signIn(asked));
  if (fault?.fault === "time-out")
    return void setTimeout(() => request.socket.destroy(), fault.ms ?? 30_000).unref();
  if (fault?.fault === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
  try {
    const reply = await answer(asked, response, around);
    if (fault?.fault === "lost-reply") request.socket.destroy();
    else if (reply) send(response, reply);
  } catch (error) {
    process.stderr.write(
      `sandbox: ${call.method} ${call.url}: ${error instanceof Error ? error.stack : error}\n`,
    );
    send(response, refusal(500, call));
  }
}

/** What a page of Google answers to somebody who is signed out: a redirect to another origin, and HTML there. */
function signIn({ url }: Asked): Answer {
  const target = `https://accounts.google.com/v3/signin/ServiceLogin?continue=${encodeURIComponent(url.href)}`;
  return { status: 302, headers: { location: target } };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}

const reasons: Record<number, readonly [string, string]> = {
  401: ["UNAUTHENTICATED", "Request had invalid authentication credentials."],
  403: ["PERMISSION_DENIED", "The caller does not have permission"],
  404: ["NOT_FOUND", "Requested entity was not found."],
  429: [
    "RESOURCE_EXHAUSTED",
    "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'.",
  ],
  500: ["INTERNAL", "Internal error encountered."],
  503: ["UNAVAILABLE", "The service is currently unavailable."],
};

/** A refusal shaped as Google's: JSON from the API, a page from the editor's hosts. */
function refusal(code: number, call: Call): Answer {
  const [status, message] = reasons[code] ?? ["UNKNOWN", "Unknown error."];
  if (call.kind === "rest") {
    return {
      status: code,
      headers: { "content-type": "application/json; charset=UTF-8" },
      body: JSON.stringify({ error: { code, message, status } }),
    };
  }
  return {
    status: code,
    headers: { "content-type": "text/html; charset=utf-8", "x-sandbox": randomBytes(4).toString("hex") },
    body: `<!doctype html><html><head><title>Error ${code}</title></head><body><p>${message}</p></body></html>`,
  };
}
