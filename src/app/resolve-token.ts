import type { StoreConfig } from "../domain/config/config.ts";
import type { TicketId } from "../domain/id.ts";
import type { Oid } from "../git/repository.ts";
import { resolveToken } from "../store/resolve.ts";
import { snapshotAt } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";

/** Returns the id that a token names at a commit. @throws TicketError `TICKET_NOT_FOUND`, `AMBIGUOUS_ID`. */
export async function resolveAt(
  store: Store,
  { commit, config }: { readonly commit: Oid; readonly config: StoreConfig },
  token: string,
): Promise<TicketId> {
  return resolveToken(store, await snapshotAt(store, commit), config.prefix, token);
}
