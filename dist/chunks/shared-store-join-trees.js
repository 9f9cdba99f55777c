import {
  FIXED_AUTHOR,
  filesOf,
  joinDocuments,
  prepareAdoption,
  publish,
  untilPublished,
  withCommit,
  writeTree
} from "./shared-domain-adopt.js";
import {
  diffTree
} from "./shared-store-diff-trees.js";
import {
  documentPlace,
  readBlobs,
  tryReadBlobs
} from "./shared-store-document-pairs.js";
import {
  FILE,
  findFiles,
  laterStamp,
  newObject,
  placeOf,
  readCommits,
  renderMessage,
  ticketPath,
  unreadable
} from "./shared-base-base32.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/store/join-trees.ts
function conflictsIn(differences) {
  return differences.flatMap(({ path, before, after }) => {
    if (before === void 0 || after === void 0) return [];
    const place = documentPlace(path);
    if (place !== void 0 && before.mode === FILE && after.mode === FILE)
      return [{ place, a: before.oid, b: after.oid }];
    throw new TicketError(
      "FOREIGN_FILE",
      "invalid",
      `The two sides differ in ${JSON.stringify(path)}, which is no file of git ticket.`,
      {
        data: { path },
        hint: "Remove it from one side with git, then merge again."
      }
    );
  });
}
var attachmentFolder = (id) => `attachments/${id[0]}/${id[1]}/${id}`;
function ticketAttached(path) {
  const place = placeOf(path);
  return place?.kind === "attachment" ? place.ticket : void 0;
}
async function purgedTickets(store, trees, differences, joined) {
  const purged = new Set(joined.filter((d) => d.purged).map((d) => d.name));
  const attached = [...new Set(differences.flatMap((d) => ticketAttached(d.path) ?? []))];
  for (const tree of trees) {
    const files = await findFiles(store, tree, attached.map(ticketPath));
    const wanted = attached.flatMap((name) => {
      const oid = files.get(ticketPath(name));
      return oid === void 0 ? [] : [{ oid, place: { kind: "document", document: "ticket", name } }];
    });
    const documents = await tryReadBlobs(store, wanted);
    for (const { oid, place } of wanted)
      if (documents.at(oid, place)?.purged) purged.add(place.name);
  }
  return purged;
}
async function joinTrees(store, a, b) {
  const differences = await diffTree(store, a, b);
  const conflicts = conflictsIn(differences);
  const wanted = conflicts.flatMap(({ place, a: x, b: y }) => [
    { oid: x, place },
    { oid: y, place }
  ]);
  const documents = await readBlobs(store, wanted);
  const joined = conflicts.flatMap((conflict) => {
    const [x, y] = [conflict.a, conflict.b].map((oid) => documents.at(oid, conflict.place));
    return x === void 0 || y === void 0 ? [] : [joinDocuments(x, y)];
  });
  const blobs = [...filesOf(joined)].map(
    ([path, bytes]) => [path, newObject(store.repo.objectFormat, "blob", bytes)]
  );
  const purged = await purgedTickets(store, [a, b], differences, joined);
  const isGone = ({ path }) => purged.has(ticketAttached(path) ?? "");
  const arrived = differences.filter((d) => d.before === void 0 && !isGone(d));
  const changes = new Map([
    ...arrived.map((d) => [d.path, d.after]),
    ...blobs.map(([path, blob]) => [path, { mode: FILE, oid: blob.oid }]),
    ...[...purged].map((id) => [attachmentFolder(id), void 0])
  ]);
  const written = await writeTree(store, a, changes);
  const objects = [...blobs.map(([, blob]) => blob), ...written.objects];
  return {
    tree: written.root ?? a,
    objects,
    joined: joined.map((d) => d.name),
    added: arrived.length
  };
}

// src/store/join.ts
var JOIN_VERSION = "1";
async function prepareJoin(store, a, b) {
  const [first, second] = a.oid < b.oid ? [a, b] : [b, a];
  const tree = await joinTrees(store, first.data.tree, second.data.tree);
  const clock = laterStamp(first.trailers.clock, second.trailers.clock ?? "");
  const message = renderMessage("Join two histories", { clock, join: JOIN_VERSION });
  const time = Math.max(first.data.committer.time, second.data.committer.time);
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const text = { parents: [first.oid, second.oid], message, time, sign: false, ...identity };
  return { prepared: await withCommit(store, tree.tree, tree.objects, text), tree };
}
async function storeTip(store, oid) {
  const adoption = await prepareAdoption(store, oid);
  const pack = await store.repo.storePack(adoption?.objects ?? []);
  const [commit] = await readCommits(store, [adoption?.oid ?? oid]);
  if (commit === void 0) throw unreadable(oid, "commit", "missing");
  return { commit, pack };
}
async function forwardTo(store, next, head) {
  const update = { ref: store.ref, next, expected: head, message: "ticket: fast-forward" };
  if (await store.repo.compareAndSwapRef(update) === "lost") return { kind: "lost" };
  return { kind: "done", value: { kind: "fast-forward", commit: next, joined: [], added: 0 } };
}
async function joinWith(store, head, theirs) {
  const ours = await storeTip(store, head);
  try {
    const { prepared, tree } = await prepareJoin(store, ours.commit, theirs);
    const swap = await publish(store, prepared, head, "ticket: join");
    if (swap === "lost") return { kind: "lost" };
    const { joined, added } = tree;
    return { kind: "done", value: { kind: "joined", commit: prepared.oid, joined, added } };
  } finally {
    await ours.pack.release();
  }
}
async function attemptJoin(store, other) {
  const head = await store.repo.readRef(store.ref);
  if (head !== void 0 && await store.repo.isAncestor(other, head))
    return { kind: "done", value: { kind: "up-to-date", commit: head, joined: [], added: 0 } };
  const theirs = await storeTip(store, other);
  try {
    if (head === void 0 || await store.repo.isAncestor(head, other))
      return await forwardTo(store, theirs.commit.oid, head);
    return await joinWith(store, head, theirs.commit);
  } finally {
    await theirs.pack.release();
  }
}
function joinCommit(store, other) {
  return untilPublished(store, () => attemptJoin(store, other));
}

export {
  JOIN_VERSION,
  prepareJoin,
  joinCommit
};
