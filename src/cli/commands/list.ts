import type { HeadListing } from "../../app/tickets.ts";
import { EXIT } from "../../base/errors.ts";
import type { CommandModule } from "../command.ts";
import { listQuery } from "../filters.ts";
import { listFormat, needsHeads, printHeads, printListing } from "../print-listing.ts";
import { warnOfValues } from "../warnings.ts";

/** `git ticket list`. */
export const run: CommandModule["run"] = async (call, context) => {
  const how = listFormat(call, context);
  const tickets = await context.tickets();
  const query = listQuery(call, call.operands.join(" "));
  if (call.has("fields") || call.has("include")) {
    const { choiceOf, printAnswer } = await import("../choice.ts");
    const answer = await tickets.query({ ...query, ...choiceOf(call, how) });
    await printAnswer(answer, how.format, context);
    if (answer.total === 0) await warnOfValues(query, [], tickets, context.io);
    return EXIT.ok;
  }
  const warn = (found: HeadListing): Promise<void> =>
    warnOfValues(query, found.tickets, tickets, context.io);
  if (needsHeads(how)) {
    const listing = await tickets.heads(query);
    await printHeads(listing, how, context);
    await warn(listing);
    return EXIT.ok;
  }
  const listing = await tickets.list(query);
  await printListing(listing, how, call, context);
  await warn(listing);
  return EXIT.ok;
};
