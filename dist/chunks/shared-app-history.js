import {
  DELETED,
  editedCells,
  valueChanges
} from "./shared-domain-changes.js";
import {
  diffTrees
} from "./shared-store-diff-trees.js";
import {
  documentPlace,
  tryReadBlobs
} from "./shared-store-document-pairs.js";
import {
  resolveToken,
  shownIds
} from "./shared-domain-ticket.js";
import {
  viewHead
} from "./shared-app-workspace.js";
import {
  FILE,
  LIMITS,
  commitIn,
  documentPath,
  fieldOf,
  isStamp,
  readCommits,
  subjectOf
} from "./shared-base-base32.js";
import {
  equalJson,
  isObject
} from "./shared-base-canonical-json.js";
import {
  TicketError
} from "./shared-base-errors.js";

// src/store/commit-kind.ts
function kindOf({ trailers, data }) {
  if (trailers.clock === void 0) return "foreign";
  if (trailers.join !== void 0) return "join";
  if (trailers.adopts !== void 0) return "adoption";
  if (trailers.reverts !== void 0) return "revert";
  return data.parents.length === 0 ? "init" : "batch";
}

// src/store/document-changes.ts
var titleOf = (document) => {
  const title = document.cells.get("title")?.value;
  return typeof title === "string" ? title : void 0;
};
function ownChange({ place, befores, after }, documents) {
  const now = documents.at(after?.oid, place);
  if (now === void 0) return [];
  const [old, ...others] = befores.map((before) => documents.at(before?.oid, place));
  const elsewhere = others.map((other) => new Set(valueChanges(other, now).map((c) => c.key)));
  const cells = valueChanges(old, now).filter((c) => elsewhere.every((keys) => keys.has(c.key)));
  return [{ place, title: titleOf(now), created: old === void 0, cells }];
}
function foreignChange({ place, befores, after }, documents) {
  const [old] = befores.map((before) => documents.at(before?.oid, place));
  const now = documents.at(after?.oid, place);
  const either = now ?? old;
  if (either === void 0) return [];
  const cells = now === void 0 ? [DELETED] : editedCells(old, now);
  return [{ place, title: titleOf(either), created: old === void 0, cells }];
}
function adoptionChange(difference, documents) {
  const [before] = difference.befores;
  const readable = documents.at(before?.oid, difference.place) !== void 0;
  return readable ? foreignChange(difference, documents) : [];
}
var CHANGE_OF = {
  foreign: foreignChange,
  adoption: adoptionChange,
  batch: ownChange,
  revert: ownChange,
  join: ownChange,
  init: ownChange
};

// src/store/history.ts
function ownDifferences(perParent) {
  const [first = [], ...others] = perParent;
  const rest = others.map((list) => new Map(list.map((d) => [d.path, d])));
  return first.flatMap(({ path, before, after }) => {
    const found = rest.map((paths) => paths.get(path));
    if (found.includes(void 0)) return [];
    return [{ path, befores: [before, ...found.map((d) => d?.before)], after }];
  });
}
async function treesOf(store, oids) {
  const present = await store.repo.readObjects(oids, { maxBytes: 0 });
  const there = present.filter((r) => r.kind !== "missing").map((r) => r.oid);
  const commits = await readCommits(store, there);
  return new Map(commits.map((c) => [c.oid, c.data.tree]));
}
async function differencesOf(store, commits) {
  const known = new Map(commits.map((c) => [c.oid, c.data.tree]));
  const missing = commits.flatMap((c) => c.data.parents).filter((p) => !known.has(p));
  for (const [oid, tree] of await treesOf(store, [...new Set(missing)])) known.set(oid, tree);
  const pairs = commits.map(({ data }) => {
    if (data.parents.length === 0) return [[void 0, data.tree]];
    const befores = data.parents.map((p) => known.get(p));
    if (befores.includes(void 0)) return [];
    return befores.map((before) => [before, data.tree]);
  });
  const flat = await diffTrees(store, pairs.flat());
  let at = 0;
  return pairs.map((own) => {
    at += own.length;
    return ownDifferences(flat.slice(at - own.length, at));
  });
}
async function documentChanges(store, commits, lists, only) {
  const path = only === void 0 ? void 0 : documentPath(only.document, only.name);
  const kept = lists.map(
    (list) => list.flatMap((d) => {
      const place = path === void 0 || d.path === path ? documentPlace(d.path) : void 0;
      return place === void 0 ? [] : [{ ...d, place }];
    })
  );
  const wanted = kept.flat().flatMap(
    ({ befores, after, place }) => [...befores, after].flatMap((e) => e?.mode === FILE ? [{ oid: e.oid, place }] : [])
  );
  const documents = await tryReadBlobs(store, wanted);
  return commits.map((commit, i) => {
    const change = CHANGE_OF[kindOf(commit)];
    return (kept[i] ?? []).flatMap((d) => change(d, documents));
  });
}
var CHUNK = 500;
async function* log(store, query) {
  const { tip, only, limit, values } = query;
  const paths = only === void 0 ? {} : { paths: [documentPath(only.document, only.name)], fullHistory: true };
  const oids = await store.repo.history({
    tips: [tip],
    ...paths,
    ...limit === void 0 ? {} : { limit }
  });
  for (let at = 0; at < oids.length; at += CHUNK) {
    const commits = await readCommits(store, oids.slice(at, at + CHUNK));
    const lists = await differencesOf(store, commits);
    const documents = values ? await documentChanges(store, commits, lists, only) : [];
    yield* commits.map((commit, i) => ({
      commit,
      touched: (lists[i] ?? []).flatMap((d) => documentPlace(d.path) ?? []),
      documents: documents[i] ?? []
    }));
  }
}

// src/app/history.ts
function changesOfCell(cell) {
  const { before = null, after = null } = cell;
  const field = cell.part === void 0 ? cell.field : `${cell.field}.${cell.part}`;
  const known = fieldOf("ticket", cell.field);
  if (known?.kind !== "composite") return [{ field, before, after }];
  const [old, now] = [before, after].map((v) => isObject(v) ? v : {});
  return known.members.map((m) => ({ field: m, before: old?.[m] ?? null, after: now?.[m] ?? null })).filter((c) => !equalJson(c.before, c.after));
}
function fieldChanges({ documents }, shown) {
  return documents.flatMap(
    ({ place, title, cells }) => cells.flatMap(
      (cell) => changesOfCell(cell).map((change) => ({
        id: place.name,
        shown: shown.get(place.name) ?? place.name,
        title: title ?? place.name,
        element: cell.element ?? null,
        ...change
      }))
    )
  );
}
function entryOf(changes, shown) {
  const { commit } = changes;
  const { trailers, data } = commit;
  const subject = subjectOf(data.message);
  const kind = kindOf(commit);
  return {
    commit: commit.oid,
    parents: data.parents,
    kind: kind === "batch" && subject.startsWith("Import ") ? "import" : kind,
    subject,
    actor: trailers.actor ?? data.author.email,
    time: new Date(data.committer.time * 1e3).toISOString(),
    batch: trailers.batch ?? null,
    reverts: trailers.reverts ?? null,
    touched: changes.touched.map((p) => p.name),
    changes: fieldChanges(changes, shown)
  };
}
async function history(workspace, query) {
  const { store } = workspace;
  const view = await viewHead(workspace);
  const { snapshot, config } = view;
  const id = query.id === void 0 ? void 0 : await resolveToken(store, snapshot, config.prefix, query.id);
  const asked = {
    tip: snapshot.commit,
    only: id === void 0 ? void 0 : { kind: "document", document: "ticket", name: id },
    limit: query.limit,
    values: query.changes ?? id !== void 0
  };
  const found = [];
  for await (const changes of log(store, asked)) found.push(changes);
  const ids = found.flatMap(
    (c) => c.documents.filter((d) => d.place.document === "ticket").map((d) => d.place.name)
  );
  const shown = await shownIds(store, snapshot, config.prefix, ids);
  return found.map((changes) => entryOf(changes, shown));
}
var CHUNK2 = 200;
async function* newestFirst({ store }, { snapshot }) {
  const oids = await store.repo.history({ tips: [snapshot.commit] });
  for (let at = 0; at < oids.length; at += CHUNK2)
    yield* await readCommits(store, oids.slice(at, at + CHUNK2));
}
async function isRedo(store, commit) {
  let steps = 0;
  for (let at = commit; at.trailers.reverts !== void 0; steps++) {
    const [target] = await store.repo.readObjects([at.trailers.reverts], {
      maxBytes: LIMITS.commit
    });
    if (target?.kind !== "object" || target.type !== "commit") break;
    at = commitIn(target);
  }
  return steps > 0 && steps % 2 === 0;
}
async function lastBatch(workspace, actor) {
  const { store } = workspace;
  const gone = /* @__PURE__ */ new Set();
  for await (const commit of newestFirst(workspace, await viewHead(workspace))) {
    if (gone.has(commit.oid)) continue;
    const { reverts } = commit.trailers;
    if (reverts !== void 0) gone.add(reverts);
    const stands = reverts === void 0 ? kindOf(commit) === "batch" : await isRedo(store, commit);
    if (stands && (actor === void 0 || commit.trailers.actor === actor))
      return entryOf({ commit, touched: [], documents: [] }, /* @__PURE__ */ new Map());
  }
  throw new TicketError("NOTHING_TO_REVERT", "notFound", "There is no batch left to take back.", {
    data: { actor },
    hint: "To see all batches: git ticket log"
  });
}
async function findCommit(workspace, target) {
  const found = isStamp(target) ? await byBatch(workspace, target) : await workspace.repo.resolveCommit(target);
  if (found !== void 0) return found;
  throw new TicketError(
    "COMMIT_NOT_FOUND",
    "notFound",
    `There is no commit or batch ${JSON.stringify(target)}.`,
    {
      data: { target },
      hint: "To see all batches: git ticket log"
    }
  );
}
async function byBatch(workspace, batch) {
  for await (const commit of newestFirst(workspace, await viewHead(workspace)))
    if (commit.trailers.batch === batch) return commit.oid;
  return void 0;
}

export {
  history,
  lastBatch,
  findCommit
};
