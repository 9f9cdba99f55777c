import type { Oid } from "../git/repository.ts";

/** The words of all tickets, as they are kept. */
export interface IndexStats {
  /** The head; null: there are no tickets. */
  readonly commit: Oid | null;
  /** True: it has the words of the tickets at the head. Otherwise the next search brings it there. */
  readonly current: boolean;
  /** Null: there is none, or none that is believed. */
  readonly index: {
    readonly version: number;
    readonly tickets: number;
    /** Different words: one that stands in several segments counts in each. */
    readonly words: number;
    /** Files: the first one, and those with what changed since. */
    readonly segments: number;
    readonly bytes: number;
    /** Words that a ticket has on average. */
    readonly meanLength: number;
  } | null;
}

/** What became of making the index anew. */
export interface IndexRebuild {
  readonly commit: Oid;
  readonly tickets: number;
  readonly words: number;
  readonly bytes: number;
  readonly ms: number;
}

/** A word of which the index says something else than the tickets. */
export interface IndexDifference {
  readonly word: string;
  /** Tickets that have it by the index, and by the tickets themselves. */
  readonly indexed: number;
  readonly found: number;
}

/** What a comparison of the index with the tickets came to. */
export interface IndexVerdict {
  /** The commit that was compared; null: there is no index. */
  readonly commit: Oid | null;
  readonly tickets: number;
  readonly words: number;
  readonly differences: readonly IndexDifference[];
}
