import type { OpenFiles } from "./open-files.js";
/** Where an object is: a pack, without its extension, and a place in it. */
export interface PackedAt {
    readonly pack: string;
    readonly offset: number;
}
/** The packs of one repository. They never change under their names, so what was read of an index stays true. */
export declare class PackFiles {
    #private;
    constructor(objectsDir: string, hashLength: 20 | 32, files: OpenFiles);
    /** Returns where an object is, or undefined where no pack that can be read here holds it. */
    find(oid: string): PackedAt | undefined;
    /** Lists the packs again if there may be others; tells whether there are. */
    refresh(): boolean;
}
