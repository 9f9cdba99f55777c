import { CRITERION } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { criteriaOfCall } from "../criteria.ts";
import { counted } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket criteria remove`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { ticket, items: remove } = await criteriaOfCall(call, context);
  const operation = { op: "criteria" as const, id: ticket.token, remove, ...preconditions(call) };
  const said = `${counted(remove.length, CRITERION)} removed`;
  return transactAndPrint(call, context, [operation], () => said);
};
