import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import type { JoinOutcome } from "./join.ts";
import type { Store } from "./store.ts";
import { fetchTip, markSeen } from "./sync-fetch.ts";
import type { SyncOptions } from "./sync-options.ts";
import type { ValidTip } from "./validate-tip.ts";
import type { FetchedTip } from "./validate-tree.ts";

/** What a remote has, checked. */
export interface Received extends ValidTip {
  /** Undefined: it has no tickets. */
  readonly tip: Oid | undefined;
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
  if (base === undefined) {
    const { refuseUnrelated } = await import("./refuse-unrelated.ts");
    await refuseUnrelated(store, remote, head, tip, options);
  }
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
  if (fetched === undefined) return { commits: [], unreadable: [] };
  return (await import("./validate-tip.ts")).validateTip(store, fetched, options);
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
  const { joinCommit } = await import("./join.ts");
  const outcome = await joinCommit(store, tip);
  return outcome.kind === "up-to-date" ? undefined : outcome;
}
