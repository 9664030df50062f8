import type { ScriptHost, SelectionAt } from "../apps-script/host.ts";
import { type Answer, type Asked, escapeHtml, html, json, notFound } from "./exchange.ts";
import { frameScript } from "./frame-script.ts";
import { frameHost } from "./routes.ts";
import type { Edited } from "./sync.ts";
import { answerWebApp } from "./web-app.ts";

const done = json({});

/** The add-on's side of the server: menus, answers, google.script.run and the three nested frames of a sidebar. */
export async function answerScript(
  host: ScriptHost | null,
  asked: Asked,
  path: string,
  framesOrigin: string,
): Promise<Answer | undefined> {
  if (path.startsWith("/_sandbox/script/"))
    return host ? ask(host, asked, path.slice("/_sandbox/script/".length)) : done;
  if (!host) return undefined;
  const web = await answerWebApp(host, asked);
  if (web) return web;
  if (path.startsWith("/macros/")) return outerFrame(asked, framesOrigin);
  if (path === "/userCodeAppPanel") return codePanel(host, asked.url.searchParams.get("page") ?? "");
  if (path === "/blank" && (frameHost.test(asked.host) || asked.host === new URL(framesOrigin).hostname))
    return html("<!doctype html><html><head></head><body></body></html>");
  return undefined;
}

async function ask(host: ScriptHost, asked: Asked, what: string): Promise<Answer> {
  const body = await asked.text();
  switch (what) {
    case "open":
      await host.open();
      return done;
    case "selection":
      host.selected(JSON.parse(body) as SelectionAt);
      return done;
    case "menu": {
      const { name, ...selection } = JSON.parse(body) as SelectionAt & { name: string };
      host.selected(selection);
      const finished = await host.runMenu(name);
      return json({ error: finished.error });
    }
    case "answer": {
      const { id, button, text } = JSON.parse(body) as { id: number; button: string; text: string };
      host.answer(id, button, text);
      return done;
    }
    case "run":
      return runFromClient(host, JSON.parse(body) as { name: string; args: unknown[] });
  }
  return notFound;
}

/** google.script.run: what a function returns must be made of JSON's types. */
async function runFromClient(
  host: ScriptHost,
  { name, args }: { name: string; args: unknown[] },
): Promise<Answer> {
  if (!host.functionNames.includes(name)) {
    return json({ error: { name: "Error", message: `Script function not found: ${name}` } });
  }
  const finished = await host.run(name, args);
  if (finished.error) {
    // Google hands errors over as "Name: message" unless it is a plain Error.
    const { name: kind, message } = finished.error;
    return json({ error: { name: kind, message: kind === "Error" ? message : `${kind}: ${message}` } });
  }
  if (!isTransferable(finished.value)) {
    return json({
      error: {
        name: "ScriptError",
        message: "The script completed but the returned value is not a supported return type.",
      },
    });
  }
  return json({ value: finished.value ?? null });
}

function isTransferable(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return false;
  if (typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isTransferable);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isTransferable);
}

const frameStyle =
  "<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block;overflow:hidden}</style>";
const sandboxWords =
  "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts";

function outerFrame(asked: Asked, framesOrigin: string): Answer {
  const page = encodeURIComponent(asked.url.searchParams.get("page") ?? "");
  return html(
    `<!doctype html><html><head>${frameStyle}</head><body><iframe id="sandboxFrame" sandbox="${sandboxWords}" allow="clipboard-write" src="${escapeHtml(framesOrigin)}/userCodeAppPanel?page=${page}"></iframe></body></html>`,
  );
}

/** Fills the innermost frame, which has an address of its own, with the add-on's page. */
function codePanel(host: ScriptHost, id: string): Answer {
  const page = host.pages.get(id);
  if (!page) return notFound;
  const head = `<script>${frameScript(host.functionNames)}</script>`;
  const content = /<head[^>]*>/i.test(page.html)
    ? page.html.replace(/<head[^>]*>/i, (tag) => tag + head)
    : head + page.html;
  const data = JSON.stringify(content).replace(/</g, "\\u003c");
  return html(`<!doctype html><html><head>${frameStyle}</head><body><iframe id="userHtmlFrame" sandbox="${sandboxWords}" allow="clipboard-write" src="/blank"></iframe><script>
const frame = document.getElementById("userHtmlFrame");
frame.addEventListener("load", () => {
  const page = frame.contentDocument;
  page.open();
  page.write(${data});
  page.close();
}, { once: true });
</script></body></html>`);
}

/** A person's edit, told to the add-on's triggers. */
export function tellEdited(host: ScriptHost, { edit, before }: Edited): void {
  if (edit.action !== "enter" && edit.action !== "clear") return;
  const range =
    edit.action === "clear"
      ? edit.range
      : { row: edit.row, column: edit.column, rows: edit.texts.length, columns: edit.texts[0]?.length ?? 1 };
  const single = range.rows === 1 && range.columns === 1;
  const value = (
    tabs: readonly { id: string; rows: readonly (readonly ({ value: unknown } | null)[])[] }[],
  ) => (single ? tabs.find((tab) => tab.id === edit.tab)?.rows[range.row]?.[range.column]?.value : undefined);
  void host.edited(edit.tab, range, value(before.workbook.tabs), value(host.document.book.workbook.tabs));
}
