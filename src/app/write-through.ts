import type { Remote } from "../git/remotes.ts";
import { ASIDE } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { noTickets } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { syncWith } from "../store/sync.ts";
import type { SyncOptions } from "../store/sync-options.ts";
import { pusherTo } from "../store/sync-push.ts";
import { chosenRemotes } from "./remotes.ts";
import { syncOptions } from "./sync.ts";
import type { RemoteOptions, WrittenThrough } from "./sync-types.ts";
import type { Tickets } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

const MESSAGE = "ticket: write through";

/** What was written aside, and is to be pushed. */
interface Written<T> {
  readonly value: T;
  readonly head: Oid;
}

/** Returns the same store on another ref. */
function storeOn(store: Store, ref: string): Store {
  const members = { ...Object.getOwnPropertyDescriptors(store), ref: { value: ref } };
  return Object.create({}, { ...members, onPublished: { value: undefined } });
}

/** Lets the writer write on a ref of its own, which begins at our head and is gone afterwards. */
async function writeAside<T>(
  workspace: Workspace,
  head: Oid,
  write: (workspace: Workspace) => Promise<T>,
): Promise<Written<T>> {
  const { store } = workspace;
  const { repo } = store;
  const ref = `${ASIDE}${Buffer.from(store.random(8)).toString("hex")}`;
  await repo.compareAndSwapRef({ ref, next: head, expected: undefined, message: MESSAGE });
  try {
    const value = await write({ ...workspace, store: storeOn(store, ref) });
    return { value, head: (await repo.readRef(ref)) ?? head };
  } finally {
    const expected = await repo.readRef(ref);
    await repo.compareAndSwapRef({ ref, next: undefined, expected, message: MESSAGE });
  }
}

/** Brings the remote's tickets, joined into ours. */
async function bring(store: Store, remote: Remote, how: SyncOptions) {
  const { tip, after } = await syncWith(store, remote, { join: true, push: false }, how);
  if (after === undefined) throw await noTickets(store);
  return { tip, head: after };
}

/** Writes on what a remote has, and pushes it. See `Tickets.writeThrough`. */
export async function writeThrough<T>(
  workspace: Workspace,
  open: (workspace: Workspace) => Tickets,
  write: (tickets: Tickets) => Promise<T>,
  options: Pick<RemoteOptions, "remote" | "acceptClockSkew" | "allowUnrelated">,
): Promise<WrittenThrough<T>> {
  const { store } = workspace;
  const { repo, ref } = store;
  const [remote] = await chosenRemotes(workspace, options);
  if (remote === undefined) throw new Error("no remote was chosen");
  const how = await syncOptions(workspace, options);
  const pusher = pusherTo(store, remote, how);
  let pushed: Written<T> | undefined;
  for (;;) {
    const { tip, head } = await bring(store, remote, how);
    const races = pusher.races.length;
    // The connection broke, but the remote had taken it by then.
    if (pushed !== undefined && (await repo.isAncestor(pushed.head, head)))
      return { value: pushed.value, commit: head, sent: 1, races };
    pushed = await writeAside(workspace, head, (aside) => write(open(aside)));
    if (pushed.head === tip) return { value: pushed.value, commit: head, sent: 0, races };
    const sent = await pusher.push(pushed.head, tip);
    if (sent === undefined) continue;
    // Whoever wrote here meanwhile has it joined with the next sync.
    await repo.compareAndSwapRef({ ref, next: pushed.head, expected: head, message: MESSAGE });
    return { value: pushed.value, commit: pushed.head, sent, races: pusher.races.length };
  }
}
