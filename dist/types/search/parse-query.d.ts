/** Something that a ticket must be: one of the values, or none of them. */
export interface Condition {
    /** `status`, `type`, `priority`, `assignee`, `label`, `milestone`, `parent`, `text`, or `custom.KEY`. */
    readonly field: string;
    readonly negated: boolean;
    readonly values: readonly string[];
}
/** Which tickets: those whose status is not closed, or is; both; deleted ones. */
export type State = "open" | "closed" | "all" | "deleted";
/** What a query asks for. */
export interface ParsedQuery {
    /** All of them must hold. */
    readonly where: readonly Condition[];
    /** Which tickets: by default those that are not closed, or all when a status is asked for. */
    readonly state?: State;
    readonly sort?: readonly string[];
    readonly limit?: number;
}
/** What stands before the colon of a term. */
export declare const QUERY_FIELDS: readonly string[];
/** What `is:` takes. */
export declare const QUERY_STATES: readonly ["open", "closed", "all", "deleted"];
/**
 * Returns what a query asks for: `label:ui,api -status:blocked assignee:me is:all "exact words" sort:-updated limit:20`.
 *
 * @throws TicketError `BAD_QUERY`, with the column and the way out.
 */
export declare function parseQuery(query: string): ParsedQuery;
