import type { Json } from "../../base/json.js";
import { type TicketTable } from "./table.js";
/** Something that the cache has otherwise than git. */
export interface CacheDifference {
    /** Id of the ticket; null for what is true of them all. */
    readonly ticket: string | null;
    /** A column, `order`, `whole` for the ticket itself, `file`, `page`. */
    readonly what: string;
    readonly cached: Json;
    readonly git: Json;
}
/** Yields every row and column in which two tables differ. @throws CacheFault, or what the system says. */
export declare function compareTables(cached: TicketTable, git: TicketTable): Generator<CacheDifference>;
/** Yields where the order of the list is another one than it should be, once. */
export declare function compareOrder(cached: TicketTable, order: readonly string[]): Generator<CacheDifference>;
