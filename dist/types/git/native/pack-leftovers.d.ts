import { type Stats } from "node:fs";
import type { DiskContext } from "./context.js";
import { type ProcessId, stateOf } from "./process-id.js";
/** Returns what we write into a `.keep`: who keeps the pack, so that a dead process' can be told. */
export declare function keepWords({ pid, start, machine }: ProcessId, unique: string): string;
/** Returns the process that keeps a pack, or undefined for a `.keep` that is not one of ours. */
export declare function parseKeepWords(text: string): ProcessId | undefined;
/** Tells whether the `.keep` is of another program, which may keep it for ever. One that is empty is being written. */
export declare function isForeignKeep(path: string): boolean;
/** Returns what became of the process that keeps a pack; undefined for a `.keep` that is not one of ours. */
export declare function stateOfKeeper(path: string): ReturnType<typeof stateOf> | undefined;
/** Tells whether the `.keep` is the one with these words. */
export declare function holdsWords(path: string, words: string): boolean;
/** Removes a `.keep` of ours whose process has ended; tells whether it did. */
export declare function dropDeadKeep(context: DiskContext, path: string): boolean;
/**
 * Tells whether git made the `.keep` and did not come to write it, as on a full disk. Git does so before the pack is there; an
 * empty one beside its pack may be a person's, made by hand to keep it for ever. Who is just about to write it puts it back
 * when it is gone.
 */
export declare function isUnwrittenKeep(path: string): boolean;
/** Tells whether nobody can still be about to write it. */
export declare function isAbandonedKeep(path: string, { mtimeMs }: Stats, now: number): boolean;
/** Removes a pack that never got its index: git neither reads nor collects it. Only after its `.keep` was ours. */
export declare function dropUnfinished(base: string): void;
/**
 * Removes what an index-pack that failed has left of a pack and its index, told by their bytes.
 *
 * git leaves these files behind when the disk is full, which is when they hurt most. An empty one tells nothing: it takes no
 * room, and `git prune` removes it some day.
 */
export declare function dropTemporary(packDir: string, pack: Uint8Array, index: Uint8Array): void;
