import type { Remote } from "../git/remotes.ts";
import type { Oid } from "../git/repository.ts";
import { commonAncestors } from "./common-ancestors.ts";
import type { JoinOutcome } from "./join.ts";
import type { Store } from "./store.ts";
import { fetchTip, type Tip } from "./sync-fetch.ts";
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
  { oid: tip, good }: Tip,
  options: SyncOptions,
): Promise<FetchedTip | undefined> {
  const { repo } = store;
  const head = await repo.readRef(store.ref);
  const seen = await repo.readRef(remote.seen);
  if (tip === head || tip === seen) return undefined;
  if (head === undefined)
    return { remote, tip, known: seen === undefined ? [] : [seen], base: seen, forward: true };
  const bases = await commonAncestors(store, head, tip);
  if (bases.includes(tip)) return undefined;
  if (bases.includes(head)) return { remote, tip, known: [head], base: head, forward: true };
  const known = seen === undefined ? [head] : [head, seen];
  if (seen !== undefined && (seen === good || (await repo.isAncestor(seen, tip))))
    return { remote, tip, known, base: seen, forward: false };
  const [base] = bases;
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
  tip: Tip,
  options: SyncOptions,
): Promise<ValidTip> {
  const fetched = await placeTip(store, remote, tip, options);
  if (fetched === undefined) return { commits: [], unreadable: [] };
  return (await import("./validate-tip.ts")).validateTip(store, fetched, options);
}

/** Fetches a remote's tickets and checks them. What is good is for the caller to note as seen. */
export async function receive(
  store: Store,
  remote: Remote,
  options: SyncOptions,
): Promise<Received> {
  const tip = await fetchTip(store, remote, options.patienceMs);
  if (tip === undefined) return { tip: undefined, commits: [], unreadable: [] };
  return { tip: tip.oid, ...(await checkTip(store, remote, tip, options)) };
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
