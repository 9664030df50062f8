#!/usr/bin/env node
import { run } from "./run.ts";
import { terminalOf } from "./terminal.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), terminalOf(process));
