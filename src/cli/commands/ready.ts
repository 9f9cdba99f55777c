import type { ReadyTicket, Waiting } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import { chosenFields } from "../chosen-fields.ts";
import type { CommandModule } from "../command.ts";
import { forPeople } from "../render/status.ts";
import { localDay, relativeTime } from "../render/time.ts";
import { ticketRows } from "../ticket-table.ts";
import { warnOfProblems } from "../warnings.ts";

/** Says what decides the place of a ticket. */
function whyOf({ priority, due, unblocks, created }: ReadyTicket, now: number): string {
  return [
    ...(priority === null ? [] : [priority]),
    ...(due === null ? [] : [`due ${due}`]),
    ...(unblocks === 0 ? [] : [`${unblocks} wait${unblocks === 1 ? "s" : ""} for it`]),
    ...(created === null ? [] : [`created ${relativeTime(created, now)}`]),
  ].join(", ");
}

function waitingLine({ held, blocked, parents }: Waiting): string {
  const parts = [
    ...(held === 0 ? [] : [`${held} held`]),
    ...(blocked === 0 ? [] : [`${blocked} waiting for something open`]),
    ...(parents === 0 ? [] : [`${parents} with open parts`]),
  ];
  return parts.length === 0 ? "" : `Not ready: ${parts.join(", ")}.\n`;
}

const COLUMNS = ["id", "priority", "due", "title"];

/** `git ticket ready`. */
export const run: CommandModule["run"] = async (call, context) => {
  const { io, json, now } = context;
  const query = call.operands.join(" ").trim();
  const limit = call.number("limit");
  const chosen = await chosenFields(call, json);
  const tickets = await context.tickets();
  const listing = await tickets.ready({
    ...(query === "" ? {} : { query }),
    ...(limit === undefined ? {} : { limit }),
  });
  if (json) {
    const { jsonDocument } = await import("../render/json.ts");
    io.out(jsonDocument("ready", { ...listing, tickets: listing.tickets.map(chosen) }));
    return EXIT.ok;
  }
  const explains = call.flag("explain");
  const rows = ticketRows(forPeople(listing.tickets), COLUMNS, localDay).map((row, i) => {
    const ticket = listing.tickets[i];
    return explains && ticket !== undefined ? [...row, whyOf(ticket, now())] : row;
  });
  const { ticketTable } = await import("../ticket-table.ts");
  io.out(await ticketTable(rows, explains ? [...COLUMNS, "why"] : COLUMNS, io));
  warnOfProblems(listing.problems, io);
  if (explains) io.err(waitingLine(listing.waiting));
  if (listing.total > listing.tickets.length)
    io.err(`Showing ${listing.tickets.length} of ${listing.total}.\n`);
  return EXIT.ok;
};
