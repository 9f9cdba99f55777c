import { ATTACHMENT, partNotFound } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { ticketOfWord } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** `git ticket attach remove`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...remove] = call.operands;
  const { token: id, shown, attachments } = await ticketOfWord(call, named, context);
  const parts = attachments.map(({ name }) => ({ id: name, text: name }));
  for (const name of remove)
    if (!parts.some((p) => p.id === name)) throw partNotFound(ATTACHMENT, shown, parts, name);
  const operation = { op: "attach" as const, id, remove, ...preconditions(call) };
  return transactAndPrint(call, context, [operation], () => remove.map((n) => `-${n}`).join(" "));
};
