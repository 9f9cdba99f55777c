import type { Leftover, LocalFolder, SweepOptions, Trace, Turn, Waiters } from "../repository.js";
import type { Files } from "./files.js";
/** What is written down while a ref's lock is held, so that the lock of a dead process can be told for ours. */
export interface LockNote {
    remove(): void;
}
/** Everything beside refs and objects: turns between processes, and what dead ones left. */
export interface House {
    withWriteLock<T>(body: () => Promise<T>, whose?: Waiters): Promise<T>;
    withTurn(work: Turn, body: () => Promise<void>): Promise<void>;
    leaveWord(work: Turn): boolean;
    openNote(lock: string, next: string): LockNote;
    /** Removes a lock whose makers were processes of ours, and are dead. */
    freeStaleLock(lock: string): Promise<void>;
    /** Removes the `.keep` of a process of ours that is dead. */
    dropDeadKeep(path: string): boolean;
    leftovers(ref: string, remove: boolean): Promise<readonly Leftover[]>;
    sweep(options: SweepOptions): Promise<readonly Trace[]>;
    cacheDir(): string | undefined;
    localDir(name: LocalFolder): string | undefined;
}
/**
 * Returns the house of a file system that is not this machine's: whoever uses it besides this process can't be told dead, so
 * nothing is taken away. Writers of this process take turns; all others are told apart by the compare-and-swap alone.
 */
export declare function rentedHouse({ identity }: Files, commonDir: string): House;
