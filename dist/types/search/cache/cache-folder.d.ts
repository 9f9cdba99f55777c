import type { Random } from "../../base/clock.js";
import { type ReadAt } from "./sections.js";
/** Tells one file from all others that had its name. */
export type FileIdentity = string;
/**
 * Runs `use` with a function that reads from a file of ours.
 *
 * @throws CacheFault when it is no plain file of this user, ends too soon, or is another than `same`.
 */
export declare function withCacheFile<T>(path: string, use: (read: ReadAt, identity: FileIdentity, size: number) => T, same?: FileIdentity): T;
/** Puts a file into the folder as a whole, or not at all. @throws whatever the system says. */
export declare function writeCacheFile(folder: string, name: string, pieces: readonly Uint8Array[], random: Random): void;
/** Removes files of the folder that nobody needs: those that fit, are not kept, and are no longer young. Never throws. */
export declare function removeOthers(folder: string, fits: (name: string) => boolean, kept: ReadonlySet<string>, now: number): void;
