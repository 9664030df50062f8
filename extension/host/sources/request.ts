import type { Failure } from "./source.ts";

export type Answer<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Fetches a page of the same origin as a document, with the user's session. XMLHttpRequest parses it itself: a string handed to
 * DOMParser trips the page's Trusted Types policy in some browsers, and a document made this way runs no scripts either.
 */
export async function fetchDocument(url: string, signal: AbortSignal): Promise<Answer<Document>> {
  const answer = await new Promise<{ status: number; url: string; body: Document | null }>((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onloadend = () =>
      resolve({ status: request.status, url: request.responseURL, body: request.responseXML });
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send();
  });
  signal.throwIfAborted();
  if (answer.status === 0) return { ok: false, failure: await whyNoAnswer(url, signal) };
  const failure = failureOf(answer.status, answer.url);
  if (failure) return { ok: false, failure };
  return answer.body ? { ok: true, body: answer.body } : { ok: false, failure: "unreadable" };
}

/** Fetches a text; an answer in HTML is a page for people (sign-in, error), not what was asked for. */
export async function fetchText(url: string, signal: AbortSignal): Promise<Answer<string>> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch {
    signal.throwIfAborted();
    return { ok: false, failure: await whyNoAnswer(url, signal) };
  }
  const failure = failureOf(response.status, response.url);
  if (failure) return { ok: false, failure };
  if (/html/i.test(response.headers.get("content-type") ?? "")) return { ok: false, failure: "signed-out" };
  return { ok: true, body: await response.text() };
}

function failureOf(status: number, url: string): Failure | null {
  if (status === 401 || /^https:\/\/accounts\.google\.com\/|\/ServiceLogin/.test(url)) return "signed-out";
  if (status === 403 || status === 404) return "no-permission";
  if (status === 429 || status >= 500) return "busy";
  return status >= 200 && status < 300 ? null : "unreadable";
}

/** The sign-in page is on another origin, so being sent there looks like no answer at all; whether one is sent away can be told. */
async function whyNoAnswer(url: string, signal: AbortSignal): Promise<Failure> {
  try {
    const response = await fetch(url, { redirect: "manual", signal });
    return response.type === "opaqueredirect" ? "signed-out" : "busy";
  } catch {
    return "offline";
  }
}
