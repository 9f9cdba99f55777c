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
  nothingOf: () => nothingOf,
  remotesOfClone: () => remotesOfClone,
  sync: () => sync,
  syncOptions: () => syncOptions,
  syncWith: () => syncWith
});
module.exports = __toCommonJS(stdin_exports);
var import_write = require("./write.js");
var import_base = require("./base.js");
var import_start = require("./start.js");
var import_shared_domain_join_tree = require("./shared-domain-join-tree.js");
var import_shared_store_adopt_commit = require("./shared-store-adopt-commit.js");
var import_shared_domain_join = require("./shared-domain-join.js");
var import_shared_store_diff_trees = require("./shared-store-diff-trees.js");
var import_shared_store_document_pairs = require("./shared-store-document-pairs.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_git_remotes = require("./shared-git-remotes.js");
var import_node_path = require("node:path");
var short = (oid) => oid?.slice(0, 12) ?? "nothing";
var PUT_BACK = "Nothing was lost here. To put your tickets back there:";
function remoteRewritten(remote, ref, seen, now) {
  const { name } = remote;
  const message = `The tickets on ${name} were rewritten: ${short(now)} does not descend from ${short(seen)}, which was there.`;
  return new import_start.base_errors__TicketError("REMOTE_REWRITTEN", "remote", message, {
    data: { remote: name, ref, seen: seen ?? null, now: now ?? null },
    hint: `Nothing was taken, nothing is lost. To join both all the same: git fetch ${name} ${ref} && git ticket merge FETCH_HEAD && git ticket push ${name}`
  });
}
function remoteDeleted({ name }, ref, seen) {
  const message = `The tickets on ${name} were deleted; ${short(seen)} was there.`;
  return new import_start.base_errors__TicketError("REMOTE_DELETED", "remote", message, {
    data: { remote: name, ref, seen },
    hint: `${PUT_BACK} git ticket push ${name}`
  });
}
function remoteUnrelated({ name }, head, tip) {
  const message = `The tickets on ${name} and yours began apart: they may be of two projects.`;
  return new import_start.base_errors__TicketError("REMOTE_UNRELATED", "remote", message, {
    data: { remote: name, head, tip },
    hint: `Nothing was joined. If they belong together: git ticket sync --allow-unrelated ${name}`
  });
}
function clockQuarantine(remote, commit, author, why) {
  const { name } = remote;
  const message = `A commit from ${name} is kept apart: ${short(commit)} by ${author} ${why}.`;
  return new import_start.base_errors__TicketError("CLOCK_QUARANTINE", "clock", message, {
    data: { remote: name, commit, author, why },
    hint: `Your own tickets are as they were. Check the clocks (git ticket doctor); to join it all the same: git ticket sync --accept-clock-skew ${name}`
  });
}
function remoteInvalid({ name }, tip, path, problem) {
  const message = `The tickets on ${name} are damaged and were not taken: ${path} ${problem}.`;
  return new import_start.base_errors__TicketError("REMOTE_INVALID", "invalid", message, {
    data: { remote: name, commit: tip, path, problem },
    hint: `Your own tickets are as they were. To see who did it: git log ${short(tip)} -- ${path}`
  });
}
function wayOut({ why, reason, words }, ref) {
  if (why === "denied") return "Ask whoever runs it for the right to push.";
  if (why === "signatures")
    return `Joins are made alike by every clone, so nobody can sign them. Exempt ${ref} from the rule.`;
  if (/checked out/.test(reason))
    return `That branch is checked out there. Use a ref that is no branch: git config ticket.ref refs/tickets/main`;
  if (/shallow/.test(`${reason} ${words}`))
    return `This clone has not all the history. Deepen it: git fetch --unshallow`;
  const branch = ref.startsWith("refs/heads/") ? `Exempt ${ref} from the rule.` : "Where a host wants branches only: git config ticket.ref refs/heads/tickets (and git branch tickets refs/tickets/main).";
  return `It keeps what it has, and you keep what you wrote. ${branch}`;
}
function pushRefused(remote, ref, outcome) {
  const { why, reason, words } = outcome;
  const { name } = remote;
  const said = words === "" || words === reason ? reason : `${reason}: ${words}`;
  const message = `The remote ${name} refused the tickets: ${said.replace(/[.!]+$/, "")}.`;
  const detail = { data: { remote: name, ref, reason, words }, hint: wayOut(outcome, ref) };
  if (why === "denied") return new import_start.base_errors__TicketError("REMOTE_DENIED", "auth", message, detail);
  if (why === "signatures")
    return new import_start.base_errors__TicketError("REMOTE_WANTS_SIGNATURES", "remote", message, detail);
  return new import_start.base_errors__TicketError("REMOTE_REFUSED", "remote", message, detail);
}
function remoteBusy({ name }, reason, tries, stuck) {
  const message = stuck ? `The remote ${name} does not take the tickets, though nobody else pushed: ${reason}.` : `Other clones kept being faster at ${name}.`;
  return new import_start.base_errors__TicketError("REMOTE_BUSY", "conflict", message, {
    data: { remote: name, reason, tries, stuck },
    hint: stuck ? "Nothing is lost. A lock may have been left behind there; whoever runs it can look." : "Nothing is lost. Run the command again.",
    retryable: true
  });
}
function remoteAhead({ name }, reason) {
  const message = `The remote ${name} has tickets that you have not joined (${reason}).`;
  return new import_start.base_errors__TicketError("REMOTE_AHEAD", "conflict", message, {
    data: { remote: name, reason },
    hint: `To join them and push: git ticket sync ${name}`,
    retryable: true
  });
}
async function move({ repo }, ref, expected, next) {
  if (expected !== next)
    await repo.compareAndSwapRef({ ref, next, expected, message: "ticket: sync" });
}
async function markSeen(store, remote, oid) {
  for (const ref of [remote.tracking, remote.seen])
    await move(store, ref, await store.repo.readRef(ref), oid);
}
async function fetchTip(store, remote, patienceMs) {
  const { repo, ref, onProgress } = store;
  const { address, tracking, seen } = remote;
  const fetched = await repo.readRef(tracking);
  const good = await repo.readRef(seen);
  await move(store, tracking, fetched, good);
  const request = { address, ref, into: tracking, patienceMs, onProgress };
  const outcome = await repo.fetch(request);
  if (outcome.kind === "fetched") return outcome.oid;
  if (outcome.kind === "rewritten") throw remoteRewritten(remote, ref, good, outcome.oid);
  if (good !== void 0) throw remoteDeleted(remote, ref, good);
  return void 0;
}
async function peekTip(store, remote, patienceMs) {
  const { repo, ref, onProgress } = store;
  const { address, seen } = remote;
  const good = await repo.readRef(seen);
  const outcome = await repo.fetch({ address, ref, into: void 0, patienceMs, onProgress });
  if (outcome.kind !== "fetched") {
    if (good !== void 0) throw remoteDeleted(remote, ref, good);
    return void 0;
  }
  if (good !== void 0 && !await repo.isAncestor(good, outcome.oid))
    throw remoteRewritten(remote, ref, good, outcome.oid);
  return outcome.oid;
}
function errorOf({ remote }, tip, { path, place }, text) {
  let stamp;
  try {
    const document = (0, import_write.domain_config_config__readDocument)(place.document, place.name, text);
    if (document.purged) return void 0;
    stamp = (0, import_shared_domain_document.latestStamp)(document);
  } catch (error) {
    if ((0, import_start.base_errors__isTicketError)(error)) return error;
    throw error;
  }
  const { clock } = tip.trailers;
  if (clock === void 0 || stamp <= clock) return void 0;
  const why = `holds a stamp later than its own clock, in ${path}`;
  throw clockQuarantine(remote, tip.oid, tip.data.author.email, why);
}
function problemOf(fetched, tip, changed, text) {
  const error = errorOf(fetched, tip, changed, text);
  if (error?.code !== "NEWER_FORMAT")
    return error === void 0 ? void 0 : `can't be read (${error.code})`;
  if (fetched.forward) return void 0;
  throw error;
}
async function readableBefore(store, changed) {
  const wanted = changed.flatMap(
    ({ before, place }) => before?.mode === import_write.domain_config_config__FILE ? [{ oid: before.oid, place }] : []
  );
  const read = await (0, import_shared_store_document_pairs.tryReadBlobs)(store, wanted);
  const good = changed.filter(({ before, place }) => read.at(before?.oid, place) !== void 0);
  return new Set(good.map(({ path }) => path));
}
async function changedDocuments(store, { base }, tip) {
  const before = base === void 0 ? void 0 : (await (0, import_write.domain_config_config__commitAt)(store, base)).data.tree;
  const differences = await (0, import_shared_store_diff_trees.diffTree)(store, before, tip.data.tree);
  return differences.flatMap((d) => {
    const place = (0, import_shared_store_document_pairs.documentPlace)(d.path);
    return place === void 0 ? [] : [{ ...d, place }];
  });
}
async function checkTree(store, fetched, tip) {
  const changed = await changedDocuments(store, fetched, tip);
  const files = changed.flatMap(({ after }) => after?.mode === import_write.domain_config_config__FILE ? [after.oid] : []);
  const texts = new Map((await (0, import_write.domain_config_config__readTexts)(store, files)).map((text) => [text.oid, text]));
  const faults = /* @__PURE__ */ new Map();
  for (const one of changed) {
    const read = one.after?.mode === import_write.domain_config_config__FILE ? texts.get(one.after.oid) : { problem: "is gone" };
    if (read === void 0) continue;
    const problem = "problem" in read ? read.problem : problemOf(fetched, tip, one, read.text);
    if (problem !== void 0) faults.set(one, problem);
  }
  const lost = await readableBefore(store, [...faults.keys()]);
  for (const [{ path }, problem] of faults)
    if (lost.has(path)) throw remoteInvalid(fetched.remote, tip.oid, path, problem);
  return [...faults].map(([{ path }, problem]) => ({ path, problem }));
}
var CHUNK = 1e3;
function tooLate(time, { fetched, latest }, { oid, data }) {
  if (time <= latest) return;
  const when = time < 864e13 ? new Date(time).toISOString() : "the end of time";
  throw clockQuarantine(fetched.remote, oid, data.author.email, `is of ${when}, in the future`);
}
function checkClock(checking, commit) {
  const { tip, fetched } = checking;
  const { clock } = commit.trailers;
  const time = clock === void 0 ? commit.data.committer.time * 1e3 : (0, import_base.base_base32__stampTime)(clock);
  tooLate(time, checking, commit);
  if (clock !== void 0 && tip.trailers.clock !== void 0 && clock > tip.trailers.clock)
    throw clockQuarantine(
      fetched.remote,
      commit.oid,
      commit.data.author.email,
      "has a clock later than that of the commits on top of it"
    );
}
async function checkCommits(checking, oids) {
  const { store } = checking;
  for (let at = 0; at < oids.length; at += CHUNK) {
    store.onProgress?.({ what: "history", done: at, total: oids.length });
    const commits = await (0, import_write.domain_config_config__readCommits)(store, oids.slice(at, at + CHUNK));
    for (const commit of commits) checkClock(checking, commit);
  }
}
async function checkAdoption(checking) {
  const { store, tip } = checking;
  const adoption = await (0, import_shared_store_adopt_commit.prepareAdoption)(store, tip.oid);
  const adopted = adoption === void 0 ? tip : await (0, import_write.domain_config_config__commitAt)(store, adoption.oid);
  const { clock } = adopted.trailers;
  if (clock !== void 0) tooLate((0, import_base.base_base32__stampTime)(clock), checking, tip);
}
var DAMAGE = /* @__PURE__ */ new Set(["STORE_DAMAGED", "GIT_BAD_COMMIT", "GIT_BAD_TREE"]);
async function validateTip(store, fetched, { acceptClockSkew, skewMs }) {
  const latest = acceptClockSkew ? Number.POSITIVE_INFINITY : store.now() + skewMs;
  try {
    const commits = await store.repo.history({ tips: [fetched.tip], exclude: fetched.known });
    const tip = await (0, import_write.domain_config_config__commitAt)(store, fetched.tip);
    const checking = { store, fetched, tip, latest };
    await checkCommits(checking, commits);
    if (!(0, import_write.store_commit_kind__isForeign)(tip)) return { commits, unreadable: await checkTree(store, fetched, tip) };
    await checkAdoption(checking);
    return { commits, unreadable: [] };
  } catch (error) {
    if (!(0, import_start.base_errors__isTicketError)(error) || !DAMAGE.has(error.code)) throw error;
    throw remoteInvalid(fetched.remote, fetched.tip, "something", `says: ${error.message}`);
  }
}
async function hasTickets(store, oid) {
  const { data } = await (0, import_write.domain_config_config__commitAt)(store, oid);
  return (await (0, import_write.store_walk__walkTree)(store, data.tree, "tickets")).files.length > 0;
}
async function refuseUnrelated(store, remote, head, tip, { allowUnrelated }) {
  if (allowUnrelated || !await hasTickets(store, head) || !await hasTickets(store, tip)) return;
  throw remoteUnrelated(remote, head, tip);
}
async function placeTip(store, remote, tip, options) {
  const { repo } = store;
  const head = await repo.readRef(store.ref);
  const seen = await repo.readRef(remote.seen);
  if (tip === head || tip === seen) return void 0;
  if (head === void 0)
    return { remote, tip, known: seen === void 0 ? [] : [seen], base: seen, forward: true };
  if (await repo.isAncestor(tip, head)) return void 0;
  if (await repo.isAncestor(head, tip))
    return { remote, tip, known: [head], base: head, forward: true };
  const known = seen === void 0 ? [head] : [head, seen];
  if (seen !== void 0 && await repo.isAncestor(seen, tip))
    return { remote, tip, known, base: seen, forward: false };
  const [base] = await repo.mergeBases(head, tip);
  if (base === void 0) await refuseUnrelated(store, remote, head, tip, options);
  return { remote, tip, known, base, forward: false };
}
async function checkTip(store, remote, tip, options) {
  const fetched = await placeTip(store, remote, tip, options);
  return fetched === void 0 ? { commits: [], unreadable: [] } : validateTip(store, fetched, options);
}
async function receive(store, remote, options) {
  const tip = await fetchTip(store, remote, options.patienceMs);
  if (tip === void 0) return { tip, commits: [], unreadable: [] };
  const valid = await checkTip(store, remote, tip, options);
  await markSeen(store, remote, tip);
  return { tip, ...valid };
}
async function joinReceived(store, { tip }) {
  if (tip === void 0 || tip === await store.repo.readRef(store.ref)) return void 0;
  const outcome = await (0, import_shared_domain_join_tree.joinCommit)(store, tip);
  return outcome.kind === "up-to-date" ? void 0 : outcome;
}
var MOST_RACES = 40;
var MOST_STUCK = 6;
var MOST_CUTS = 2;
var LONGEST_PAUSE_MS = 3e3;
function backOff(store, races) {
  const [byte = 0] = store.random(1);
  const cap = Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(races, 7));
  return new Promise((resolve2) => {
    setTimeout(resolve2, cap * (byte + 1) / 256);
  });
}
var Patience = class {
  races = [];
  #stuck = 0;
  #cuts = 0;
  #tip;
  lost(remote, race, tip) {
    this.#stuck = this.races.length > 0 && tip === this.#tip ? this.#stuck + 1 : 0;
    this.#tip = tip;
    this.races.push(race);
    const stuck = this.#stuck >= MOST_STUCK;
    if (stuck || this.races.length >= MOST_RACES)
      throw remoteBusy(remote, race.reason, this.races.length, stuck);
  }
  cut(error) {
    this.#cuts++;
    if (!(0, import_start.base_errors__isTicketError)(error) || !error.retryable || this.#cuts > MOST_CUTS) throw error;
  }
};
async function tryPush(store, remote, commit, { patienceMs }, patience) {
  const { repo, ref, onProgress } = store;
  try {
    return await repo.push({ address: remote.address, commit, ref, patienceMs, onProgress });
  } catch (error) {
    patience.cut(error);
    return void 0;
  }
}
async function countSent({ repo }, head, outcome) {
  if (outcome.kind !== "pushed") return 0;
  const old = outcome.from === void 0 ? void 0 : await repo.resolveCommit(outcome.from);
  return (await repo.history({ tips: [head], exclude: old === void 0 ? [] : [old] })).length;
}
async function bring(store, remote, parts, options, brought) {
  const got = await receive(store, remote, options);
  for (const oid of got.commits) brought.received.add(oid);
  brought.unreadable.push(...got.unreadable);
  const joined = parts.join ? await joinReceived(store, got) : void 0;
  if (joined !== void 0) brought.joins.push(joined);
  return { tip: got.tip, after: await store.repo.readRef(store.ref) };
}
function isThere(store, remote, outcome, tip, patience) {
  if (outcome?.kind === "refused") throw pushRefused(remote, store.ref, outcome);
  if (outcome?.kind === "race") patience.lost(remote, outcome, tip);
  return outcome?.kind === "pushed" || outcome?.kind === "up-to-date";
}
async function syncWith(store, remote, parts, options) {
  const before = await store.repo.readRef(store.ref);
  const patience = new Patience();
  const brought = { received: /* @__PURE__ */ new Set(), joins: [], unreadable: [] };
  const { joins, unreadable } = brought;
  const { races } = patience;
  for (; ; ) {
    const { tip, after } = await bring(store, remote, parts, options, brought);
    const done = { before, after, tip, joins, unreadable, races };
    if (!parts.push || after === tip || after === void 0)
      return { ...done, received: [...brought.received], sent: 0 };
    const outcome = await tryPush(store, remote, after, options, patience);
    if (isThere(store, remote, outcome, tip, patience)) {
      await markSeen(store, remote, after);
      const sent = await countSent(store, after, outcome);
      return { ...done, received: [...brought.received], sent };
    }
    await backOff(store, races.length);
  }
}
async function pushTo(store, remote, { patienceMs }, dryRun) {
  const { repo, ref, onProgress } = store;
  const head = await repo.readRef(ref);
  if (head === void 0) throw await (0, import_write.domain_config_config__noTickets)(store);
  const { address } = remote;
  const outcome = await repo.push({ address, commit: head, ref, patienceMs, dryRun, onProgress });
  if (outcome.kind === "refused") throw pushRefused(remote, ref, outcome);
  if (outcome.kind === "race") throw remoteAhead(remote, outcome.reason);
  if (!dryRun) await markSeen(store, remote, head);
  return { head, sent: await countSent(store, head, outcome) };
}
var MINUTE = 6e4;
function positive(config, name, otherwise) {
  const text = config.get(name);
  if (text === void 0) return otherwise;
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new import_start.base_errors__TicketError("BAD_CONFIG", "usage", `The setting ${name} is no whole number above 0.`, {
    data: { name, value: text },
    hint: `To go back to ${otherwise}: git config --unset ${name}`
  });
}
function configuredLimits(config) {
  return {
    skewMs: positive(config, "ticket.clockSkew", 60) * MINUTE,
    patienceMs: positive(config, "ticket.remoteTimeout", 300) * 1e3
  };
}
function isNew(key, { stamp }, bases) {
  return bases.every((base) => (0, import_shared_domain_document.cellOf)(base, key)?.stamp !== stamp);
}
function lostAt(key, a, b, bases) {
  const [x, y] = [(0, import_shared_domain_document.cellOf)(a.document, key), (0, import_shared_domain_document.cellOf)(b.document, key)];
  if (x === void 0 || y === void 0 || (0, import_start.base_canonical_json__equalJson)(x.value, y.value)) return void 0;
  if (!isNew(key, x, bases) || !isNew(key, y, bases)) return void 0;
  const won = (0, import_shared_domain_join.joinCells)(x, y);
  const [lost, side] = won === x ? [y, b] : [x, a];
  const [field, element, part] = (0, import_shared_domain_document.cellPath)(key);
  const { kind, name } = a.document;
  return {
    ...{ kind, name, field, element, part },
    value: lost.value,
    won: won.value,
    commit: side.commit
  };
}
function lostBetween(a, b, bases) {
  if (a.document.purged || b.document.purged) return [];
  const keys = /* @__PURE__ */ new Set([...a.document.cells.keys(), ...b.document.cells.keys()]);
  return [...keys].flatMap((key) => lostAt(key, a, b, bases) ?? []);
}
async function lostInJoin(store, [a, b]) {
  const bases = await (0, import_write.domain_config_config__readCommits)(store, await store.repo.mergeBases(a.oid, b.oid));
  const differences = await (0, import_shared_store_diff_trees.diffTree)(store, a.data.tree, b.data.tree);
  const both = differences.flatMap(({ path, before, after }) => {
    const place = (0, import_shared_store_document_pairs.documentPlace)(path);
    if (place === void 0 || before?.mode !== import_write.domain_config_config__FILE || after?.mode !== import_write.domain_config_config__FILE) return [];
    return [{ path, place, a: before.oid, b: after.oid }];
  });
  const inBases = await Promise.all(
    bases.map(
      (base) => (0, import_write.domain_config_config__findFiles)(
        store,
        base.data.tree,
        both.map(({ path }) => path)
      )
    )
  );
  const wanted = both.flatMap(({ path, place, ...sides }) => {
    const oids = [sides.a, sides.b, ...inBases.flatMap((files) => files.get(path) ?? [])];
    return oids.map((oid) => ({ oid, place }));
  });
  const documents = await (0, import_shared_store_document_pairs.tryReadBlobs)(store, wanted);
  return both.flatMap(({ path, place, ...sides }) => {
    const [x, y] = [documents.at(sides.a, place), documents.at(sides.b, place)];
    if (x === void 0 || y === void 0) return [];
    const known = inBases.flatMap((files) => documents.at(files.get(path), place) ?? []);
    return lostBetween({ document: x, commit: a.oid }, { document: y, commit: b.oid }, known);
  });
}
async function tryReadTickets(store, snapshot, ids) {
  const files = await (0, import_write.domain_config_config__findFiles)(store, snapshot.root, ids.map(import_write.domain_config_config__ticketPath));
  const wanted = ids.map((id) => ({ oid: files.get((0, import_write.domain_config_config__ticketPath)(id)) ?? "", place: ticketAt(id) }));
  const read = await (0, import_shared_store_document_pairs.tryReadBlobs)(
    store,
    wanted.filter(({ oid }) => oid !== "")
  );
  return wanted.flatMap(({ oid, place }) => {
    const document = read.at(oid, place);
    return document === void 0 ? [] : [[place.name, document]];
  });
}
var ticketAt = (name) => ({ kind: "document", document: "ticket", name });
async function suppressedLinks(store, snapshot, tickets) {
  const links = /* @__PURE__ */ new Map();
  await (0, import_write.store_plan_cycles__readLinks)(store, snapshot, tickets, links);
  const found = [];
  for (const type of import_write.store_plan_cycles__ACYCLIC) {
    const targets = (id) => (links.get(id) ?? []).filter((link) => link.type === type).map((link) => link.to);
    const cyclic = (0, import_write.workflow_graph__cyclicTickets)(links.keys(), targets);
    const documents = await tryReadTickets(store, snapshot, [...cyclic]);
    const edges = documents.flatMap(
      ([from, document]) => targets(from).flatMap((to) => {
        const stamp = document.cells.get((0, import_shared_domain_document.cellKey)("links", `${type} ${to}`))?.stamp;
        return stamp === void 0 || !cyclic.has(to) ? [] : [{ from, to, stamp }];
      })
    );
    for (const { from, to } of (0, import_write.workflow_graph__acyclicEdges)(edges).suppressed) found.push({ type, from, to });
  }
  return found;
}
var MOST_JOINS = 50;
async function changedTickets(store, before, after) {
  if (after === void 0 || before === after) return [];
  const [now] = await (0, import_write.domain_config_config__readCommits)(store, [after]);
  const [old] = before === void 0 ? [] : await (0, import_write.domain_config_config__readCommits)(store, [before]);
  const differences = await (0, import_shared_store_diff_trees.diffTree)(store, old?.data.tree, now?.data.tree);
  return differences.flatMap(({ path }) => {
    const place = (0, import_shared_store_document_pairs.documentPlace)(path);
    return place?.document === "ticket" ? [place.name] : [];
  });
}
async function lostIn(store, pairs) {
  const found = /* @__PURE__ */ new Map();
  for (const pair of pairs)
    for (const lost of await lostInJoin(store, pair)) {
      const { name, field, element, part, value } = lost;
      found.set(JSON.stringify([name, field, element, part, value]), lost);
    }
  return [...found.values()];
}
async function joinsAmong(store, oids) {
  const commits = await (0, import_write.domain_config_config__readCommits)(store, oids);
  const joins = commits.filter(({ data, trailers }) => trailers.join && data.parents.length === 2);
  const pairs = [];
  for (const { data } of joins.slice(0, MOST_JOINS)) {
    const [a, b] = await (0, import_write.domain_config_config__readCommits)(store, data.parents);
    if (a !== void 0 && b !== void 0) pairs.push([a, b]);
  }
  return { pairs, left: Math.max(0, joins.length - MOST_JOINS) };
}
var lostOf = (shown) => ({ name, field, element, part, value = null, won = null, commit }) => {
  const whole = part === void 0 ? field : `${field}.${part}`;
  return {
    ...{ id: name, shown: shown(name), field: whole, element: element ?? null },
    ...{ value, won, commit }
  };
};
var suppressedOf = (shown) => ({ type, from, to }) => ({
  ...{ type, id: from, shown: shown(from) },
  ...{ to, toShown: shown(to) }
});
async function findingsOf(store, head, pairs, changed) {
  const snapshot = await (0, import_write.domain_config_config__snapshotAt)(store, head);
  const { prefix } = await (0, import_write.domain_config_config__readConfig)(store, snapshot);
  const lost = await lostIn(store, pairs);
  const suppressed = await suppressedLinks(store, snapshot, changed);
  const ids = [
    ...lost.filter((l) => l.kind === "ticket").map((l) => l.name),
    ...suppressed.flatMap((s) => [s.from, s.to])
  ];
  const names = await (0, import_write.store_resolution__shownIds)(store, snapshot, prefix, ids);
  const shown = (id) => names.get(id) ?? id;
  return { lost: lost.map(lostOf(shown)), suppressed: suppressed.map(suppressedOf(shown)) };
}
async function wouldSend({ repo }, head, tip, joins) {
  if (head === void 0) return 0;
  const own = await repo.history({ tips: [head], exclude: tip === void 0 ? [] : [tip] });
  return own.length + (joins ? 1 : 0);
}
async function previewSync({ store }, parts, remote, options) {
  const head = await store.repo.readRef(store.ref);
  const tip = await peekTip(store, remote, options.patienceMs);
  const none = { ...{ lost: [], suppressed: [] } };
  const about = { remote: remote.name, before: head ?? null, commit: head ?? null };
  const counts = { joins: [], races: [], unexamined: 0 };
  if (tip === void 0) {
    const sent2 = parts.push ? await wouldSend(store, head, tip, false) : 0;
    return {
      ...{ ...about, ...counts, ...none, tip: null, kind: "up-to-date", received: 0 },
      ...{ changed: [], joined: [], unreadable: [], sent: sent2 }
    };
  }
  const { commits, unreadable } = await checkTip(store, remote, tip, options);
  const preview = parts.join ? await (0, import_shared_domain_join_tree.previewJoin)(store, tip) : void 0;
  const { kind = "up-to-date", joined = [], sides } = preview ?? {};
  const changed = kind === "fast-forward" ? await changedTickets(store, head, tip) : joined;
  const found = sides === void 0 ? none : { ...await findingsOf(store, sides[0].oid, [sides], []) };
  const sent = parts.push ? await wouldSend(store, head, tip, kind === "joined") : 0;
  return {
    ...{ ...about, ...counts, ...found, tip, kind, received: commits.length },
    ...{ changed, joined, unreadable, sent }
  };
}
async function preferred(repo) {
  return (0, import_shared_git_remotes.preferredRemote)(await repo.wholeConfig(), await repo.currentBranch());
}
async function chosenRemotes({ repo, store, dir = "." }, { remote, all = false }) {
  const config = await repo.wholeConfig();
  const one = remote ?? (all ? void 0 : await preferred(repo));
  const words = all ? (0, import_shared_git_remotes.allRemotes)(config) : one === void 0 ? [] : [one];
  if (words.length === 0) throw noRemote((0, import_shared_git_remotes.remoteNames)(config));
  return words.map((word) => (0, import_shared_git_remotes.remoteFor)(config, word, store.ref, (path) => (0, import_node_path.resolve)(dir, path)));
}
async function remotesOfClone(workspace) {
  const { repo } = workspace;
  if ((0, import_shared_git_remotes.remoteNames)(await repo.wholeConfig()).length === 0) return [];
  const one = await preferred(repo);
  if (one !== void 0) return chosenRemotes(workspace, { remote: one });
  return (0, import_shared_git_remotes.allRemotes)(await repo.wholeConfig()).length === 0 ? [] : chosenRemotes(workspace, { all: true });
}
function noRemote(names) {
  const none = names.length === 0;
  const message = none ? "This repository has no remote." : `Git has no default among these remotes: ${names.join(", ")}.`;
  return new import_start.base_errors__TicketError("NO_REMOTE", "notFound", message, {
    data: { remotes: names },
    hint: none ? "To add one: git remote add origin URL" : `Name one, or all of them: git ticket sync ${names[0]}, git ticket sync --all`
  });
}
var PARTS = {
  fetch: { join: false, push: false },
  pull: { join: true, push: false },
  sync: { join: true, push: true }
};
async function syncOptions({ repo }, { acceptClockSkew = false, allowUnrelated = false }) {
  return { acceptClockSkew, allowUnrelated, ...configuredLimits(await repo.config()) };
}
function kindOf({ before, after, joins }) {
  if (joins.some((j) => j.kind === "joined")) return "joined";
  return before === after ? "up-to-date" : "fast-forward";
}
var nothingOf = (remote, head) => ({
  ...{ remote: remote.name, tip: null, before: head ?? null, commit: head ?? null },
  ...{ kind: "up-to-date", received: 0, changed: [], joined: [], joins: [], sent: 0, races: [] },
  ...{ lost: [], unexamined: 0, suppressed: [], unreadable: [] }
});
async function reportOf({ store }, remote, outcome) {
  const { before, after, joins, received } = outcome;
  const counts = {
    ...nothingOf(remote, before),
    ...{ tip: outcome.tip ?? null, commit: after ?? null, kind: kindOf(outcome) },
    ...{ received: received.length, sent: outcome.sent, races: outcome.races },
    ...{ unreadable: outcome.unreadable }
  };
  if (after === void 0 || before === after) return counts;
  const made = joins.filter((j) => j.kind === "joined").map((j) => j.commit);
  const changed = await changedTickets(store, before, after);
  const arrived = before === void 0 ? [] : received;
  const { pairs, left } = await joinsAmong(store, [...made.toReversed(), ...arrived]);
  const findings = await findingsOf(store, after, pairs, changed);
  const joined = [...new Set(joins.flatMap((j) => j.joined))];
  return { ...counts, changed, joined, joins: made, unexamined: left, ...findings };
}
async function pushOnly({ store }, remote, options, dryRun) {
  const { head, sent } = await pushTo(store, remote, options, dryRun);
  return { ...nothingOf(remote, head), sent };
}
async function syncOne(workspace, kind, remote, options, dryRun) {
  if (kind === "push") return pushOnly(workspace, remote, options, dryRun);
  if (dryRun) return previewSync(workspace, PARTS[kind], remote, options);
  return reportOf(workspace, remote, await syncWith(workspace.store, remote, PARTS[kind], options));
}
async function pushLater({ store }, remotes, reports, options) {
  const head = await store.repo.readRef(store.ref);
  for (const [i, report] of reports.entries()) {
    const remote = remotes.find((r) => r.name === report.remote);
    if (remote === void 0 || await store.repo.readRef(remote.seen) === head) continue;
    const { after, sent, races } = await syncWith(store, remote, PARTS.sync, options);
    reports[i] = {
      ...report,
      commit: after ?? null,
      sent: report.sent + sent,
      races: [...report.races, ...races]
    };
  }
}
var asFailure = (remote, error) => {
  if (!(0, import_start.base_errors__isTicketError)(error)) throw error;
  return { remote: remote.name, error };
};
async function syncAll(workspace, kind, remotes, options, dryRun) {
  const reports = [];
  const failed = [];
  for (const remote of remotes) {
    try {
      reports.push(await syncOne(workspace, kind, remote, options, dryRun));
    } catch (error) {
      failed.push(asFailure(remote, error));
    }
  }
  if (kind === "sync" && !dryRun) await pushLater(workspace, remotes, reports, options);
  return { remotes: reports, failed };
}
async function sync(workspace, kind, options) {
  const { repo, store } = workspace;
  if (options.background !== true) return syncNow(workspace, kind, options);
  let report = { ref: store.ref, remotes: [], failed: [] };
  await repo.withTurn(async () => {
    report = await syncNow(workspace, kind, options);
  });
  return report;
}
async function syncNow(workspace, kind, options) {
  const { store } = workspace;
  const { dryRun = false, all = false } = options;
  const remotes = await chosenRemotes(workspace, options);
  const how = await syncOptions(workspace, options);
  if (all) return { ref: store.ref, ...await syncAll(workspace, kind, remotes, how, dryRun) };
  const reports = [];
  for (const remote of remotes) reports.push(await syncOne(workspace, kind, remote, how, dryRun));
  if (!dryRun) await store.repo.maintain();
  return { ref: store.ref, remotes: reports, failed: [] };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  nothingOf,
  remotesOfClone,
  sync,
  syncOptions,
  syncWith
});
