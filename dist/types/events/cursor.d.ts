import type { Oid } from "../git/repository.js";
import type { Store } from "../store/store.js";
import type { TicketEvent } from "./event.js";
/** Returns the commits that are not in the history of a head, or not in the repository any more. */
export declare function lostFrom({ repo }: Store, head: Oid, commits: readonly Oid[]): Promise<readonly Oid[]>;
/** Returns the event by which somebody tries a subscriber: another one each time. */
export declare function testEvent(store: Store, source: string, head: Oid, subscriber: string, actor: string): Promise<TicketEvent>;
/** Returns the event which says that what was told last is not in the history any more, so that telling goes on at the head. */
export declare function logReset(store: Store, source: string, head: Oid, lost: readonly Oid[]): Promise<TicketEvent>;
