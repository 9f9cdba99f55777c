var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  app_transact__transact: () => transact,
  app_transact__transactAt: () => transactAt,
  domain_adopt__FIXED_AUTHOR: () => FIXED_AUTHOR,
  domain_adopt__adoptedHead: () => adoptedHead,
  domain_adopt__adoptionStamp: () => adoptionStamp,
  domain_adopt__commitOrDeepen: () => commitOrDeepen,
  domain_adopt__joinDocuments: () => joinDocuments,
  domain_adopt__prepareAdoption: () => prepareAdoption,
  domain_apply_collections__LINK_MEMBERS: () => LINK_MEMBERS,
  domain_apply_collections__LINK_TYPES: () => LINK_TYPES,
  domain_apply_collections__addLink: () => addLink,
  domain_apply_collections__applyLink: () => applyLink,
  domain_apply_collections__applyNames: () => applyNames,
  domain_apply_collections__applyRef: () => applyRef,
  store_attachment_files__attachmentFiles: () => attachmentFiles,
  store_attachment_files__attachmentFolder: () => attachmentFolder,
  store_diff_trees__diffTree: () => diffTree,
  store_diff_trees__diffTrees: () => diffTrees,
  store_head_to_write__headToWrite: () => headToWrite,
  store_plan_cycles__ACYCLIC: () => ACYCLIC,
  store_plan_cycles__checkCycles: () => checkCycles,
  store_plan_cycles__readLinks: () => readLinks,
  store_retry__refuseCheckedOut: () => refuseCheckedOut,
  store_retry__untilPublished: () => untilPublished,
  store_write_tree__filesOf: () => filesOf,
  store_write_tree__prepareCommit: () => prepareCommit,
  store_write_tree__publish: () => publish,
  store_write_tree__withCommit: () => withCommit,
  store_write_tree__writeTree: () => writeTree,
  workflow_graph__cyclicTickets: () => cyclicTickets,
  workflow_graph__findPath: () => findPath
});
module.exports = __toCommonJS(stdin_exports);
var import_tickets = require("./tickets.js");
var import_start = require("./start.js");
var import_base = require("./base.js");
var import_shared_domain_apply_values = require("./shared-domain-apply-values.js");
var import_shared_base_base64 = require("./shared-base-base64.js");
var import_shared_domain_apply_values2 = require("./shared-domain-apply-values.js");
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
    await (0, import_tickets.domain_config_config__loadTrees)(
      store,
      level.map(([oid]) => oid)
    );
    level = level.flatMap(([oid, at]) => {
      const below = (0, import_tickets.domain_config_config__entriesOf)(store, oid).filter((e) => e.mode === import_tickets.domain_config_config__TREE);
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
  const old = oid === void 0 ? [] : (0, import_tickets.domain_config_config__entriesOf)(store, oid).filter((e) => (0, import_tickets.domain_config_config__isLegalName)(e.name));
  const entries = new Map(old.map((e) => [e.name, e]));
  withFiles(entries, folder.files);
  for (const [name, below] of folder.folders) {
    const at = entries.get(name);
    const built = buildFolder(store, at?.mode === import_tickets.domain_config_config__TREE ? at.oid : void 0, below, objects);
    if (built === void 0) entries.delete(name);
    else entries.set(name, { mode: import_tickets.domain_config_config__TREE, name, oid: built });
  }
  if (entries.size === 0) return void 0;
  const list = [...entries.values()];
  const tree = (0, import_tickets.git_objects__newObject)(store.repo.objectFormat, "tree", (0, import_tickets.git_objects__encodeTree)(list));
  if (tree.oid !== oid) objects.push(tree);
  store.trees.set(tree.oid, list);
  return tree.oid;
}
function filesOf(documents) {
  const files = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const bytes = Buffer.from((0, import_tickets.domain_encode__encodeDocument)(document), "utf8");
    if (bytes.length > import_tickets.domain_config_config__LIMITS.document)
      throw new import_start.base_errors__TicketError(
        "DOCUMENT_TOO_LARGE",
        "invalid",
        `The ${document.kind} ${document.name} would have ${bytes.length} bytes.`,
        {
          data: { name: document.name, bytes: bytes.length, limit: import_tickets.domain_config_config__LIMITS.document },
          hint: `A document may have ${import_tickets.domain_config_config__LIMITS.document} bytes; keep long texts in files of the repository.`
        }
      );
    files.set((0, import_tickets.domain_config_config__documentPath)(document.kind, document.name), bytes);
  }
  return files;
}
async function prepareCommit(store, base, files, text) {
  const format = store.repo.objectFormat;
  const blobs = [];
  const entries = /* @__PURE__ */ new Map();
  for (const [path, content] of files) {
    const blob = content instanceof Uint8Array ? (0, import_tickets.git_objects__newObject)(format, "blob", content) : content;
    if (content instanceof Uint8Array && blob !== void 0) blobs.push(blob);
    entries.set(path, blob === void 0 ? void 0 : { mode: import_tickets.domain_config_config__FILE, oid: blob.oid });
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
  const signature = text.sign ? await store.repo.sign((0, import_tickets.git_objects__encodeCommit)(data)) : void 0;
  const signed = signature === void 0 ? data : { ...data, signature };
  const commit = (0, import_tickets.git_objects__newObject)(store.repo.objectFormat, "commit", (0, import_tickets.git_objects__encodeCommit)(signed));
  (0, import_tickets.domain_config_config__keepCommit)(store, commit.oid, signed);
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
async function diffTrees(store, pairs) {
  const results = pairs.map(() => []);
  const seen = pairs.map(() => 0);
  let level = pairs.map(([before, after], index) => ({ index, folder: "", before, after }));
  while (level.length > 0) {
    const differing = level.filter((pair) => pair.before !== pair.after);
    await (0, import_tickets.domain_config_config__loadTrees)(store, differing.flatMap(sidesOf));
    level = differing.flatMap((pair) => {
      const { index } = pair;
      for (const oid of sidesOf(pair)) {
        seen[index] = (seen[index] ?? 0) + (0, import_tickets.domain_config_config__entriesOf)(store, oid).length;
        if (seen[index] > 2 * import_tickets.domain_config_config__LIMITS.entries) throw (0, import_tickets.domain_config_config__unreadable)(oid, "tree", "larger than we read");
      }
      const { files, folders } = compareFolder(store, pair);
      results[index]?.push(...files);
      return folders;
    });
  }
  return results;
}
var sidesOf = ({ before, after }) => [before, after].filter((oid) => oid !== void 0);
function byName(store, oid) {
  const entries = oid === void 0 ? [] : (0, import_tickets.domain_config_config__entriesOf)(store, oid);
  return new Map(entries.filter((e) => (0, import_tickets.domain_config_config__isLegalName)(e.name)).map((e) => [e.name, e]));
}
function compareFolder(store, pair) {
  const [old, now] = [byName(store, pair.before), byName(store, pair.after)];
  const files = [];
  const folders = [];
  for (const name of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(name), now.get(name)];
    if (before?.oid === after?.oid && before?.mode === after?.mode) continue;
    const path = pair.folder === "" ? name : `${pair.folder}/${name}`;
    const [x, y] = [enteredOid(before, path), enteredOid(after, path)];
    if (x !== void 0 || y !== void 0)
      folders.push({ index: pair.index, folder: path, before: x, after: y });
    if (before?.oid !== x || after?.oid !== y) files.push({ path, before, after });
  }
  return { files, folders };
}
function enteredOid(entry, path) {
  return entry?.mode === "40000" && (0, import_tickets.store_walk__isOurFolder)(path) ? entry.oid : void 0;
}
async function diffTree(store, before, after) {
  const [result] = await diffTrees(store, [[before, after]]);
  return result ?? [];
}
function compareValues(a, b) {
  if (a === b) return 0;
  const [x, y] = [(0, import_start.base_canonical_json__canonicalText)(a), (0, import_start.base_canonical_json__canonicalText)(b)];
  if (x === y) return 0;
  return (0, import_base.base_base32__sha256Hex)(x) < (0, import_base.base_base32__sha256Hex)(y) ? -1 : 1;
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
  const elements = (0, import_base.domain_document__elementsOf)(document);
  return (key) => {
    const cell = document.cells.get(key);
    if (cell !== void 0) return cell;
    const stamp = (0, import_base.domain_document__defaultStamp)(document.kind, document.all, key, (e) => elements.has(e));
    return stamp === void 0 ? void 0 : { value: void 0, stamp };
  };
}
function joinSeen(a, b) {
  return a === void 0 || b === void 0 ? a ?? b : joinCells(a, b);
}
function isDefault(document, key, cell) {
  if (cell.value !== void 0) return false;
  return cell.stamp === (0, import_base.domain_document__defaultStamp)(document.kind, document.all, key, () => true);
}
function joinDocuments(a, b) {
  if (a.purged || b.purged) return a.purged ? a : b;
  const [left, right] = [cellsOf(a), cellsOf(b)];
  const redacted = /* @__PURE__ */ new Set([...a.redacted, ...b.redacted]);
  const base = { ...a, all: (0, import_base.base_base32__laterStamp)(a.all, b.all) };
  const cells = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...a.cells.keys(), ...b.cells.keys()])) {
    const cell = joinSeen(left(key), right(key));
    if (cell === void 0 || isDefault(base, key, cell)) continue;
    if (!(0, import_base.domain_document__isRedactedText)(base.kind, redacted, key)) cells.set(key, cell);
  }
  return { ...base, cells, redacted, claim: joinClaims(a.claim, b.claim) };
}
var FIXED_AUTHOR = { name: "git-ticket", email: "git-ticket@localhost" };
function adoptionStamp(commit, before) {
  const seen = before === void 0 || before.purged ? void 0 : (0, import_base.domain_document__latestStamp)(before);
  return (0, import_base.base_base32__mintStamp)(commit.time, seen, (0, import_base.base_base32__derivedReplica)("adopt", commit.oid));
}
function adoptCell(before, after, { all, stamp }) {
  if (before === void 0) return after.stamp === all ? { value: after.value, stamp } : after;
  if ((0, import_start.base_canonical_json__equalJson)(before.value, after.value))
    return after.stamp === all ? before : joinCells(before, after);
  return after.stamp > before.stamp ? after : { value: after.value, stamp };
}
function adoptClaim(before, after) {
  if (before === void 0 || after !== void 0) return joinClaims(before, after);
  return { ...before, released: true };
}
function adoptRemoval(before, commit) {
  if (before.purged) return before;
  const draft = new import_tickets.domain_config_config__Draft(before, adoptionStamp(commit, before));
  draft.set("deleted", true);
  return draft.document();
}
function adoptCells(before, edited, stamp) {
  const cells = /* @__PURE__ */ new Map();
  const kept = (0, import_base.domain_document__elementsOf)(edited);
  for (const key of /* @__PURE__ */ new Set([...before.cells.keys(), ...edited.cells.keys()])) {
    const [field, element, part] = (0, import_base.domain_document__cellPath)(key);
    const old = (0, import_base.domain_document__cellOf)(before, key);
    if (part !== void 0 && element !== void 0 && !kept.has((0, import_base.domain_document__cellKey)(field, element))) {
      if (old !== void 0) cells.set(key, old);
      cells.set((0, import_base.domain_document__cellKey)(field, element, "deleted"), { value: true, stamp });
    } else {
      const now = (0, import_base.domain_document__cellOf)(edited, key) ?? { value: void 0, stamp: "" };
      cells.set(key, adoptCell(old, now, { all: edited.all, stamp }));
    }
  }
  return cells;
}
function adoptDocument(kind, name, before, after, commit) {
  if (before?.purged) return before;
  const stamp = adoptionStamp(commit, before);
  const edited = (0, import_tickets.domain_config_config__decodeDocument)(kind, name, after, before?.all ?? stamp);
  if (before === void 0 || edited.purged) return edited;
  const cells = adoptCells(before, edited, stamp);
  const redacted = /* @__PURE__ */ new Set([...before.redacted, ...edited.redacted]);
  const adopted = { ...before, cells, redacted, claim: adoptClaim(before.claim, edited.claim) };
  return joinDocuments(before, adopted);
}
async function touchedPlaces(store, tree, parents) {
  const befores = parents.length === 0 ? [void 0] : parents.map((p) => p.root);
  const differences = await diffTrees(
    store,
    befores.map((before) => [before, tree])
  );
  const paths = [
    ...differences.flat().map((d) => d.path),
    ...parents.flatMap((p) => [...p.changed.keys()])
  ];
  const places = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const place = (0, import_tickets.store_document_pairs__documentPlace)(path);
    if (place !== void 0) places.set(path, place);
  }
  return places;
}
async function readFiles(store, root, paths) {
  const files = [...await (0, import_tickets.domain_config_config__findFiles)(store, root, paths)];
  const texts = await (0, import_tickets.domain_config_config__readTexts)(
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
    if ((0, import_start.base_errors__isTicketError)(error) && error.code !== "NEWER_FORMAT") return void 0;
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
      const document = changed.get(path) ?? tryRead(() => (0, import_tickets.domain_config_config__readDocument)(kind, name, text));
      if (document !== void 0) add(path, document);
    }
  }
  return joined;
}
function isStorable(document) {
  return Buffer.byteLength((0, import_tickets.domain_encode__encodeDocument)(document)) <= import_tickets.domain_config_config__LIMITS.document;
}
function adoptText({ document: kind, name }, text, before, foreign) {
  return tryRead(() => {
    const edited = (0, import_tickets.domain_config_config__parseDocument)(kind, name, text ?? "");
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
    if (parent.clock !== void 0) clock = (0, import_base.base_base32__laterStamp)(clock, parent.clock);
  for (const document of changed.values())
    if (!document.purged) clock = (0, import_base.base_base32__laterStamp)(clock, (0, import_base.domain_document__latestStamp)(document));
  return clock ?? adoptionStamp(foreign, void 0);
}
function isForeign(commit) {
  return commit.trailers.clock === void 0;
}
async function commitOrDeepen(store, oid) {
  const [result] = await store.repo.readObjects([oid], { maxBytes: 0 });
  if (result?.kind === "missing")
    throw new import_start.base_errors__TicketError(
      "HISTORY_TOO_SHALLOW",
      "failed",
      `The commit ${oid.slice(0, 12)} is not in this shallow clone.`,
      {
        data: { oid },
        hint: "Fetch more of the history first: git fetch --deepen=100"
      }
    );
  const [commit] = await (0, import_tickets.domain_config_config__readCommits)(store, [oid]);
  if (commit === void 0) throw (0, import_tickets.domain_config_config__unreadable)(oid, "commit", "missing");
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
  const tip = await (0, import_tickets.domain_config_config__commitAt)(store, oid);
  if (!isForeign(tip)) return void 0;
  if (!await holdsTickets(store, tip)) throw notTickets(oid);
  const { changed, clock, ignored } = await adoptAll(store, await foreignHistory(store, tip));
  const { data } = tip;
  const message = (0, import_tickets.domain_config_config__renderMessage)(subjectFor(ignored), { clock, adopts: oid });
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
    const commits = await (0, import_tickets.domain_config_config__readCommits)(store, oids.slice(at, at + CHUNK));
    if (commits.some((commit) => !isForeign(commit))) return true;
  }
  const { files } = await (0, import_tickets.store_walk__walkTree)(store, data.tree, "all");
  const documents = files.filter(({ place }) => place.kind === "document");
  const texts = await (0, import_tickets.domain_config_config__readTexts)(
    store,
    documents.map((file) => file.oid)
  );
  const unstamped = adoptionStamp({ oid, time: 0 }, void 0);
  return texts.some((read, i) => {
    const place = documents[i]?.place;
    if (!("text" in read) || place?.kind !== "document") return false;
    const { document: kind, name } = place;
    return tryRead(() => (0, import_tickets.domain_config_config__readDocument)(kind, name, read.text, unstamped)) !== void 0;
  });
}
function notTickets(oid) {
  return new import_start.base_errors__TicketError(
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
async function headToWrite(store) {
  const commit = await adoptedHead(store);
  return commit === void 0 ? (0, import_tickets.domain_config_config__requireHead)(store) : { ...await (0, import_tickets.domain_config_config__snapshotAt)(store, commit), commit };
}
function findPath(from, to, neighbours) {
  const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
  const unknown = [];
  const queue = [from];
  for (const at of queue) {
    if (at === to) return { kind: "path", path: walkBack(cameFrom, to) };
    const next = neighbours(at);
    if (next === void 0) unknown.push(at);
    for (const id of next ?? []) {
      if (cameFrom.has(id)) continue;
      cameFrom.set(id, at);
      queue.push(id);
    }
  }
  return unknown.length > 0 ? { kind: "unknown", ids: unknown } : { kind: "none" };
}
function walkBack(cameFrom, to) {
  const path = [];
  for (let at = to; at !== void 0; at = cameFrom.get(at)) path.push(at);
  return path.reverse();
}
var Components = class {
  cyclic = /* @__PURE__ */ new Set();
  #neighbours;
  #order = /* @__PURE__ */ new Map();
  #low = /* @__PURE__ */ new Map();
  #open = [];
  #isOpen = /* @__PURE__ */ new Set();
  constructor(neighbours) {
    this.#neighbours = (id) => neighbours(id) ?? [];
  }
  /** Visits everything that can be reached from `root`; with a stack of its own, since chains may be long. */
  visit(root) {
    if (this.#order.has(root)) return;
    const stack = [this.#enter(root)];
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const { value, done } = frame.next.next();
      if (done) {
        stack.pop();
        this.#leave(frame.id, stack.at(-1)?.id);
      } else if (!this.#order.has(value)) stack.push(this.#enter(value));
      else if (this.#isOpen.has(value)) this.#lower(frame.id, this.#order.get(value) ?? 0);
    }
  }
  #enter(id) {
    this.#low.set(id, this.#order.size);
    this.#order.set(id, this.#order.size);
    this.#open.push(id);
    this.#isOpen.add(id);
    return { id, next: this.#neighbours(id)[Symbol.iterator]() };
  }
  #lower(id, value) {
    this.#low.set(id, Math.min(this.#low.get(id) ?? value, value));
  }
  #leave(id, parent) {
    if (parent !== void 0) this.#lower(parent, this.#low.get(id) ?? 0);
    if (this.#low.get(id) !== this.#order.get(id)) return;
    const members = this.#open.splice(this.#open.lastIndexOf(id));
    for (const member of members) this.#isOpen.delete(member);
    if (members.length === 1 && !this.#neighbours(id).includes(id)) return;
    for (const member of members) this.cyclic.add(member);
  }
};
function cyclicTickets(ids, neighbours) {
  const components = new Components(neighbours);
  for (const id of ids) components.visit(id);
  return components.cyclic;
}
var MOST_STEPS = 20;
async function readLinks(store, snapshot, ids, into) {
  const unknown = (list) => [...new Set(list)].filter((id) => !into.has(id));
  let rim = unknown(ids);
  for (let step = 0; rim.length > 0; step++) {
    if (step === MOST_STEPS) {
      for (const { ticket } of (await (0, import_tickets.domain_ticket__readTickets)(store, snapshot)).tickets)
        if (!into.has(ticket.id)) into.set(ticket.id, ticket.links);
    }
    await readSome(store, snapshot, unknown(rim), into);
    rim = unknown(rim.flatMap((id) => into.get(id) ?? []).map((link) => link.to));
  }
}
async function readSome(store, snapshot, ids, into) {
  const files = await (0, import_tickets.domain_config_config__findFiles)(store, snapshot.root, ids.map(import_tickets.domain_config_config__ticketPath));
  const present2 = ids.filter((id) => files.has((0, import_tickets.domain_config_config__ticketPath)(id)));
  const texts = await (0, import_tickets.domain_config_config__readTexts)(
    store,
    present2.map((id) => files.get((0, import_tickets.domain_config_config__ticketPath)(id)) ?? "")
  );
  for (const id of ids) into.set(id, []);
  present2.forEach((id, i) => {
    const read = texts[i];
    if (read !== void 0 && "text" in read) into.set(id, linksIn(id, read.text));
  });
}
function linksIn(id, text) {
  const links = (0, import_tickets.domain_config_config__looseJson)("ticket", id, text)?.["links"];
  if (!(0, import_start.base_json__isArray)(links)) return [];
  return links.flatMap((link) => {
    const { type, to } = (0, import_start.base_json__isObject)(link) ? link : {};
    return typeof type === "string" && typeof to === "string" ? [{ type, to }] : [];
  });
}
var ACYCLIC = ["depends-on", "parent"];
var edgeKey = (from, to) => `${from} ${to}`;
function neighboursOf({ drafts, input }, type) {
  const prefix = `${type} `;
  const start = (0, import_base.domain_document__cellKey)("links", prefix);
  return (id) => {
    const draft = drafts.get(id);
    if (draft !== void 0)
      return draft.keys("links").filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));
    if (!input.documents.has(id))
      return input.links.get(id)?.filter((link) => link.type === type).map((link) => link.to);
    const found = [];
    for (const [key, cell] of input.documents.get(id)?.cells ?? [])
      if (key.startsWith(start) && cell.value !== void 0) found.push(key.slice(start.length));
    return found;
  };
}
function remembered(neighbours, needs) {
  const known = /* @__PURE__ */ new Map();
  return (id) => {
    if (known.has(id)) return known.get(id);
    const next = neighbours(id);
    known.set(id, next);
    if (next === void 0) needs.add(id);
    return next;
  };
}
function addedTokens(operation, type) {
  if (operation?.op === "link") return operation.type === type ? [operation.to] : [];
  if (operation?.op !== "create") return [];
  const { links = [], dependsOn = [], parent } = operation;
  const named = links.filter((link) => link.type === type).map((link) => link.to);
  if (type === "depends-on") return [...named, ...dependsOn];
  return parent === void 0 ? named : [...named, parent];
}
function newEdges(planning, outcomes, type) {
  const { input } = planning;
  const targets = neighboursOf(planning, type);
  return outcomes.flatMap(({ index, id }) => {
    const tokens = addedTokens(input.operations[index], type);
    if (tokens.length === 0) return [];
    const now = new Set(targets(id));
    const old = input.documents.get(id)?.cells;
    return tokens.map((token) => planning.resolve(token)).filter(
      (to) => now.has(to) && old?.get((0, import_base.domain_document__cellKey)("links", `${type} ${to}`))?.value === void 0
    ).map((to) => ({ index, from: id, to }));
  });
}
var MOST_SHOWN = 8;
function cycleError(type, cycle, prefix) {
  const names = cycle.map((id) => `${prefix}-${id.slice(0, 6)}`);
  const shown = names.length <= MOST_SHOWN ? names : [...names.slice(0, MOST_SHOWN - 2), `(${names.length - MOST_SHOWN + 1} more)`, names[0]];
  return new import_start.base_errors__TicketError(
    "LINK_CYCLE",
    "conflict",
    `The link would close a cycle of ${type}: ${shown.join(" → ")}.`,
    {
      data: { type, cycle },
      hint: "Remove one of these links first: git ticket unlink ID TYPE OTHER"
    }
  );
}
function riskyEdges(edges, neighbours) {
  const cyclic = cyclicTickets(
    edges.map((e) => e.from),
    neighbours
  );
  const risky = /* @__PURE__ */ new Map();
  for (const edge of edges) {
    if (!cyclic.has(edge.from) || !cyclic.has(edge.to)) continue;
    const known = risky.get(edge.index);
    if (known === void 0) risky.set(edge.index, [edge]);
    else known.push(edge);
  }
  return risky;
}
function addEdges(edges, remaining, out) {
  const added2 = [];
  for (const edge of edges) {
    const search = findPath(edge.to, edge.from, remaining);
    if (search.kind === "path") {
      for (const each of added2) out.add(each);
      return { edge, path: search.path };
    }
    const key = edgeKey(edge.from, edge.to);
    if (out.delete(key)) added2.push(key);
  }
  return void 0;
}
function checkCycles(planning, outcomes) {
  const faults = /* @__PURE__ */ new Map();
  const needs = /* @__PURE__ */ new Set();
  for (const type of ACYCLIC) {
    const neighbours = remembered(neighboursOf(planning, type), needs);
    const risky = riskyEdges(newEdges(planning, outcomes, type), neighbours);
    const out = new Set([...risky.values()].flat().map((e) => edgeKey(e.from, e.to)));
    const remaining = (id) => neighbours(id)?.filter((to) => !out.has(edgeKey(id, to)));
    for (const [index, edges] of risky) {
      const closing = faults.has(index) ? void 0 : addEdges(edges, remaining, out);
      if (closing === void 0) continue;
      const cycle = [closing.edge.from, ...closing.path];
      faults.set(index, { index, error: cycleError(type, cycle, planning.input.config.prefix) });
    }
  }
  return { faults: [...faults.values()], needs: [...needs] };
}
var ATTEMPTS = 12;
function pause(milliseconds) {
  return new Promise((resolve2) => {
    setTimeout(resolve2, milliseconds);
  });
}
async function backOff(store, attempt) {
  const [byte = 0] = store.random(1);
  const cap = Math.min(1e3, 10 * 2 ** attempt);
  await pause(cap * (byte + 1) / 256);
}
async function refuseCheckedOut({ repo, ref }) {
  const worktree = ref.startsWith("refs/heads/") ? await repo.checkedOut(ref) : void 0;
  if (worktree === void 0) return;
  const message = `The tickets branch ${ref} is checked out in ${worktree}`;
  throw new import_start.base_errors__TicketError("REF_CHECKED_OUT", "conflict", message, {
    data: { ref, worktree },
    hint: "Check out another branch there: tickets are never edited in a worktree."
  });
}
async function untilPublished(store, attempt) {
  await refuseCheckedOut(store);
  const config = await store.repo.config();
  const signs = config.bool("commit.gpgsign") === true;
  const locked = signs ? attempt : () => store.repo.withWriteLock(attempt);
  for (let i = 0; i < ATTEMPTS; i++) {
    const result = await locked();
    if (result.kind === "done") {
      await store.repo.maintain();
      return result.value;
    }
    await backOff(store, i);
  }
  throw new import_start.base_errors__TicketError("STORE_BUSY", "conflict", "Other writers kept being faster.", {
    data: { ref: store.ref, attempts: ATTEMPTS },
    hint: "Nothing was written. Run the command again.",
    retryable: true
  });
}
function attachmentFolder(id) {
  return `attachments/${id.charAt(0)}/${id.charAt(1)}/${id}`;
}
function attachmentFiles(before, after, contentOf) {
  if (after.purged) return /* @__PURE__ */ new Map([[attachmentFolder(after.name), void 0]]);
  const { added: added2, dropped } = (0, import_base.domain_attachments__attachmentChanges)(before, after);
  const path = (hash) => (0, import_tickets.domain_config_config__attachmentPath)(after.name, hash);
  return new Map([
    ...dropped.map((hash) => [path(hash), void 0]),
    ...added2.map((hash) => [path(hash), contentOf(path(hash))])
  ]);
}
var FIELD = { label: "labels", assign: "assignees", alias: "aliases" };
var WHAT = { label: "label", assign: "assignee", alias: "alias" };
var applyNames = (draft, { op, add = [], remove = [] }) => {
  const added2 = add.map((name) => (0, import_shared_domain_apply_values.checkName)(WHAT[op], name));
  for (const name of remove) draft.set((0, import_base.domain_document__cellKey)(FIELD[op], name.trim()), void 0);
  for (const name of added2) draft.set((0, import_base.domain_document__cellKey)(FIELD[op], name), true);
};
var LINK_TYPES = ["depends-on", "parent", "relates-to", "duplicates"];
var LINK_TYPE = /^[a-z][a-z0-9-]{0,39}$/;
var LINK_MEMBERS = ["type", "to"];
var REF_MEMBERS = ["type", "value"];
function checkLinkType(type) {
  if (!LINK_TYPE.test(type))
    throw (0, import_base.domain_apply_faults__invalidValue)(
      "link type",
      `must be lower-case letters, digits and hyphens, not ${JSON.stringify(type)}`
    );
  return type;
}
function addLink(draft, type, to, own) {
  checkLinkType(type);
  if (to === own) throw (0, import_base.domain_apply_faults__invalidValue)("link", `${type} can't lead from a ticket to itself`);
  if (type === "parent")
    for (const key of draft.keys("links")) {
      if (key.startsWith("parent ") && key !== `parent ${to}`)
        draft.set((0, import_base.domain_document__cellKey)("links", key), void 0);
    }
  draft.set((0, import_base.domain_document__cellKey)("links", (0, import_base.domain_document__recordKey)(LINK_MEMBERS, { type, to })), { type, to });
}
var applyLink = (draft, operation, context) => {
  const { op, id, type, to } = operation;
  const target = context.resolve(to);
  if (op === "link") addLink(draft, type, target, context.resolve(id));
  else draft.set((0, import_base.domain_document__cellKey)("links", (0, import_base.domain_document__recordKey)(LINK_MEMBERS, { type, to: target })), void 0);
};
function checkRef({ type, value }) {
  if (!LINK_TYPE.test(type))
    throw (0, import_base.domain_apply_faults__invalidValue)("reference type", "must be lower-case letters, digits and hyphens");
  const trimmed = value.trim();
  const odd = (0, import_start.base_unseen__hasUnseen)(trimmed) || import_start.base_json__LONE_SURROGATE.test(trimmed);
  if (trimmed === "" || trimmed.length > 2e3 || odd)
    throw (0, import_base.domain_apply_faults__invalidValue)("reference", "must be one line of 1 to 2000 characters");
  return { type, value: trimmed };
}
var applyRef = (draft, { add = [], remove = [] }) => {
  const added2 = add.map(checkRef);
  for (const { type, value } of remove)
    draft.set((0, import_base.domain_document__cellKey)("refs", (0, import_base.domain_document__recordKey)(REF_MEMBERS, { type, value: value.trim() })), void 0);
  for (const ref of added2)
    draft.set((0, import_base.domain_document__cellKey)("refs", (0, import_base.domain_document__recordKey)(REF_MEMBERS, { ...ref })), { ...ref });
};
function batchError(faults, total, hint = "Mend them, or apply the others alone with --no-atomic.") {
  const [first] = faults;
  if (first !== void 0 && total === 1) return first.error;
  const kinds = new Set(faults.map((f) => f.error.kind));
  const kind = kinds.size === 1 && first !== void 0 ? first.error.kind : "invalid";
  return new import_start.base_errors__TicketError(
    "BATCH_FAULTY",
    kind,
    `${faults.length} of ${total} operations can't be made; nothing was written.`,
    {
      data: {
        faults: faults.map(({ index, error }) => ({
          index,
          code: error.code,
          message: error.message,
          ...error.hint === void 0 ? {} : { hint: error.hint }
        }))
      },
      hint
    }
  );
}
function tokensOf(operation) {
  if (operation.op === "create")
    return [
      ...(operation.links ?? []).map((l) => l.to),
      ...operation.dependsOn ?? [],
      ...operation.parent === void 0 ? [] : [operation.parent]
    ];
  const links = operation.op === "link" || operation.op === "unlink";
  return links ? [operation.id, operation.to] : [operation.id];
}
var CHUNK2 = 5e3;
var MAX_KEY = 200;
function checkKey2(key) {
  const kept = key !== "" && key === (0, import_start.base_unseen__onOneLine)(key) && !import_start.base_json__LONE_SURROGATE.test(key);
  if (!kept || key.length > MAX_KEY)
    throw (0, import_base.domain_apply_faults__invalidValue)(
      "key",
      `must be one line of 1 to ${MAX_KEY} characters, without space around it`
    );
}
async function findKey(store, head, key, hash) {
  const oids = await store.repo.history({ tips: [head] });
  for (let at = 0; at < oids.length; at += CHUNK2) {
    for (const commit of await (0, import_tickets.domain_config_config__readCommits)(store, oids.slice(at, at + CHUNK2))) {
      const used = commit.trailers.key;
      const cut = used?.lastIndexOf(" ") ?? -1;
      if (used === void 0 || used.slice(0, cut) !== key) continue;
      if (used.slice(cut + 1) === hash) return commit;
      throw new import_start.base_errors__TicketError(
        "KEY_REUSED",
        "conflict",
        `The key ${JSON.stringify(key)} was used for other operations.`,
        {
          data: { key, commit: commit.oid },
          hint: "A key stands for one batch for ever: choose another for another batch."
        }
      );
    }
  }
  return void 0;
}
function keyedId(key, index) {
  return (0, import_base.base_base32__derivedId)("key", key, String(index));
}
function checkFileName(name) {
  const checked2 = (0, import_shared_domain_apply_values2.checkLine)("attachment's name", name, 200);
  if (/[/\\]/.test(checked2) || checked2 === "." || checked2 === "..")
    throw (0, import_base.domain_apply_faults__invalidValue)(
      "attachment's name",
      `must be the name of a file without folders, not ${JSON.stringify(name)}`
    );
  return checked2;
}
var MEDIA_TYPE = /^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/;
function checkMediaType(type) {
  if (!MEDIA_TYPE.test(type))
    throw (0, import_base.domain_apply_faults__invalidValue)("media type", `must be like image/png, not ${JSON.stringify(type)}`);
  return type;
}
function checkAttachment({ name, content, type }, { config }) {
  const checked2 = checkFileName(name);
  const bytes = (0, import_shared_base_base64.bytesOfBase64)(content);
  if (bytes === void 0) throw (0, import_base.domain_apply_faults__invalidValue)("attachment's content", "must be base64");
  if (bytes.length > config.attachmentLimit)
    throw (0, import_base.domain_apply_faults__attachmentTooLarge)(checked2, bytes.length, config.attachmentLimit);
  const media = type === void 0 ? (0, import_base.domain_attachments__mediaTypeOf)(checked2) : checkMediaType(type);
  return { name: checked2, bytes, hash: (0, import_base.base_base32__sha256OfBytes)(bytes), type: media };
}
var applyAttach = (draft, { add = [], remove = [] }, context) => {
  const added2 = add.map((attachment) => checkAttachment(attachment, context));
  for (const name of remove) draft.set((0, import_base.domain_document__cellKey)("attachments", name.trim()), void 0);
  for (const { name, bytes, hash, type } of added2) {
    draft.set((0, import_base.domain_document__cellKey)("attachments", name), { hash, size: bytes.length, type });
    context.keep(hash, bytes);
  }
};
function checkComment(body) {
  const text = (0, import_shared_domain_apply_values2.checkText)("comment", body);
  if (text.trim() === "") throw (0, import_base.domain_apply_faults__invalidValue)("comment", "must not be empty");
  return text;
}
var hasComment = (draft, id) => draft.elements().has((0, import_base.domain_document__cellKey)("comments", id));
var applyComment = (draft, { body, replyTo }, context) => {
  const text = checkComment(body);
  if (replyTo !== void 0 && !hasComment(draft, replyTo))
    throw (0, import_base.domain_apply_faults__invalidValue)("replyTo", "names no comment of this ticket");
  const id = context.newElement();
  draft.set((0, import_base.domain_document__cellKey)("comments", id, "by"), context.actor);
  draft.set((0, import_base.domain_document__cellKey)("comments", id, "at"), context.time);
  if (replyTo !== void 0) draft.set((0, import_base.domain_document__cellKey)("comments", id, "replyTo"), replyTo);
  draft.set((0, import_base.domain_document__cellKey)("comments", id, "body"), text);
};
function checkOperation(draft, { change = [], remove = [], redact = [] }) {
  for (const id of [...change.map((c) => c.comment), ...remove, ...redact])
    if (!hasComment(draft, id))
      throw (0, import_base.domain_apply_faults__invalidValue)("comment", `${JSON.stringify(id)} is none of this ticket`);
  const [gone, silent] = [new Set(remove), new Set(redact)];
  for (const { comment, body } of change) {
    checkComment(body);
    if (gone.has(comment) || draft.value("comments", comment, "deleted") === true)
      throw (0, import_base.domain_apply_faults__invalidValue)("comment", `${JSON.stringify(comment)} is deleted`);
    if (silent.has(comment) || draft.isRedacted("comments", comment))
      throw (0, import_base.domain_apply_faults__invalidValue)("comment", `${JSON.stringify(comment)} is redacted for ever`);
  }
}
var applyComments = (draft, operation) => {
  checkOperation(draft, operation);
  const { change = [], remove = [], redact = [] } = operation;
  for (const id of remove) draft.set((0, import_base.domain_document__cellKey)("comments", id, "deleted"), true);
  for (const { comment, body } of change)
    draft.set((0, import_base.domain_document__cellKey)("comments", comment, "body"), checkComment(body));
  for (const id of redact) draft.redact("comments", id);
};
var MAX_RANK = 100;
function nthRank(nth) {
  return String(nth + 1).padStart(6, "0");
}
function present(draft) {
  const found = [];
  for (const element of draft.elements()) {
    const [field, id = ""] = (0, import_base.domain_document__cellPath)(element);
    if (field !== "criteria" || draft.value("criteria", id, "deleted") === true) continue;
    const rank = draft.value("criteria", id, "rank");
    found.push({ id, rank: typeof rank === "string" ? rank : "" });
  }
  return found.sort((a, b) => (0, import_start.base_json__compareUtf8)(a.rank, b.rank) || (0, import_start.base_json__compareUtf8)(a.id, b.id));
}
function rankBetween(low, high) {
  if (high === void 0 && /^\d{6}$/.test(low) && low < "999999") return nthRank(Number(low));
  const ranks = ["5", "1", "05", "01"].map((more) => low + more);
  return ranks.find(
    (rank) => rank.length <= MAX_RANK && (0, import_start.base_json__compareUtf8)(low, rank) < 0 && (high === void 0 || (0, import_start.base_json__compareUtf8)(rank, high) < 0)
  );
}
function reordered(list, order) {
  const wanted = new Set(order);
  const byId = new Map(list.map((c) => [c.id, c]));
  const queue = [...wanted].flatMap((id) => byId.get(id) ?? []);
  return list.map((c) => wanted.has(c.id) ? queue.shift() ?? c : c);
}
function inserted(list, id, after) {
  const at = after === void 0 ? list.length : list.findIndex((c) => c.id === after) + 1;
  const rank = rankBetween(list[at - 1]?.rank ?? "", list[at]?.rank);
  const all = list.toSpliced(at, 0, { id, rank: rank ?? "" });
  return rank === void 0 ? numbered(all) : all;
}
var numbered = (list) => list.map(({ id }, nth) => ({ id, rank: nthRank(nth) }));
function checkCriterion(text) {
  const checked2 = (0, import_shared_domain_apply_values2.checkText)("criterion", text);
  if (checked2.trim() === "") throw (0, import_base.domain_apply_faults__invalidValue)("criterion", "must not be empty");
  return checked2;
}
function checkOperation2(draft, { add = [], change = [], remove = [], order = [] }) {
  for (const { text } of [...add, ...change]) if (text !== void 0) checkCriterion(text);
  const after = add.flatMap((c) => c.after ?? []);
  for (const id of [...change.map((c) => c.criterion), ...remove, ...order, ...after])
    if (!draft.elements().has((0, import_base.domain_document__cellKey)("criteria", id)))
      throw (0, import_base.domain_apply_faults__invalidValue)("criterion", `${JSON.stringify(id)} is none of this ticket`);
  const gone = new Set(remove);
  for (const { criterion } of change)
    if (gone.has(criterion) || draft.value("criteria", criterion, "deleted") === true)
      throw (0, import_base.domain_apply_faults__invalidValue)("criterion", `${JSON.stringify(criterion)} is removed`);
}
function added(list, add, newElement, write) {
  let all = list;
  let last;
  for (const { text, done = false, after } of add) {
    const id = newElement();
    write(id, "text", checkCriterion(text));
    write(id, "done", done);
    all = inserted(all, id, last !== void 0 && last.after === after ? last.id : after);
    last = { id, after };
  }
  return all;
}
var applyCriteria = (draft, operation, { newElement }) => {
  checkOperation2(draft, operation);
  const { add = [], change = [], remove = [], order = [] } = operation;
  const write = (id, part, value) => draft.set((0, import_base.domain_document__cellKey)("criteria", id, part), value);
  for (const id of remove) write(id, "deleted", true);
  for (const { criterion, text, done } of change) {
    if (text !== void 0) write(criterion, "text", checkCriterion(text));
    if (done !== void 0) write(criterion, "done", done);
  }
  const before = present(draft);
  const sorted = reordered(before, order);
  const moved = sorted.some((c, at) => c !== before[at]);
  const list = added(moved ? numbered(sorted) : sorted, add, newElement, write);
  const ranks = new Map(before.map(({ id, rank }) => [id, rank]));
  for (const { id, rank } of list) if (ranks.get(id) !== rank) write(id, "rank", rank);
};
var listed = (what, list) => (value, { config }) => {
  if (!config[list].includes(value)) throw (0, import_base.domain_apply_faults__unknownValue)(what, value, config[list]);
  return value;
};
var CHECKS = {
  title: (value) => (0, import_shared_domain_apply_values2.checkTitle)(value),
  body: (value) => (0, import_shared_domain_apply_values2.checkText)("body", value) || void 0,
  type: listed("type", "types"),
  priority: listed("priority", "priorities"),
  milestone: (value) => (0, import_shared_domain_apply_values2.checkName)("milestone", value),
  due: (value) => (0, import_shared_domain_apply_values2.checkDate)("due date", value),
  estimate: (value) => (0, import_shared_domain_apply_values2.checkAmount)("estimate", value),
  points: (value) => (0, import_shared_domain_apply_values2.checkAmount)("points", value)
};
function checkField(name, value, context) {
  if (value !== null) return CHECKS[name](value, context);
  if (name === "title") throw (0, import_base.domain_apply_faults__invalidValue)("title", "can't be cleared");
  return void 0;
}
var MAX_CUSTOM = 64 * 1024;
function checkCustom(key, value, context) {
  const name = (0, import_shared_domain_apply_values2.checkKey)(key);
  (0, import_start.base_canonical_json__renderDocument)({ custom: { [name]: value } });
  if ((0, import_start.base_canonical_json__canonicalText)(value).length > MAX_CUSTOM)
    throw (0, import_base.domain_apply_faults__invalidValue)(`custom field ${name}`, "must not be larger than 64 KiB");
  const fault = value === null ? void 0 : context.checkCustom?.(name, value);
  if (fault !== void 0) throw (0, import_base.domain_apply_faults__invalidValue)(`custom field ${name}`, fault);
  return [(0, import_base.domain_document__cellKey)("custom", name), value === null ? void 0 : value];
}
function writeFields(draft, values, context) {
  const writes = [];
  for (const [name, value] of Object.entries(values)) {
    if (name === "custom" || value === void 0) continue;
    writes.push([name, checkField(name, value, context)]);
  }
  for (const [key, value] of Object.entries(values.custom ?? {}))
    writes.push(checkCustom(key, value, context));
  for (const [key, value] of writes) draft.set(key, value);
}
var applySet = (draft, { fields }, context) => writeFields(draft, fields, context);
function statusOf(draft) {
  const value = draft.value("status");
  const status = (0, import_start.base_json__isObject)(value) ? value["status"] : void 0;
  return typeof status === "string" ? status : "open";
}
function checkResolution(resolution, { config }) {
  if (resolution !== void 0 && !config.resolutions.includes(resolution))
    throw (0, import_base.domain_apply_faults__unknownValue)("resolution", resolution, config.resolutions);
}
function statusRegister(to, resolution, context) {
  const names = context.config.statuses.map((s) => s.name);
  if (!names.includes(to)) throw (0, import_base.domain_apply_faults__unknownValue)("status", to, names);
  checkResolution(resolution, context);
  if ((0, import_tickets.domain_config_config__categoryOf)(context.config, to) !== "closed") {
    if (resolution !== void 0)
      throw (0, import_base.domain_apply_faults__invalidValue)("resolution", `belongs to a closed status, not to ${to}`);
    return { status: to };
  }
  return {
    status: to,
    resolution: resolution ?? "done",
    closed: context.time,
    closedBy: context.actor
  };
}
function moveTo(draft, to, resolution, context) {
  const register = statusRegister(to, resolution, context);
  const from = statusOf(draft);
  const current = draft.value("status");
  if (from === to) {
    const other = resolution !== void 0 && (0, import_start.base_json__isObject)(current) && current["resolution"] !== resolution;
    if (other && (0, import_start.base_json__isObject)(current)) draft.set("status", { ...current, resolution });
    return;
  }
  const allowed = context.config.statuses.find((s) => s.name === from)?.to;
  if (allowed !== void 0 && !allowed.includes(to))
    throw (0, import_base.domain_apply_faults__illegalTransition)(context.shown, from, to, allowed);
  draft.set("status", register);
}
var applyMove = (draft, { to, resolution }, context) => moveTo(draft, to, resolution, context);
var applyClose = (draft, { resolution }, context) => {
  const closed = (0, import_tickets.domain_config_config__categoryOf)(context.config, statusOf(draft)) === "closed";
  moveTo(
    draft,
    closed ? statusOf(draft) : (0, import_tickets.domain_config_config__firstStatus)(context.config, "closed"),
    resolution,
    context
  );
};
var applyReopen = (draft, { to }, context) => {
  if ((0, import_tickets.domain_config_config__categoryOf)(context.config, statusOf(draft)) !== "closed") return;
  moveTo(draft, to ?? (0, import_tickets.domain_config_config__firstStatus)(context.config, "open"), void 0, context);
};
var TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
function checkTime(at) {
  const time = TIME.test(at) ? Date.parse(at) : Number.NaN;
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
  if (iso.slice(0, 19) !== at.slice(0, 19))
    throw (0, import_base.domain_apply_faults__invalidValue)("time", `must be like 2026-12-31T09:12:33.120Z, not ${JSON.stringify(at)}`);
  return iso;
}
function checkEntry({ minutes, at, type, note }) {
  if (!Number.isFinite(minutes) || minutes <= 0)
    throw (0, import_base.domain_apply_faults__invalidValue)("time spent", "must be more than 0 minutes");
  return {
    minutes,
    ...at === void 0 ? {} : { at: checkTime(at) },
    ...type === void 0 ? {} : { type: (0, import_shared_domain_apply_values2.checkName)("type of work", type) },
    ...note === void 0 ? {} : { note: (0, import_shared_domain_apply_values2.checkText)("note", note).trim() }
  };
}
function checkRemoved(draft, remove) {
  for (const id of remove)
    if (!draft.elements().has((0, import_base.domain_document__cellKey)("time", id)))
      throw (0, import_base.domain_apply_faults__invalidValue)("time entry", `${JSON.stringify(id)} is none of this ticket`);
}
var applyTime = (draft, { add = [], remove = [] }, context) => {
  const entries = add.map(checkEntry);
  checkRemoved(draft, remove);
  for (const id of remove) draft.set((0, import_base.domain_document__cellKey)("time", id, "deleted"), true);
  for (const entry of entries) {
    const id = context.newElement();
    const parts = { by: context.actor, at: context.time, ...entry };
    for (const [part, value] of Object.entries(parts))
      if (value !== "") draft.set((0, import_base.domain_document__cellKey)("time", id, part), value);
  }
};
function checkPreconditions(draft, operation, blob, shown) {
  const { ifStatus, ifMatch } = operation;
  const status = statusOf(draft);
  if (ifStatus !== void 0 && ifStatus !== status)
    throw new import_start.base_errors__TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} is ${status}, not ${ifStatus}.`,
      {
        data: { id: shown, expected: ifStatus, actual: status },
        hint: "Look at it again, then decide."
      }
    );
  if (ifMatch !== void 0 && ifMatch !== blob)
    throw new import_start.base_errors__TicketError(
      "PRECONDITION_FAILED",
      "conflict",
      `Ticket ${shown} was changed since it was read.`,
      {
        data: { id: shown, expected: ifMatch, actual: blob },
        hint: "Look at it again, then decide."
      }
    );
}
var ON_DELETED = /* @__PURE__ */ new Set(["delete", "restore", "purge"]);
function checkAlive(draft, operation, shown) {
  if (draft.value("deleted") !== true || ON_DELETED.has(operation.op)) return;
  throw new import_start.base_errors__TicketError("TICKET_DELETED", "conflict", `Ticket ${shown} is deleted.`, {
    data: { id: shown },
    hint: `To bring it back: git ticket restore ${shown}`
  });
}
var APPLY = {
  set: applySet,
  move: applyMove,
  close: applyClose,
  reopen: applyReopen,
  label: applyNames,
  assign: applyNames,
  alias: applyNames,
  ref: applyRef,
  link: applyLink,
  unlink: applyLink,
  criteria: applyCriteria,
  comment: applyComment,
  comments: applyComments,
  time: applyTime,
  attach: applyAttach,
  purge: (draft, { reason }) => {
    (0, import_shared_domain_apply_values2.checkLine)("reason", reason, 1e3);
    draft.purge();
  },
  delete: (draft) => draft.set("deleted", true),
  restore: (draft) => draft.set("deleted", void 0)
};
function applyEdit(draft, operation, context, blob) {
  checkAlive(draft, operation, context.shown);
  checkPreconditions(draft, operation, blob, context.shown);
  const apply = APPLY[operation.op];
  apply(draft, operation, context);
}
function applyCreate(draft, operation, context, own) {
  const { title, body, type, priority, milestone, due, estimate, points, custom } = operation;
  const given = { body, priority, milestone, due, estimate, points, custom };
  const values = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== void 0));
  writeFields(draft, { title, type: type ?? (0, import_tickets.domain_config_config__defaultType)(context.config), ...values }, context);
  const status = operation.status ?? (0, import_tickets.domain_config_config__firstStatus)(context.config, "open");
  draft.set("status", statusRegister(status, operation.resolution, context));
  const sets = {
    label: operation.labels,
    assign: operation.assignees,
    alias: operation.aliases
  };
  for (const op of ["label", "assign", "alias"])
    applyNames(draft, { op, id: own, add: sets[op] ?? [] }, context);
  applyRef(draft, { op: "ref", id: own, add: operation.refs ?? [] }, context);
  for (const { type: link, to } of linksOf(operation))
    addLink(draft, link, context.resolve(to), own);
  writeCriteria(draft, operation.criteria ?? [], context);
  draft.set("created", context.time);
  draft.set("createdBy", context.actor);
}
function linksOf({
  links = [],
  dependsOn = [],
  parent
}) {
  return [
    ...links,
    ...dependsOn.map((to) => ({ type: "depends-on", to })),
    ...parent === void 0 ? [] : [{ type: "parent", to: parent }]
  ];
}
function writeCriteria(draft, criteria, context) {
  criteria.forEach((text, i) => {
    const id = context.newElement();
    draft.set((0, import_base.domain_document__cellKey)("criteria", id, "text"), checkCriterion(text));
    draft.set((0, import_base.domain_document__cellKey)("criteria", id, "done"), false);
    draft.set((0, import_base.domain_document__cellKey)("criteria", id, "rank"), nthRank(i));
  });
}
function aliasesOf(operation) {
  if (operation.op === "create") return (operation.aliases ?? []).map((alias) => alias.trim());
  return operation.op === "alias" ? (operation.add ?? []).map((alias) => alias.trim()) : [];
}
function aliasTaken(alias, by, prefix, hint) {
  const shown = `${prefix}-${by.slice(0, 6)}`;
  const message = `${JSON.stringify(alias)} names ticket ${shown} already.`;
  return new import_start.base_errors__TicketError("ALIAS_TAKEN", "conflict", message, {
    data: { alias, by },
    hint: hint.replace("SHOWN", shown)
  });
}
var GIVEN_TWICE = "A name names one ticket, and this batch gives it to two.";
var TAKEN_ID = "It is the beginning of that ticket's id: choose another.";
function checkAlias({ owners, drafts, given, prefix }, alias, own) {
  const hasNow = (id) => drafts.get(id)?.keys("aliases").includes(alias);
  if (hasNow(own) === true) return;
  const rival = given.get(alias);
  if (rival !== void 0 && rival !== own && hasNow(rival) === true)
    throw aliasTaken(alias, rival, prefix, GIVEN_TWICE);
  for (const { id, by } of owners.get(alias) ?? []) {
    if (id === own) continue;
    if (by === "id") throw aliasTaken(alias, id, prefix, TAKEN_ID);
    const way = `Take it from that ticket first: git ticket alias remove SHOWN ${alias}`;
    if (hasNow(id) !== false) throw aliasTaken(alias, id, prefix, way);
  }
}
function checkAliases(naming, operation, own) {
  const aliases = aliasesOf(operation);
  for (const alias of aliases) checkAlias(naming, alias, own);
  for (const alias of aliases) naming.given.set(alias, own);
}
function nameCreates({ operations, refs, faults }, skip, newId) {
  operations.forEach((operation, index) => {
    if (skip.has(index) || operation.op !== "create" || operation.ref === void 0) return;
    const { ref } = operation;
    if (refs.has(ref)) faults.set(index, (0, import_base.store_plan_faults__duplicateRef)(ref));
    else refs.set(ref, newId(index));
  });
}
function usersOf(operations) {
  const users = /* @__PURE__ */ new Map();
  operations.forEach((operation, index) => {
    for (const token of tokensOf(operation)) {
      if (!token.startsWith("$")) continue;
      const known = users.get(token);
      if (known === void 0) users.set(token, [index]);
      else known.push(index);
    }
  });
  return users;
}
function spreadFaults({ operations, faults }) {
  const users = usersOf(operations);
  const spoiled = [...faults.keys()];
  for (let index = spoiled.pop(); index !== void 0; index = spoiled.pop()) {
    const operation = operations[index];
    if (operation?.op !== "create" || operation.ref === void 0) continue;
    if (faults.get(index)?.code === "DUPLICATE_REF") continue;
    for (const user of users.get(operation.ref) ?? []) {
      if (faults.has(user)) continue;
      faults.set(user, (0, import_base.store_plan_faults__unknownRef)(operation.ref));
      spoiled.push(user);
    }
  }
}
function resolve({ input, refs }, token, mayBeMissing) {
  if (token.startsWith("$")) {
    const id = refs.get(token);
    if (id !== void 0) return id;
    throw (0, import_base.store_plan_faults__unknownRef)(token);
  }
  const resolution = input.resolutions.get(token) ?? { kind: "missing" };
  if (resolution.kind === "found") return resolution.id;
  if (mayBeMissing && resolution.kind === "missing" && resolution.id !== void 0)
    return resolution.id;
  throw (0, import_tickets.domain_ticket__unresolved)(token, resolution, input.config.prefix);
}
function elementIds({ key, stamp }) {
  let count = 0;
  if (key === void 0) return () => () => (0, import_base.base_base32__elementId)(stamp, count++);
  return (index) => {
    let nth = 0;
    return () => (0, import_base.base_base32__derivedElement)(nth++, "key", key, String(index));
  };
}
function contextOf(planning, operation, id, newElement) {
  const { config, stamp, time, actor, checkCustom: checkCustom2 } = planning.input;
  const named = operation.op !== "create" && !operation.id.startsWith("$");
  const shown = named ? operation.id : `${config.prefix}-${id}`;
  const loose = operation.op === "unlink";
  const keep = (hash, bytes) => planning.contents.set((0, import_tickets.domain_config_config__attachmentPath)(id, hash), bytes);
  const context = { config, stamp, time, actor, shown, newElement, keep, checkCustom: checkCustom2 };
  return { ...context, resolve: (token) => resolve(planning, token, loose) };
}
function draftOf(planning, id, token, mayBePurged) {
  const known = planning.drafts.get(id);
  if (known?.purged && !mayBePurged) throw (0, import_base.store_plan_faults__purged)(id, token);
  if (known !== void 0) return known;
  if (token.startsWith("$")) throw (0, import_base.store_plan_faults__unknownRef)(token);
  const { input } = planning;
  const document = input.documents.get(id);
  if (document === void 0) throw (0, import_tickets.domain_ticket__unresolved)(token, { kind: "missing" }, input.config.prefix);
  if (document.purged && !mayBePurged) throw (0, import_base.store_plan_faults__purged)(id, token);
  const draft = new import_tickets.domain_config_config__Draft(document, input.stamp);
  planning.drafts.set(id, draft);
  return draft;
}
function namingOf({ input, drafts, given }) {
  return { owners: input.owners, drafts, given, prefix: input.config.prefix };
}
function applyOne(planning, operation, index, newElement) {
  const { input } = planning;
  if (operation.op !== "create") {
    const id2 = resolve(planning, operation.id, false);
    const context = contextOf(planning, operation, id2, newElement);
    const draft2 = draftOf(planning, id2, operation.id, operation.op === "purge");
    checkAliases(namingOf(planning), operation, id2);
    applyEdit(draft2, operation, context, input.blobs.get(id2));
    return id2;
  }
  const id = input.newId(index);
  if (input.documents.get(id) !== void 0) throw (0, import_base.store_plan_faults__keyUsedBefore)(input.key ?? "", id);
  const draft = new import_tickets.domain_config_config__Draft((0, import_base.domain_document__emptyDocument)("ticket", id, input.stamp), input.stamp);
  checkAliases(namingOf(planning), operation, id);
  applyCreate(draft, operation, contextOf(planning, operation, id, newElement), id);
  planning.drafts.set(id, draft);
  planning.created.add(id);
  return id;
}
function planOnce(input, skip) {
  const refs = /* @__PURE__ */ new Map();
  const faults = /* @__PURE__ */ new Map();
  const planning = {
    input,
    drafts: /* @__PURE__ */ new Map(),
    created: /* @__PURE__ */ new Set(),
    refs,
    given: /* @__PURE__ */ new Map(),
    contents: /* @__PURE__ */ new Map(),
    resolve: (token) => resolve({ input, refs }, token, false)
  };
  const outcomes = [];
  const newElement = elementIds(input);
  const naming = { operations: input.operations, refs, faults };
  nameCreates(naming, skip, input.newId);
  input.operations.forEach((operation, index) => {
    if (skip.has(index) || faults.has(index)) return;
    try {
      const id = applyOne(planning, operation, index, newElement(index));
      outcomes.push({ index, op: operation.op, id });
    } catch (error) {
      if (!(0, import_start.base_errors__isTicketError)(error)) throw error;
      faults.set(index, error);
    }
  });
  if (faults.size > 0) {
    spreadFaults(naming);
    for (const index of skip) faults.delete(index);
    return { ...planning, outcomes, faults: listed2(faults), needs: [] };
  }
  return { ...planning, outcomes, ...checkCycles(planning, outcomes) };
}
function listed2(faults) {
  return [...faults].map(([index, error]) => ({ index, error })).sort((a, b) => a.index - b.index);
}
function planBatch(input) {
  const faults = /* @__PURE__ */ new Map();
  for (; ; ) {
    const plan = planOnce(input, new Set(faults.keys()));
    for (const { index, error } of plan.faults) faults.set(index, error);
    if (plan.needs.length > 0 || plan.faults.length === 0)
      return { ...plan, faults: listed2(faults) };
  }
}
async function load(store, snapshot, ids) {
  const wanted = [...new Set(ids)];
  const found = await (0, import_tickets.domain_config_config__readDocuments)(store, snapshot, "ticket", wanted);
  const documents = new Map(wanted.map((id) => [id, found.get(id)?.document]));
  const blobs = new Map([...found].map(([id, stored]) => [id, stored.oid]));
  return { documents, blobs };
}
function changedIds(operations, resolutions) {
  return operations.flatMap((operation) => {
    const resolution = operation.op === "create" ? void 0 : resolutions.get(operation.id);
    return resolution?.kind === "found" ? [resolution.id] : [];
  });
}
function idGiver(store, key) {
  const ids = /* @__PURE__ */ new Map();
  return (index) => {
    const id = ids.get(index) ?? (key === void 0 ? (0, import_base.base_base32__randomId)(store.random(8)) : keyedId(key, index));
    ids.set(index, id);
    return id;
  };
}
function stampFor(store, now, snapshot, documents) {
  let seen = snapshot.trailers?.clock;
  for (const document of documents.values())
    if (document !== void 0 && !document.purged) seen = (0, import_base.base_base32__laterStamp)(seen, (0, import_base.domain_document__latestStamp)(document));
  return (0, import_base.base_base32__mintStamp)(now, seen, store.replica);
}
async function customCheckFor(operations, { fields }) {
  if (Object.keys(fields).length === 0) return void 0;
  const writes = operations.some(
    (o) => o.op === "create" && o.custom || o.op === "set" && o.fields.custom
  );
  if (!writes) return void 0;
  return (await Promise.resolve().then(() => __toESM(require("./domain-config-custom-fields.js")))).customCheck(fields);
}
async function planOn(store, snapshot, request) {
  const { operations, key, actor } = request;
  const config = await (0, import_tickets.domain_config_config__readConfig)(store, snapshot);
  const tokens = operations.flatMap(tokensOf).filter((t) => !t.startsWith("$"));
  const resolutions = await (0, import_tickets.domain_ticket__resolveTokens)(store, snapshot, config.prefix, tokens);
  const names = operations.flatMap(aliasesOf);
  const owners = await (0, import_tickets.domain_ticket__nameOwners)(store, snapshot, config.prefix, names);
  const newId = idGiver(store, key);
  const derived = operations.flatMap(
    ({ op }, i) => op === "create" && key !== void 0 ? [newId(i)] : []
  );
  const changed = changedIds(operations, resolutions);
  const loaded = await load(store, snapshot, [...changed, ...derived]);
  const now = store.now();
  const stamp = stampFor(store, now, snapshot, loaded.documents);
  const time = new Date(now).toISOString();
  const links = /* @__PURE__ */ new Map();
  const checkCustom2 = await customCheckFor(operations, config);
  const who = { operations, key, actor, config, resolutions, owners, newId };
  const about = { ...who, stamp, time, checkCustom: checkCustom2 };
  const input = { ...about, ...loaded, links };
  for (; ; ) {
    const plan = planBatch(input);
    if (plan.needs.length === 0) return { plan, stamp };
    await readLinks(store, snapshot, plan.needs, links);
  }
}
var PAST = {
  create: "Create",
  set: "Change",
  move: "Move",
  close: "Close",
  reopen: "Reopen",
  label: "Label",
  assign: "Assign",
  alias: "Alias",
  ref: "Reference",
  link: "Link",
  unlink: "Unlink",
  criteria: "Change criteria of",
  comment: "Comment on",
  comments: "Change comments of",
  time: "Log time on",
  attach: "Change attachments of",
  purge: "Purge",
  delete: "Delete",
  restore: "Restore"
};
function batchReasons(operations, outcomes, prefix) {
  const lines = outcomes.flatMap(({ index, id }) => {
    const operation = operations[index];
    if (operation?.op !== "purge") return [];
    return [`${prefix}-${id.slice(0, 6)}: ${(0, import_tickets.domain_config_config__oneLine)(operation.reason)}`];
  });
  return lines.length === 0 ? "" : ["Reasons:", ...lines].join("\n");
}
function batchSubject(outcomes, drafts, prefix) {
  const [first] = outcomes;
  const ids = new Set(outcomes.map((o) => o.id));
  const ops = new Set(outcomes.map((o) => o.op));
  if (first !== void 0 && ids.size === 1 && (outcomes.length === 1 || ops.size === 1)) {
    const title = drafts.get(first.id)?.value("title");
    const named = `${PAST[first.op]} ${prefix}-${first.id.slice(0, 6)}`;
    return typeof title === "string" ? `${named}: ${title}` : named;
  }
  const counts = /* @__PURE__ */ new Map();
  for (const { op } of outcomes) counts.set(op, (counts.get(op) ?? 0) + 1);
  const parts = [...counts].map(([op, count]) => `${count} ${op}`);
  return `Batch on ${ids.size} ticket${ids.size === 1 ? "" : "s"}: ${parts.join(", ")}`;
}
function operationsHash(operations) {
  return (0, import_base.base_base32__sha256Hex)((0, import_start.base_canonical_json__canonicalText)(operations)).slice(0, 32);
}
var NOTHING_DONE = {
  commit: void 0,
  batch: void 0,
  outcomes: [],
  created: [],
  changed: [],
  titles: /* @__PURE__ */ new Map(),
  faults: [],
  repeated: false
};
function resultOf({ plan }) {
  const { outcomes, created, drafts, faults } = plan;
  const changed = [...drafts].filter(([, draft]) => draft.changed).map(([id]) => id);
  const titles = /* @__PURE__ */ new Map();
  for (const [id, draft] of drafts) {
    const title = draft.value("title");
    if (typeof title === "string") titles.set(id, title);
  }
  return { ...NOTHING_DONE, outcomes, created: [...created], changed, titles, faults };
}
async function repeatedResult(store, head, { earlier, list, key }) {
  const ids = list.map((_, index) => keyedId(key, index));
  const files = await (0, import_tickets.domain_config_config__findFiles)(store, head.root, ids.map(import_tickets.domain_config_config__ticketPath));
  const titles = /* @__PURE__ */ new Map();
  const outcomes = list.flatMap((operation, index) => {
    const id = ids[index] ?? "";
    if (operation.op !== "create" || !files.has((0, import_tickets.domain_config_config__ticketPath)(id))) return [];
    titles.set(id, operation.title);
    return [{ index, op: "create", id }];
  });
  const { oid: commit, trailers } = earlier;
  const created = outcomes.map((o) => o.id);
  const done = { outcomes, created, titles, repeated: true };
  return { ...NOTHING_DONE, ...done, commit, batch: trailers.batch };
}
async function publishPlan(store, ready) {
  const { head, planned, files, actor, key } = ready;
  const { plan, stamp } = planned;
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const { prefix } = await (0, import_tickets.domain_config_config__readConfig)(store, head);
  const subject = batchSubject(plan.outcomes, plan.drafts, prefix);
  const clock = (0, import_base.base_base32__laterStamp)(head.trailers?.clock, stamp);
  const reasons = batchReasons(ready.operations, plan.outcomes, prefix);
  const message = (0, import_tickets.domain_config_config__renderMessage)(subject, { batch: stamp, actor, clock, key }, reasons);
  const time = Math.floor(store.now() / 1e3);
  const text = { parents: [head.commit], message, author, committer, time, sign: true };
  const prepared = await prepareCommit(store, head, files, text);
  if (prepared === void 0) return void 0;
  const swap = await publish(store, prepared, head.commit, `ticket: ${subject}`);
  return swap === "lost" ? "lost" : prepared.oid;
}
function batchFiles(changed, contents) {
  const files = new Map(filesOf(changed.map((draft) => draft.document())));
  for (const draft of changed) {
    const own = attachmentFiles(draft.before, draft.document(), (path) => contents.get(path));
    for (const [path, content] of own) files.set(path, content);
  }
  return files;
}
async function attemptBatch(store, operations, { atomic, dryRun, key }) {
  const actor = (await store.repo.identity("author")).email;
  const head = await headToWrite(store);
  const list = typeof operations === "function" ? await operations(head) : operations;
  const hash = key === void 0 ? "" : operationsHash(list);
  const earlier = key === void 0 ? void 0 : await findKey(store, head.commit, key, hash);
  if (earlier !== void 0 && key !== void 0)
    return { kind: "done", value: await repeatedResult(store, head, { earlier, list, key }) };
  const planned = await planOn(store, head, { operations: list, key, actor });
  const result = resultOf(planned);
  if (result.faults.length > 0 && atomic) throw batchError(result.faults, list.length);
  const changed = [...planned.plan.drafts.values()].filter((draft) => draft.changed);
  const files = batchFiles(changed, planned.plan.contents);
  if (files.size === 0 || dryRun) return { kind: "done", value: result };
  const trailer = key === void 0 ? void 0 : `${key} ${hash}`;
  const ready = { head, operations: list, planned, files, actor, key: trailer };
  const commit = await publishPlan(store, ready);
  if (commit === "lost") return { kind: "lost" };
  return { kind: "done", value: { ...result, commit, batch: commit && planned.stamp } };
}
async function commitBatch(store, operations, options) {
  if (options.key !== void 0) checkKey2(options.key);
  return untilPublished(store, () => attemptBatch(store, operations, options));
}
async function viewOf({ store }, snapshot) {
  return {
    snapshot: { ...snapshot, commit: snapshot.commit ?? "" },
    config: await (0, import_tickets.domain_config_config__readConfig)(store, snapshot)
  };
}
function transactionView(workspace, view) {
  return {
    list: async (query = {}) => (await (0, import_tickets.app_list_tickets__listAt)(workspace, view, query)).tickets,
    get: (id) => (0, import_tickets.app_list_tickets__getAt)(workspace, view, id)
  };
}
async function describe(workspace, result) {
  const { store } = workspace;
  const head = result.commit === void 0 ? await (0, import_tickets.domain_config_config__requireHead)(store) : await (0, import_tickets.domain_config_config__snapshotAt)(store, result.commit);
  const view = await viewOf(workspace, head);
  const ids = [...new Set(result.outcomes.map((o) => o.id))];
  const files = await (0, import_tickets.domain_config_config__findFiles)(store, head.root, ids.map(import_tickets.domain_config_config__ticketPath));
  const present2 = ids.filter((id) => files.has((0, import_tickets.domain_config_config__ticketPath)(id)));
  const shown = await (0, import_tickets.domain_ticket__shownIds)(store, head, view.config.prefix, present2);
  const read = result.repeated ? await (0, import_tickets.app_show_ticket__getTickets)(workspace, view, present2) : [];
  const titles = new Map([...result.titles, ...read.map((t) => [t.id, t.title])]);
  return result.outcomes.map((o) => ({
    ...o,
    shown: shown.get(o.id) ?? `${view.config.prefix}-${o.id}`,
    title: titles.get(o.id) ?? ""
  }));
}
var NO_OPERATIONS = "Mend them: what is no operation refuses the whole batch.";
async function checked(operations) {
  const { operationFaults } = await Promise.resolve().then(() => __toESM(require("./app-check-operations.js")));
  const faults = operationFaults(operations);
  if (faults.length > 0) throw batchError(faults, operations.length, NO_OPERATIONS);
  return operations;
}
async function transactAt(workspace, input, options) {
  const check = options.checked === true ? async (list) => list : checked;
  return commitAndDescribe(
    workspace,
    async (snapshot) => check(await input(await viewOf(workspace, snapshot))),
    options
  );
}
async function commitAndDescribe(workspace, operations, { atomic = true, dryRun = false, key }) {
  const how = { atomic, dryRun, ...key === void 0 ? {} : { key } };
  const result = await commitBatch(workspace.store, operations, how);
  const { commit = null, batch = null, created, changed, faults, repeated } = result;
  const described = await describe(workspace, result);
  return { commit, batch, operations: described, created, changed, faults, repeated };
}
async function transact(workspace, input, options) {
  if (typeof input === "function")
    return transactAt(workspace, (view) => input(transactionView(workspace, view)), options);
  const operations = options.checked === true ? input : await checked(input);
  return commitAndDescribe(workspace, operations, options);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  app_transact__transact,
  app_transact__transactAt,
  domain_adopt__FIXED_AUTHOR,
  domain_adopt__adoptedHead,
  domain_adopt__adoptionStamp,
  domain_adopt__commitOrDeepen,
  domain_adopt__joinDocuments,
  domain_adopt__prepareAdoption,
  domain_apply_collections__LINK_MEMBERS,
  domain_apply_collections__LINK_TYPES,
  domain_apply_collections__addLink,
  domain_apply_collections__applyLink,
  domain_apply_collections__applyNames,
  domain_apply_collections__applyRef,
  store_attachment_files__attachmentFiles,
  store_attachment_files__attachmentFolder,
  store_diff_trees__diffTree,
  store_diff_trees__diffTrees,
  store_head_to_write__headToWrite,
  store_plan_cycles__ACYCLIC,
  store_plan_cycles__checkCycles,
  store_plan_cycles__readLinks,
  store_retry__refuseCheckedOut,
  store_retry__untilPublished,
  store_write_tree__filesOf,
  store_write_tree__prepareCommit,
  store_write_tree__publish,
  store_write_tree__withCommit,
  store_write_tree__writeTree,
  workflow_graph__cyclicTickets,
  workflow_graph__findPath
});
