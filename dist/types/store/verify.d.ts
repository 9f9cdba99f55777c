import { type Document } from "../domain/document.js";
import type { Stamp } from "../domain/stamp.js";
import type { Oid } from "../git/repository.js";
import { type Snapshot } from "./snapshot.js";
import type { Store } from "./store.js";
import { type Finding } from "./verify-history.js";
import { type Found } from "./walk.js";
/** Returns the problems of a document's JSON under its schema; given, since validators are made at build time. */
export type Validate = (kind: string, value: unknown) => readonly string[];
export interface Verified {
    readonly documents: number;
    readonly commits: number;
    readonly joins: number;
    readonly findings: readonly Finding[];
}
/** What the documents of a tree are checked with, and the tickets that could be read. */
interface Checking {
    readonly clock: Stamp | undefined;
    readonly validate: Validate;
    readonly tickets: Document[];
}
/** Returns what is wrong with the text of a document. */
export declare function checkText(found: Pick<Found, "place">, text: string, { clock, validate, tickets }: Checking): string[];
/** Checks every document at the tip, the shape of the tree, every clock, and recomputes every join. */
export declare function verifyStore(store: Store, snapshot: Snapshot & {
    commit: Oid;
}, validate: Validate): Promise<Verified>;
export {};
