/** One piece of a query: `-label:ui,"needs review"`, a word, or a phrase in quotes. */
export interface Term {
    readonly negated: boolean;
    /** `undefined`: words to look for. */
    readonly field: string | undefined;
    readonly values: readonly string[];
    /** Place of its first character, from 0. */
    readonly column: number;
}
/** Returns the terms of a query, in their order. @throws TicketError `BAD_QUERY`. */
export declare function splitQuery(query: string): readonly Term[];
