import type { Store } from "../../store/store.ts";

/** Questions that the cache was asked. A list is one; a look at a ticket may be two. */
export interface Counts {
  /** Answered from the cache as it was. */
  readonly hits: number;
  /** Answered from git, whether or not a cache was made of it. */
  readonly misses: number;
}

const NONE: Counts = { hits: 0, misses: 0 };
/** What is not written down yet. */
const pending = new WeakMap<Store, Counts>();
/** The folder of the cache that was asked last. */
const folders = new WeakMap<Store, string>();

/** Counts a question to the cache in a folder. */
export function count(store: Store, what: keyof Counts, folder: string): void {
  const { hits, misses } = pending.get(store) ?? NONE;
  pending.set(store, what === "hits" ? { hits: hits + 1, misses } : { hits, misses: misses + 1 });
  folders.set(store, folder);
}

/** Returns where it is to be written down; undefined where nothing was counted. */
export const countedFolder = (store: Store): string | undefined => folders.get(store);

/** Returns what is not written down yet. */
export const pendingCounts = (store: Store): Counts => pending.get(store) ?? NONE;

/** Returns the lines of what is not written down yet, and forgets it. */
export function takeLines(store: Store): string {
  const { hits, misses } = pendingCounts(store);
  pending.delete(store);
  return `${hits > 0 ? `h${hits}\n` : ""}${misses > 0 ? `m${misses}\n` : ""}`;
}
