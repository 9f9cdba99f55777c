import { TicketError } from "../base/errors.js";
/** A comment, criterion or time entry as far as people name it. */
export interface Part {
    readonly id: string;
    /** The first words of it. */
    readonly text: string;
}
/** How people speak of a kind of part. */
export interface PartKind {
    readonly one: string;
    readonly many: string;
}
export declare const COMMENT: PartKind;
export declare const REFERENCE: PartKind;
export declare const TIME_ENTRY: PartKind;
export declare const ATTACHMENT: PartKind;
export declare const ALIAS: PartKind;
export declare const CRITERION: PartKind;
/** Returns for each id a short piece of it that no other one holds, or all of it where there is none. */
export declare function partHandles(ids: readonly string[]): readonly string[];
/** Returns the error for a word that names no part of a ticket; it lists those that there are. */
export declare function partNotFound(kind: PartKind, shown: string, parts: readonly Part[], token: string): TicketError;
/**
 * Returns the id of the part that a word names: its number as `show` counts, its whole id, or a piece of four characters
 * or more that no other one has. A whole id is taken as it is: it may be one that is deleted.
 *
 * @throws TicketError `PART_NOT_FOUND`, `AMBIGUOUS_PART`.
 */
export declare function findPart(kind: PartKind, shown: string, parts: readonly Part[], token: string): string;
