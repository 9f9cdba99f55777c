import type { CommandModule } from "../command.ts";
import { idsOf } from "../transact.ts";
import { heldWords, holderOption, leaseOption, tellWork, writingOptions } from "../working.ts";

/** `git ticket claim`. */
export const run: CommandModule["run"] = async (call, context) => {
  const ids = idsOf(call, call.operands);
  const how = { ...leaseOption(call), ...holderOption(call, context), ...writingOptions(call) };
  const tickets = await context.tickets();
  return tellWork(await tickets.claim(ids, how), heldWords, call, context);
};
