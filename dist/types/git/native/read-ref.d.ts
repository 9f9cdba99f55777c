import type { Oid } from "../repository.js";
import type { NativeContext } from "./context.js";
import type { Location } from "./discovery.js";
/**
 * Returns what the ref points to.
 *
 * Loose file first, then packed-refs: git writes the packed file before it removes the loose one, so in this order a
 * ref that is being packed is never missed. Reftable, and whatever looks odd, is left to git.
 *
 * @throws TicketError `REF_BROKEN` when there is something, but no oid: it must never be taken for "no ref yet".
 */
export declare function readRef(context: NativeContext, ref: string): Promise<Oid | undefined>;
/** Returns the path of the ref's loose file. */
export declare function refPath(context: Location, ref: string): string;
