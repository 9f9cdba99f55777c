import type { CommandModule } from "../command.ts";
import { revertAndPrint } from "../reverting.ts";
import { wrongOperands } from "../usage-errors.ts";

/** `git ticket revert`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [target] = call.operands;
  const last = call.flag("last");
  if ((target === undefined) !== last)
    throw wrongOperands(call.spec, "give a batch, a commit, or --last");
  const oid = target ?? (await (await context.tickets()).lastBatch()).commit;
  return revertAndPrint(oid, call, context);
};
