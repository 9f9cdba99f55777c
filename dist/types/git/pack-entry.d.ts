import type { ObjectType, Oid } from "./repository.js";
/** The beginning of an object in a pack: what it is, its size before compression, and where its bytes begin. */
export interface EntryHead {
    /** For a delta, where its base is: so many bytes earlier in the pack, or of this name. */
    readonly type: ObjectType | {
        readonly back: number;
    } | {
        readonly base: Oid;
    };
    readonly size: number;
    /** From the beginning of the entry. */
    readonly start: number;
}
/** The most bytes that the head of an entry takes: the size, and a name of 32 bytes. */
export declare const LONGEST_HEAD = 48;
/** Returns the head of an entry, or undefined where it is none. gitformat-pack(5), "Pack files". */
export declare function readEntryHead(bytes: Buffer, hashLength: 20 | 32): EntryHead | undefined;
