import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests of what neither keeps state nor starts anything: they share a worker's modules, which saves more than half of their time. */
const core = [
  "accuracy",
  "actions",
  "bridge",
  "generate",
  "house",
  "lint",
  "progress",
  "reading",
  "readme",
  "report",
  "schedule",
  "sheet",
  "wording",
].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 30_000,
    // Half of the time goes by in waiting for browsers: two files at once even where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: "core", include: core, isolate: false } },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, ...core],
        },
      },
    ],
  },
});
