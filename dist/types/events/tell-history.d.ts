import type { Document } from "../domain/document.js";
import type { GraphCommit, Oid } from "../git/repository.js";
import type { Store } from "../store/store.js";
import type { TicketEvent } from "./event.js";
import { type Touched } from "./touched.js";
/** An event, with what it is about. */
export interface ToldEvent {
    readonly event: TicketEvent;
    /** The ticket as the commit leaves it; `undefined`: the event is about none. */
    readonly document: Document | undefined;
}
/** Something that nobody can tell. */
export interface EventProblem {
    readonly commit: Oid;
    /** A file, or "" for the whole commit. */
    readonly path: string;
    readonly problem: string;
}
/** Events of one commit, in their order: all of them, or of a large one some. */
export interface ToldPart {
    readonly commit: GraphCommit;
    readonly told: readonly ToldEvent[];
    readonly problems: readonly EventProblem[];
    /** True: with these the commit is told. */
    readonly complete: boolean;
}
/** Which commits to tell. */
export interface HistoryToTell {
    /** In the order in which they are told; those whose ancestors a join may need to know. */
    readonly commits: readonly GraphCommit[];
    /** The first to be told, and the one after the last. */
    readonly from: number;
    readonly to: number;
    /** `source` of the events. */
    readonly source: string;
    /** Leaves out what nobody wants, before it is read: a commit with these documents. */
    readonly isWanted: (touched: readonly Touched[]) => boolean;
}
/**
 * Tells history, commit by commit, parents before children: what each changed, as events. The same commits give the same
 * events, whoever tells them and whatever was told before. What can't be told is named, and the rest goes on.
 *
 * @throws TicketError `STORE_DAMAGED` where a commit or a tree can't be read.
 */
export declare function tellHistory(store: Store, history: HistoryToTell): AsyncGenerator<ToldPart, void, undefined>;
