import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plumbline } from "./captured.ts";
import { lintAnswer, readAnswer } from "./contract.ts";

const sheets = join(import.meta.dirname, "../../../shared/corpus/sheets");
const files = existsSync(sheets) ? readdirSync(sheets).filter((name) => name.endsWith(".csv")) : [];

// Real sheets are kept beside the project, not in it; without them there is nothing to run here.
describe.skipIf(files.length === 0)(
  "read and lint answer for every real sheet (skipped where ../shared/corpus is absent)",
  () => {
    test.for(files)("%s", async (name) => {
      const file = join(sheets, name);
      const read = await plumbline(["read", file, "--format", "json"]);
      expect([read.code, read.err]).toEqual([0, ""]);
      expect(readAnswer.safeParse(JSON.parse(read.out)).error).toBeUndefined();
      const lint = await plumbline(["lint", file, "--format", "json"]);
      expect([0, 1]).toContain(lint.code);
      expect(lint.err).toBe("");
      expect(lintAnswer.safeParse(JSON.parse(lint.out)).error).toBeUndefined();
      for (const command of ["read", "lint"]) expect((await plumbline([command, file])).out).not.toBe("");
    });
  },
);
