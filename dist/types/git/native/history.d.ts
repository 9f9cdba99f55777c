import type { GraphCommit, HistoryQuery, Oid } from "../repository.js";
import type { NativeContext } from "./context.js";
import { type ReadHere } from "./short-chain.js";
/** Returns the commit that a user's words name; words that are no revision name none. */
export declare function resolveCommit({ runner, format }: NativeContext, here: () => Promise<ReadHere>, revision: string): Promise<Oid | undefined>;
/** Lists commits newest first, children before parents. Paths are literal; oids go through a pipe, so any number will do. */
export declare function history(context: NativeContext, query: HistoryQuery): Promise<Oid[]>;
/** Lists commits with their parents and times, in whatever order is the fastest for git. */
export declare function graph(context: NativeContext, here: () => Promise<ReadHere>, query: Pick<HistoryQuery, "tips" | "exclude">): Promise<readonly GraphCommit[]>;
/** Tells whether `ancestor` is in the history of `descendant`, itself included. */
export declare function isAncestor(context: NativeContext, ancestor: Oid, descendant: Oid): Promise<boolean>;
/** Returns every best common ancestor. */
export declare function mergeBases(context: NativeContext, a: Oid, b: Oid): Promise<Oid[]>;
