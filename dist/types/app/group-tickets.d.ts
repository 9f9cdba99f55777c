import type { StoreConfig } from "../domain/config/config.js";
/** Tickets, or rows, that have the same value in a field; `null` are those that have none. */
export interface Group<T> {
    readonly value: string | null;
    readonly items: readonly T[];
}
/** Checks that tickets can be grouped by a field. @throws TicketError `UNKNOWN_GROUP`. */
export declare function checkGroup(field: string): void;
/** Returns values of a field: the configured ones first and in their order, then others by name, then none. */
export declare function orderedValues(values: Iterable<string | null>, field: string, config: StoreConfig): readonly (string | null)[];
/** By what is grouped. */
interface Grouping {
    readonly field: string;
    readonly config: StoreConfig;
    /** Whether configured values that nothing has get a group too. */
    readonly empty: (value: string) => boolean;
}
/** Returns tickets, or rows, by the values of a field, in the order of these. One with several values is in each of their groups. */
export declare function groupBy<T>(items: readonly T[], valuesOf: (item: T) => readonly string[], { field, config, empty }: Grouping): readonly Group<T>[];
/** Tells whether an empty column belongs on a board: those where open tickets could be. */
export declare function isOpenColumn(field: string, config: StoreConfig): (value: string) => boolean;
export {};
