import { isTicketError } from "../base/errors.ts";
import { type Remote, remoteFor, remoteNames } from "../git/remotes.ts";
import { markSeen } from "../store/sync-fetch.ts";
import { checkTip, joinReceived } from "../store/sync-join.ts";
import { warmCache } from "./cache-change.ts";
import type { JoinedRemote } from "./mention-types.ts";
import { syncOptions } from "./sync.ts";
import type { FailedRemote } from "./tickets.ts";
import type { Workspace } from "./workspace.ts";

/** Returns the configured remotes whose tickets were fetched, and are not all in ours. */
async function waiting({ repo, store }: Workspace): Promise<readonly Remote[]> {
  const config = await repo.config();
  const head = await repo.readRef(store.ref);
  if (head === undefined) return [];
  const found: Remote[] = [];
  for (const name of remoteNames(config)) {
    const remote = remoteFor(config, name, store.ref, (path) => path);
    const tip = await repo.readRef(remote.tracking);
    if (tip !== undefined && tip !== head && !(await repo.isAncestor(tip, head)))
      found.push(remote);
  }
  return found;
}

async function joinOne(workspace: Workspace, remote: Remote): Promise<JoinedRemote | undefined> {
  const { repo, store } = workspace;
  const tip = await repo.readRef(remote.tracking);
  if (tip === undefined) return undefined;
  const options = await syncOptions(workspace, {});
  const checked = await checkTip(store, remote, { oid: tip, good: undefined }, options);
  const outcome = await joinReceived(store, { tip, ...checked });
  await markSeen(store, remote, tip);
  if (outcome === undefined || outcome.kind === "up-to-date") return undefined;
  return { remote: remote.name, kind: outcome.kind, commit: outcome.commit };
}

/** Joins the tickets that were fetched before into ours; no remote is asked. See `Tickets.joinFetched`. */
export async function joinFetched(workspace: Workspace): Promise<{
  readonly joined: readonly JoinedRemote[];
  readonly failed: readonly FailedRemote[];
}> {
  const joined: JoinedRemote[] = [];
  const failed: FailedRemote[] = [];
  for (const remote of await waiting(workspace)) {
    try {
      const one = await joinOne(workspace, remote);
      if (one !== undefined) joined.push(one);
    } catch (error) {
      if (!isTicketError(error)) throw error;
      failed.push({ remote: remote.name, error });
    }
  }
  // Thrift: the next read would do it.
  if (joined.length > 0) await warmCache(workspace).catch(() => undefined);
  return { joined, failed };
}
