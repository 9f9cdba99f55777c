import { chooseFields } from "./choose-fields.ts";
import type { Prime } from "./prime-types.ts";

/** What of each ticket stands in a document that is to be short. */
const FIELDS = ["id", "shown", "title", "type", "status", "priority", "due", "claim"];

/** Returns what `git ticket prime --json` prints: of tickets, as much as one needs to choose. */
export function primeDocument(prime: Prime): object {
  return {
    ...prime,
    ready: prime.ready.map((ticket) => ({
      ...chooseFields(ticket, FIELDS),
      unblocks: ticket.unblocks,
    })),
    mine: prime.mine.map((ticket) => chooseFields(ticket, FIELDS)),
  };
}
