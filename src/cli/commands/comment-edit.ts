import { COMMENT } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { commentParts } from "../comments.ts";
import { textOfWords } from "../input.ts";
import { partsOfWords, ticketOfWord } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";
import { wrongOperands } from "../usage-errors.ts";

/** `git ticket comment edit`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", word = "", ...words] = call.operands;
  const ticket = await ticketOfWord(call, named, context);
  const [comment = "", other] = partsOfWords(COMMENT, ticket, commentParts(ticket), [word]);
  if (other !== undefined) throw wrongOperands(call.spec, "it edits one comment at a time");
  const present = ticket.comments.find((c) => c.id === comment)?.body;
  const body = await textOfWords(call, words, context, present);
  const change = [{ comment, body }];
  const operation = { op: "comments" as const, id: ticket.token, change, ...preconditions(call) };
  return transactAndPrint(call, context, [operation], () => "comment changed");
};
