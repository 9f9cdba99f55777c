import type { NewObject, ObjectFormat, ObjectType, Oid } from "./repository.js";
/** One line of a tree. `name` is a latin1 byte string, so that hostile names survive a round trip. */
export interface TreeEntry {
    /** Octal without a leading zero: "100644", "40000". */
    readonly mode: string;
    readonly name: string;
    readonly oid: Oid;
}
/** Returns the name git gives to an object of this type and content. */
export declare function hashObject(format: ObjectFormat, type: ObjectType, data: Uint8Array): Oid;
/** Returns the object together with its name. */
export declare function newObject(format: ObjectFormat, type: ObjectType, data: Uint8Array): NewObject;
/** Orders entries as git does: by bytes, a directory as if its name ended in "/". */
export declare function compareTreeEntries(a: TreeEntry, b: TreeEntry): number;
/**
 * Returns the bytes of a tree, sorted as git sorts.
 *
 * @throws TicketError `GIT_BAD_TREE` for a name that is empty, repeated or holds "/" or NUL, a mode or oid out of form.
 */
export declare function encodeTree(entries: readonly TreeEntry[]): Uint8Array;
/**
 * Returns the entries of a tree in stored order.
 *
 * Names are not judged (`..` and `.git` come back as they are); the caller decides what it accepts.
 *
 * @throws TicketError `GIT_BAD_TREE` on bytes that are no tree.
 */
export declare function parseTree(data: Uint8Array, format: ObjectFormat): TreeEntry[];
/** Returns a view of the same memory with Buffer's methods; copies nothing. */
export declare function asBuffer(data: Uint8Array): Buffer;
/** Who did something and when, as a commit stores it. */
export interface CommitPerson {
    readonly name: string;
    readonly email: string;
    /** Whole seconds since the epoch. */
    readonly time: number;
    /** "+0000" or another `[+-]hhmm`. */
    readonly tz: string;
}
/** A commit as data. Headers that are not listed here are dropped by `parseCommit`. */
export interface CommitData {
    readonly tree: Oid;
    readonly parents: readonly Oid[];
    readonly author: CommitPerson;
    readonly committer: CommitPerson;
    readonly message: string;
    /** The armoured signature, without the header's folding. */
    readonly signature?: string | undefined;
}
/**
 * Returns the bytes of a commit, in UTF-8.
 *
 * Without `signature` these are the bytes to sign; with it, the bytes to store.
 *
 * @throws TicketError `GIT_BAD_COMMIT` when a value would break out of its line.
 */
export declare function encodeCommit(commit: CommitData): Uint8Array;
/**
 * Returns what a commit says; unknown headers (`mergetag`, `HG:…`) are skipped, a bad person line becomes empty.
 *
 * @throws TicketError `GIT_BAD_COMMIT` when there is no tree line or an oid is out of form.
 */
export declare function parseCommit(data: Uint8Array): CommitData;
