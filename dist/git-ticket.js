#!/usr/bin/env node
import {
  VERSION
} from "./chunks/shared-base-version.js";

// src/cli/main.ts
import { writeSync } from "node:fs";
var argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "version" || argv[0] === "--version"))
  writeSync(1, `git-ticket ${VERSION}
`);
else {
  process.stdout.on("error", (error) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  const [{ run }, { processStreams }] = await Promise.all([
    import("./chunks/cli-run.js"),
    import("./chunks/cli-streams.js")
  ]);
  process.exitCode = await run(argv, {
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
    streams: (color) => processStreams(process, color)
  });
}
