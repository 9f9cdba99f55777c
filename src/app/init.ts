import { TicketError } from "../base/errors.ts";

/** Returns a prefix for shown ids, checked. @throws TicketError `BAD_PREFIX`. */
export function checkPrefix(prefix: string): string {
  if (/^[a-z][a-z0-9]{0,9}$/.test(prefix)) return prefix;
  throw new TicketError(
    "BAD_PREFIX",
    "usage",
    `The prefix ${JSON.stringify(prefix)} can't be used.`,
    {
      data: { prefix },
      hint: "A prefix is a lower-case letter and up to nine letters and digits, like tk.",
    },
  );
}
