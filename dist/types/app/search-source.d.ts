import type { Ticket } from "../domain/ticket.js";
import type { TextQuery } from "../search/text/search-text.js";
import type { TextIndex } from "../search/text/text-index.js";
import type { ReadyQuery } from "./read-query.js";
import type { ListedTicket, Listing } from "./reading-types.js";
/** Rows of which only the tickets tell whether they fulfil what is asked beside words. */
export interface Undecided {
    readonly rows: ReadonlySet<number>;
    readonly decide: (row: number, ticket: Ticket) => boolean;
}
/** Where tickets are searched: by the cache, or by all tickets as they were read. */
export interface SearchSource {
    readonly ready: ReadyQuery;
    /** What the words of the query seek. */
    readonly texts: TextQuery;
    readonly listing: Pick<Listing, "commit" | "problems">;
    /** Another mark than 0: the row does not fulfil what can be told without reading its ticket, words apart. */
    readonly hidden: Uint8Array;
    /** `undefined`: none. */
    readonly undecided: Undecided | undefined;
    readonly withIndex: <T>(use: (index: TextIndex) => T) => Promise<T>;
    /** Which of two rows stands first if they fit alike: the one that was updated last. */
    readonly tie: (a: number, b: number) => number;
    readonly tickets: (rows: readonly number[]) => readonly ListedTicket[];
    /** Returns rows in the order that is asked for; without one, in that of a list. */
    readonly sorted: (rows: readonly number[], sort: readonly string[]) => Promise<readonly number[]>;
}
/** Compares what was updated when, the last first; then ids. */
export declare function tieBy(updated: (row: number) => number, id: (row: number) => string): (a: number, b: number) => number;
