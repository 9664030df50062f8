import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** Branded Chrome no longer loads unpacked extensions from the command line, so Chromium comes first. */
const commands = [
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "google-chrome-stable",
  "google-chrome",
];

const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
  "C:/Program Files/Microsoft/Edge/Application/msedge.exe",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Path of an installed Chromium, Edge or Chrome; null where there is none. `CHROME_PATH` wins. */
function findChromium(): string | null {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return wanted;
  const onPath = commands.flatMap((command) =>
    (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, command)),
  );
  return [...onPath, ...places, chromium.executablePath()].find(canRun) ?? null;
}

let pending: Promise<string> | null = null;

/** Path of a browser; installs one where none is found, and says so in one line. */
export function findOrInstallChromium(say: (line: string) => void = console.error): Promise<string> {
  pending ??= (async () => findChromium() ?? install(say))();
  return pending;
}

function install(say: (line: string) => void): string {
  if (isDebian() && process.getuid?.() === 0) {
    say("No Chrome, Chromium or Edge found: installing Debian's chromium with apt-get (about a minute)…");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], environment);
    run(
      "apt-get",
      [
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
        "fonts-liberation",
        "fonts-noto-color-emoji",
      ],
      environment,
    );
  } else {
    say("No Chrome, Chromium or Edge found: downloading Playwright's Chromium (about a minute)…");
    run(
      process.execPath,
      [join(import.meta.dirname, "../../node_modules/playwright-core/cli.js"), "install", "chromium"],
      process.env,
    );
  }
  const found = findChromium();
  if (!found)
    throw new Error("No browser could be installed; install Chromium and run this again, or set CHROME_PATH");
  return found;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const result = spawnSync(command, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  if (result.status === 0) return;
  const last = `${result.stderr ?? ""}${result.error?.message ?? ""}`.trim().split("\n").slice(-3).join(" ");
  throw new Error(
    `${command} ${args[0]} failed: ${last}. Install Chromium and run this again, or set CHROME_PATH`,
  );
}

function isDebian(): boolean {
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extensionDir: string;
  /** Port of the sandbox that stands in for *.google.com and *.googleusercontent.com. */
  readonly port: number;
  /** Default true. */
  readonly headless?: boolean;
  /** Profile to keep; by default a fresh one that is removed when the context closes. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
}

/** A browser in which the sandbox answers for Google and the extension is loaded. Close it with `close()`. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  const { extensionDir, port, headless = true } = options;
  const executablePath = await findOrInstallChromium();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "plumbline-browser-")));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      ...(headless ? ["--headless=new", "--disable-gpu"] : []),
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--no-default-browser-check",
      // Without these it keeps asking for hosts that are not there.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--host-resolver-rules=MAP *.google.com 127.0.0.1:${port}, MAP *.googleusercontent.com 127.0.0.1:${port}, MAP *.googleapis.com 127.0.0.1:${port}`,
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      ...(options.args ?? []),
    ],
  });
  if (options.profile === undefined) {
    context.on(
      "close",
      () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined),
    );
  }
  return context;
}

/** The extension's id, once its service worker runs; pages of the extension live under it. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 15_000 }));
  return new URL(worker.url()).host;
}
