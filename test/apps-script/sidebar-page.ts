import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import type { Method, View } from "../../apps-script/contract.ts";

/** Answers a call of google.script.run with JSON text, or throws as Google's own refusals do. */
export type Answering = (method: Method, argument: string | undefined) => string | Promise<string>;

export interface SidebarOptions {
  readonly html: string;
  readonly view?: View;
  readonly dark?: boolean;
  readonly height?: number;
}

export interface SidebarPage {
  readonly page: Page;
  /** What the page complained about; empty where all is well. */
  readonly errors: readonly string[];
}

/** The built sidebar at its real width, with google.script.run answered here. */
export async function openSidebar(
  browser: Browser,
  answering: Answering,
  options: SidebarOptions,
): Promise<SidebarPage> {
  const { html, view = "overview", dark = false, height = 640 } = options;
  const page = await browser.newPage({
    viewport: { width: 300, height },
    colorScheme: dark ? "dark" : "light",
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.exposeFunction("answerPlumbline", async (method: Method, argument: string | undefined) => {
    try {
      return { text: await answering(method, argument) };
    } catch (error) {
      return { error: String((error as Error).message) };
    }
  });
  await page.addInitScript(fakeGoogle);
  const content = (await readFile(html, "utf8")).replace('data-view=""', `data-view="${view}"`);
  await page.route("https://sidebar.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: content }),
  );
  await page.goto("https://sidebar.example/");
  return { page, errors };
}

/** Runs in the page. */
function fakeGoogle() {
  const runner = (onSuccess: (text: string) => void, onFailure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (handler: typeof onSuccess) => runner(handler, onFailure);
          if (name === "withFailureHandler") return (handler: typeof onFailure) => runner(onSuccess, handler);
          return async (argument?: string) => {
            const bridge = window as unknown as {
              answerPlumbline(name: string, argument?: string): Promise<{ text?: string; error?: string }>;
            };
            const { text, error } = await bridge.answerPlumbline(name, argument);
            if (text === undefined) onFailure(new Error(error));
            else onSuccess(text);
          };
        },
      },
    );
  (window as unknown as { google: object }).google = {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  };
}
