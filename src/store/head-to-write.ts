import type { Oid } from "../git/repository.ts";
import { adoptedHead } from "./adopted-head.ts";
import { requireHead, type Snapshot, snapshotAt } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** The snapshot at a commit that is there. */
export type Head = Snapshot & { readonly commit: Oid };

/** Returns the head to write on; another tool's commit there is adopted first. @throws TicketError `NO_TICKETS`. */
export async function headToWrite(store: Store): Promise<Head> {
  const commit = await adoptedHead(store);
  return commit === undefined
    ? requireHead(store)
    : { ...(await snapshotAt(store, commit)), commit };
}
