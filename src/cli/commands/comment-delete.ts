import { COMMENT } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { commentsOfCall } from "../comments.ts";
import { counted } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket comment delete`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { token: id, comments: remove } = await commentsOfCall(call, context);
  const operation = { op: "comments" as const, id, remove, ...preconditions(call) };
  const said = `${counted(remove.length, COMMENT)} deleted`;
  return transactAndPrint(call, context, [operation], () => said);
};
