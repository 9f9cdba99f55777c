import { type Stamp } from "./stamp.js";
/** A ticket's id: 12 characters of base32, 60 random bits. */
export type TicketId = string;
export declare const ID_LENGTH = 12;
/** Tells whether `text` is a whole ticket id. */
export declare function isTicketId(text: unknown): text is TicketId;
/** Returns a new id from 8 random bytes. */
export declare function randomId(bytes: Uint8Array): TicketId;
/**
 * Returns the id that stands for `parts` for ever: of an imported record (format, namespace, source
 * id), or of a ticket in a keyed batch (key, position).
 */
export declare function derivedId(...parts: readonly string[]): TicketId;
/** Returns the replica name, 8 characters, that stands for `parts` for ever. */
export declare function derivedReplica(...parts: readonly string[]): string;
/** Id of a comment, criterion or time entry: the stamp that it was written under and its place in the batch. */
export type ElementId = string;
/** Returns the id of the element that operation `index` of the batch stamped `stamp` adds. */
export declare function elementId(stamp: Stamp, index: number): ElementId;
/**
 * Returns the id of the `nth` element that stands for `parts` for ever, as that of a comment in a keyed batch. The stamp
 * in it is older than any other, so each part of the element has a stamp of its own.
 */
export declare function derivedElement(nth: number, ...parts: readonly string[]): ElementId;
/** Tells whether `text` is an element's id. */
export declare function isElementId(text: unknown): text is ElementId;
/** Returns the stamp that an element was first written under. */
export declare function elementStamp(id: ElementId): Stamp;
/** Fewest characters of an id that are shown. */
export declare const SHOWN_LENGTH = 4;
/** Returns how many characters of `id` tell it from its neighbours in the sorted list of all ids. */
export declare function uniqueLength(id: TicketId, neighbours: readonly (TicketId | undefined)[]): number;
