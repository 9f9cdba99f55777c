import { TicketError } from "../base/errors.ts";
import { ASIDE, SEEN, TRACKING } from "../git/remotes.ts";
import type { Oid, RefEntry } from "../git/repository.ts";
import { BACKUPS } from "./backup.ts";
import { refuseCheckedOut } from "./retry.ts";
import type { Store } from "./store.ts";

/** What a backup of ours is called; anything else there is somebody else's. */
const BACKUP = /^\d{8}T\d{6}Z-before-[a-z]+(?:-\d+)?$/;

/** Returns the backups of these tickets. */
export async function backupsOf({ repo }: Store): Promise<readonly RefEntry[]> {
  const refs = await repo.listRefs({ below: [BACKUPS] });
  return refs.filter(({ ref }) => BACKUP.test(ref.slice(BACKUPS.length)));
}

/** Returns what we keep of remotes: what was fetched, and what was seen. */
export function trackingOf({ repo }: Store): Promise<readonly RefEntry[]> {
  return repo.listRefs({ below: [TRACKING, SEEN, ASIDE] });
}

/** Where refs of other repositories are kept. */
const REMOTE_TRACKING = ["refs/remotes/", TRACKING];

/** Returns the remote-tracking refs that hold a commit: another repository had it when they were fetched or pushed. */
export async function copiesOf({ repo, ref }: Store, commit: Oid): Promise<readonly string[]> {
  const found = await repo.listRefs({ below: REMOTE_TRACKING, holding: commit });
  return found.map((entry) => entry.ref).filter((name) => name !== ref);
}

/**
 * Deletes the tickets ref, if it still is where the user saw it, and these others: backups, and what we keep of remotes.
 *
 * @throws TicketError `REF_MOVED`, `REF_CHECKED_OUT`: then nothing was deleted.
 */
export async function dropTickets(
  store: Store,
  head: Oid | undefined,
  others: readonly RefEntry[],
): Promise<void> {
  const { repo, ref } = store;
  await refuseCheckedOut(store);
  const drop = (name: string, expected: Oid): Promise<"updated" | "lost"> =>
    repo.compareAndSwapRef({ ref: name, next: undefined, expected, message: "ticket: deinit" });
  await repo.withWriteLock(async () => {
    if ((await repo.readRef(ref)) !== head) throw refMoved(ref);
    if (head !== undefined && (await drop(ref, head)) === "lost") throw refMoved(ref);
    for (const other of others) await drop(other.ref, other.oid);
  });
}

function refMoved(ref: string): TicketError {
  return new TicketError("REF_MOVED", "conflict", `The tickets on ${ref} were changed meanwhile.`, {
    data: { ref },
    hint: "Nothing was removed. Look at what is new, then run the command again.",
    retryable: true,
  });
}
