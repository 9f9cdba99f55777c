import type { IndexEntry } from "./pack-index.js";
import type { NewObject, ObjectFormat } from "./repository.js";
/** A pack that is damaged, or no pack. */
export declare class BadPack extends Error {
}
/** What is in a pack: its objects with their names, and what an index says of them. */
export interface ReadPack {
    readonly objects: ReadonlyMap<string, NewObject>;
    readonly entries: readonly IndexEntry[];
}
/** Reads a whole pack that needs nothing from outside. `mostBytes`: of all its objects together. @throws BadPack */
export declare function readPack(format: ObjectFormat, bytes: Buffer, mostBytes: number): ReadPack;
