import type { StoreConfig } from "../../domain/config/config.ts";
import type { Oid } from "../../git/repository.ts";

/** Columns of one number a ticket. Where the numbers may be none, not a number stands for it. */
export const NUMBERS = {
  /** Characters of the id that tell it from all others. */
  shown: Uint8Array,
  flags: Uint8Array,
  /** Whether it waits for others, and has open children: as `workflow/ready.ts` tells it. */
  graph: Uint8Array,
  /** How many open tickets depend on it. */
  unblocks: Uint32Array,
  /** Codes of words; 0 is none. */
  status: Uint16Array,
  type: Uint16Array,
  priority: Uint16Array,
  milestone: Uint32Array,
  resolution: Uint32Array,
  createdBy: Uint32Array,
  closedBy: Uint32Array,
  claimedBy: Uint32Array,
  /** Where the title ends among all titles. */
  titleEnd: Uint32Array,
  /** Milliseconds since 1970. */
  created: Float64Array,
  updated: Float64Array,
  closed: Float64Array,
  claimedUntil: Float64Array,
  /** Days since 1970. */
  due: Float32Array,
  /** Hours. */
  estimate: Float64Array,
  spent: Float64Array,
  points: Float64Array,
  /** How many there are. */
  comments: Uint32Array,
  criteria: Uint32Array,
  unmet: Uint32Array,
  /** Rows in the order in which they are listed when nothing is asked for. */
  order: Uint32Array,
  /** Where the whole ticket is. */
  segment: Uint8Array,
  offset: Uint32Array,
  length: Uint32Array,
  sum: Uint32Array,
} as const;
export type NumberName = keyof typeof NUMBERS;
export type NumberColumn<K extends NumberName = NumberName> = InstanceType<(typeof NUMBERS)[K]>;

/** Columns of any number of words a ticket. A link is its type and the id of its target, a reference its type and value: as `pairWord`. */
export const LISTS = ["assignees", "labels", "links", "aliases", "refs", "attachments"] as const;
export type ListName = (typeof LISTS)[number];

/** Columns of at most one word a ticket. */
export const SINGLES = [
  ...(["status", "type", "priority", "milestone", "resolution"] as const),
  ...(["createdBy", "closedBy", "claimedBy"] as const),
] as const;
export type SingleName = (typeof SINGLES)[number];

/** Columns whose values are words, by their code. */
export const WORDS = [...SINGLES, ...LISTS] as const;
export type WordName = (typeof WORDS)[number];

export const FLAG = { deleted: 1, purged: 2, claim: 4, body: 8, conflicts: 16 } as const;

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
  readonly custom: { readonly keys: readonly string[]; readonly others: boolean };
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

export const ID_BYTES = 12;

/** Returns the title in a row. */
export function titleAt(table: TicketTable, row: number): string {
  const ends = table.numbers("titleEnd");
  return table.titles().toString("utf8", row === 0 ? 0 : ends[row - 1], ends[row]);
}

/** Returns the id in a row. */
export const idAt = (table: TicketTable, row: number): string =>
  table.ids().toString("latin1", row * ID_BYTES, (row + 1) * ID_BYTES);

/** Returns all ids of a column of ids. */
export function idsIn(ids: Buffer): readonly string[] {
  const text = ids.toString("latin1");
  return Array.from({ length: text.length / ID_BYTES }, (_, row) =>
    text.slice(row * ID_BYTES, (row + 1) * ID_BYTES),
  );
}
