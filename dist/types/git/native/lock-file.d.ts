import { type Stats } from "node:fs";
import type { Lock } from "../locked.js";
/**
 * Creates the file with this content; false when it is there already. Other failures are thrown, and leave no file: an
 * empty one, as a full disk would have it, names nobody who could be seen dead.
 */
export declare function tryCreate(path: string, content: string): boolean;
/** Returns the file's state, not following links; undefined when it can't be told. */
export declare function tryLstat(path: string): Stats | undefined;
/** Returns a lock as it is told to people. */
export declare const lockAt: (path: string) => Lock;
/** Removes the file; quiet when it is gone. */
export declare function tryUnlink(path: string): void;
/**
 * Removes a lock that was judged stale, and only that very file.
 *
 * It is moved away under a name of our own first: whoever moved it alone owns it. Should the lock have changed hands
 * since `judged`, it is put back.
 */
export declare function removeStale(path: string, judged: Stats, dir: string, random: (bytes: number) => Uint8Array): boolean;
