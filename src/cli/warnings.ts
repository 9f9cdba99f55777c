import { escapeLine } from "./render/escape.ts";
import type { Streams } from "./streams.ts";

/** Tells of files of the tickets ref that could not be read as a ticket. */
export function warnOfProblems(
  problems: readonly { readonly path: string; readonly problem: string }[],
  io: Streams,
): void {
  for (const { path, problem } of problems)
    io.err(`warning: ${escapeLine(path)} ${escapeLine(problem)}\n`);
}
