// Builds build/git-ticket, which needs no Node, for the platform that this runs on.
import { statSync } from "node:fs";
import { buildExecutable, EXECUTABLE, PLATFORM, runtimeVersion } from "./executable.mjs";

try {
  buildExecutable(EXECUTABLE);
  const megabytes = Math.round(statSync(EXECUTABLE).size / 2 ** 20);
  console.log(`build/git-ticket for ${PLATFORM}, ${megabytes} MB, with bun ${runtimeVersion()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
