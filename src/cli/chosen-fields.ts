import type { ListedTicket } from "../app/tickets.ts";
import type { Call } from "./command.ts";
import { badOptionValue } from "./usage-errors.ts";

/**
 * Returns what leaves of a ticket the members that --fields names; all, where it names none.
 *
 * @throws TicketError `BAD_OPTION_VALUE` where no JSON is printed, `UNKNOWN_FIELD`.
 */
export async function chosenFields(call: Call, json: boolean): Promise<(ticket: object) => object> {
  const fields = call.list("fields");
  if (fields.length === 0) return (ticket) => ticket;
  if (!json) throw badOptionValue("fields", "is for --json", "Add --json, or leave it out.");
  const { checkChoice, chooseFields } = await import("../app/choose-fields.ts");
  checkChoice({ fields });
  return (ticket) => chooseFields(ticket as ListedTicket, fields);
}
