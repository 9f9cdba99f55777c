import { workDocument } from "../../app/result-documents.ts";
import type { ListedTicket, Tickets } from "../../app/tickets.ts";
import { EXIT, TicketError } from "../../base/errors.ts";
import { chosenFields } from "../chosen-fields.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { heldWords, holderOption, leaseOption, writingOptions } from "../working.ts";

/** Returns the error for an empty choice: what else there is decides what to do. */
async function nothingReady(tickets: Tickets, query: object): Promise<TicketError> {
  const { waiting } = await tickets.ready({ ...query, limit: 1 });
  const { held, blocked, parents } = waiting;
  const others = `${held} held, ${blocked} waiting for others, ${parents} with open parts`;
  return new TicketError("NOTHING_READY", "notFound", `Nothing is ready: ${others}.`, {
    data: { waiting },
    hint: "To see what there is: git ticket list",
    retryable: held + blocked + parents > 0,
  });
}

function tellNext(ticket: ListedTicket, call: Call, { io }: Context): void {
  io.out(`${ticket.shown}\n`);
  if (call.flag("quiet")) return;
  io.err(`${escapeLine(ticket.title)}\n`);
  if (ticket.claim === null || !call.flag("claim")) return;
  io.err(`${heldWords(ticket)}, lease ${escapeLine(ticket.claim.lease)}\n`);
}

/** Looks, and takes nothing. */
async function look(
  tickets: Tickets,
  query: { readonly query?: string },
): Promise<ListedTicket | undefined> {
  const [first] = (await tickets.ready({ ...query, limit: 1 })).tickets;
  return first;
}

/** `git ticket next`: prints the id alone on standard output, so that a script can take it. */
export const run: CommandModule["run"] = async (call, context) => {
  const words = call.operands.join(" ").trim();
  const query = words === "" ? {} : { query: words };
  const how = { ...leaseOption(call), ...holderOption(call, context), ...writingOptions(call) };
  const chosen = await chosenFields(call, context.json);
  const tickets = await context.tickets();
  if (!call.flag("claim")) {
    const first = await look(tickets, query);
    if (first === undefined) throw await nothingReady(tickets, query);
    if (context.json) context.io.out(jsonDocument("next", { ticket: chosen(first) }));
    else tellNext(first, call, context);
    return EXIT.ok;
  }
  const result = await tickets.next({ ...query, ...how });
  if (result.next === null) throw await nothingReady(tickets, query);
  if (context.json) {
    const document = { ...workDocument(result), next: chosen(result.next) };
    context.io.out(jsonDocument("work", document));
    return EXIT.ok;
  }
  tellNext(result.next, call, context);
  return EXIT.ok;
};
