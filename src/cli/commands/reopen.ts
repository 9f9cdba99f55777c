import type { CommandModule } from "../command.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket reopen`. */
export const run: CommandModule["run"] = async (call, context) => {
  const more = preconditions(call);
  const operations = idsOf(call, call.operands).map((id) => ({
    op: "reopen" as const,
    id,
    ...more,
  }));
  return transactAndPrint(call, context, operations, () => "reopened");
};
