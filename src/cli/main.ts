import { writeSync } from "node:fs";
import { VERSION } from "../base/version.ts";

const argv = process.argv.slice(2);

// Asked for most often by other programs, so it loads nothing else, not even the streams of the process.
if (argv.length === 1 && (argv[0] === "version" || argv[0] === "--version"))
  writeSync(1, `git-ticket ${VERSION}\n`);
else {
  // A reader that has seen enough, like head, is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  const [{ run }, { processStreams }] = await Promise.all([
    import("./run.ts"),
    import("./streams.ts"),
  ]);
  process.exitCode = await run(argv, {
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
    streams: (color) => processStreams(process, color),
  });
}
