import type { ObjectFormat, Oid, ReadResult } from "../repository.js";
/**
 * Reads objects from the files of a repository, without a process.
 *
 * It only answers when it is sure: the bytes hash to the name that was asked for. All else is undefined, and left to git:
 * what is missing, damaged, large, borrowed from another repository, or just being repacked.
 */
export declare class LocalObjects {
    #private;
    constructor(objectsDir: string, format: ObjectFormat);
    /** Reads several, as `read` does, and opens each file once. */
    readAll(oids: readonly Oid[], maxBytes: number): readonly (ReadResult | undefined)[];
    read(oid: Oid, maxBytes: number): ReadResult | undefined;
}
