import type { IncomingMessage } from "node:http";

/** One request, as the routes see it. */
export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly url: URL;
  readonly secure: boolean;
  readonly headers: IncomingMessage["headers"];
  readonly request: IncomingMessage;
  text(): Promise<string>;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export function html(body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

export function json(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=UTF-8", vary: "Origin, X-Origin, Referer" },
    body: JSON.stringify(value),
  };
}

export const notFound: Answer = {
  status: 404,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!doctype html><title>Page not found</title><p>Sorry, the file you have requested does not exist.</p>",
};

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
