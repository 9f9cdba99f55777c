import type { TicketError } from "../base/errors.js";
import type { TicketId } from "../domain/id.js";
import { type Operation } from "../domain/operation.js";
/** What is known of the `$names` of a batch. */
interface Naming {
    readonly operations: readonly Operation[];
    readonly refs: Map<string, TicketId>;
    readonly faults: Map<number, TicketError>;
}
/** Gives every create its id first, so that links may name tickets that are created further down. */
export declare function nameCreates({ operations, refs, faults }: Naming, skip: ReadonlySet<number>, newId: (index: number) => TicketId): void;
/** Adds the operations that name a ticket whose create is at fault, those that name theirs, and so on. */
export declare function spreadFaults({ operations, faults }: Naming): void;
export {};
