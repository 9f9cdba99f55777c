import { TicketError } from "../../base/errors.ts";
import { closest } from "../../base/similar.ts";

/** Returns the error for a value that the configuration does not list. */
export function unknownValue(what: string, value: string, known: readonly string[]): TicketError {
  const near = closest(value, known);
  return new TicketError(
    "UNKNOWN_VALUE",
    "invalid",
    `There is no ${what} ${JSON.stringify(value)}.`,
    {
      data: { field: what, value, known },
      hint: `${near === undefined ? "" : `Did you mean ${near}? `}Known: ${known.join(", ")}.`,
    },
  );
}

/** Returns the error for a status change that the configuration does not allow. */
export function illegalTransition(
  shown: string,
  from: string,
  to: string,
  allowed: readonly string[],
): TicketError {
  return new TicketError(
    "ILLEGAL_TRANSITION",
    "conflict",
    `Ticket ${shown} cannot go from ${from} to ${to}.`,
    {
      data: { id: shown, from, to, allowed },
      hint: `From ${from} it can go to: ${allowed.join(", ") || "nothing (it is final)"}.`,
    },
  );
}

/** Returns the error for a file that is larger than the configuration allows. */
export function attachmentTooLarge(name: string, bytes: number, limit: number): TicketError {
  return new TicketError(
    "ATTACHMENT_TOO_LARGE",
    "invalid",
    `The attachment ${JSON.stringify(name)} has ${bytes} bytes.`,
    {
      data: { name, bytes, limit },
      hint: `An attachment may have ${limit} bytes (limits.attachment): put it elsewhere, and refer to it with git ticket ref add.`,
    },
  );
}

/** Returns the error for a value of the wrong shape, found while a change is applied. */
export function invalidValue(field: string, problem: string): TicketError {
  return new TicketError("INVALID_VALUE", "invalid", `The ${field} ${problem}.`, {
    data: { field, problem },
  });
}
