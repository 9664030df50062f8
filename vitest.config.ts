import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 30_000,
    // Half of the time goes by in waiting for browsers: two files at once even where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
