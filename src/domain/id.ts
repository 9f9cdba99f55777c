import { base32OfBytes, encodeBase32 } from "../base/base32.ts";
import { sha256Bytes } from "../base/hash.ts";
import { formatStamp, STAMP_LENGTH, type Stamp } from "./stamp.ts";

/** A ticket's id: 12 characters of base32, 60 random bits. */
export type TicketId = string;

export const ID_LENGTH = 12;
const ID = /^[0-9a-hjkmnp-tv-z]{12}$/;
const ELEMENT_ID = /^[0-7][0-9a-hjkmnp-tv-z]{9}[01][0-9a-hjkmnp-tv-z]{15}$/;

/** Tells whether `text` is a whole ticket id. */
export function isTicketId(text: unknown): text is TicketId {
  return typeof text === "string" && ID.test(text);
}

/** Returns a new id from 8 random bytes. */
export function randomId(bytes: Uint8Array): TicketId {
  return base32OfBytes(bytes, ID_LENGTH);
}

/**
 * Returns the id that stands for `parts` for ever: of an imported record (format, namespace, source
 * id), or of a ticket in a keyed batch (key, position).
 */
export function derivedId(...parts: readonly string[]): TicketId {
  return base32OfBytes(sha256Bytes(JSON.stringify(parts)), ID_LENGTH);
}

/** Returns the replica name, 8 characters, that stands for `parts` for ever. */
export function derivedReplica(...parts: readonly string[]): string {
  return base32OfBytes(sha256Bytes(JSON.stringify(["replica", ...parts])), 8);
}

/** Id of a comment, criterion or time entry: the stamp that it was written under and its place in the batch. */
export type ElementId = string;

/** Returns the id of the element that operation `index` of the batch stamped `stamp` adds. */
export function elementId(stamp: Stamp, index: number): ElementId {
  return stamp + encodeBase32(index, 4);
}

/**
 * Returns the id of the `nth` element that stands for `parts` for ever, as that of a comment in a keyed batch. The stamp
 * in it is older than any other, so each part of the element has a stamp of its own.
 */
export function derivedElement(nth: number, ...parts: readonly string[]): ElementId {
  return elementId(formatStamp(0, 0, derivedReplica(...parts)), nth);
}

/** Tells whether `text` is an element's id. */
export function isElementId(text: unknown): text is ElementId {
  return typeof text === "string" && ELEMENT_ID.test(text);
}

/** Returns the stamp that an element was first written under. */
export function elementStamp(id: ElementId): Stamp {
  return id.slice(0, STAMP_LENGTH);
}

/** Fewest characters of an id that are shown. */
export const SHOWN_LENGTH = 4;

/** Returns how many characters of `id` tell it from its neighbours in the sorted list of all ids. */
export function uniqueLength(id: TicketId, neighbours: readonly (TicketId | undefined)[]): number {
  let needed = SHOWN_LENGTH;
  for (const other of neighbours) {
    if (other === undefined || other === id) continue;
    let same = 0;
    while (same < ID_LENGTH && id[same] === other[same]) same++;
    needed = Math.max(needed, same + 1);
  }
  return Math.min(needed, ID_LENGTH);
}
