import { programOf } from "../base/runtime.ts";
import { endProcess } from "./end-process.ts";
import { outputsOf } from "./outputs.ts";
import { run } from "./run.ts";
import { processTerminal } from "./streams.ts";
import type { Place } from "./writers.ts";

/** Runs the command line of this process; its exit code is set when all is done. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const terminal = processTerminal(process, outputsOf(process));
  const { env } = process;
  const background = (args: readonly string[], place: Place): void =>
    void import("./start-background.ts").then((m) =>
      m.startBackground(programOf(process), args, place),
    );
  const interruption = (): AbortSignal => {
    const ending = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => ending.abort());
    return ending.signal;
  };
  const insistence = (first: AbortSignal): AbortSignal => {
    const ending = new AbortController();
    // The third one ends the process, as any other does.
    const insist = (): void => ending.abort();
    first.addEventListener("abort", () => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, insist);
    });
    return ending.signal;
  };
  const unread = async (end: () => void): Promise<() => void> =>
    (await import("./unread.ts")).watchReader(1, process.pid, end);
  const cwd = process.cwd();
  const now = Date.now;
  const signals = { interruption, insistence, unread };
  process.exitCode = await run(argv, { ...terminal, env, cwd, now, background, ...signals });
  endProcess(process);
}
