import type { CommandModule } from "../command.ts";
import { idsOf } from "../transact.ts";
import { heldOptions, heldWords, leaseOption, tellWork, textOption } from "../working.ts";

/** `git ticket handoff`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", to = ""] = call.operands;
  const [id = ""] = idsOf(call, [named]);
  const note = await textOption(call, "note", context);
  const how = { to, ...leaseOption(call), ...heldOptions(call, context) };
  const tickets = await context.tickets();
  const result = await tickets.handoff(id, note === undefined ? how : { ...how, note });
  return tellWork(result, heldWords, call, context);
};
