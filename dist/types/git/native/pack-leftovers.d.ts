import { type Stats } from "node:fs";
import type { NativeContext } from "./context.js";
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
export declare function dropDeadKeep(context: NativeContext, path: string): boolean;
/** An empty one may also be a person's, made by hand to keep a pack for ever; then the pack is there. */
export declare function isUnwritten(path: string, { size, mtimeMs }: Stats, now: number): boolean;
/** Removes a pack that never got its index: git neither reads nor collects it. Only after its `.keep` was ours. */
export declare function dropUnfinished(base: string): void;
/**
 * Removes what an index-pack that failed has left of `pack`, told by its bytes.
 *
 * git leaves these files behind when the disk is full, which is when they hurt most.
 */
export declare function dropTemporary(packDir: string, pack: Uint8Array): void;
