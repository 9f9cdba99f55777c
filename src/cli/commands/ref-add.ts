import type { Ref } from "../../domain/ticket.ts";
import type { CommandModule } from "../command.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket ref add`: what each word is can be seen by it, unless --type says so. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = idsOf(call, [named]);
  const tickets = await context.tickets();
  const add: Ref[] = [];
  for (const word of words) add.push(await tickets.reference(word, call.text("type")));
  const more = preconditions(call);
  const operations = ids.map((id) => ({ op: "ref" as const, id, add, ...more }));
  const said = add.map(({ type, value }) => `+${type} ${value}`).join(" ");
  return transactAndPrint(call, context, operations, () => said);
};
