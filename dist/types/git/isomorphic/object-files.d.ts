import type { ObjectFormat, Oid, ReadResult } from "../repository.js";
import type { Files } from "./files.js";
import { PackStore } from "./pack-store.js";
/** Reads objects from the files of a repository. What comes back hashes to the name that was asked for. */
export declare class ObjectFiles {
    #private;
    readonly packs: PackStore;
    constructor(files: Files, objectsDir: string, format: ObjectFormat);
    /** Answers in the order asked. A damaged object is "missing" with its damage. */
    read(oids: readonly Oid[], maxBytes: number): Promise<readonly ReadResult[]>;
    /** Tells whether an object is there, without looking whether it is sound. */
    has(oid: Oid): Promise<boolean>;
}
