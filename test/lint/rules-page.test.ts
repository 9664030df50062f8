import { join } from "node:path";
import { expect, it } from "vitest";
import { rules } from "../../shared/lint/rules.ts";
import { rulesPage } from "../../shared/lint/rules-page.ts";

it("docs/rules.md is made from the rules", async () => {
  const page = rulesPage();
  for (const { id, why } of rules) {
    expect(page).toContain(`\`${id}\``);
    expect(page).toContain(why);
  }
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/rules.md"));
});
