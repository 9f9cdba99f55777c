import { writeFileSync } from "node:fs";
import { answerInTime } from "./answer.ts";

/** Answers the completion of a shell, which waits for it at every press of the key, and ends the process. */
export async function answerShell(args: readonly string[], proc: NodeJS.Process): Promise<void> {
  const words = args[0] === "--" ? args.slice(1) : args;
  const text = await answerInTime({ words, cwd: proc.cwd(), env: proc.env, now: Date.now });
  try {
    writeFileSync(1, text);
  } catch {
    // Nobody is there any more, and nobody is to be told.
  }
  // What was too late is still being read.
  proc.exit(0);
}
