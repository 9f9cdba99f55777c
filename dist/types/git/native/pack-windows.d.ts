import type { OpenFiles } from "./open-files.js";
/** Reads packs through a few windows, so that entries beside each other are one read. */
export declare class PackWindows {
    #private;
    constructor(files: OpenFiles);
    /** Returns bytes of a pack, fewer at its end. @throws what the system throws. */
    read(path: string, position: number, length: number): Buffer;
}
