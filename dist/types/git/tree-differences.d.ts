import { type TreeEntry } from "./objects.js";
import type { GitRepository, Oid } from "./repository.js";
/** What stands on one side of a difference. */
export type Standing = Pick<TreeEntry, "mode" | "oid">;
/** A file at which two trees differ; a side is `undefined` where there is none. */
export interface TreeDifference {
    /** Its bytes as Latin-1, as names in trees are read. */
    readonly path: string;
    readonly before: Standing | undefined;
    readonly after: Standing | undefined;
}
/** Two trees to compare; `undefined` is an empty one. */
export type TreePair = readonly [before: Oid | undefined, after: Oid | undefined];
/** Where to look, and how far. */
export interface DifferenceLimits {
    /** Tells whether to look into a folder. It must come to an end: a tree can be made that has no last one. */
    readonly enters: (path: string) => boolean;
    /** Files and folders that may differ in one pair. */
    readonly most: number;
}
/** What differs in one pair, in no particular order. */
export type Differences = readonly TreeDifference[] | "too-many";
/** Compares the entries of many pairs of trees, and looks into no folder; "too-many" where that many differ. */
export type CompareFolders = (pairs: readonly TreePair[], most: number) => Promise<readonly Differences[]>;
/** Compares pairs of trees, folder by folder: of all pairs at once what is equally deep. See `GitRepository.treeDifferences`. */
export declare function compareTrees(compareFolders: CompareFolders, pairs: readonly TreePair[], limits: DifferenceLimits): Promise<readonly Differences[]>;
/** Compares folders by reading them: where there is no git to ask. */
export declare function folderReader(repo: Pick<GitRepository, "readObjects" | "objectFormat">): CompareFolders;
