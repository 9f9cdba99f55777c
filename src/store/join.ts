import type { ResolvedText } from "../domain/resolve-texts.ts";
import { laterStamp } from "../domain/stamp.ts";
import type { Oid, StoredPack } from "../git/repository.ts";
import { prepareAdoption } from "./adopt.ts";
import { commonAncestors } from "./common-ancestors.ts";
import { FIXED_AUTHOR } from "./fixed-author.ts";
import { findTexts, prepareTexts, textsStamp } from "./join-texts.ts";
import { type JoinedDocument, type JoinedTree, joinTrees } from "./join-trees.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { unreadable } from "./trees.ts";
import { type Prepared, publish, withCommit } from "./write.ts";

/** Version of the rules by which two heads are joined; part of the commit, so that `verify` can recompute it. */
export const JOIN_VERSION = "1";

export interface JoinOutcome {
  readonly kind: "up-to-date" | "fast-forward" | "joined";
  /** The head after it: the join, or the commit on top of it that brought texts together. */
  readonly commit: Oid;
  /** The join itself. */
  readonly join: Oid | undefined;
  /** Names of the documents that differed and were joined. */
  readonly joined: readonly string[];
  /** Files that came from the other side as they were. */
  readonly added: number;
  /** Texts that both sides had changed. */
  readonly texts: readonly ResolvedText[];
}

const NOTHING_JOINED = { join: undefined, joined: [], added: 0, texts: [] };

/**
 * Returns the commit that joins two heads. Two clones that join the same heads make the same commit:
 * parents sorted, fixed author, the later parent's time, no signature.
 */
export async function prepareJoin(
  store: Store,
  a: Commit,
  b: Commit,
): Promise<{ prepared: Prepared; tree: JoinedTree }> {
  const [first, second] = a.oid < b.oid ? [a, b] : [b, a];
  const tree = await joinTrees(store, first.data.tree, second.data.tree);
  const clock = laterStamp(first.trailers.clock, second.trailers.clock ?? "");
  const message = renderMessage("Join two histories", { clock, join: JOIN_VERSION });
  const time = Math.max(first.data.committer.time, second.data.committer.time);
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const text = { parents: [first.oid, second.oid], message, time, sign: false, ...identity };
  return { prepared: await withCommit(store, tree.tree, tree.objects, text), tree };
}

/** A head to join, stored: a tip of another tool is adopted first. */
interface Tip {
  readonly commit: Commit;
  /** Keeps the adoption from garbage collection until a ref holds it. */
  readonly pack: StoredPack;
}

async function storeTip(store: Store, oid: Oid): Promise<Tip> {
  const adoption = await prepareAdoption(store, oid);
  const pack = await store.repo.storePack(adoption?.objects ?? []);
  const [commit] = await readCommits(store, [adoption?.oid ?? oid]);
  if (commit === undefined) throw unreadable(oid, "commit", "missing");
  return { commit, pack };
}

async function forwardTo(
  store: Store,
  next: Oid,
  head: Oid | undefined,
): Promise<Attempt<JoinOutcome>> {
  const update = { ref: store.ref, next, expected: head, message: "ticket: fast-forward" };
  if ((await store.repo.compareAndSwapRef(update)) === "lost") return { kind: "lost" };
  store.onPublished?.();
  return { kind: "done", value: { kind: "fast-forward", commit: next, ...NOTHING_JOINED } };
}

const namesOf = (joined: readonly JoinedDocument[]): readonly string[] =>
  joined.map(({ place }) => place.name);

/** Publishes a join together with the commit that brings texts together: nobody ever sees the one without the other. */
async function publishJoin(
  store: Store,
  head: Oid,
  sides: readonly [Commit, Commit],
): Promise<Attempt<JoinOutcome>> {
  const { prepared, tree } = await prepareJoin(store, ...sides);
  const { joined, added } = tree;
  const pack = await store.repo.storePack(prepared.objects);
  try {
    const later = await prepareTexts(store, prepared.oid, sides, joined);
    const next = later.prepared ?? { ...prepared, objects: [] };
    if ((await publish(store, next, head, "ticket: join")) === "lost") return { kind: "lost" };
    const done = { kind: "joined", commit: next.oid, join: prepared.oid } as const;
    return { kind: "done", value: { ...done, joined: namesOf(joined), added, texts: later.texts } };
  } finally {
    await pack.release();
  }
}

async function joinWith(store: Store, head: Oid, theirs: Commit): Promise<Attempt<JoinOutcome>> {
  const ours = await storeTip(store, head);
  try {
    return await publishJoin(store, head, [ours.commit, theirs]);
  } finally {
    await ours.pack.release();
  }
}

/** What a join would come to. */
export interface JoinPreview extends Omit<JoinOutcome, "commit" | "join"> {
  /** The two heads that would be joined, adopted where another tool made them. */
  readonly sides: readonly [Commit, Commit] | undefined;
}

/** Thinks a join through, and writes nothing that a ref would hold. */
export async function previewJoin(store: Store, other: Oid): Promise<JoinPreview> {
  const head = await store.repo.readRef(store.ref);
  const nothing = { joined: [], added: 0, texts: [], sides: undefined };
  if (head === undefined) return { kind: "fast-forward", ...nothing };
  const bases = await commonAncestors(store, head, other);
  if (bases.includes(other)) return { kind: "up-to-date", ...nothing };
  if (bases.includes(head)) return { kind: "fast-forward", ...nothing };
  const [ours, theirs] = [await storeTip(store, head), await storeTip(store, other)];
  try {
    const sides = [ours.commit, theirs.commit] as const;
    const { prepared, tree } = await prepareJoin(store, ...sides);
    const clock = laterStamp(ours.commit.trailers.clock, theirs.commit.trailers.clock ?? "");
    const stamp = textsStamp(prepared.oid, clock);
    const { texts } = await findTexts(store, sides, tree.joined, stamp);
    return { kind: "joined", joined: namesOf(tree.joined), added: tree.added, texts, sides };
  } finally {
    await ours.pack.release();
    await theirs.pack.release();
  }
}

async function attemptJoin(store: Store, other: Oid): Promise<Attempt<JoinOutcome>> {
  const head = await store.repo.readRef(store.ref);
  const bases = head === undefined ? [] : await commonAncestors(store, head, other);
  if (head !== undefined && bases.includes(other))
    return { kind: "done", value: { kind: "up-to-date", commit: head, ...NOTHING_JOINED } };
  const theirs = await storeTip(store, other);
  try {
    if (head === undefined || bases.includes(head))
      return await forwardTo(store, theirs.commit.oid, head);
    return await joinWith(store, head, theirs.commit);
  } finally {
    await theirs.pack.release();
  }
}

/**
 * Joins any commit of tickets into the tickets ref.
 *
 * @throws TicketError `FOREIGN_FILE`, `INVALID_DOCUMENT`, `NEWER_FORMAT`, `HISTORY_TOO_SHALLOW`, `NOT_TICKETS`, `STORE_BUSY`.
 */
export function joinCommit(store: Store, other: Oid): Promise<JoinOutcome> {
  return untilPublished(store, () => attemptJoin(store, other));
}
