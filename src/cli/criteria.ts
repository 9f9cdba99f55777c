import type { ListedTicket } from "../app/tickets.ts";
import { CRITERION } from "../domain/parts.ts";
import type { Criterion } from "../domain/ticket.ts";
import type { Call, Context } from "./command.ts";
import { counted, partsOfWords, ticketOfWord } from "./ticket-parts.ts";
import { preconditions, transactAndPrint } from "./transact.ts";

/** A ticket with those of its criteria that were named. */
export interface NamedCriteria {
  readonly ticket: ListedTicket & { readonly token: string };
  /** Ids of the named ones, in the order in which they were named. */
  readonly items: readonly string[];
}

/** Returns the ids of the criteria that words name. */
export function criteriaOfWords(ticket: ListedTicket, words: readonly string[]): readonly string[] {
  return partsOfWords(CRITERION, ticket, ticket.criteria, words);
}

/** Returns the ticket and the criteria that the operands name. */
export async function criteriaOfCall(call: Call, context: Context): Promise<NamedCriteria> {
  const [named = "", ...words] = call.operands;
  const ticket = await ticketOfWord(call, named, context);
  return { ticket, items: criteriaOfWords(ticket, words) };
}

/** Returns "2 of 3 done". */
function progress(criteria: readonly Criterion[]): string {
  return `${criteria.filter((c) => c.done).length} of ${criteria.length} done`;
}

/** Marks the criteria that the operands name as met or not. */
export async function markCriteria(done: boolean, call: Call, context: Context): Promise<number> {
  const { ticket, items } = await criteriaOfCall(call, context);
  const change = items.map((criterion) => ({ criterion, done }));
  const after = ticket.criteria.map((c) => (items.includes(c.id) ? { ...c, done } : c));
  const operation = { op: "criteria" as const, id: ticket.token, change, ...preconditions(call) };
  const marked = `${counted(items.length, CRITERION)} ${done ? "checked" : "unchecked"}`;
  return transactAndPrint(call, context, [operation], () => `${marked}: ${progress(after)}`);
}
