import type { ReadAt } from "../pack-index.js";
/** Reads from a file that is open, and tells its size. */
export interface OpenFile {
    readonly read: ReadAt;
    readonly size: () => number;
}
/** Opens files to read from them: each anew, but while they are held. What stands in such a file never changes under its name. */
export declare class OpenFiles {
    #private;
    /** Runs `use` with a file. @throws what the system throws. */
    with<T>(path: string, use: (file: OpenFile) => T): T;
    /** Runs `use`, and opens few files twice meanwhile. */
    hold<T>(use: () => T): T;
}
