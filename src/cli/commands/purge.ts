import { TicketError } from "../../base/errors.ts";
import type { Call, CommandModule, Context } from "../command.ts";
import { historyHolds } from "../history-holds.ts";
import { escapeLine } from "../render/escape.ts";
import { ticketOfWord } from "../ticket-parts.ts";
import { idsOf, preconditions, transactAndPrint } from "../transact.ts";
import { badOptionValue } from "../usage-errors.ts";

const LOST = { what: "what they held", attachments: true, messages: true } as const;

function notConfirmed(message: string, ids: readonly string[]): TicketError {
  return new TicketError("NOT_CONFIRMED", "usage", message, {
    data: { ids },
    hint: "A purge can't be taken back, so a person has to say it. What they can do says -h.",
  });
}

/** Asks for each id once more; only a person at a terminal can answer. @throws TicketError `NOT_CONFIRMED`. */
async function confirm(call: Call, ids: readonly string[], context: Context): Promise<void> {
  const { io, json } = context;
  if (call.flag("yes") || call.flag("dry-run")) return;
  if (json || !io.inIsTty)
    throw notConfirmed(
      "A purge takes all of a ticket away for ever, and nobody is here to ask.",
      ids,
    );
  for (const id of ids) {
    const { shown, title } = await ticketOfWord(call, id, context);
    const typed = await io.ask(
      `Purge ${shown} "${escapeLine(title)}" for ever? Type ${shown} to do it: `,
    );
    if (typed.trim() !== shown) throw notConfirmed("Nothing was purged.", ids);
  }
}

/** `git ticket purge`. */
export const run: CommandModule["run"] = async (call, context) => {
  const ids = idsOf(call, call.operands);
  const reason = call.text("reason");
  if (reason === undefined)
    throw badOptionValue("reason", "is needed", 'For example: --reason="Holds a customer\'s data"');
  await confirm(call, ids, context);
  const more = preconditions(call);
  const operations = ids.map((id) => ({ op: "purge" as const, id, reason, ...more }));
  const remains = historyHolds(call, context, LOST);
  return transactAndPrint(call, context, operations, () => "purged", remains);
};
