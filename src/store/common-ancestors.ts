import type { Oid } from "../git/repository.ts";
import type { Store } from "./store.ts";

/** Pairs whose answer is kept. */
const MOST_KEPT = 16;

/** What was asked in each store; commits never change, so it is never stale. */
const kept = new WeakMap<Store, Map<string, Promise<readonly Oid[]>>>();

/**
 * Returns all best common ancestors of two commits: one of the two alone, where it is below the other. A join asks again and again how
 * the same two stand to each other, so the last answers are kept.
 */
export function commonAncestors(store: Store, a: Oid, b: Oid): Promise<readonly Oid[]> {
  if (a === b) return Promise.resolve([a]);
  const known = kept.get(store) ?? new Map<string, Promise<readonly Oid[]>>();
  kept.set(store, known);
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const asked = store.repo.mergeBases(a, b).catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, asked);
  for (const old of known.keys()) if (known.size > MOST_KEPT) known.delete(old);
  return asked;
}
