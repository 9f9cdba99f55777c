import { TicketError } from "../base/errors.ts";
import type { TicketId } from "../domain/id.ts";

/** Returns the error for a `$name` that no valid create of the batch has, or has before it is needed. */
export function unknownRef(ref: string): TicketError {
  return new TicketError(
    "UNKNOWN_REF",
    "invalid",
    `No valid operation of this batch creates ${JSON.stringify(ref)}, or none before it is changed.`,
    {
      data: { ref },
      hint: `Give a create operation further up "ref": ${JSON.stringify(ref)}.`,
    },
  );
}

/** Returns the error for a create whose name an earlier one has. */
export function duplicateRef(ref: string): TicketError {
  return new TicketError(
    "DUPLICATE_REF",
    "invalid",
    `Two operations have "ref": ${JSON.stringify(ref)}.`,
    { data: { ref }, hint: "Names must be unique in a batch." },
  );
}

/** Returns the error for a change to a ticket of which only the tombstone is left. */
export function purged(id: TicketId, token: string): TicketError {
  return new TicketError("TICKET_PURGED", "conflict", `Ticket ${token} was purged.`, {
    data: { id },
    hint: "Only its id is left; create a new ticket instead.",
  });
}

/** Returns the error for a create under a key whose ticket is there already, though no batch in this history made it. */
export function keyUsedBefore(key: string, id: TicketId): TicketError {
  return new TicketError(
    "KEY_REUSED",
    "conflict",
    `The key ${JSON.stringify(key)} made a ticket already, in history that is not here.`,
    { data: { key, id }, hint: "A key stands for one batch for ever: choose another." },
  );
}
