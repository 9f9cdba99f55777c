import type { Oid } from "../git/repository.ts";
import type { Store } from "../store/store.ts";
import type { Workspace } from "./workspace.ts";

/** The head that was read last in each store, and when. */
const heads = new WeakMap<Store, { readonly oid: Oid | undefined; readonly at: number }>();

/** Returns the head that reads look at: as it is, or as it was not longer ago than `refTtl` says. */
export async function currentHead({
  repo,
  store,
  refTtl = 0,
}: Workspace): Promise<Oid | undefined> {
  if (refTtl <= 0) return repo.readRef(store.ref);
  const known = heads.get(store);
  const age = known === undefined ? Number.NaN : store.now() - known.at;
  // A clock that was put back says nothing.
  if (known !== undefined && age >= 0 && age < refTtl) return known.oid;
  const at = store.now();
  const oid = await repo.readRef(store.ref);
  heads.set(store, { oid, at });
  return oid;
}

/** Has the next read look at the ref: it was written to. */
export function forgetHead({ store }: Workspace): void {
  heads.delete(store);
}
