import { type Stats } from "node:fs";
import type { DiskContext } from "./context.js";
/** A note on disk. */
export interface OpenNote {
    /** Never throws. */
    remove(): void;
}
/** Notes that git, our child if it has an id, is about to be told to take `lock`. Without a place for notes there is none. */
export declare function openNote(context: DiskContext, lock: string, next: string, child?: number): OpenNote;
/**
 * Removes the ref lock if processes of ours left it behind and are dead; says what there is otherwise.
 *
 * A lock that any live process, another machine or an unknown program may hold is never touched. What makes this safe:
 * the lock is read *after* its makers were seen dead, so it can no longer change; and of several that want to remove
 * it only the one does that could rename the makers' notes, whose names are never used again.
 */
export declare function freeStaleLock(context: DiskContext, lock: string): Promise<"free" | "freed" | "held">;
/** Tells, touching nothing, whether `freeStaleLock` would remove the lock. */
export declare function isStaleLock(context: DiskContext, lock: string): Promise<boolean>;
/** Tells whether a note may still matter: somebody is at work for it, or the lock that it tells of is there. */
export declare function isNoteInUse({ now }: DiskContext, path: string, { mtimeMs }: Stats): boolean;
/** Removes old notes of processes that have ended, once their lock is gone. Never throws. */
export declare function sweepNotes({ commonDir, now }: DiskContext): void;
