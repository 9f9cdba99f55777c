import { run } from "./run.ts";
import { processStreams } from "./streams.ts";

// A reader that has seen enough, like head, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  streams: (color) => processStreams(process, color),
});
