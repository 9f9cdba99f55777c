import type { Oid } from "../git/repository.ts";
import type { CacheDifference } from "../search/cache/compare-tables.ts";

export type { CacheDifference };

/** When the cache was brought up to date, and by how many tickets. */
export interface CacheRefresh {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly ms: number;
  readonly tickets: number;
}

/** When all tickets were read for it. */
export interface CacheBuild extends CacheRefresh {
  /** Why what was there before was not believed; null: there was nothing. */
  readonly why: string | null;
}

/** Files of one kind in the cache's folder. */
export interface CacheFiles {
  readonly files: number;
  readonly bytes: number;
}

/** All tickets of one commit, as they are kept. */
export interface KeptSnapshot {
  /** Of the files' format: those of another version are made anew. */
  readonly version: number;
  readonly commit: Oid;
  /** True: the commit is the head. Otherwise the next read brings it there. */
  readonly current: boolean;
  readonly tickets: number;
  /** Tickets that changed since the columns were written, and are laid over them. */
  readonly patched: number;
  /** When it was last written: ISO 8601, UTC. */
  readonly written: string;
}

/** What there is of the cache, and what it was good for. */
export interface CacheStatus {
  /** Absolute; null: there can be none here. */
  readonly folder: string | null;
  /** True: `ticket.cache` is false, and nothing is read from there or written. */
  readonly off: boolean;
  readonly ref: string;
  readonly head: Oid | null;
  /** Null: there is none, or none that is believed. */
  readonly snapshot: KeptSnapshot | null;
  /** Why what is there is not believed; null: it is, as far as was looked. */
  readonly doubt: string | null;
  /**
   * Of this ref: `table` (columns), `patch`, `rows` (whole tickets), `pages` (lists that were asked for), `text` (their words),
   * `log`, `unused` (to go soon).
   */
  readonly files: Readonly<
    Record<"table" | "patch" | "rows" | "pages" | "text" | "log" | "unused", CacheFiles>
  >;
  /** What git said of its configuration, one file for each worktree and environment. */
  readonly settings: CacheFiles;
  /** Of tickets on other refs. */
  readonly others: CacheFiles;
  /** Questions answered from the cache as it was, and those answered from git. */
  readonly hits: number;
  readonly misses: number;
  readonly refreshes: number;
  /** Times that all tickets were read again, since what was there was not believed. */
  readonly rebuilds: number;
  readonly lastRefresh: CacheRefresh | null;
  readonly lastBuild: CacheBuild | null;
}

/** What became of warming the cache. */
export interface WarmResult {
  readonly commit: Oid;
  /** "kept": it was of the head already. */
  readonly came: "kept" | "refreshed" | "built";
  /** All tickets. */
  readonly tickets: number;
  /** Tickets that were read for it. */
  readonly read: number;
  /** Why they were read as a whole; null: they were not, or there was nothing before. */
  readonly why: string | null;
  readonly ms: number;
}

export interface ClearResult {
  /** Names of files that were removed. */
  readonly removed: readonly string[];
  readonly bytes: number;
  /** What has one of our names, but is no plain file of this user: it stays. */
  readonly left: readonly string[];
}

/** What a comparison of the cache with git came to. */
export interface CacheVerdict {
  /** The commit that was compared; null: there is no cache. */
  readonly commit: Oid | null;
  readonly current: boolean;
  readonly tickets: number;
  /** What is otherwise, each row and column. */
  readonly differences: readonly CacheDifference[];
}
