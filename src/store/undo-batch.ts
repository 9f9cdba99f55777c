import { TicketError } from "../base/errors.ts";
import { valueChanges } from "../domain/changes.ts";
import { cellOf, type Document, latestStamp } from "../domain/document.ts";
import { type Kept, revertDocument } from "../domain/revert.ts";
import { laterStamp, mintStamp, type Stamp } from "../domain/stamp.ts";
import type { Oid } from "../git/repository.ts";
import { commitOrDeepen } from "./adopt.ts";
import { readCancelled, withoutCancelled } from "./cancelled.ts";
import { diffTree } from "./diff-trees.ts";
import { type DocumentPair, documentKey, readPairs } from "./document-pairs.ts";
import type { TakenBack } from "./lost-values.ts";
import { type Commit, readCommits, readDocuments, type Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { type Rewritten, undoneFiles } from "./undo-attachments.ts";
import { checkAcyclic } from "./undo-cycles.ts";
import type { Files } from "./write.ts";

/** A value that stays, of one document. */
export type KeptOf = Kept & { readonly name: string };

/** What taking a batch back would write and leave. */
export interface Undone {
  readonly documents: readonly Document[];
  /** Attachments that come back, and those that go. */
  readonly attachments: Files;
  readonly kept: readonly KeptOf[];
  readonly taken: readonly TakenBack[];
  /** Commits on top of the batch that changed the same documents. */
  readonly since: readonly Commit[];
  readonly stamp: Stamp;
}

async function nowOf(
  store: Store,
  snapshot: Snapshot,
  pairs: readonly DocumentPair[],
): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  for (const kind of new Set(pairs.map((p) => p.place.document))) {
    const names = pairs.filter((p) => p.place.document === kind).map((p) => p.place.name);
    for (const [name, { document }] of await readDocuments(store, snapshot, kind, names))
      found.set(`${kind} ${name}`, document);
  }
  return found;
}

/** Returns the cells that the batch wrote, and that nobody wrote since. */
function takenBack({ path, place, before, after }: DocumentPair, now: Document): TakenBack {
  const own = before === undefined || after === undefined ? [] : valueChanges(before, after);
  return { path, place, cells: own.filter((c) => cellOf(now, c.key)?.stamp === c.stamp) };
}

/** Paths above which history is asked for without naming them: a command line holds only so many. */
const MOST_PATHS = 500;

/** Returns the commits on top of a batch that changed one of these files, newest first. */
async function commitsSince(
  store: Store,
  head: Oid,
  batch: Oid,
  paths: readonly string[],
): Promise<readonly Commit[]> {
  if (paths.length === 0) return [];
  const named = paths.length > MOST_PATHS ? {} : { paths, fullHistory: true };
  const oids = await store.repo.history({ tips: [head], exclude: [batch], ...named });
  return readCommits(store, oids);
}

function stampFor(store: Store, snapshot: Snapshot, documents: Iterable<Document>): Stamp {
  let seen = snapshot.trailers?.clock;
  for (const document of documents)
    if (!document.purged) seen = laterStamp(seen, latestStamp(document));
  return mintStamp(store.now(), seen, store.replica);
}

/** Returns a document with what was written to another version of it under a stamp. */
function withWrites(now: Document, written: Document, stamp: Stamp): Document {
  const cells = new Map(now.cells);
  for (const [key, cell] of written.cells) if (cell.stamp === stamp) cells.set(key, cell);
  return { ...now, cells, claim: written.claim };
}

function purgeStays(commit: Oid): TicketError {
  const message = `Commit ${commit.slice(0, 12)} purged tickets, and a purge is for ever.`;
  return new TicketError("PURGE_STAYS", "conflict", message, {
    data: { commit },
    hint: "What they held may stand in the history still (git log -p); to take back another batch: git ticket log",
  });
}

/** Thinks through what taking a batch back means for the head. */
export async function undoBatch(
  store: Store,
  snapshot: Snapshot & { readonly commit: Oid },
  target: Commit,
  force: boolean,
): Promise<Undone> {
  const [parent = ""] = target.data.parents;
  const before = await commitOrDeepen(store, parent);
  const pairs = await readPairs(store, await diffTree(store, before.data.tree, target.data.tree));
  const now = await nowOf(store, snapshot, pairs);
  const paths = pairs.map((pair) => pair.path);
  const since = await commitsSince(store, snapshot.commit, target.oid, paths);
  const cancelled = await readCancelled(store, since, target.oid, pairs);
  const stamp = stampFor(store, snapshot, now.values());
  const documents: Document[] = [];
  const rewritten: Rewritten[] = [];
  const kept: KeptOf[] = [];
  const taken: TakenBack[] = [];
  for (const pair of pairs) {
    const key = documentKey(pair.place);
    const current = now.get(key);
    if (pair.after === undefined || current === undefined) continue;
    const clean = withoutCancelled(current, key, cancelled);
    const { before: old, after } = pair;
    const reverted = revertDocument({ before: old, after, now: clean, stamp, force });
    kept.push(...reverted.kept.map((k) => ({ ...k, name: pair.place.name })));
    if (reverted.document === clean) continue;
    const next = withWrites(current, reverted.document, stamp);
    documents.push(next);
    rewritten.push({ now: current, next });
    taken.push(takenBack(pair, clean));
  }
  if (kept.length > 0 && kept.length === pairs.length && kept.every((k) => k.field === "purged"))
    throw purgeStays(target.oid);
  await checkAcyclic(store, snapshot, documents, now);
  const attachments = await undoneFiles(store, rewritten, [before.data.tree, target.data.tree]);
  return { documents, attachments, kept, taken, since, stamp };
}
