import type { StoreConfig } from "../domain/config/config.js";
import type { Ticket } from "../domain/ticket.js";
/** Tickets that have the same value in a field; `null` are those that have none. */
export interface Group<T> {
    readonly value: string | null;
    readonly tickets: readonly T[];
}
/** Checks that tickets can be grouped by a field. @throws TicketError `UNKNOWN_GROUP`. */
export declare function checkGroup(field: string): void;
/** Returns values of a field: the configured ones first and in their order, then others by name, then none. */
export declare function orderedValues(values: Iterable<string | null>, field: string, config: StoreConfig): readonly (string | null)[];
/**
 * Returns tickets by the values of a field, in the order of these. A ticket with several values is in each of their groups.
 *
 * @param empty whether configured values without tickets get a group too.
 */
export declare function groupTickets<T extends Ticket>(tickets: readonly T[], field: string, config: StoreConfig, empty: (value: string) => boolean): readonly Group<T>[];
/** Tells whether an empty column belongs on a board: those where open tickets could be. */
export declare function isOpenColumn(field: string, config: StoreConfig): (value: string) => boolean;
