import { viewQuery } from "../../app/view-query.ts";
import { EXIT } from "../../base/errors.ts";
import type { SavedView } from "../../domain/view.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { cardsOf, printBoard } from "../print-board.ts";
import { listFormat, printListing } from "../print-listing.ts";
import { escapeLine } from "../render/escape.ts";
import { paint } from "../render/paint.ts";
import { badOptionValue } from "../usage-errors.ts";

/** The title stands above what people look at, and never in what programs read. */
function printTitle({ title }: SavedView, { io }: Context): void {
  if (title !== null && io.outIsTty) io.out(`${paint(io.color).bold(escapeLine(title))}\n\n`);
}

/** A view has columns of a board or columns of a list. */
function asBoard({ by }: SavedView, call: Call): string | undefined {
  const field = call.text("by") ?? by ?? undefined;
  if (field === undefined) return undefined;
  const given = ["format", "columns", "fields", "include"].filter((option) => call.has(option));
  const [option] = given;
  if (option !== undefined && call.has("by"))
    throw badOptionValue(option, "means nothing on a board", "Leave one of them out.");
  return option === undefined ? field : undefined;
}

/** `git ticket view show`. */
export const run: CommandModule["run"] = async (call, context) => {
  const [name = "", ...words] = call.operands;
  const tickets = await context.tickets();
  const view = await tickets.view(name);
  const query = viewQuery(view, words.join(" "));
  const by = asBoard(view, call);
  const limit = call.number("limit");
  if (by !== undefined) {
    const board = await tickets.board(query, by, cardsOf(limit, context));
    if (!context.json) printTitle(view, context);
    await printBoard({ ...board, view }, context);
    return EXIT.ok;
  }
  const how = listFormat(call, context, view.columns.length === 0 ? undefined : view.columns);
  const limited = { ...query, ...(limit === undefined ? {} : { limit }) };
  if (call.has("fields") || call.has("include")) {
    const { choiceOf, printAnswer } = await import("../choice.ts");
    const answer = await tickets.query({ ...limited, ...choiceOf(call, how) });
    await printAnswer({ ...answer, view }, how.format, context);
    return EXIT.ok;
  }
  const listing = await tickets.list(limited);
  if (how.format === "table") printTitle(view, context);
  await printListing({ ...listing, view }, how, call, context);
  return EXIT.ok;
};
