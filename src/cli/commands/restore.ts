import type { CommandModule } from "../command.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket restore`. */
export const run: CommandModule["run"] = async (call, context) => {
  const more = preconditions(call);
  const operations = idsOf(call, call.operands).map((id) => ({
    op: "restore" as const,
    id,
    ...more,
  }));
  return transactAndPrint(call, context, operations, () => "restored");
};
