import type { GraphCommit, HistoryQuery, Oid, ReadResult } from "../repository.js";
import type { NativeContext } from "./context.js";
/** Reads an object without a process; undefined: only git can tell. */
export type ReadHere = (oid: Oid, maxBytes: number) => ReadResult | undefined;
/** Returns what a commit that is here descends from. */
export declare function commitHere(read: ReadHere, oid: Oid): GraphCommit | undefined;
/**
 * Returns the commits between two, newest first, where each has one parent and they are few: what an everyday question about
 * the newest changes needs, without a process. Undefined: git has to be asked.
 */
export declare function shortChain(context: NativeContext, read: ReadHere, { tips, exclude }: Pick<HistoryQuery, "tips" | "exclude">): readonly GraphCommit[] | undefined;
