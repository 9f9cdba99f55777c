import { type Searched } from "./ticket-texts.js";
/** Words of tickets, to be made a segment of. */
export interface SegmentBuilder {
    /** Adds a ticket, whose row is greater than those before; returns how many words it has. */
    add(row: number, ticket: Searched): number;
    /** How many words were added, wherever they stand. */
    readonly size: number;
    /** Returns the pieces of the segment's file, of which `rows` documents there may be, and begins anew. */
    take(rows: number): readonly Uint8Array[];
}
/** Returns a builder without a word. */
export declare function segmentBuilder(): SegmentBuilder;
