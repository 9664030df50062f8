import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { openWorkbook } from "../../cli/files/open.ts";
import { build } from "../../cli/start/build.ts";
import { addressOf, openSidebar } from "../../cli/start/look-around.ts";
import { today } from "../../extension/host/clock.ts";
import { findOrInstallChromium, launchWithExtension } from "../browser/chromium.ts";
import { startSandbox } from "../sandbox/server.ts";
import { openPopup } from "./extension-page.ts";
import { shootAddOn } from "./shots-add-on.ts";
import { closeReminder, takeExtensionShots } from "./shots-extension.ts";

/** The README's pictures, taken of the real thing: extension and add-on on the sample. Look at them before you commit them. */
const into = join(import.meta.dirname, "../../docs/images");
await mkdir(into, { recursive: true });
const built = await build();
const opened = await openWorkbook(join(import.meta.dirname, "../../sample/okrs.xlsx"));
if (!opened.ok) throw new Error(opened.reason);
const { workbook } = opened;

const sandbox = await startSandbox({ workbook, installAddOn: built.addOn });
const context = await launchWithExtension({
  extensionDir: built.extension,
  port: sandbox.port,
  viewport: { width: 1840, height: 720 },
});
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(addressOf(sandbox, "Company"));
await page.locator("plumbline-overlay .badges .spot").first().waitFor();
await closeReminder(page);
await openSidebar(page);
const sidebar = page.frameLocator("iframe").frameLocator("iframe").frameLocator("iframe");
await sidebar.getByRole("tab", { name: /Findings/ }).click();
await page.waitForTimeout(2500);
await page.screenshot({ path: join(into, "sheet.png") });
const popup = await openPopup({ context, page });
await popup.waitForTimeout(1500);
await popup.screenshot({ path: join(into, "popup.png") });
await context.close();
await sandbox.close();

const browser = await chromium.launch({
  executablePath: await findOrInstallChromium(),
  args: ["--no-sandbox"],
});
await shootAddOn({ browser, addOn: built.addOn, workbook, today: today(), into }, [
  "findings",
  "check-in",
  "cycle",
  "mail",
  "structure",
  "quarter",
  "quarter-key-result",
  "together",
  "learn",
  "how-we-work",
]);
await browser.close();
await takeExtensionShots(into, ["card"]);
console.log(`Pictures are in ${into}`);
