import type { Oid } from "../git/repository.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
import { type Finding } from "./verify-history.js";
/** Returns the problems of a document's JSON under its schema; given, since validators are made at build time. */
export type Validate = (kind: string, value: unknown) => readonly string[];
export interface Verified {
    readonly documents: number;
    readonly commits: number;
    readonly joins: number;
    readonly findings: readonly Finding[];
}
/** Checks every document at the tip, the shape of the tree, every clock, and recomputes every join. */
export declare function verifyStore(store: Store, snapshot: Snapshot & {
    commit: Oid;
}, validate: Validate): Promise<Verified>;
