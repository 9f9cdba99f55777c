import type { ListedTicket } from "../app/tickets.ts";
import { hasUnshown } from "../base/unseen.ts";
import { cell, shrinks } from "./columns.ts";
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
  return tickets.map((ticket) => {
    const row = names.map((name) => cell(name, ticket, when));
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
