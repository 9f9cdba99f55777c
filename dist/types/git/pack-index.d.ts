/** Reads bytes of a file at a place; fewer only at its end. */
export type ReadAt = (position: number, length: number) => Buffer;
/** A pack's index, as far as it is kept in memory: how many objects there are up to each first byte. */
export interface PackIndex {
    readonly fanout: Buffer;
    readonly hashLength: 20 | 32;
}
/** Returns the index that a file holds, or undefined where it is none of version 2. gitformat-pack(5), "Version 2". */
export declare function openIndex(read: ReadAt, hashLength: 20 | 32): PackIndex | undefined;
/** What an index says of an object: where it is in the pack, and the checksum of its bytes there. */
export interface IndexEntry {
    readonly oid: string;
    readonly offset: number;
    readonly crc: number;
}
/** Returns where in the pack an object is, or undefined. */
export declare function offsetOf(index: PackIndex, read: ReadAt, oid: Buffer): number | undefined;
