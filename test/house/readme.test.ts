import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { sections } from "../readme/sections.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * The README's tables stand between `<!-- NAME -->` and `<!-- /NAME -->` and are made from the code and from measurements.
 * `npm test -- -u` rewrites them.
 */
it("README's tables are current", async () => {
  let readme = readFileSync(resolve(root, "README.md"), "utf8");
  for (const [name, render] of Object.entries(sections)) {
    const text = await render();
    // A section that cannot be measured here (its data is not part of the repository) stays as it is.
    if (text === null) continue;
    const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    expect(readme, `README.md has no place for “${name}”`).toMatch(between);
    readme = readme.replace(between, (_, open, close) => `${open}${text.trim()}\n${close}`);
  }
  await expect(readme).toMatchFileSnapshot(resolve(root, "README.md"));
}, 300_000);
