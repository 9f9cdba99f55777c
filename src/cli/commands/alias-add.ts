import { namesOfWords } from "../aliases.ts";
import type { CommandModule } from "../command.ts";
import { ticketOfWord } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket alias add`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const { token: id } = await ticketOfWord(call, named, context);
  const add = namesOfWords(call, words);
  const operation = { op: "alias" as const, id, add, ...preconditions(call) };
  return transactAndPrint(call, context, [operation], () => add.map((n) => `+${n}`).join(" "));
};
