import type { Board, ListedTicket } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule, Context } from "../command.ts";
import { listQuery } from "../filters.ts";
import { type BoardColumn, renderBoard } from "../render/board.ts";
import { escapeLine } from "../render/escape.ts";
import { jsonDocument } from "../render/json.ts";
import { paint } from "../render/paint.ts";
import { widthFor } from "../render/width.ts";
import { warnOfProblems, warnOfValues } from "../warnings.ts";

/** Cards of a column that people see when they say nothing else. */
const DEFAULT_LIMIT = 20;

/** What stands beside the id: the priority, unless the column says it already. */
const noteOf = (ticket: ListedTicket, by: string): string =>
  by === "priority" ? (ticket.type ?? "") : (ticket.priority ?? "");

function columnsOf({ by, columns }: Board, limit: number): readonly BoardColumn[] {
  return columns.map(({ value, tickets }) => ({
    heading: `${escapeLine(value ?? `no ${by}`)} (${tickets.length})`,
    cards: tickets.slice(0, limit).map((ticket) => ({
      id: ticket.shown,
      note: escapeLine(noteOf(ticket, by)),
      title: escapeLine(ticket.title),
    })),
    more: Math.max(0, tickets.length - limit),
  }));
}

/** Prints a board for people. */
export async function printBoard(board: Board, limit: number, { io }: Context): Promise<void> {
  const columns = columnsOf(board, limit === 0 ? Number.POSITIVE_INFINITY : limit);
  const { bold, id, dim } = paint(io.color);
  const texts = columns.flatMap((c) => [c.heading, ...c.cards.map((card) => card.title)]);
  const width = await widthFor(texts);
  io.out(renderBoard(columns, io.columns, width, { heading: bold, id, dim }));
  if (board.total === 0 && io.outIsTty) io.err("No ticket matches.\n");
  warnOfProblems(board.problems, io);
}

/** `git ticket board`: a column for each value of a field. */
export const run: CommandModule["run"] = async (call, context) => {
  const { limit, ...query } = listQuery(call, call.operands.join(" "));
  const tickets = await context.tickets();
  const board = await tickets.board(query, call.text("by") ?? "status");
  if (context.json) {
    const columns = board.columns.map((c) => ({ ...c, tickets: c.tickets.slice(0, limit) }));
    context.io.out(jsonDocument("board", { ...board, columns }));
    return EXIT.ok;
  }
  await printBoard(board, limit ?? DEFAULT_LIMIT, context);
  const found = board.columns.flatMap((column) => column.tickets);
  await warnOfValues(query, found, tickets, context.io);
  return EXIT.ok;
};
