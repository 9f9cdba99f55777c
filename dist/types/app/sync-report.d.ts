import type { TicketId } from "../domain/id.js";
import type { Oid } from "../git/repository.js";
import { type Commit } from "../store/snapshot.js";
import type { Store } from "../store/store.js";
import type { RemoteReport } from "./sync-types.js";
/** Returns the tickets that differ between two heads. */
export declare function changedTickets(store: Store, before: Oid | undefined, after: Oid | undefined): Promise<readonly TicketId[]>;
/** The joins among commits, as pairs of what was joined; the newest only. */
export declare function joinsAmong(store: Store, oids: readonly Oid[]): Promise<{
    readonly pairs: readonly (readonly [Commit, Commit])[];
    readonly left: number;
}>;
/** What a join came to for the people whose values and links they were. */
export type Findings = Pick<RemoteReport, "lost" | "suppressed">;
/** Tells what joins did to values and links, by names that people know. */
export declare function findingsOf(store: Store, head: Oid, pairs: readonly (readonly [Commit, Commit])[], changed: readonly TicketId[]): Promise<Findings>;
