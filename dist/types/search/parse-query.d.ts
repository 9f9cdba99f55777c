import { type Leaf, type Match, type Query } from "./query.js";
/** Where conditions and their values stand in the text, from 0. */
export type Places = ReadonlyMap<Leaf | Match, number>;
/** What a query asks for. */
export interface ParsedQuery {
    /** What tickets must be; `undefined`: nothing is said. */
    readonly where: Query | undefined;
    /** Field names, "-" before one for descending. */
    readonly sort?: readonly string[];
    readonly limit?: number;
    readonly places: Places;
}
/**
 * Returns what a query asks for: `label:ui,api -status:blocked (is:overdue OR priority:>=high) "exact words" sort:-updated`.
 *
 * It takes time in proportion to the length of the text. @throws TicketError `BAD_QUERY`, with the column and the way out.
 */
export declare function parseQuery(text: string): ParsedQuery;
