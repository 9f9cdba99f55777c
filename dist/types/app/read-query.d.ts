import type { StoreConfig } from "../domain/config/config.js";
import type { TicketId } from "../domain/id.js";
import type { Scope } from "../search/find-rows.js";
import type { Prepared } from "../search/prepared-query.js";
import type { ListQuery } from "./tickets.js";
/** What a query may need to be told: when it is, what is configured, who asks, which ticket a token names. */
export interface QueryNames {
    readonly now: number;
    readonly config: StoreConfig;
    readonly me: () => Promise<string>;
    readonly ticket: (token: string) => Promise<TicketId>;
}
/** A query made ready: what options say and what its text says hold together. */
export interface ReadyQuery {
    readonly scope: Scope;
    /** `undefined`: nothing more is asked for. */
    readonly where: Prepared | undefined;
    readonly sort: readonly string[];
    /** 0: no limit. */
    readonly limit: number;
    /** Whether it asks for who asks. */
    readonly personal: boolean;
}
/** Makes a query ready. @throws TicketError `BAD_QUERY`, `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export declare function readQuery(query: ListQuery, names: QueryNames): Promise<ReadyQuery>;
