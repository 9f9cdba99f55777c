import { TicketError } from "../base/errors.ts";
import { valueChanges } from "../domain/changes.ts";
import { cellKey, cellOf, type Document, latestStamp } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import { type Kept, revertDocument } from "../domain/revert.ts";
import { laterStamp, mintStamp, type Stamp } from "../domain/stamp.ts";
import type { Link } from "../domain/ticket.ts";
import { findPath } from "../workflow/graph.ts";
import { commitOrDeepen } from "./adopt.ts";
import { diffTree } from "./diff-trees.ts";
import { type DocumentPair, readPairs } from "./document-pairs.ts";
import type { TakenBack } from "./lost-values.ts";
import { ACYCLIC } from "./plan-cycles.ts";
import { type LinksRead, readLinks } from "./read-links.ts";
import { type Commit, readDocuments, type Snapshot } from "./snapshot.ts";
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
  const before = await commitOrDeepen(store, parent);
  const pairs = await readPairs(store, await diffTree(store, before.data.tree, target.data.tree));
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
  await checkAcyclic(store, snapshot, documents, now);
  return { documents, kept, taken, stamp };
}

/** Returns the targets of one type of link that a document has now and another version of it had not. */
function addedTargets(type: string, document: Document, before: Document | undefined): TicketId[] {
  return targetsOf(type, document).filter(
    (to) => before?.cells.get(cellKey("links", `${type} ${to}`))?.value === undefined,
  );
}

function targetsOf(type: string, document: Document): TicketId[] {
  const start = cellKey("links", `${type} `);
  return [...document.cells].flatMap(([key, cell]) =>
    key.startsWith(start) && cell.value !== undefined ? [key.slice(start.length)] : [],
  );
}

/** A revert may bring back a link that would now close a cycle: that is refused as any other cycle is. */
async function checkAcyclic(
  store: Store,
  snapshot: Snapshot,
  documents: readonly Document[],
  now: ReadonlyMap<string, Document>,
): Promise<void> {
  const tickets = new Map(documents.filter((d) => d.kind === "ticket").map((d) => [d.name, d]));
  const links: LinksRead = new Map();
  for (const type of ACYCLIC) {
    const added = [...tickets.values()].flatMap((document) =>
      addedTargets(type, document, now.get(`ticket ${document.name}`)).map((to) => ({
        from: document.name,
        to,
      })),
    );
    if (added.length === 0) continue;
    // All that is left as it was is read; what the revert changes is known.
    for (const document of tickets.values()) links.set(document.name, linksOf(document));
    await readLinks(
      store,
      snapshot,
      [...links.values()].flat().map((l) => l.to),
      links,
    );
    const neighbours = (id: TicketId): TicketId[] =>
      (links.get(id) ?? []).filter((l) => l.type === type).map((l) => l.to);
    for (const { from, to } of added) {
      const search = findPath(to, from, neighbours);
      if (search.kind === "path") throw revertCycle(type, from, search.path);
    }
  }
}

const linksOf = (document: Document): readonly Link[] =>
  ACYCLIC.flatMap((type) => targetsOf(type, document).map((to) => ({ type, to })));

function revertCycle(type: string, from: TicketId, path: readonly TicketId[]): TicketError {
  return new TicketError(
    "REVERT_CYCLE",
    "conflict",
    `Taking this back would close a cycle of ${type} links through ${from}.`,
    {
      data: { type, ids: [from, ...path.slice(0, -1)] },
      hint: "Remove one of the links first: git ticket unlink ID TYPE OTHER",
    },
  );
}
