import type { ListedTicket } from "../app/tickets.ts";
import { COMMENT, type Part } from "../domain/parts.ts";
import type { Call, Context } from "./command.ts";
import { partsOfWords, ticketOfWord } from "./ticket-parts.ts";

/** Returns the comments of a ticket as parts that words can name. */
export function commentParts({ comments }: ListedTicket): readonly Part[] {
  return comments.map(({ id, body, redacted }) => ({ id, text: redacted ? "(redacted)" : body }));
}

/** Returns the ticket and the comments that the operands name. */
export async function commentsOfCall(
  call: Call,
  context: Context,
): Promise<{ readonly token: string; readonly comments: readonly string[] }> {
  const [named = "", ...words] = call.operands;
  const ticket = await ticketOfWord(call, named, context);
  const comments = partsOfWords(COMMENT, ticket, commentParts(ticket), words);
  return { token: ticket.token, comments };
}
