import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";
import { cardsOf, printBoard } from "../print-board.ts";
import { warnOfValues } from "../warnings.ts";

/** `git ticket board`: a column for each value of a field. */
export const run: CommandModule["run"] = async (call, context) => {
  const { limit, ...query } = listQuery(call, call.operands.join(" "));
  const tickets = await context.tickets();
  const board = await tickets.board(query, call.text("by") ?? "status", cardsOf(limit, context));
  await printBoard(board, context);
  if (context.json) return EXIT.ok;
  const found = board.columns.flatMap((column) => column.tickets);
  await warnOfValues(query, found, tickets, context.io);
  return EXIT.ok;
};
