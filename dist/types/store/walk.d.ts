import { type Place } from "../domain/layout.js";
import type { Oid } from "../git/repository.js";
import { type Store } from "./store.js";
/** A file of the tickets tree that is where one of ours may be. */
export interface Found {
    readonly path: string;
    readonly oid: Oid;
    readonly place: Place;
}
/** Something in the tree that is none of ours: reported, never read. */
export interface Oddity {
    /** As bytes; may hold anything. */
    readonly path: string;
    readonly mode: string;
    readonly oid: Oid;
}
export interface Walked {
    readonly files: readonly Found[];
    readonly oddities: readonly Oddity[];
    /** True when the tree is larger than we look at. */
    readonly cut: boolean;
}
/** What is wrong with a tree that is larger than we look at. */
export declare const TOO_MANY_ENTRIES = "the tree has more entries than are read";
/** Tells whether a folder is one of the layout: no other is entered. */
export declare function isOurFolder(path: string): boolean;
/** Which part of the tree to walk. */
export type Part = "all" | "tickets";
/**
 * Returns every file of ours in a tree, and what else is there. Folders outside the layout are not
 * entered, so a tree made to be endless costs nothing. https://en.wikipedia.org/wiki/Zip_bomb
 */
export declare function walkTree(store: Store, root: Oid | undefined, part: Part): Promise<Walked>;
