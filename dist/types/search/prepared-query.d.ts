import type { Json } from "../base/json.js";
import type { TicketId } from "../domain/id.js";
import type { NumberSpan } from "./number-spans.js";
import type { TextTerm } from "./text/text-term.js";
/**
 * A query that needs nothing more but tickets: names are those of people and tickets, times are numbers, and what is
 * compared has its place. `none` tells that no value is wanted, too.
 */
export type Prepared = {
    readonly kind: "and";
    readonly parts: readonly Prepared[];
} | {
    readonly kind: "or";
    readonly parts: readonly Prepared[];
} | {
    readonly kind: "not";
    readonly part: Prepared;
} | PreparedLeaf;
export type PreparedLeaf = {
    readonly kind: "text";
    readonly term: TextTerm;
}
/** Names: of a list, one is enough. */
 | Valued<"words", string>
/** Texts that are read whole. */
 | Valued<"texts", string>
/** Numbers, times in milliseconds and days since 1970. Not a number: none. */
 | {
    readonly kind: "number";
    readonly field: string;
    readonly spans: readonly NumberSpan[];
    readonly none: boolean;
} | Valued<"custom", Json> | LinkLeaf
/** The ticket itself: by its id, or the beginning of it. */
 | {
    readonly kind: "own";
    readonly ids: ReadonlySet<TicketId>;
    readonly beginnings: readonly string[];
} | {
    readonly kind: "is";
    readonly what: string;
    readonly now: number;
}
/** Something that is there or not. */
 | {
    readonly kind: "filled";
    readonly field: "body" | "conflicts";
};
export interface Valued<Kind extends string, Value> {
    readonly kind: Kind;
    /** Of a custom field, its key. */
    readonly field: string;
    readonly fits: (value: Value) => boolean;
    readonly none: boolean;
}
/** Links between a ticket and these. */
export interface LinkLeaf {
    readonly kind: "links";
    /** `undefined`: of any type. */
    readonly type: string | undefined;
    /** Those that stand in the ticket; those that stand in the others. */
    readonly ways: "out" | "in" | "both";
    readonly ids: ReadonlySet<TicketId>;
    readonly none: boolean;
}
/** Tells whether some condition of a query fits. */
export declare function someLeaf(query: Prepared, fits: (leaf: PreparedLeaf) => boolean): boolean;
/** Tells whether a query asks what waits for what. */
export declare const asksForGraph: (query: Prepared) => boolean;
