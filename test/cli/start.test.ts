import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const root = join(import.meta.dirname, "../..");

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill();
});

function start(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, "cli/start.ts"), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", DISPLAY: "", WAYLAND_DISPLAY: "", ...env },
  });
  started.push(child);
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const done = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, done, out: () => out, err: () => err };
}

describe("npm start without a display", () => {
  test("reports on the sample, builds, and sees badges and sidebar come up", {
    timeout: 120_000,
  }, async () => {
    const run = start(["--no-serve"], { CI: "" });
    expect(await run.done, run.err()).toBe(0);
    const out = run.out();
    expect(out).toMatch(/9 objectives, 28 key results/);
    expect(out).toMatch(/'Growth team'!F9 Progress does not follow from the numbers/);
    expect(out).toMatch(/Add-on built \(code\.js \d+ kB/);
    expect(out).toMatch(/Extension built in /);
    // Three objectives and nine key results stand on the first tab.
    expect(out).toMatch(/Extension: 12 badges beside the rows on screen/);
    expect(out).toMatch(/Add-on: the sidebar is open with \d+ findings? on this tab/);
  });

  test("serves a file of one's own until it is stopped", { timeout: 120_000 }, async () => {
    const file = folder.write(
      "mine.csv",
      "Objective,Key result,Owner,Start,Target,Now\nRiders stay,Cut churn from 9% to 5%,Ana Ruiz,9%,5%,7%\n",
    );
    const run = start([file], { CI: "" });
    const address = await new Promise<string>((resolve, reject) => {
      run.child.stdout.on("data", () => {
        const found = /Serving (http:\S+)/.exec(run.out());
        if (found) resolve(found[1]!);
      });
      void run.done.then(() => reject(new Error(`it ended early: ${run.out()}${run.err()}`)));
    });
    expect((await fetch(address)).status).toBe(200);
    const csv = await (await fetch(address.replace(/edit$/, "export?format=csv"))).text();
    expect(csv).toContain("Cut churn from 9% to 5%,Ana Ruiz,9%");
    run.child.kill("SIGINT");
    expect(await run.done).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test.for([
    { args: ["missing.xlsx"], err: /missing\.xlsx: no such file/ },
    { args: ["--prot", "80"], err: /--prot/ },
    { args: ["--port", "eighty"], err: /npm start/ },
  ])("$args is refused at once", async ({ args, err }) => {
    const run = start(args, {});
    expect(await run.done).toBe(2);
    expect(run.err()).toMatch(err);
    expect(run.out()).toBe("");
  });
});
