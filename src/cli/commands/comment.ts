import { COMMENT, findPart } from "../../domain/parts.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { commentParts } from "../comments.ts";
import { textOfWords } from "../input.ts";
import { ticketOfWord } from "../ticket-parts.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";

/** Returns the comment that --reply-to names, as an operation has it. */
async function replyOf(call: Call, named: string, context: Context) {
  const word = call.text("reply-to");
  if (word === undefined) return {};
  const ticket = await ticketOfWord(call, named, context);
  return { replyTo: findPart(COMMENT, ticket.shown, commentParts(ticket), word) };
}

/** `git ticket comment`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = idsOf(call, [named]);
  const body = await textOfWords(call, words, context);
  const reply = await replyOf(call, named, context);
  const operations = ids.map((id) => ({
    op: "comment" as const,
    id,
    body,
    ...reply,
    ...preconditions(call),
  }));
  return transactAndPrint(call, context, operations, () => "commented");
};
