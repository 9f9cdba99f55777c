import type { TicketId } from "../domain/id.js";
import type { Condition, State } from "../search/parse-query.js";
import type { ListQuery } from "./tickets.js";
/** What a query may need to be told: who asks, and which ticket a token names. */
export interface QueryNames {
    readonly me: () => Promise<string>;
    readonly ticket: (token: string) => Promise<TicketId>;
}
/** A query made ready: what options say and what its text says hold together. */
export interface ReadyQuery {
    readonly state: State;
    /** All of them must hold. */
    readonly where: readonly Condition[];
    readonly sort: readonly string[];
    /** 0: no limit. */
    readonly limit: number;
}
/** Makes a query ready. @throws TicketError `BAD_QUERY`. */
export declare function readQuery(query: ListQuery, names: QueryNames): Promise<ReadyQuery>;
