import type { ChildProcessWithoutNullStreams } from "node:child_process";
import type { Differences, TreePair } from "../tree-differences.js";
import type { NativeContext } from "./context.js";
/** Starts a process that compares folders. It keeps this one alive only while an answer is due. */
export declare function startComparer(context: NativeContext): Promise<FolderComparer>;
/** One process of git that compares folders, as often as it is asked. */
export declare class FolderComparer {
    #private;
    /** True: it has ended, or what it prints now would be of no use. */
    spent: boolean;
    constructor(context: NativeContext, child: ChildProcessWithoutNullStreams);
    /** Returns what differs, up to and including the first pair in which it is too much: then this process is of no use any more. */
    compare(pairs: readonly TreePair[], most: number): Promise<readonly Differences[]>;
    close(): void;
}
