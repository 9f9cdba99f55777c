import type { Operation } from "../../domain/operation.ts";
import type { CommandModule } from "../command.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket close`, with a comment if one is given. */
export const run: CommandModule["run"] = async (call, context) => {
  const [resolution, comment] = [call.text("resolution"), call.text("comment")];
  const operations = idsOf(call, call.operands).flatMap((id): Operation[] => {
    const how = resolution === undefined ? {} : { resolution };
    const close = { op: "close" as const, id, ...how, ...preconditions(call) };
    return comment === undefined ? [close] : [close, { op: "comment", id, body: comment }];
  });
  return transactAndPrint(call, context, operations, () => "closed");
};
