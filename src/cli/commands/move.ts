import type { CommandModule } from "../command.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket move`. */
export const run: CommandModule["run"] = async (call, context) => {
  const to = call.operands.at(-1) ?? "";
  const resolution = call.text("resolution");
  const operations = idsOf(call, call.operands.slice(0, -1)).map((id) => ({
    op: "move" as const,
    id,
    to,
    ...(resolution === undefined ? {} : { resolution }),
    ...preconditions(call),
  }));
  return transactAndPrint(call, context, operations, () => to);
};
