import { TicketError } from "../base/errors.ts";
import { attachedHashes } from "../domain/attachments.ts";
import type { Document } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import { joinDocuments } from "../domain/join.ts";
import { type Owners, staysAttached } from "../domain/join-tree.ts";
import { attachmentPath, placeOf, ticketPath } from "../domain/layout.ts";
import { newObject } from "../git/objects.ts";
import type { NewObject, Oid } from "../git/repository.ts";
import { attachmentFolder } from "./attachment-files.ts";
import { diffTree, type TreeDifference } from "./diff-trees.ts";
import { type DocumentPlace, documentPlace, readBlobs, tryReadBlobs } from "./document-pairs.ts";
import type { Store } from "./store.ts";
import { FILE, findFiles } from "./trees.ts";
import { filesOf } from "./write.ts";
import { type Entry, writeTree } from "./write-tree.ts";

/** A tree made by joining two, with the objects that are new in it. */
export interface JoinedTree {
  readonly tree: Oid;
  readonly objects: readonly NewObject[];
  readonly joined: readonly JoinedDocument[];
  readonly added: number;
}

/** A document that both trees have, each another version of it, and the join of the two. */
export interface JoinedDocument {
  readonly place: DocumentPlace;
  readonly a: Document;
  readonly b: Document;
  readonly joined: Document;
}

/** A document that both trees have, and that differs. */
interface Conflict {
  readonly place: DocumentPlace;
  readonly a: Oid;
  readonly b: Oid;
}

/** Returns the documents to join. Refuses where any other entry differs: nobody knows what it means. */
function conflictsIn(differences: readonly TreeDifference[]): readonly Conflict[] {
  return differences.flatMap(({ path, before, after }) => {
    if (before === undefined || after === undefined) return [];
    const place = documentPlace(path);
    if (place !== undefined && before.mode === FILE && after.mode === FILE)
      return [{ place, a: before.oid, b: after.oid }];
    throw new TicketError(
      "FOREIGN_FILE",
      "invalid",
      `The two sides differ in ${JSON.stringify(path)}, which is no file of git ticket.`,
      {
        data: { path },
        hint: "Remove it from one side with git, then merge again.",
      },
    );
  });
}

interface Attached {
  readonly ticket: TicketId;
  readonly hash: string;
}

function attachedAt(path: string): Attached | undefined {
  if (!path.startsWith("attachments/")) return undefined;
  const place = placeOf(path);
  return place?.kind === "attachment" ? place : undefined;
}

/** Reads the versions of the tickets whose attachments differ, but whose own files may be equal. */
async function ownersOf(
  store: Store,
  [a, b]: readonly [Oid, Oid],
  tickets: readonly TicketId[],
  joins: ReadonlyMap<TicketId, Owners>,
): Promise<ReadonlyMap<TicketId, Owners>> {
  const left = tickets.filter((id) => !joins.has(id));
  const read = async (tree: Oid): Promise<(id: TicketId) => Document | undefined> => {
    const files = await findFiles(store, tree, left.map(ticketPath));
    const wanted = left.flatMap((name) => {
      const oid = files.get(ticketPath(name));
      return oid === undefined
        ? []
        : [{ oid, place: { kind: "document", document: "ticket", name } as const }];
    });
    const documents = await tryReadBlobs(store, wanted);
    const byName = new Map(wanted.map((w) => [w.place.name, documents.at(w.oid, w.place)]));
    return (id) => byName.get(id);
  };
  const [inA, inB] = [await read(a), await read(b)];
  // No conflict: the file is the same in both trees, or in one alone.
  const equal = left.map((id): readonly [TicketId, Owners] => [
    id,
    { a: inA(id), b: inB(id), joined: inA(id) ?? inB(id) },
  ]);
  return new Map([...joins, ...equal]);
}

/** Returns the paths of the attachments that a joined ticket no longer names, though a side of it does. */
function droppedPaths(joins: ReadonlyMap<TicketId, Owners>): readonly string[] {
  return [...joins].flatMap(([id, owners]) => {
    if (owners.joined?.purged) return [attachmentFolder(id)];
    const [inA, inB] = [attachedHashes(owners.a), attachedHashes(owners.b)];
    if (inA.size + inB.size === 0) return [];
    const named = new Set([...inA, ...inB]);
    const gone = [...named].filter((hash) => !staysAttached(hash, owners, true));
    return gone.map((hash) => attachmentPath(id, hash));
  });
}

/** Returns the join of two trees: a function of the two alone, whichever comes first. */
export async function joinTrees(store: Store, a: Oid, b: Oid): Promise<JoinedTree> {
  const differences = await diffTree(store, a, b);
  const conflicts = conflictsIn(differences);
  const wanted = conflicts.flatMap(({ place, a: x, b: y }) => [
    { oid: x, place },
    { oid: y, place },
  ]);
  const documents = await readBlobs(store, wanted);
  const joined: JoinedDocument[] = [];
  const joins = new Map<TicketId, Owners>();
  for (const conflict of conflicts) {
    const [x, y] = [conflict.a, conflict.b].map((oid) => documents.at(oid, conflict.place));
    if (x === undefined || y === undefined) continue;
    const document = joinDocuments(x, y);
    joined.push({ place: conflict.place, a: x, b: y, joined: document });
    if (document.kind === "ticket") joins.set(document.name, { a: x, b: y, joined: document });
  }
  const blobs = [...filesOf(joined.map((one) => one.joined))].map(
    ([path, bytes]) => [path, newObject(store.repo.objectFormat, "blob", bytes)] as const,
  );
  const attached = differences.flatMap((d) => attachedAt(d.path)?.ticket ?? []);
  const owners = await ownersOf(store, [a, b], [...new Set(attached)], joins);
  const stays = ({ path }: TreeDifference): boolean => {
    const file = attachedAt(path);
    const own = file === undefined ? undefined : owners.get(file.ticket);
    return file === undefined || own === undefined || staysAttached(file.hash, own, false);
  };
  const arrived = differences.filter((d) => d.before === undefined && stays(d));
  const gone = differences.filter((d) => d.before !== undefined && !stays(d));
  const changes = new Map<string, Entry | undefined>([
    ...arrived.map((d) => [d.path, d.after] as const),
    ...blobs.map(([path, blob]) => [path, { mode: FILE, oid: blob.oid }] as const),
    ...gone.map((d) => [d.path, undefined] as const),
    ...droppedPaths(owners).map((path) => [path, undefined] as const),
  ]);
  const written = await writeTree(store, a, changes);
  // Most were changed on one side alone, whose blob says the same: it is stored already.
  const stored = new Set(conflicts.flatMap((one) => [one.a, one.b]));
  const made = blobs.map(([, blob]) => blob).filter(({ oid }) => !stored.has(oid));
  const objects = [...made, ...written.objects];
  return {
    tree: written.root ?? a,
    objects,
    joined,
    added: arrived.length,
  };
}
