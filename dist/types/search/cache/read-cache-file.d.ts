import { type ReadAt } from "./sections.js";
export declare const READ_ONLY: number;
/** Tells one file from all others that had its name. */
export type FileIdentity = string;
/**
 * Runs `use` with a function that reads from a file of ours.
 *
 * @throws CacheFault when it is no plain file of this user, ends too soon, or is another than `same`.
 */
export declare function withCacheFile<T>(path: string, use: (read: ReadAt, identity: FileIdentity, size: number) => T, same?: FileIdentity): T;
