import { writeSync } from "node:fs";

/** Put in by the build. */
declare const __VERSION__: string;

const argv = process.argv.slice(2);

function printVersion(): void {
  try {
    writeSync(1, `git-ticket ${__VERSION__}\n`);
  } catch (error) {
    // A reader that has seen enough, like head, is no error.
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") process.exitCode = 1;
  }
}

// Asked for most often by other programs, so it loads nothing else, not even the streams of the process.
if (argv.length === 1 && (argv[0] === "version" || argv[0] === "--version")) printVersion();
else if (argv[0] === "completion" && argv[1] === "answer")
  void import("./completion/answer-shell.ts").then((m) => m.answerShell(argv.slice(2), process));
else void import("./run-program.ts").then((m) => m.runProgram(argv));
