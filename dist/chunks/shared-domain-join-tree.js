var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  JOIN_VERSION: () => JOIN_VERSION,
  joinCommit: () => joinCommit,
  prepareJoin: () => prepareJoin,
  previewJoin: () => previewJoin
});
module.exports = __toCommonJS(stdin_exports);
var import_write = require("./write.js");
var import_base = require("./base.js");
var import_start = require("./start.js");
var import_shared_store_adopt_commit = require("./shared-store-adopt-commit.js");
var import_shared_domain_adopt = require("./shared-domain-adopt.js");
var import_shared_domain_join = require("./shared-domain-join.js");
var import_shared_store_diff_trees = require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs = require("./shared-store-document-pairs.js");
var import_shared_domain_attachments = require("./shared-domain-attachments.js");
function staysAttached(hash, { a, b, joined }, inBoth) {
  if (joined === void 0) return true;
  if (joined.purged) return false;
  if ((0, import_shared_domain_attachments.attachedHashes)(joined).has(hash)) return true;
  return inBoth && !(0, import_shared_domain_attachments.attachedHashes)(a).has(hash) && !(0, import_shared_domain_attachments.attachedHashes)(b).has(hash);
}
function conflictsIn(differences) {
  return differences.flatMap(({ path, before, after }) => {
    if (before === void 0 || after === void 0) return [];
    const place = (0, import_shared_store_document_pairs.documentPlace)(path);
    if (place !== void 0 && before.mode === import_write.domain_config_config__FILE && after.mode === import_write.domain_config_config__FILE)
      return [{ place, a: before.oid, b: after.oid }];
    throw new import_start.base_errors__TicketError(
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
function attachedAt(path) {
  const place = (0, import_write.domain_config_config__placeOf)(path);
  return place?.kind === "attachment" ? place : void 0;
}
async function ownersOf(store, [a, b], tickets, joins) {
  const left = tickets.filter((id) => !joins.has(id));
  const read = async (tree) => {
    const files = await (0, import_write.domain_config_config__findFiles)(store, tree, left.map(import_write.domain_config_config__ticketPath));
    const wanted = left.flatMap((name) => {
      const oid = files.get((0, import_write.domain_config_config__ticketPath)(name));
      return oid === void 0 ? [] : [{ oid, place: { kind: "document", document: "ticket", name } }];
    });
    const documents = await (0, import_shared_store_document_pairs.tryReadBlobs)(store, wanted);
    const byName = new Map(wanted.map((w) => [w.place.name, documents.at(w.oid, w.place)]));
    return (id) => byName.get(id);
  };
  const [inA, inB] = [await read(a), await read(b)];
  const equal = left.map((id) => [
    id,
    { a: inA(id), b: inB(id), joined: inA(id) ?? inB(id) }
  ]);
  return new Map([...joins, ...equal]);
}
function droppedPaths(joins) {
  return [...joins].flatMap(([id, owners]) => {
    if (owners.joined?.purged) return [(0, import_write.store_attachment_files__attachmentFolder)(id)];
    const named = /* @__PURE__ */ new Set([...(0, import_shared_domain_attachments.attachedHashes)(owners.a), ...(0, import_shared_domain_attachments.attachedHashes)(owners.b)]);
    const gone = [...named].filter((hash) => !staysAttached(hash, owners, true));
    return gone.map((hash) => (0, import_write.domain_config_config__attachmentPath)(id, hash));
  });
}
async function joinTrees(store, a, b) {
  const differences = await (0, import_shared_store_diff_trees.diffTree)(store, a, b);
  const conflicts = conflictsIn(differences);
  const wanted = conflicts.flatMap(({ place, a: x, b: y }) => [
    { oid: x, place },
    { oid: y, place }
  ]);
  const documents = await (0, import_shared_store_document_pairs.readBlobs)(store, wanted);
  const joined = [];
  const joins = /* @__PURE__ */ new Map();
  for (const conflict of conflicts) {
    const [x, y] = [conflict.a, conflict.b].map((oid) => documents.at(oid, conflict.place));
    if (x === void 0 || y === void 0) continue;
    const document = (0, import_shared_domain_join.joinDocuments)(x, y);
    joined.push(document);
    if (document.kind === "ticket") joins.set(document.name, { a: x, b: y, joined: document });
  }
  const blobs = [...(0, import_write.store_write_tree__filesOf)(joined)].map(
    ([path, bytes]) => [path, (0, import_write.git_objects__newObject)(store.repo.objectFormat, "blob", bytes)]
  );
  const attached = differences.flatMap((d) => attachedAt(d.path)?.ticket ?? []);
  const owners = await ownersOf(store, [a, b], [...new Set(attached)], joins);
  const stays = ({ path }) => {
    const file = attachedAt(path);
    const own = file === void 0 ? void 0 : owners.get(file.ticket);
    return file === void 0 || own === void 0 || staysAttached(file.hash, own, false);
  };
  const arrived = differences.filter((d) => d.before === void 0 && stays(d));
  const gone = differences.filter((d) => d.before !== void 0 && !stays(d));
  const changes = new Map([
    ...arrived.map((d) => [d.path, d.after]),
    ...blobs.map(([path, blob]) => [path, { mode: import_write.domain_config_config__FILE, oid: blob.oid }]),
    ...gone.map((d) => [d.path, void 0]),
    ...droppedPaths(owners).map((path) => [path, void 0])
  ]);
  const written = await (0, import_write.store_write_tree__writeTree)(store, a, changes);
  const objects = [...blobs.map(([, blob]) => blob), ...written.objects];
  return {
    tree: written.root ?? a,
    objects,
    joined: joined.map((d) => d.name),
    added: arrived.length
  };
}
var JOIN_VERSION = "1";
async function prepareJoin(store, a, b) {
  const [first, second] = a.oid < b.oid ? [a, b] : [b, a];
  const tree = await joinTrees(store, first.data.tree, second.data.tree);
  const clock = (0, import_base.base_base32__laterStamp)(first.trailers.clock, second.trailers.clock ?? "");
  const message = (0, import_write.domain_config_config__renderMessage)("Join two histories", { clock, join: JOIN_VERSION });
  const time = Math.max(first.data.committer.time, second.data.committer.time);
  const identity = { author: import_shared_domain_adopt.FIXED_AUTHOR, committer: import_shared_domain_adopt.FIXED_AUTHOR };
  const text = { parents: [first.oid, second.oid], message, time, sign: false, ...identity };
  return { prepared: await (0, import_write.store_write_tree__withCommit)(store, tree.tree, tree.objects, text), tree };
}
async function storeTip(store, oid) {
  const adoption = await (0, import_shared_store_adopt_commit.prepareAdoption)(store, oid);
  const pack = await store.repo.storePack(adoption?.objects ?? []);
  const [commit] = await (0, import_write.domain_config_config__readCommits)(store, [adoption?.oid ?? oid]);
  if (commit === void 0) throw (0, import_write.domain_config_config__unreadable)(oid, "commit", "missing");
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
    const swap = await (0, import_write.store_write_tree__publish)(store, prepared, head, "ticket: join");
    if (swap === "lost") return { kind: "lost" };
    const { joined, added } = tree;
    return { kind: "done", value: { kind: "joined", commit: prepared.oid, joined, added } };
  } finally {
    await ours.pack.release();
  }
}
async function previewJoin(store, other) {
  const head = await store.repo.readRef(store.ref);
  const nothing = { joined: [], added: 0, sides: void 0 };
  if (head !== void 0 && await store.repo.isAncestor(other, head))
    return { kind: "up-to-date", ...nothing };
  if (head === void 0 || await store.repo.isAncestor(head, other))
    return { kind: "fast-forward", ...nothing };
  const [ours, theirs] = [await storeTip(store, head), await storeTip(store, other)];
  try {
    const { joined, added } = (await prepareJoin(store, ours.commit, theirs.commit)).tree;
    return { kind: "joined", joined, added, sides: [ours.commit, theirs.commit] };
  } finally {
    await ours.pack.release();
    await theirs.pack.release();
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
  return (0, import_write.store_retry__untilPublished)(store, () => attemptJoin(store, other));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  JOIN_VERSION,
  joinCommit,
  prepareJoin,
  previewJoin
});
