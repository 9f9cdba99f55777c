import type { Draft } from "../domain/draft.js";
import type { TicketId } from "../domain/id.js";
import type { Operation } from "../domain/operation.js";
/** A ticket that a name finds at the head: by one of its aliases, or by the beginning of its id. */
export interface NameOwner {
    readonly id: TicketId;
    readonly by: "alias" | "id";
}
/** Returns the names that an operation gives to its ticket. */
export declare function aliasesOf(operation: Operation): readonly string[];
/** What a batch knows of names: whose each is at the head, what it made of tickets so far, and whom it gave which. */
export interface Naming {
    readonly owners: ReadonlyMap<string, readonly NameOwner[]>;
    readonly drafts: ReadonlyMap<TicketId, Draft>;
    readonly given: Map<string, TicketId>;
    readonly prefix: string;
}
/** Refuses names that would name two tickets. @throws TicketError `ALIAS_TAKEN`. */
export declare function checkAliases(naming: Naming, operation: Operation, own: TicketId): void;
