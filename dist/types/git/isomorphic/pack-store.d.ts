import type { Files, ReadPart } from "./files.js";
/** Where an object is: a pack, without its extension, and a place in it. */
export interface PackedAt {
    readonly pack: string;
    readonly offset: number;
}
/** A pack that can be read from. */
export interface OpenPack {
    readonly read: ReadPart;
    readonly size: number;
}
/** The packs of one repository. They never change under their names, so what was read of one stays true. */
export declare class PackStore {
    #private;
    constructor(files: Files, objectsDir: string, hashLength: 20 | 32);
    /** Returns every place where an object is, the likeliest first. */
    find(oid: string): Promise<readonly PackedAt[]>;
    /** Returns the packs' names and how many objects each holds, for whoever looks for a short name. */
    namesBeginning(prefix: string): Promise<readonly string[]>;
    /** Lists the packs again; tells whether there are others now. */
    refresh(): Promise<boolean>;
    /** Opens a pack: a small one whole, a large one in parts, until `rest`. */
    open(pack: string): Promise<OpenPack>;
    /** Closes what `open` opened. What is in memory stays, as far as there is room. */
    rest(): Promise<void>;
    /** Forgets everything. */
    close(): Promise<void>;
}
