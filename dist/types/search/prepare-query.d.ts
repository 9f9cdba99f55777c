import type { TicketError } from "../base/errors.js";
import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { ConditionFault } from "./check-condition.js";
import type { Prepared } from "./prepared-query.js";
import type { Leaf, Match, Query } from "./query.js";
/** What a query may need to be told. */
export interface QueryContext {
    readonly config: StoreConfig;
    readonly now: number;
    /** Address of who asks. */
    readonly me: () => Promise<string>;
    /** The ticket that a token names. */
    readonly ticket: (token: string) => Promise<TicketId>;
    /** Makes an error of what is wrong with a condition or a value of one. */
    readonly refuse: (node: Leaf | Match, fault: ConditionFault) => TicketError;
}
/**
 * Makes a query ready to be put to tickets.
 *
 * @throws TicketError of `refuse`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`.
 */
export declare function prepareQuery(query: Query, context: QueryContext): Promise<Prepared>;
