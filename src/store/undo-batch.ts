import { TicketError } from "../base/errors.ts";
import { valueChanges } from "../domain/changes.ts";
import { cellOf, type Document, latestStamp } from "../domain/document.ts";
import { type Kept, revertDocument } from "../domain/revert.ts";
import { laterStamp, mintStamp, type Stamp } from "../domain/stamp.ts";
import { cyclicTickets } from "../workflow/graph.ts";
import { diffTree } from "./diff-trees.ts";
import { type DocumentPair, readPairs } from "./document-pairs.ts";
import type { TakenBack } from "./lost-values.ts";
import { type Commit, readDocuments, type Snapshot, snapshotAt } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** A value that stays, of one document. */
export type KeptOf = Kept & { readonly name: string };

/** What taking a batch back would write and leave. */
export interface Undone {
  readonly documents: readonly Document[];
  readonly kept: readonly KeptOf[];
  readonly taken: readonly TakenBack[];
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

/** Thinks through what taking a batch back means for the head. */
export async function undoBatch(
  store: Store,
  snapshot: Snapshot,
  target: Commit,
  force: boolean,
): Promise<Undone> {
  const [parent = ""] = target.data.parents;
  const before = await snapshotAt(store, parent);
  const pairs = await readPairs(store, await diffTree(store, before.root, target.data.tree));
  const now = await nowOf(store, snapshot, pairs);
  let seen = snapshot.trailers?.clock;
  for (const document of now.values())
    if (!document.purged) seen = laterStamp(seen, latestStamp(document));
  const stamp = mintStamp(store.now(), seen, store.replica);
  const documents: Document[] = [];
  const kept: KeptOf[] = [];
  const taken: TakenBack[] = [];
  for (const pair of pairs) {
    const current = now.get(`${pair.place.document} ${pair.place.name}`);
    if (pair.after === undefined || current === undefined) continue;
    const reverted = revertDocument({
      before: pair.before,
      after: pair.after,
      now: current,
      stamp,
      force,
    });
    kept.push(...reverted.kept.map((k) => ({ ...k, name: pair.place.name })));
    if (reverted.document === current) continue;
    documents.push(reverted.document);
    taken.push(takenBack(pair, current));
  }
  await checkAcyclic(store, snapshot, documents);
  return { documents, kept, taken, stamp };
}

/** A revert may bring back a link that would now close a cycle: that is refused as any other cycle is. */
async function checkAcyclic(
  store: Store,
  snapshot: Snapshot,
  documents: readonly Document[],
): Promise<void> {
  const known = new Map<string, Document | undefined>(documents.map((d) => [d.name, d]));
  for (const type of ["depends-on", "parent"]) {
    const start = `links\u0000${type} `;
    const targets = (id: string): string[] =>
      [...(known.get(id)?.cells ?? [])].flatMap(([key, cell]) =>
        key.startsWith(start) && cell.value !== undefined ? [key.slice(start.length)] : [],
      );
    let rim = documents.flatMap((d) => targets(d.name)).filter((id) => !known.has(id));
    while (rim.length > 0) {
      const read = await readDocuments(store, snapshot, "ticket", [...new Set(rim)]);
      for (const id of rim) known.set(id, read.get(id)?.document);
      rim = rim.flatMap(targets).filter((id) => !known.has(id));
    }
    const cyclic = cyclicTickets(known.keys(), targets);
    const bad = documents.find((d) => cyclic.has(d.name));
    if (bad !== undefined)
      throw new TicketError(
        "REVERT_CYCLE",
        "conflict",
        `Taking this back would close a cycle of ${type} links through ${bad.name}.`,
        {
          data: { type, ids: [...cyclic] },
          hint: "Remove one of the links first: git ticket unlink ID TYPE OTHER",
        },
      );
  }
}
