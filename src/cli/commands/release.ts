import { TicketError } from "../../base/errors.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { idsOf, transactAndPrint } from "../transact.ts";
import { heldOptions, tellWork } from "../working.ts";

/** Gives tickets back that somebody else holds: an operator's way out. */
function releaseAnyhow(call: Call, context: Context, ids: readonly string[]): Promise<number> {
  for (const name of ["under", "confirm"])
    if (call.has(name))
      throw new TicketError(
        "BAD_OPTION_VALUE",
        "usage",
        `--${name} and --force exclude each other.`,
        {
          data: { option: name },
          hint: "Leave one of them out.",
        },
      );
  const operations = ids.map((id) => ({ op: "release" as const, id }));
  return transactAndPrint(call, context, operations, () => "released");
}

/** `git ticket release`. */
export const run: CommandModule["run"] = async (call, context) => {
  const ids = idsOf(call, call.operands);
  if (call.flag("force")) return releaseAnyhow(call, context, ids);
  const how = heldOptions(call, context);
  const tickets = await context.tickets();
  return tellWork(await tickets.release(ids, how), () => "released", call, context);
};
