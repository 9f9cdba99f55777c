import type { ListedTicket, TicketHead } from "../app/tickets.ts";
import { hasUnshown } from "../base/unseen.ts";
import { cell, headCell, shrinks } from "./columns.ts";
import { escapeLine } from "./render/escape.ts";
import { paint } from "./render/paint.ts";
import { renderTable } from "./render/table.ts";
import type { When } from "./render/time.ts";
import { isPlain } from "./render/width.ts";
import type { Streams } from "./streams.ts";

/** Returns what stands in the columns of tickets, harmless to look at; on one line, unless `harmless` leaves more. */
export function ticketRows(
  tickets: readonly ListedTicket[],
  names: readonly string[],
  when: When,
  harmless: (text: string) => string = escapeLine,
): readonly (readonly string[])[] {
  return harmlessRows(tickets, names, (name, ticket) => cell(name, ticket, when), harmless);
}

/** The same of the least of tickets, which the columns need no more than. */
export function headRows(
  tickets: readonly TicketHead[],
  names: readonly string[],
): readonly (readonly string[])[] {
  return harmlessRows(tickets, names, headCell, escapeLine);
}

function harmlessRows<T>(
  tickets: readonly T[],
  names: readonly string[],
  cellOf: (name: string, ticket: T) => string,
  harmless: (text: string) => string,
): readonly (readonly string[])[] {
  return tickets.map((ticket) => {
    const row = names.map((name) => cellOf(name, ticket));
    // One look at all texts of a row instead of one at each.
    const all = row.join();
    return isPlain(all) || !hasUnshown(all) ? row : row.map(harmless);
  });
}

/** Returns rows as a table for people; nothing for none. */
export async function ticketTable(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  io: Streams,
): Promise<string> {
  const { id } = paint(io.color);
  const columns = names.map((name) => ({
    heading: name.toUpperCase(),
    shrinks: shrinks(name),
    ...(name === "id" ? { paint: id } : {}),
  }));
  return rows.length === 0 ? "" : renderTable(columns, rows, io.columns);
}
