import type { ListedTicket } from "../app/tickets.ts";
import { findPart, type Part, type PartKind } from "../domain/parts.ts";
import { purged } from "../store/plan-faults.ts";
import type { Call, Context } from "./command.ts";
import { idsOf } from "./transact.ts";
import { wrongOperands } from "./usage-errors.ts";

/** Reads the one ticket that a word names. @throws TicketError `WRONG_OPERANDS` for several. */
export async function ticketOfWord(
  call: Call,
  word: string,
  context: Context,
): Promise<ListedTicket & { readonly token: string }> {
  const [token = "", other] = idsOf(call, [word]);
  if (other !== undefined) throw wrongOperands(call.spec, "it takes one ticket at a time");
  const ticket = await (await context.tickets()).get(token);
  if (ticket.purged) throw purged(ticket.id, token);
  return { ...ticket, token };
}

/** Returns the ids of the parts that words and comma lists name, each once. */
export function partsOfWords(
  kind: PartKind,
  { shown }: ListedTicket,
  parts: readonly Part[],
  words: readonly string[],
): readonly string[] {
  const named = words.flatMap((word) => word.split(","));
  return [...new Set(named.map((word) => findPart(kind, shown, parts, word)))];
}

/** Returns "1 comment" or "3 comments". */
export function counted(count: number, { one, many }: PartKind): string {
  return `${count} ${count === 1 ? one : many}`;
}
