import type { StoreConfig } from "../domain/config/config.js";
import type { Ticket } from "../domain/ticket.js";
import type { Condition, State } from "../search/parse-query.js";
export type Test = (ticket: Ticket) => boolean;
type Values = (ticket: Ticket) => readonly string[];
/** Names of the fields that tickets can be grouped by, beside `custom.KEY`. */
export declare const GROUP_FIELDS: readonly string[];
/** Returns the texts that a field of a ticket holds; of a custom field, its value as it is written. */
export declare function valuesOf(field: string): Values;
/** Returns a test for a condition: any of its values, whatever their case; `@none` is a field without one. */
export declare function conditionTest({ field, negated, values }: Condition): Test;
/** Returns a test for open, closed, all or deleted tickets. */
export declare function stateTest(state: State, config: StoreConfig): Test;
export {};
