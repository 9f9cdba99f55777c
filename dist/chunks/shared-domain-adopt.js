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
  FIXED_AUTHOR: () => FIXED_AUTHOR,
  adoptedHead: () => adoptedHead,
  adoptionStamp: () => adoptionStamp,
  commitOrDeepen: () => commitOrDeepen,
  filesOf: () => filesOf,
  joinDocuments: () => joinDocuments,
  prepareAdoption: () => prepareAdoption,
  prepareCommit: () => prepareCommit,
  publish: () => publish,
  withCommit: () => withCommit,
  writeTree: () => writeTree
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_store_diff_trees = require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs = require("./shared-store-document-pairs.js");
var import_shared_domain_encode = require("./shared-domain-encode.js");
var import_shared_store_walk = require("./shared-store-walk.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_git_objects = require("./shared-git-objects.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
function compareValues(a, b) {
  if (a === b) return 0;
  const [x, y] = [(0, import_shared_base_canonical_json.canonicalText)(a), (0, import_shared_base_canonical_json.canonicalText)(b)];
  if (x === y) return 0;
  return (0, import_shared_base_base32.sha256Hex)(x) < (0, import_shared_base_base32.sha256Hex)(y) ? -1 : 1;
}
function joinCells(a, b) {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  if (a.value === void 0) return b;
  if (b.value === void 0) return a;
  return compareValues(a.value, b.value) < 0 ? b : a;
}
function compareClaims(a, b) {
  if (a.fence !== b.fence) return a.fence - b.fence;
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1;
  if (a.lease !== b.lease) return a.lease < b.lease ? 1 : -1;
  return 0;
}
function joinClaims(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  const order = compareClaims(a, b);
  if (order !== 0) return order > 0 ? a : b;
  return {
    ...a,
    by: compareValues(a.by, b.by) < 0 ? b.by : a.by,
    // biome-ignore lint/complexity/useMathMinMax: these are times as text
    expires: a.expires > b.expires ? a.expires : b.expires,
    released: a.released || b.released
  };
}
function cellsOf(document) {
  const elements = (0, import_shared_domain_document.elementsOf)(document);
  return (key) => {
    const cell = document.cells.get(key);
    if (cell !== void 0) return cell;
    const stamp = (0, import_shared_domain_document.defaultStamp)(document.kind, document.all, key, (e) => elements.has(e));
    return stamp === void 0 ? void 0 : { value: void 0, stamp };
  };
}
function joinSeen(a, b) {
  return a === void 0 || b === void 0 ? a ?? b : joinCells(a, b);
}
function isDefault(document, key, cell) {
  if (cell.value !== void 0) return false;
  return cell.stamp === (0, import_shared_domain_document.defaultStamp)(document.kind, document.all, key, () => true);
}
function joinDocuments(a, b) {
  if (a.purged || b.purged) return a.purged ? a : b;
  const [left, right] = [cellsOf(a), cellsOf(b)];
  const redacted = /* @__PURE__ */ new Set([...a.redacted, ...b.redacted]);
  const base = { ...a, all: (0, import_shared_base_base32.laterStamp)(a.all, b.all) };
  const cells = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...a.cells.keys(), ...b.cells.keys()])) {
    const cell = joinSeen(left(key), right(key));
    if (cell === void 0 || isDefault(base, key, cell)) continue;
    if (!(0, import_shared_domain_document.isRedactedText)(base.kind, redacted, key)) cells.set(key, cell);
  }
  return { ...base, cells, redacted, claim: joinClaims(a.claim, b.claim) };
}
function nest(changes) {
  const root = { files: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() };
  for (const [path, entry] of changes) {
    const parts = path.split("/");
    let at = root;
    for (const part of parts.slice(0, -1)) {
      const next = at.folders.get(part) ?? { files: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() };
      at.folders.set(part, next);
      at = next;
    }
    at.files.set(parts.at(-1) ?? "", entry);
  }
  return root;
}
async function writeTree(store, root, changes) {
  const objects = [];
  const folder = nest(changes);
  await preload(store, root, folder);
  const oid = buildFolder(store, root, folder, objects);
  return { root: oid, objects };
}
async function preload(store, root, folder) {
  let level = root === void 0 ? [] : [[root, folder]];
  while (level.length > 0) {
    await (0, import_shared_domain_config_config.loadTrees)(
      store,
      level.map(([oid]) => oid)
    );
    level = level.flatMap(([oid, at]) => {
      const below = (0, import_shared_domain_config_config.entriesOf)(store, oid).filter((e) => e.mode === import_shared_domain_config_config.TREE);
      return below.flatMap((e) => {
        const next = at.folders.get(e.name);
        return next === void 0 ? [] : [[e.oid, next]];
      });
    });
  }
}
function withFiles(entries, files) {
  for (const [name, entry] of files) {
    if (entry === void 0) entries.delete(name);
    else entries.set(name, { mode: entry.mode, name, oid: entry.oid });
  }
}
function buildFolder(store, oid, folder, objects) {
  const old = oid === void 0 ? [] : (0, import_shared_domain_config_config.entriesOf)(store, oid).filter((e) => (0, import_shared_domain_config_config.isLegalName)(e.name));
  const entries = new Map(old.map((e) => [e.name, e]));
  withFiles(entries, folder.files);
  for (const [name, below] of folder.folders) {
    const at = entries.get(name);
    const built = buildFolder(store, at?.mode === import_shared_domain_config_config.TREE ? at.oid : void 0, below, objects);
    if (built === void 0) entries.delete(name);
    else entries.set(name, { mode: import_shared_domain_config_config.TREE, name, oid: built });
  }
  if (entries.size === 0) return void 0;
  const list = [...entries.values()];
  const tree = (0, import_shared_git_objects.newObject)(store.repo.objectFormat, "tree", (0, import_shared_git_objects.encodeTree)(list));
  if (tree.oid !== oid) objects.push(tree);
  store.trees.set(tree.oid, list);
  return tree.oid;
}
function filesOf(documents) {
  const files = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const bytes = Buffer.from((0, import_shared_domain_encode.encodeDocument)(document), "utf8");
    if (bytes.length > import_shared_domain_config_config.LIMITS.document)
      throw new import_shared_base_errors.TicketError(
        "DOCUMENT_TOO_LARGE",
        "invalid",
        `The ${document.kind} ${document.name} would have ${bytes.length} bytes.`,
        {
          data: { name: document.name, bytes: bytes.length, limit: import_shared_domain_config_config.LIMITS.document },
          hint: `A document may have ${import_shared_domain_config_config.LIMITS.document} bytes; keep long texts in files of the repository.`
        }
      );
    files.set((0, import_shared_domain_config_config.documentPath)(document.kind, document.name), bytes);
  }
  return files;
}
async function prepareCommit(store, base, files, text) {
  const format = store.repo.objectFormat;
  const blobs = [];
  const entries = /* @__PURE__ */ new Map();
  for (const [path, content] of files) {
    const blob = content instanceof Uint8Array ? (0, import_shared_git_objects.newObject)(format, "blob", content) : content;
    if (content instanceof Uint8Array && blob !== void 0) blobs.push(blob);
    entries.set(path, blob === void 0 ? void 0 : { mode: import_shared_domain_config_config.FILE, oid: blob.oid });
  }
  const written = await writeTree(store, base.root, entries);
  if (written.root === void 0 || written.root === base.root && text.parents.length < 2)
    return void 0;
  return withCommit(store, written.root, [...blobs, ...written.objects], text);
}
async function withCommit(store, tree, objects, text) {
  const { parents, message, time } = text;
  const author = { ...text.author, time, tz: "+0000" };
  const committer = { ...text.committer, time, tz: "+0000" };
  const data = { tree, parents, author, committer, message };
  const signature = text.sign ? await store.repo.sign((0, import_shared_git_objects.encodeCommit)(data)) : void 0;
  const signed = signature === void 0 ? data : { ...data, signature };
  const commit = (0, import_shared_git_objects.newObject)(store.repo.objectFormat, "commit", (0, import_shared_git_objects.encodeCommit)(signed));
  (0, import_shared_domain_config_config.keepCommit)(store, commit.oid, signed);
  return { oid: commit.oid, tree, objects: [...objects, commit] };
}
async function publish(store, prepared, expected, reflog) {
  const pack = await store.repo.storePack(prepared.objects);
  try {
    const update = { ref: store.ref, next: prepared.oid, expected, message: reflog };
    return await store.repo.compareAndSwapRef(update);
  } finally {
    await pack.release();
  }
}
var FIXED_AUTHOR = { name: "git-ticket", email: "git-ticket@localhost" };
function adoptionStamp(commit, before) {
  const seen = before === void 0 || before.purged ? void 0 : (0, import_shared_domain_document.latestStamp)(before);
  return (0, import_shared_base_base32.mintStamp)(commit.time, seen, (0, import_shared_base_base32.derivedReplica)("adopt", commit.oid));
}
function adoptCell(before, after, { all, stamp }) {
  if (before === void 0) return after.stamp === all ? { value: after.value, stamp } : after;
  if ((0, import_shared_base_canonical_json.equalJson)(before.value, after.value))
    return after.stamp === all ? before : joinCells(before, after);
  return after.stamp > before.stamp ? after : { value: after.value, stamp };
}
function adoptClaim(before, after) {
  if (before === void 0 || after !== void 0) return joinClaims(before, after);
  return { ...before, released: true };
}
function adoptRemoval(before, commit) {
  if (before.purged) return before;
  const draft = new import_shared_domain_config_config.Draft(before, adoptionStamp(commit, before));
  draft.set("deleted", true);
  return draft.document();
}
function adoptCells(before, edited, stamp) {
  const cells = /* @__PURE__ */ new Map();
  const kept = (0, import_shared_domain_document.elementsOf)(edited);
  for (const key of /* @__PURE__ */ new Set([...before.cells.keys(), ...edited.cells.keys()])) {
    const [field, element, part] = (0, import_shared_domain_document.cellPath)(key);
    const old = (0, import_shared_domain_document.cellOf)(before, key);
    if (part !== void 0 && element !== void 0 && !kept.has((0, import_shared_domain_document.cellKey)(field, element))) {
      if (old !== void 0) cells.set(key, old);
      cells.set((0, import_shared_domain_document.cellKey)(field, element, "deleted"), { value: true, stamp });
    } else {
      const now = (0, import_shared_domain_document.cellOf)(edited, key) ?? { value: void 0, stamp: "" };
      cells.set(key, adoptCell(old, now, { all: edited.all, stamp }));
    }
  }
  return cells;
}
function adoptDocument(kind, name, before, after, commit) {
  if (before?.purged) return before;
  const stamp = adoptionStamp(commit, before);
  const edited = (0, import_shared_domain_config_config.decodeDocument)(kind, name, after, before?.all ?? stamp);
  if (before === void 0 || edited.purged) return edited;
  const cells = adoptCells(before, edited, stamp);
  const redacted = /* @__PURE__ */ new Set([...before.redacted, ...edited.redacted]);
  const adopted = { ...before, cells, redacted, claim: adoptClaim(before.claim, edited.claim) };
  return joinDocuments(before, adopted);
}
async function touchedPlaces(store, tree, parents) {
  const befores = parents.length === 0 ? [void 0] : parents.map((p) => p.root);
  const differences = await (0, import_shared_store_diff_trees.diffTrees)(
    store,
    befores.map((before) => [before, tree])
  );
  const paths = [
    ...differences.flat().map((d) => d.path),
    ...parents.flatMap((p) => [...p.changed.keys()])
  ];
  const places = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const place = (0, import_shared_store_document_pairs.documentPlace)(path);
    if (place !== void 0) places.set(path, place);
  }
  return places;
}
async function readFiles(store, root, paths) {
  const files = [...await (0, import_shared_domain_config_config.findFiles)(store, root, paths)];
  const texts = await (0, import_shared_domain_config_config.readTexts)(
    store,
    files.map(([, oid]) => oid)
  );
  return new Map(
    files.map(([path], i) => {
      const read = texts[i];
      return [path, read !== void 0 && "text" in read ? read.text : void 0];
    })
  );
}
function tryRead(read) {
  try {
    return read();
  } catch (error) {
    if ((0, import_shared_base_errors.isTicketError)(error) && error.code !== "NEWER_FORMAT") return void 0;
    throw error;
  }
}
async function parentDocuments(store, parents, places) {
  const joined = /* @__PURE__ */ new Map();
  const add = (path, document) => {
    const other = joined.get(path);
    joined.set(path, other === void 0 ? document : joinDocuments(other, document));
  };
  for (const { root, changed } of parents) {
    const unchanged = [...places.keys()].filter((path) => !changed.has(path));
    const texts = await readFiles(store, root, unchanged);
    for (const [path, { document: kind, name }] of places) {
      const text = texts.get(path) ?? "";
      const document = changed.get(path) ?? tryRead(() => (0, import_shared_domain_config_config.readDocument)(kind, name, text));
      if (document !== void 0) add(path, document);
    }
  }
  return joined;
}
function isStorable(document) {
  return Buffer.byteLength((0, import_shared_domain_encode.encodeDocument)(document)) <= import_shared_domain_config_config.LIMITS.document;
}
function adoptText({ document: kind, name }, text, before, foreign) {
  return tryRead(() => {
    const edited = (0, import_shared_domain_config_config.parseDocument)(kind, name, text ?? "");
    const document = adoptDocument(kind, name, before, edited, foreign);
    return isStorable(document) ? document : void 0;
  });
}
async function adoptCommit(store, commit, parents) {
  const foreign = { oid: commit.oid, time: commit.data.committer.time * 1e3 };
  const places = await touchedPlaces(store, commit.data.tree, parents);
  const befores = await parentDocuments(store, parents, places);
  const files = await readFiles(store, commit.data.tree, [...places.keys()]);
  const changed = /* @__PURE__ */ new Map();
  let ignored = parents.reduce((sum, parent) => sum + parent.ignored, 0);
  for (const [path, place] of places) {
    const before = befores.get(path);
    const adopted = files.has(path) ? adoptText(place, files.get(path), before, foreign) : before && adoptRemoval(before, foreign);
    if (adopted === void 0 && files.has(path)) ignored++;
    const document = adopted ?? before;
    if (document !== void 0) changed.set(path, document);
  }
  return { root: commit.data.tree, changed, clock: clockOf(parents, changed, foreign), ignored };
}
function clockOf(parents, changed, foreign) {
  let clock;
  for (const parent of parents)
    if (parent.clock !== void 0) clock = (0, import_shared_base_base32.laterStamp)(clock, parent.clock);
  for (const document of changed.values())
    if (!document.purged) clock = (0, import_shared_base_base32.laterStamp)(clock, (0, import_shared_domain_document.latestStamp)(document));
  return clock ?? adoptionStamp(foreign, void 0);
}
function isForeign(commit) {
  return commit.trailers.clock === void 0;
}
async function commitOrDeepen(store, oid) {
  const [result] = await store.repo.readObjects([oid], { maxBytes: 0 });
  if (result?.kind === "missing")
    throw new import_shared_base_errors.TicketError(
      "HISTORY_TOO_SHALLOW",
      "failed",
      `The commit ${oid.slice(0, 12)} is not in this shallow clone.`,
      {
        data: { oid },
        hint: "Fetch more of the history first: git fetch --deepen=100"
      }
    );
  const [commit] = await (0, import_shared_domain_config_config.readCommits)(store, [oid]);
  if (commit === void 0) throw (0, import_shared_domain_config_config.unreadable)(oid, "commit", "missing");
  return commit;
}
async function foreignHistory(store, tip) {
  const commits = /* @__PURE__ */ new Map([[tip.oid, tip]]);
  const placed = /* @__PURE__ */ new Map();
  const parentsOf = async ({ data }) => {
    const parents = [];
    for (const oid of data.parents.filter((p) => !placed.has(p))) {
      const parent = commits.get(oid) ?? await commitOrDeepen(store, oid);
      commits.set(oid, parent);
      parents.push(parent);
    }
    return parents;
  };
  const stack = [tip];
  for (let commit = stack.at(-1); commit !== void 0; commit = stack.at(-1)) {
    const above = isForeign(commit) ? await parentsOf(commit) : [];
    if (above.length > 0) stack.push(...above);
    else {
      stack.pop();
      placed.set(commit.oid, commit);
    }
  }
  const found = [...placed.values()];
  return { foreign: found.filter(isForeign), ours: found.filter((c) => !isForeign(c)) };
}
async function adoptAll(store, { foreign, ours }) {
  const done = /* @__PURE__ */ new Map();
  for (const { oid, data, trailers } of ours)
    done.set(oid, { root: data.tree, changed: /* @__PURE__ */ new Map(), clock: trailers.clock, ignored: 0 });
  let last;
  for (const commit of foreign) {
    const parents = commit.data.parents.flatMap((p) => done.get(p) ?? []);
    last = await adoptCommit(store, commit, parents);
    done.set(commit.oid, last);
  }
  if (last === void 0) throw new Error("nothing to adopt");
  return last;
}
function subjectFor(ignored) {
  const subject = "Adopt changes of another tool";
  if (ignored === 0) return subject;
  return `${subject}, without ${ignored} that could not be read`;
}
async function prepareAdoption(store, oid) {
  const tip = await (0, import_shared_domain_config_config.commitAt)(store, oid);
  if (!isForeign(tip)) return void 0;
  if (!await holdsTickets(store, tip)) throw notTickets(oid);
  const { changed, clock, ignored } = await adoptAll(store, await foreignHistory(store, tip));
  const { data } = tip;
  const message = (0, import_shared_domain_config_config.renderMessage)(subjectFor(ignored), { clock, adopts: oid });
  const base = { commit: oid, root: data.tree, data, trailers: tip.trailers };
  const identity = { author: FIXED_AUTHOR, committer: FIXED_AUTHOR };
  const text = { parents: [oid], message, time: data.committer.time, sign: false, ...identity };
  const prepared = await prepareCommit(store, base, filesOf(changed.values()), text);
  return prepared ?? withCommit(store, data.tree, [], text);
}
var CHUNK = 500;
async function holdsTickets(store, { oid, data }) {
  const oids = await store.repo.history({ tips: [oid] });
  for (let at = 0; at < oids.length; at += CHUNK) {
    const commits = await (0, import_shared_domain_config_config.readCommits)(store, oids.slice(at, at + CHUNK));
    if (commits.some((commit) => !isForeign(commit))) return true;
  }
  const { files } = await (0, import_shared_store_walk.walkTree)(store, data.tree, "all");
  const documents = files.filter(({ place }) => place.kind === "document");
  const texts = await (0, import_shared_domain_config_config.readTexts)(
    store,
    documents.map((file) => file.oid)
  );
  const unstamped = adoptionStamp({ oid, time: 0 }, void 0);
  return texts.some((read, i) => {
    const place = documents[i]?.place;
    if (!("text" in read) || place?.kind !== "document") return false;
    const { document: kind, name } = place;
    return tryRead(() => (0, import_shared_domain_config_config.readDocument)(kind, name, read.text, unstamped)) !== void 0;
  });
}
function notTickets(oid) {
  return new import_shared_base_errors.TicketError(
    "NOT_TICKETS",
    "usage",
    `The commit ${oid.slice(0, 12)} holds no tickets.`,
    { data: { commit: oid }, hint: "Name a commit of another clone's tickets ref." }
  );
}
async function adoptedHead(store) {
  for (; ; ) {
    const head = await store.repo.readRef(store.ref);
    if (head === void 0) return void 0;
    const adoption = await prepareAdoption(store, head);
    if (adoption === void 0) return head;
    await publish(store, adoption, head, "ticket: adopt");
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FIXED_AUTHOR,
  adoptedHead,
  adoptionStamp,
  commitOrDeepen,
  filesOf,
  joinDocuments,
  prepareAdoption,
  prepareCommit,
  publish,
  withCommit,
  writeTree
});
