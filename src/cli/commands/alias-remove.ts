import { ALIAS, partNotFound } from "../../domain/parts.ts";
import { namesOfWords } from "../aliases.ts";
import type { CommandModule } from "../command.ts";
import { ticketOfWord } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket alias remove`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const { token: id, shown, aliases } = await ticketOfWord(call, named, context);
  const remove = namesOfWords(call, words);
  const parts = aliases.map((text) => ({ id: text, text }));
  for (const name of remove)
    if (!aliases.includes(name)) throw partNotFound(ALIAS, shown, parts, name);
  const operation = { op: "alias" as const, id, remove, ...preconditions(call) };
  return transactAndPrint(call, context, [operation], () => remove.map((n) => `-${n}`).join(" "));
};
