import { basename, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildSample, samplePath } from "../sample/okrs.ts";
import { viewOf } from "../shared/report/view.ts";
import { launchWithExtension } from "../test/browser/chromium.ts";
import { type Sandbox, startSandbox } from "../test/sandbox/server.ts";
import { exitCodes } from "./exit-codes.ts";
import { openBytes, openWorkbook } from "./files/open.ts";
import type { Look } from "./look.ts";
import { type Built, build } from "./start/build.ts";
import { addressOf, lookAround } from "./start/look-around.ts";
import { terminalOf } from "./terminal.ts";
import { findingsReport } from "./text/findings-report.ts";
import { paintOf } from "./text/paint.ts";

const usage = `npm start [-- FILE] [-- --no-serve] [-- --port NUMBER]

Prints what Plumbline finds in FILE (default: the sample), and opens it in a stand-in for Google Sheets with the
add-on installed and the extension loaded. --no-serve stops after the first look, as CI=true does.`;

const terminal = terminalOf(process);
const paint = paintOf(terminal.colour);

function say(line: string): void {
  terminal.write(`${paint("›", "cyan")} ${line}\n`);
}

interface Wanted {
  readonly file: string | null;
  readonly port: number;
  readonly keepsServing: boolean;
}

function wanted(): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      options: {
        "no-serve": { type: "boolean" },
        port: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
    const port = Number(values.port ?? 0);
    if (values.help || positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65_535)
      return usage;
    const isRobot = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";
    return { file: positionals[0] ?? null, port, keepsServing: !values["no-serve"] && !isRobot };
  } catch (error) {
    return `${(error as Error).message.split("\n")[0]}\n\n${usage}`;
  }
}

async function start({ file, port, keepsServing }: Wanted): Promise<number> {
  const source = file ?? relative(process.cwd(), samplePath);
  const opened = file === null ? openBytes(buildSample(terminal.today), source) : await openWorkbook(file);
  if (!opened.ok) {
    terminal.complain(`plumbline: ${opened.reason}`);
    return exitCodes.unusable;
  }
  const { workbook } = opened;
  say(
    file === null
      ? "The sample: a company with two teams, one of them messy"
      : `Your file: ${basename(file)}`,
  );
  const view = viewOf(workbook, terminal.today);
  const found = { workbook, view, options: {}, source, today: terminal.today, tab: null };
  terminal.write(`\n${findingsReport(found, false, terminal)}\n`);
  const built = await build();
  for (const line of built.lines) say(line);
  const sandbox = await startSandbox({ workbook, port, installAddOn: built.addOn });
  try {
    const tab = firstTab(found);
    if (keepsServing && hasDisplay()) return await show(sandbox, built, tab);
    return await serve(sandbox, built, tab, keepsServing);
  } finally {
    await sandbox.close();
  }
}

/** Name of the first visible tab that holds OKRs; many workbooks begin with a page of instructions. */
function firstTab({ workbook, view }: Look): string | null {
  const holding = new Set(view.plan.objectives.flatMap((it) => it.keyResults.map(({ cell }) => cell.tab)));
  return workbook.tabs.find((tab) => !tab.hidden && holding.has(tab.id))?.name ?? null;
}

/** A window on the sheet; done when it is closed. */
async function show(sandbox: Sandbox, { extension }: Built, tab: string | null): Promise<number> {
  const browser = await launchWithExtension({
    extensionDir: extension,
    port: sandbox.port,
    headless: false,
    viewport: null,
    // Without it the window begins with a warning about the sandbox flag.
    args: ["--test-type", "--start-maximized"],
  });
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(addressOf(sandbox, tab));
  say(
    `${paint("Open in the browser:", "bold")} badges beside the rows; the add-on under Extensions › Plumbline`,
  );
  say("Close the window or press Ctrl+C to stop");
  await Promise.race([new Promise((resolve) => browser.on("close", resolve)), interrupted()]);
  await browser.close();
  return exitCodes.fine;
}

/** Without a display: a look with a browser that shows nothing, then the address for somebody who has one. */
async function serve(
  sandbox: Sandbox,
  built: Built,
  tab: string | null,
  keepsServing: boolean,
): Promise<number> {
  const seen = await lookAround(sandbox, built.extension, tab).catch((error: Error) => ({
    lines: [`No look around: ${error.message.split("\n")[0]}`],
    isWhole: false,
  }));
  for (const line of seen.lines) say(line);
  if (!keepsServing) return seen.isWhole ? exitCodes.fine : exitCodes.findings;
  say(`${paint("Serving", "bold")} ${sandbox.url}`);
  say(
    "No display here. In a browser on this machine (or through `ssh -L`) that address shows the sheet and the add-on;",
  );
  say(
    "the badges come with the extension, which `npm start` loads by itself where there is a display. Ctrl+C stops",
  );
  await interrupted();
  return exitCodes.fine;
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

const asked = wanted();
if (typeof asked === "string") {
  terminal.complain(asked);
  process.exitCode = exitCodes.unusable;
} else {
  try {
    process.exitCode = await start(asked);
  } catch (error) {
    terminal.complain(`plumbline: ${error instanceof Error ? error.message : error}`);
    process.exitCode = exitCodes.unusable;
  }
}
