import type { CommandModule } from "../command.ts";
import { revertAndPrint } from "../reverting.ts";

/** `git ticket undo`: the newest batch of the same person that still stands. */
export const run: CommandModule["run"] = async (call, context) => {
  const tickets = await context.tickets();
  const { commit } = await tickets.lastBatch(await tickets.me());
  return revertAndPrint(commit, call, context);
};
