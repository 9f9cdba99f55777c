import type { TicketId } from "../domain/id.js";
import type { Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
/** A link that stands in its ticket, and does not count: it would close a cycle. */
export interface SuppressedLink {
    readonly type: string;
    readonly from: TicketId;
    readonly to: TicketId;
}
/**
 * Returns the links that close cycles among these tickets and all that they lead to. Two clones may each add one that was
 * fine alone; the later of the two does not count, in every clone alike, until somebody removes one.
 */
export declare function suppressedLinks(store: Store, snapshot: Snapshot, tickets: readonly TicketId[]): Promise<readonly SuppressedLink[]>;
