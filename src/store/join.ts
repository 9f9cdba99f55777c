import { TicketError } from "../base/errors.ts";
import type { Document } from "../domain/document.ts";
import { joinDocuments } from "../domain/join.ts";
import { placeOf } from "../domain/layout.ts";
import { laterStamp } from "../domain/stamp.ts";
import { newObject } from "../git/objects.ts";
import type { NewObject, Oid } from "../git/repository.ts";
import { prepareAdoption } from "./adopt.ts";
import { diffTree, type TreeDifference } from "./diff-trees.ts";
import { documentPlace, readBlobs } from "./document-pairs.ts";
import { FIXED_AUTHOR } from "./fixed-author.ts";
import { type Attempt, untilPublished } from "./retry.ts";
import { type Commit, readCommits } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { renderMessage } from "./trailers.ts";
import { writeTree } from "./trees.ts";
import { filesOf, type Prepared, publish, withCommit } from "./write.ts";

/** Version of the rules by which two heads are joined; part of the commit, so that `verify` can recompute it. */
export const JOIN_VERSION = "1";

export interface JoinOutcome {
  readonly kind: "up-to-date" | "fast-forward" | "joined";
  readonly commit: Oid;
  /** Names of the documents that differed and were joined. */
  readonly joined: readonly string[];
  /** Files that came from the other side as they were. */
  readonly added: number;
}

/** A tree made by joining two, with the objects that are new in it. */
export interface JoinedTree {
  readonly tree: Oid;
  readonly objects: readonly NewObject[];
  readonly joined: readonly string[];
  readonly added: number;
}

function conflicting(difference: TreeDifference): boolean {
  return difference.before !== undefined && difference.after !== undefined;
}

/** Refuses to join where an entry outside the layout differs: nobody knows what it means. */
function checkPlaces(differences: readonly TreeDifference[]): void {
  const odd = differences.find((d) => conflicting(d) && documentPlace(d.path) === undefined);
  if (odd !== undefined)
    throw new TicketError(
      "FOREIGN_FILE",
      "invalid",
      `Both sides changed ${JSON.stringify(odd.path)}, which is no file of git ticket.`,
      {
        data: { path: odd.path },
        hint: "Remove it from one side with git, then merge again.",
      },
    );
}

/** Returns the join of two trees: a function of the two alone, whichever comes first. */
export async function joinTrees(store: Store, a: Oid, b: Oid): Promise<JoinedTree> {
  const differences = await diffTree(store, a, b);
  checkPlaces(differences);
  const conflicts = differences.filter(conflicting);
  const wanted = conflicts.flatMap(({ path, before, after }) => {
    const place = documentPlace(path);
    return place === undefined
      ? []
      : [before, after].flatMap((e) => (e === undefined ? [] : [{ oid: e.oid, place }]));
  });
  const documents = await readBlobs(store, wanted);
  const joined: Document[] = conflicts.flatMap(({ before, after }) => {
    const [x, y] = [documents.get(before?.oid ?? ""), documents.get(after?.oid ?? "")];
    return x === undefined || y === undefined ? [] : [joinDocuments(x, y)];
  });
  const blobs = [...filesOf(joined)].map(
    ([path, bytes]) => [path, newObject(store.repo.objectFormat, "blob", bytes)] as const,
  );
  const arrived = differences.filter((d) => d.before === undefined);
  const purged = new Set(joined.filter((d) => d.purged).map((d) => d.name));
  const gone = differences.filter(({ path }) => {
    const place = placeOf(path);
    return place?.kind === "attachment" && purged.has(place.ticket);
  });
  const changes = new Map<string, Oid | undefined>([
    ...arrived.map((d) => [d.path, d.after?.oid] as const),
    ...blobs.map(([path, blob]) => [path, blob.oid] as const),
    ...gone.map((d) => [d.path, undefined] as const),
  ]);
  const written = await writeTree(store, a, changes);
  const objects = [...blobs.map(([, blob]) => blob), ...written.objects];
  return {
    tree: written.root ?? a,
    objects,
    joined: joined.map((d) => d.name),
    added: arrived.length,
  };
}

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

/** Adopts a tip of another tool before it is joined; stores the adoption so that it can be a parent. */
async function adoptTip(
  store: Store,
  oid: Oid,
): Promise<{ tip: Oid; objects: readonly NewObject[] }> {
  const adoption = await prepareAdoption(store, oid);
  return adoption === undefined
    ? { tip: oid, objects: [] }
    : { tip: adoption.oid, objects: adoption.objects };
}

async function readStored(store: Store, oid: Oid, objects: readonly NewObject[]): Promise<Commit> {
  if (objects.length > 0) await (await store.repo.storePack(objects)).release();
  const [commit] = await readCommits(store, [oid]);
  if (commit === undefined) throw new Error("no commit");
  return commit;
}

async function moveTo(
  store: Store,
  next: Oid,
  head: Oid | undefined,
  kind: JoinOutcome["kind"],
): Promise<Attempt<JoinOutcome>> {
  const update = { ref: store.ref, next, expected: head, message: `ticket: ${kind}` };
  const swap = await store.repo.compareAndSwapRef(update);
  return swap === "lost"
    ? { kind: "lost" }
    : { kind: "done", value: { kind, commit: next, joined: [], added: 0 } };
}

async function attemptJoin(store: Store, other: Oid): Promise<Attempt<JoinOutcome>> {
  const head = await store.repo.readRef(store.ref);
  const theirs = await adoptTip(store, other);
  if (head === undefined) {
    await readStored(store, theirs.tip, theirs.objects);
    return moveTo(store, theirs.tip, undefined, "fast-forward");
  }
  const done = {
    kind: "done",
    value: { kind: "up-to-date", commit: head, joined: [], added: 0 },
  } as const;
  if (await store.repo.isAncestor(other, head)) return done;
  const ours = await adoptTip(store, head);
  const b = await readStored(store, theirs.tip, theirs.objects);
  if (await store.repo.isAncestor(head, other)) return moveTo(store, b.oid, head, "fast-forward");
  const a = await readStored(store, ours.tip, ours.objects);
  const { prepared, tree } = await prepareJoin(store, a, b);
  const swap = await publish(store, prepared, head, "ticket: join");
  if (swap === "lost") return { kind: "lost" };
  const { joined, added } = tree;
  return { kind: "done", value: { kind: "joined", commit: prepared.oid, joined, added } };
}

/**
 * Joins any commit of tickets into the tickets ref.
 *
 * @throws TicketError `FOREIGN_FILE`, `INVALID_DOCUMENT`, `NEWER_FORMAT`, `HISTORY_TOO_SHALLOW`, `STORE_BUSY`.
 */
export function joinCommit(store: Store, other: Oid): Promise<JoinOutcome> {
  return untilPublished(store, () => attemptJoin(store, other));
}
