import { type CellChange } from "../domain/changes.js";
import { type Document } from "../domain/document.js";
import type { ReadBlobs } from "../store/document-pairs.js";
import type { TicketChange } from "./tell-ticket.js";
import { type Touched } from "./touched.js";
/** A document in a join. `undefined`: it was not there. */
export interface JoinedVersions {
    readonly after: Document | undefined;
    readonly sides: readonly Side[];
    /** What both sides began from. */
    readonly bases: readonly (Document | undefined)[];
}
/** What a side of a join had, and what joins had told of it that only this side has. */
interface Side {
    readonly document: Document | undefined;
    readonly retold: ReadonlySet<string>;
}
/**
 * Returns what a join changed in a document: the values that one side had told and that lost. What merely came together
 * is told by the commits that wrote it, each once, on whichever side they are; so whoever applies events in their order has
 * the state of the join after it, whatever order the sides were told in.
 */
export declare function joinChanges(versions: JoinedVersions): readonly CellChange[];
/** Returns the versions of a document that a join touched; `retold` is what joins told of it that only the one or the other side has. */
export declare function joinedVersions({ place, befores, after, bases }: Touched, read: ReadBlobs, retold: readonly ReadonlySet<string>[]): JoinedVersions;
/** Returns the cells of which a side's own history told something that can't be seen in them any more: a later join needs to know. */
export declare function toldKeys(versions: JoinedVersions): readonly string[];
/** Returns what a join changed in a ticket, or undefined where nothing was lost. */
export declare function joinedTicket(versions: JoinedVersions): TicketChange | undefined;
export {};
