import type { CommandModule } from "../command.ts";
import { idsOf } from "../transact.ts";
import { heldOptions, heldWords, leaseOption, tellWork } from "../working.ts";

/** `git ticket renew`. */
export const run: CommandModule["run"] = async (call, context) => {
  const ids = idsOf(call, call.operands);
  const how = { ...leaseOption(call), ...heldOptions(call, context) };
  const tickets = await context.tickets();
  return tellWork(await tickets.renew(ids, how), heldWords, call, context);
};
