import { TicketError } from "../base/errors.ts";
import type { Document } from "../domain/document.ts";
import type { TicketId } from "../domain/id.ts";
import { joinDocuments } from "../domain/join.ts";
import { placeOf, ticketPath } from "../domain/layout.ts";
import { newObject } from "../git/objects.ts";
import type { NewObject, Oid } from "../git/repository.ts";
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
  readonly joined: readonly string[];
  readonly added: number;
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

const attachmentFolder = (id: TicketId): string => `attachments/${id[0]}/${id[1]}/${id}`;

function ticketAttached(path: string): TicketId | undefined {
  const place = placeOf(path);
  return place?.kind === "attachment" ? place.ticket : undefined;
}

/** Returns the tickets of which only the tombstone is left, among those that were joined or whose attachments differ. */
async function purgedTickets(
  store: Store,
  trees: readonly Oid[],
  differences: readonly TreeDifference[],
  joined: readonly Document[],
): Promise<ReadonlySet<TicketId>> {
  const purged = new Set(joined.filter((d) => d.purged).map((d) => d.name));
  const attached = [...new Set(differences.flatMap((d) => ticketAttached(d.path) ?? []))];
  for (const tree of trees) {
    const files = await findFiles(store, tree, attached.map(ticketPath));
    const wanted = attached.flatMap((name) => {
      const oid = files.get(ticketPath(name));
      return oid === undefined
        ? []
        : [{ oid, place: { kind: "document", document: "ticket", name } as const }];
    });
    const documents = await tryReadBlobs(store, wanted);
    for (const { oid, place } of wanted)
      if (documents.at(oid, place)?.purged) purged.add(place.name);
  }
  return purged;
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
  const joined: Document[] = conflicts.flatMap((conflict) => {
    const [x, y] = [conflict.a, conflict.b].map((oid) => documents.at(oid, conflict.place));
    return x === undefined || y === undefined ? [] : [joinDocuments(x, y)];
  });
  const blobs = [...filesOf(joined)].map(
    ([path, bytes]) => [path, newObject(store.repo.objectFormat, "blob", bytes)] as const,
  );
  const purged = await purgedTickets(store, [a, b], differences, joined);
  const isGone = ({ path }: TreeDifference): boolean => purged.has(ticketAttached(path) ?? "");
  const arrived = differences.filter((d) => d.before === undefined && !isGone(d));
  const changes = new Map<string, Entry | undefined>([
    ...arrived.map((d) => [d.path, d.after] as const),
    ...blobs.map(([path, blob]) => [path, { mode: FILE, oid: blob.oid }] as const),
    ...[...purged].map((id) => [attachmentFolder(id), undefined] as const),
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
