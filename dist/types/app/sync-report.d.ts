import type { TicketId } from "../domain/id.js";
import type { ResolvedText } from "../domain/resolve-texts.js";
import type { Oid } from "../git/repository.js";
import { type Commit } from "../store/snapshot.js";
import type { Store } from "../store/store.js";
import type { RemoteReport, TextOnJoin } from "./sync-types.js";
/** Joins of others whose lost values are looked for; in a first sync there may be thousands. */
export declare const MOST_JOINS = 50;
/** Returns the tickets that differ between two heads. */
export declare function changedTickets(store: Store, before: Oid | undefined, after: Oid | undefined): Promise<readonly TicketId[]>;
/** The joins among commits, as pairs of what was joined; the newest only. */
export declare function joinsAmong(store: Store, oids: readonly Oid[]): Promise<{
    readonly pairs: readonly (readonly [Commit, Commit])[];
    readonly left: number;
}>;
/** Returns what became of texts, by names that people know. */
export declare function shownTexts(store: Store, head: Oid, texts: readonly ResolvedText[]): Promise<readonly TextOnJoin[]>;
/** What a join came to for the people whose values and links they were. */
export type Findings = Pick<RemoteReport, "lost" | "suppressed" | "texts">;
/** What joins were made of, and what they changed. */
export interface Joined {
    readonly pairs: readonly (readonly [Commit, Commit])[];
    readonly changed: readonly TicketId[];
    readonly texts: readonly ResolvedText[];
}
/** Tells what joins did to values and links, by names that people know. */
export declare function findingsOf(store: Store, head: Oid, { pairs, changed, texts }: Joined): Promise<Findings>;
