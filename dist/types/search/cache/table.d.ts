import type { StoreConfig } from "../../domain/config/config.js";
import type { Oid } from "../../git/repository.js";
/** Columns of one number a ticket. Where the numbers may be none, not a number stands for it. */
export declare const NUMBERS: {
    /** Characters of the id that tell it from all others. */
    readonly shown: Uint8ArrayConstructor;
    readonly flags: Uint8ArrayConstructor;
    /** Whether it waits for others, and has open children: as `workflow/ready.ts` tells it. */
    readonly graph: Uint8ArrayConstructor;
    /** How many open tickets depend on it. */
    readonly unblocks: Uint32ArrayConstructor;
    /** Codes of words; 0 is none. */
    readonly status: Uint16ArrayConstructor;
    readonly type: Uint16ArrayConstructor;
    readonly priority: Uint16ArrayConstructor;
    readonly milestone: Uint32ArrayConstructor;
    readonly resolution: Uint32ArrayConstructor;
    readonly createdBy: Uint32ArrayConstructor;
    readonly closedBy: Uint32ArrayConstructor;
    readonly claimedBy: Uint32ArrayConstructor;
    /** Where the title ends among all titles. */
    readonly titleEnd: Uint32ArrayConstructor;
    /** Milliseconds since 1970. */
    readonly created: Float64ArrayConstructor;
    readonly updated: Float64ArrayConstructor;
    readonly closed: Float64ArrayConstructor;
    readonly claimedUntil: Float64ArrayConstructor;
    /** Days since 1970. */
    readonly due: Float32ArrayConstructor;
    /** Hours. */
    readonly estimate: Float64ArrayConstructor;
    readonly spent: Float64ArrayConstructor;
    readonly points: Float64ArrayConstructor;
    /** How many there are. */
    readonly comments: Uint32ArrayConstructor;
    readonly criteria: Uint32ArrayConstructor;
    readonly unmet: Uint32ArrayConstructor;
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
/** Columns of any number of words a ticket. A link is its type and the id of its target, a reference its type and value: as `pairWord`. */
export declare const LISTS: readonly ["assignees", "labels", "links", "aliases", "refs", "attachments"];
export type ListName = (typeof LISTS)[number];
/** Columns of at most one word a ticket. */
export declare const SINGLES: readonly ["status", "type", "priority", "milestone", "resolution", "createdBy", "closedBy", "claimedBy"];
export type SingleName = (typeof SINGLES)[number];
/** Columns whose values are words, by their code. */
export declare const WORDS: readonly ["status", "type", "priority", "milestone", "resolution", "createdBy", "closedBy", "claimedBy", "assignees", "labels", "links", "aliases", "refs", "attachments"];
export type WordName = (typeof WORDS)[number];
export declare const FLAG: {
    readonly deleted: 1;
    readonly purged: 2;
    readonly claim: 4;
    readonly body: 8;
    readonly conflicts: 16;
};
/** Codes of the words of all tickets: those of row r stand from `starts[r]` to before `starts[r + 1]`. */
export interface ListColumn {
    readonly starts: Uint32Array;
    readonly codes: Uint32Array;
}
/** A column of codes with words of its own. The values of a custom field are words as JSON. */
export interface CodedColumn {
    readonly codes: Uint32Array;
    readonly words: readonly string[];
}
/** How many tickets stand in each status, by its code; purged ones count nowhere. */
export interface Tally {
    readonly live: readonly number[];
    readonly deleted: readonly number[];
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
    /** Links close cycles, and so some of them do not count: `graph` and `unblocks` take all for counting. */
    readonly cycles: boolean;
    /** So that a list can say of how many tickets it shows the first ones, without a look at all of them. */
    readonly tally: Tally;
    /** Custom fields that have a column; `others`: there may be more, which have none. */
    readonly custom: {
        readonly keys: readonly string[];
        readonly others: boolean;
    };
}
/** All tickets at one commit, column by column. */
export interface TicketTable extends TableHead {
    numbers<K extends NumberName>(name: K): NumberColumn<K>;
    list(name: ListName): ListColumn;
    /** The word of code c is at place c - 1. */
    words(name: WordName): readonly string[];
    /** By the code of a link less 1: the row of its target, plus 1; 0: it leads nowhere. */
    linkRows(): Uint32Array;
    /** The column of one of `custom.keys`. */
    customColumn(key: string): CodedColumn;
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
