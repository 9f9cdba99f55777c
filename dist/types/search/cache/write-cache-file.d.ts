import type { Random } from "../../base/clock.js";
/** Puts a file into the folder as a whole, or not at all. @throws whatever the system says. */
export declare function writeCacheFile(folder: string, name: string, pieces: Iterable<Uint8Array>, random: Random): void;
/** Removes a file, if it is there. Never throws. */
export declare function removeFile(path: string): void;
/** Removes all files of the folder that fit. Never throws. */
export declare function removeAll(folder: string, fits: (name: string) => boolean): void;
/** Removes files of the folder that nobody needs: those that fit, are not kept, and are no longer young. Never throws. */
export declare function removeOthers(folder: string, fits: (name: string) => boolean, kept: ReadonlySet<string>, now: number): void;
