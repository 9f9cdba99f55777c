import type { Oid } from "../git/repository.ts";
import type { ReadBlobs } from "../store/document-pairs.ts";
import { joinedVersions, toldKeys } from "./join-changes.ts";
import { type LoadedCommit, MOST_JOINS } from "./load-commits.ts";
import type { Retold } from "./tell-commit.ts";
import type { Touched } from "./touched.ts";

type Keys = Map<string, readonly string[]>;

/** Knows what joins told, for later joins of which only one side has them. */
export class JoinMemory {
  readonly #told = new Map<Oid, Keys>();

  /** Returns what the joins told that the sides of a join have for themselves. */
  retold({ joins }: LoadedCommit): Retold {
    return (path) =>
      joins.map((side) => new Set(side.flatMap((oid) => this.#told.get(oid)?.get(path) ?? [])));
  }

  /** Notes what a join told, or would have. */
  note(loaded: LoadedCommit, touched: readonly Touched[], read: ReadBlobs): void {
    if (loaded.commit.data.parents.length !== 2) return;
    const { oid } = loaded.commit;
    const keys: Keys = this.#told.get(oid) ?? new Map();
    const retold = this.retold(loaded);
    for (const one of touched) {
      const found = toldKeys(joinedVersions(one, read, retold(one.path)));
      if (found.length > 0) keys.set(one.path, found);
    }
    this.#told.set(oid, keys);
    if (this.#told.size <= MOST_JOINS) return;
    const [oldest = ""] = this.#told.keys();
    this.#told.delete(oldest);
  }
}
