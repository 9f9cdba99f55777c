import { RUNNABLE, runHook } from "../../hooks/run-hook.ts";
import type { CommandModule } from "../command.ts";
import { unknownHook } from "../hook-words.ts";
import { escapeLine } from "../render/escape.ts";

/** `git ticket hook`: talk goes to standard error, as git shows it. */
export const run: CommandModule["run"] = async (call, { io, dir, tickets }) => {
  const [name = "", ...args] = call.operands;
  if (!RUNNABLE.includes(name)) throw unknownHook(name, RUNNABLE);
  const say = (line: string): void => io.err(`${escapeLine(line)}\n`);
  return runHook(name, { args, dir, tickets, say, input: () => io.input() });
};
