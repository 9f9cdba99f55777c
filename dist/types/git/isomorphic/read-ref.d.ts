import type { Oid } from "../repository.js";
import type { IsomorphicContext } from "./context.js";
export type RefReading = Pick<IsomorphicContext, "files" | "commonDir" | "gitDir" | "objectFormat">;
/** A ref that is no symbolic one, and what it points to. */
export interface ReadRef {
    readonly name: string;
    readonly oid: Oid | undefined;
}
/**
 * Follows a ref to the one that holds an oid, or that there is none of yet.
 *
 * Loose file first, then packed-refs: git writes the packed file before it removes the loose one, so in this order a
 * ref that is being packed is never missed.
 *
 * @throws TicketError `REF_BROKEN`.
 */
export declare function followRef(context: RefReading, ref: string): Promise<ReadRef>;
/** Returns what the ref points to. */
export declare function readRef(context: RefReading, ref: string): Promise<Oid | undefined>;
/** Returns the path of the ref's loose file. */
export declare function refPath({ gitDir, commonDir }: RefReading, ref: string): string;
