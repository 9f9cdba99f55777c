import { TicketError } from "../base/errors.ts";
import type { Oid } from "./repository.ts";

/** Returns the error for an object that can't be read: it is damaged, or missing where it must not be. */
export function damagedObject(oid: Oid | null, reason: string, cause?: unknown): TicketError {
  const what = oid === null ? "an object" : `the object ${oid.slice(0, 12)}`;
  return new TicketError("STORE_DAMAGED", "failed", `Git can't read ${what}: ${reason}.`, {
    data: { oid, reason },
    hint: "git fsck names what is damaged; another clone may have the object (git fetch).",
    cause,
  });
}
