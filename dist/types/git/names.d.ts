import type { ObjectFormat, Oid } from "./repository.js";
/** Returns how many hexadecimal digits an object name of this format has. */
export declare function oidLength(format: ObjectFormat): 40 | 64;
/** Returns the oid that stands for "nothing" in a ref update. */
export declare function zeroOid(format: ObjectFormat): Oid;
/** Tells whether `text` is a full object name of this format. */
export declare function validOid(text: string, format: ObjectFormat): boolean;
/** Tells whether `ref` is a full ref name (`refs/…`) that git accepts. */
export declare function validRef(ref: string): boolean;
/**
 * Returns `text` if it may be put into a git command.
 *
 * @throws TicketError `BAD_OID`.
 */
export declare function checkOid(text: string, format: ObjectFormat): Oid;
/**
 * Returns `ref` if it may be put into a git command.
 *
 * @throws TicketError `BAD_REF`.
 */
export declare function checkRef(ref: string): string;
