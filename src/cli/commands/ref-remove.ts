import type { ListedTicket } from "../../app/tickets.ts";
import { partNotFound, REFERENCE } from "../../domain/parts.ts";
import type { CommandModule } from "../command.ts";
import { ticketOfWord } from "../ticket-parts.ts";
import { preconditions, transactAndPrint } from "../transact.ts";

/** Returns the references of a ticket as an error lists them. */
const listed = ({ refs }: ListedTicket) =>
  refs.map(({ type, value }) => ({ id: `${type} ${value}`, text: `${type} ${value}` }));

/** `git ticket ref remove`: a commit by the beginning of its oid, too. */
export const run: CommandModule["run"] = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ticket = await ticketOfWord(call, named, context);
  const tickets = await context.tickets();
  const remove = [];
  for (const word of words) {
    const found = await tickets.findReferences(ticket.refs, word, call.text("type"));
    if (found.length === 0) throw partNotFound(REFERENCE, ticket.shown, listed(ticket), word);
    remove.push(...found);
  }
  const operation = { op: "ref" as const, id: ticket.token, remove, ...preconditions(call) };
  const said = remove.map(({ type, value }) => `-${type} ${value}`).join(" ");
  return transactAndPrint(call, context, [operation], () => said);
};
