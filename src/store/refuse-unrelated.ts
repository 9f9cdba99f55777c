import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { commitAt } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { remoteUnrelated } from "./sync-errors.ts";
import type { SyncOptions } from "./sync-options.ts";
import { walkTree } from "./walk.ts";

async function hasTickets(store: Store, oid: Oid): Promise<boolean> {
  const { data } = await commitAt(store, oid);
  return (await walkTree(store, data.tree, "tickets")).files.length > 0;
}

/**
 * Tickets of two projects must not be mixed by mistake; where one side has none yet, there is nothing to mix.
 *
 * @throws TicketError `REMOTE_UNRELATED`
 */
export async function refuseUnrelated(
  store: Store,
  remote: Remote,
  head: Oid,
  tip: Oid,
  { allowUnrelated }: SyncOptions,
): Promise<void> {
  if (allowUnrelated || !(await hasTickets(store, head)) || !(await hasTickets(store, tip))) return;
  throw remoteUnrelated(remote, head, tip);
}
