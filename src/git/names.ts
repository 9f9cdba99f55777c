import { TicketError } from "../base/errors.ts";
import type { ObjectFormat, Oid } from "./repository.ts";

/** Returns how many hexadecimal digits an object name of this format has. */
export function oidLength(format: ObjectFormat): 40 | 64 {
  return format === "sha1" ? 40 : 64;
}

/** Returns the oid that stands for "nothing" in a ref update. */
export function zeroOid(format: ObjectFormat): Oid {
  return "0".repeat(oidLength(format));
}

/** Tells whether `text` is a full object name of this format. */
export function validOid(text: string, format: ObjectFormat): boolean {
  return text.length === oidLength(format) && /^[0-9a-f]+$/.test(text);
}

const LONGEST_REF = 1024;
/** What no ref may hold, as `git check-ref-format` has it, and bytes that end a line somewhere. */
const BAD_IN_REF = /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/;

/** Tells whether `ref` is a full ref name (`refs/…`) that git accepts. */
export function validRef(ref: string): boolean {
  return ref.startsWith("refs/") && ref.length <= LONGEST_REF && !BAD_IN_REF.test(ref);
}

/**
 * Returns `text` if it may be put into a git command.
 *
 * @throws TicketError `BAD_OID`.
 */
export function checkOid(text: string, format: ObjectFormat): Oid {
  if (validOid(text, format)) return text;
  throw new TicketError("BAD_OID", "usage", `${JSON.stringify(text)} is not an object name.`, {
    data: { oid: text, format },
  });
}

/**
 * Returns `ref` if it may be put into a git command.
 *
 * @throws TicketError `BAD_REF`.
 */
export function checkRef(ref: string): string {
  if (validRef(ref)) return ref;
  throw new TicketError("BAD_REF", "usage", `${JSON.stringify(ref)} is not a full ref name.`, {
    data: { ref },
    hint: "A full name begins with refs/, for example refs/tickets/main.",
  });
}
