import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** Left to right: a room may import from its own group and from those before it, never from those after it. */
const order: readonly (readonly string[])[] = [
  ["shared/zod.ts", "shared/sheet", "shared/okr"],
  ["shared/progress", "shared/schedule", "shared/wording"],
  ["shared/reading"],
  ["shared/lint"],
  ["shared/actions"],
  ["shared/report", "shared/bridge"],
  ["shared/ui"],
  ["apps-script", "extension", "cli"],
];
const hosts = order[order.length - 1]!;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => join(folder, file));
}

function importsOf(file: string): { target: string; line: string }[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => ({
    target: match[1]!.startsWith(".") ? relative(root, resolve(root, dirname(file), match[1]!)) : match[1]!,
    line: match[0],
  }));
}

function rankOf(path: string): number {
  return order.findIndex((group) => group.some((room) => path === room || path.startsWith(`${room}/`)));
}

const files = ["shared", "apps-script", "extension", "cli"].flatMap(sources);

describe("direction of imports", () => {
  it("is found in the sources", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)("%s imports only from its left", (file) => {
    const from = rankOf(file);
    expect(from, `${file} lies in no room of the house; add it to the order above`).toBeGreaterThanOrEqual(0);
    const wrong = importsOf(file).filter(({ target }) => {
      const to = rankOf(target);
      if (to < 0) return target.startsWith("test/") && !isStart(file);
      const otherHost =
        from === to && hosts.includes(file.split("/")[0]!) && target.split("/")[0] !== file.split("/")[0];
      return to > from || (otherHost && !isStart(file));
    });
    expect(wrong.map(({ target }) => `${file} → ${target}`)).toEqual([]);
  });
});

/** `npm start` and the builds put the hosts together; they are no part of any of them. */
function isStart(file: string): boolean {
  return file.startsWith("cli/start");
}

describe("purity of the core", () => {
  const core = files.filter((file) => file.startsWith("shared/") && !file.startsWith("shared/ui/"));

  it.each(core)("%s takes today as an argument and touches nothing outside", (file) => {
    const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const found = code.match(
      /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bconsole\.|\bsetTimeout\b|\bfetch\(|\bprocess\./g,
    );
    expect(found ?? []).toEqual([]);
  });

  it("reaches zod through one door", () => {
    const direct = files.filter(
      (file) => file !== "shared/zod.ts" && importsOf(file).some(({ target }) => /^zod(\/|$)/.test(target)),
    );
    expect(direct).toEqual([]);
  });
});
