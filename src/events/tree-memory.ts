import type { Oid } from "../git/repository.ts";
import { commitIn } from "../store/snapshot.ts";
import { LIMITS, type Store } from "../store/store.ts";

/** Trees of commits that are remembered: the next commits are their children. */
const MOST_TREES = 10_000;

/** Knows the trees of commits that were told last. */
export class TreeMemory {
  readonly #trees = new Map<Oid, Oid>();

  keep(oid: Oid, tree: Oid): void {
    this.#trees.set(oid, tree);
    if (this.#trees.size <= MOST_TREES) return;
    const [oldest = ""] = this.#trees.keys();
    this.#trees.delete(oldest);
  }

  /** Returns the trees of these commits; one that is beyond the end of a shallow clone has none. */
  async of(store: Store, oids: readonly Oid[]): Promise<ReadonlyMap<Oid, Oid>> {
    const found = new Map<Oid, Oid>();
    const missing: Oid[] = [];
    for (const oid of new Set(oids)) {
      const tree = this.#trees.get(oid);
      if (tree === undefined) missing.push(oid);
      else found.set(oid, tree);
    }
    if (missing.length === 0) return found;
    const results = await store.repo.readObjects(missing, { maxBytes: LIMITS.commit });
    for (const result of results) {
      if (result.kind === "missing") continue;
      const { oid, data } = commitIn(result);
      found.set(oid, data.tree);
      this.keep(oid, data.tree);
    }
    return found;
  }
}
