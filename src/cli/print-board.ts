import type { Board, ListedTicket } from "../app/tickets.ts";
import type { Context } from "./command.ts";
import { type BoardColumn, renderBoard } from "./render/board.ts";
import { escapeLine } from "./render/escape.ts";
import { jsonDocument } from "./render/json.ts";
import { paint } from "./render/paint.ts";
import { statusForPeople } from "./render/status.ts";
import { widthFor } from "./render/width.ts";
import { warnOfProblems } from "./warnings.ts";

/** Cards of a column that people see when they say nothing else. */
const DEFAULT_LIMIT = 20;

/** Returns how many cards a column has at most, of which 0 means all; programs get all unless they say so. */
export const cardsOf = (limit: number | undefined, { json }: Pick<Context, "json">): number =>
  limit ?? (json ? 0 : DEFAULT_LIMIT);

/** What stands beside the id: the priority, unless the column says it already. */
const noteOf = (ticket: ListedTicket, by: string): string =>
  by === "priority" ? (ticket.type ?? "") : (ticket.priority ?? "");

function columnsOf({ by, columns }: Board): readonly BoardColumn[] {
  const headingOf = (value: string | null, [first]: readonly ListedTicket[]): string =>
    by === "status" && first !== undefined ? statusForPeople(first) : (value ?? `no ${by}`);
  return columns.map(({ value, count, tickets }) => ({
    heading: `${escapeLine(headingOf(value, tickets))} (${count})`,
    cards: tickets.map((ticket) => ({
      id: ticket.shown,
      note: escapeLine(noteOf(ticket, by)),
      title: escapeLine(ticket.title),
    })),
    more: count - tickets.length,
  }));
}

/** Prints a board. */
export async function printBoard(
  board: Board & { readonly view?: object },
  { io, json }: Context,
): Promise<void> {
  if (json) {
    io.out(jsonDocument("board", board));
    return;
  }
  const columns = columnsOf(board);
  const { bold, id, dim } = paint(io.color);
  const texts = columns.flatMap((c) => [c.heading, ...c.cards.map((card) => card.title)]);
  const width = await widthFor(texts);
  io.out(renderBoard(columns, io.columns, width, { heading: bold, id, dim }));
  if (board.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  warnOfProblems(board.problems, io);
}
