import { TicketError } from "../base/errors.js";
import type { Ref } from "./ticket.js";
/** What a word refers to: a reference that is ready, or a revision that the repository must know. */
export type Reference = {
    readonly kind: "ready";
    readonly ref: Ref;
} | {
    readonly kind: "revision";
    readonly revision: string;
};
export declare const PULL_REQUEST = "pr";
export declare const COMMIT = "commit";
export declare const URL_TYPE = "url";
/**
 * Returns what a word refers to, by its looks, or as the type that is given.
 *
 * @throws TicketError `BAD_REFERENCE`.
 */
export declare function referenceOf(word: string, type: string | undefined): Reference;
/** Returns the error for a revision that is no commit of the repository. */
export declare function noSuchCommit(revision: string): TicketError;
/** Returns the references that a word names as it stands: in full, or by the beginning of a commit's oid. */
export declare function namedReferences(refs: readonly Ref[], word: string, type: string | undefined): readonly Ref[];
/**
 * Returns the address that a reference opens at, or `undefined` where nobody knows.
 *
 * @param origin the address of the remote that `#12` is a number of.
 */
export declare function addressOf({ type, value }: Ref, origin: string | undefined): string | undefined;
