#!/usr/bin/env node
import {
  VERSION
} from "./chunks/shared-base-version.js";

// src/cli/main.ts
import { writeSync } from "node:fs";
var argv = process.argv.slice(2);
async function runProgram() {
  const [{ run }, { processTerminal }] = await Promise.all([
    import("./chunks/cli-run.js"),
    import("./chunks/cli-streams.js")
  ]);
  const { streams, settle } = processTerminal(process);
  const { env } = process;
  process.exitCode = await run(argv, { env, cwd: process.cwd(), now: Date.now, streams, settle });
}
function printVersion() {
  try {
    writeSync(1, `git-ticket ${VERSION}
`);
  } catch (error) {
    if (error.code !== "EPIPE") process.exitCode = 1;
  }
}
if (argv.length === 1 && (argv[0] === "version" || argv[0] === "--version")) printVersion();
else await runProgram();
