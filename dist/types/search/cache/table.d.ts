import type { StoreConfig } from "../../domain/config/config.js";
import type { Oid } from "../../git/repository.js";
/** Columns of one number a ticket. */
export declare const NUMBERS: {
    /** Characters of the id that tell it from all others. */
    readonly shown: Uint8ArrayConstructor;
    readonly flags: Uint8ArrayConstructor;
    /** Codes of words; 0 is none. */
    readonly status: Uint16ArrayConstructor;
    readonly type: Uint16ArrayConstructor;
    readonly priority: Uint16ArrayConstructor;
    readonly milestone: Uint32ArrayConstructor;
    /** Milliseconds since 1970; not a number: none. */
    /** Where the title ends among all titles. */
    readonly titleEnd: Uint32ArrayConstructor;
    readonly created: Float64ArrayConstructor;
    readonly updated: Float64ArrayConstructor;
    readonly closed: Float64ArrayConstructor;
    /** Rows in the order in which they are listed when nothing is asked for. */
    readonly order: Uint32ArrayConstructor;
    /** Where the whole ticket is. */
    readonly segment: Uint8ArrayConstructor;
    readonly offset: Uint32ArrayConstructor;
    readonly length: Uint32ArrayConstructor;
    readonly sum: Uint32ArrayConstructor;
};
export type NumberName = keyof typeof NUMBERS;
export type NumberColumn<K extends NumberName = NumberName> = InstanceType<(typeof NUMBERS)[K]>;
/** Columns of any number of words a ticket. A link is its type, a space, and the id of its target. */
export declare const LISTS: readonly ["assignees", "labels", "links", "aliases"];
export type ListName = (typeof LISTS)[number];
/** Columns whose values are words, by their code. */
export declare const WORDS: readonly ["status", "type", "priority", "milestone", "assignees", "labels", "links", "aliases"];
export type WordName = (typeof WORDS)[number];
export declare const FLAG: {
    readonly deleted: 1;
    readonly purged: 2;
};
/** Codes of the words of all tickets: those of row r stand from `starts[r]` to before `starts[r + 1]`. */
export interface ListColumn {
    readonly starts: Uint32Array;
    readonly codes: Uint32Array;
}
/** A file with whole tickets in it. */
export interface Segment {
    readonly name: string;
    readonly size: number;
}
/** What is true of the whole table. */
export interface TableHead {
    readonly commit: Oid;
    readonly root: Oid;
    readonly config: StoreConfig;
    readonly segments: readonly Segment[];
    readonly count: number;
    /** So many rows, from the first on, are in the order of their ids. */
    readonly sorted: number;
}
/** All tickets at one commit, column by column. */
export interface TicketTable extends TableHead {
    numbers<K extends NumberName>(name: K): NumberColumn<K>;
    list(name: ListName): ListColumn;
    /** The word of code c is at place c - 1. */
    words(name: WordName): readonly string[];
    /** 12 bytes a row. */
    ids(): Buffer;
    /** In UTF-8, one behind the other, in the order of the rows. */
    titles(): Buffer;
}
export declare const ID_BYTES = 12;
/** Returns the title in a row. */
export declare function titleAt(table: TicketTable, row: number): string;
/** Returns the id in a row. */
export declare const idAt: (table: TicketTable, row: number) => string;
/** Returns all ids of a column of ids. */
export declare function idsIn(ids: Buffer): readonly string[];
