import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { type JoinOutcome, joinCommit } from "./join.ts";
import { commitAt } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { remoteUnrelated } from "./sync-errors.ts";
import { fetchTip, markSeen } from "./sync-fetch.ts";
import type { SyncOptions } from "./sync-options.ts";
import { type ValidTip, validateTip } from "./validate-tip.ts";
import type { FetchedTip } from "./validate-tree.ts";
import { walkTree } from "./walk.ts";

/** What a remote has, checked. */
export interface Received extends ValidTip {
  /** Undefined: it has no tickets. */
  readonly tip: Oid | undefined;
}

async function hasTickets(store: Store, oid: Oid): Promise<boolean> {
  const { data } = await commitAt(store, oid);
  return (await walkTree(store, data.tree, "tickets")).files.length > 0;
}

/** Tickets of two projects must not be mixed by mistake; where one side has none yet, there is nothing to mix. */
async function refuseUnrelated(
  store: Store,
  remote: Remote,
  head: Oid,
  tip: Oid,
  { allowUnrelated }: SyncOptions,
): Promise<void> {
  if (allowUnrelated || !(await hasTickets(store, head)) || !(await hasTickets(store, tip))) return;
  throw remoteUnrelated(remote, head, tip);
}

/** Returns how a fetched tip stands to what is known; undefined: all of it is known. */
async function placeTip(
  store: Store,
  remote: Remote,
  tip: Oid,
  options: SyncOptions,
): Promise<FetchedTip | undefined> {
  const { repo } = store;
  const head = await repo.readRef(store.ref);
  const seen = await repo.readRef(remote.seen);
  if (tip === head || tip === seen) return undefined;
  if (head === undefined)
    return { remote, tip, known: seen === undefined ? [] : [seen], base: seen, forward: true };
  if (await repo.isAncestor(tip, head)) return undefined;
  if (await repo.isAncestor(head, tip))
    return { remote, tip, known: [head], base: head, forward: true };
  const known = seen === undefined ? [head] : [head, seen];
  if (seen !== undefined && (await repo.isAncestor(seen, tip)))
    return { remote, tip, known, base: seen, forward: false };
  const [base] = await repo.mergeBases(head, tip);
  if (base === undefined) await refuseUnrelated(store, remote, head, tip, options);
  return { remote, tip, known, base, forward: false };
}

/** Checks a tip, unless it is known already. */
export async function checkTip(
  store: Store,
  remote: Remote,
  tip: Oid,
  options: SyncOptions,
): Promise<ValidTip> {
  const fetched = await placeTip(store, remote, tip, options);
  return fetched === undefined
    ? { commits: [], unreadable: [] }
    : validateTip(store, fetched, options);
}

/** Fetches a remote's tickets and checks them; what is good is noted as seen. */
export async function receive(
  store: Store,
  remote: Remote,
  options: SyncOptions,
): Promise<Received> {
  const tip = await fetchTip(store, remote, options.patienceMs);
  if (tip === undefined) return { tip, commits: [], unreadable: [] };
  const valid = await checkTip(store, remote, tip, options);
  await markSeen(store, remote, tip);
  return { tip, ...valid };
}

/** Joins what was received. Nothing is done where nothing is new. */
export async function joinReceived(
  store: Store,
  { tip }: Received,
): Promise<JoinOutcome | undefined> {
  if (tip === undefined || tip === (await store.repo.readRef(store.ref))) return undefined;
  const outcome = await joinCommit(store, tip);
  return outcome.kind === "up-to-date" ? undefined : outcome;
}
