import type { Remote } from "../git/remotes.js";
import type { Oid } from "../git/repository.js";
import { type Store } from "../store/store.js";
/** Where remotes keep what was told last. */
export declare const CURSORS = "refs/ticket-cursors/";
/** Somebody is telling events just now, up to a commit; after a time nobody believes it any more. */
export interface Telling {
    readonly to: Oid;
    readonly by: string;
    /** Milliseconds since 1970. */
    readonly until: number;
}
/** What was told last, and whether somebody is telling more. */
export interface Told {
    readonly told: Oid;
    readonly telling: Telling | null;
}
/** A cursor as it stands at a remote. */
export interface StoredCursor extends Told {
    /** The commit that it stands in. */
    readonly commit: Oid;
}
/** Returns what a cursor's commit says, or undefined where it says nothing that can be used. */
export declare function parseTold(message: string): Told | undefined;
export declare function renderTold({ told, telling }: Told): string;
/** Reads a cursor from a remote, or undefined where there is none. */
export declare function readCursor({ repo }: Store, { address }: Remote, name: string, patienceMs: number): Promise<StoredCursor | undefined>;
/** Moves a cursor from where it was read. False: somebody else has moved it meanwhile. */
export declare function moveCursor({ repo, now }: Store, remote: Remote, name: string, move: {
    readonly from: StoredCursor | undefined;
    readonly to: Told;
    readonly patienceMs: number;
}): Promise<StoredCursor | false>;
