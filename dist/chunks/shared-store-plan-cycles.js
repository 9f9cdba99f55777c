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
  ACYCLIC: () => ACYCLIC,
  checkCycles: () => checkCycles,
  readLinks: () => readLinks
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_workflow_graph = require("./shared-workflow-graph.js");
var import_shared_domain_ticket = require("./shared-domain-ticket.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var ACYCLIC = ["depends-on", "parent"];
var edgeKey = (from, to) => `${from} ${to}`;
function neighboursOf({ drafts, input }, type) {
  const prefix = `${type} `;
  const start = (0, import_shared_domain_document.cellKey)("links", prefix);
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
      (to) => now.has(to) && old?.get((0, import_shared_domain_document.cellKey)("links", `${type} ${to}`))?.value === void 0
    ).map((to) => ({ index, from: id, to }));
  });
}
var MOST_SHOWN = 8;
function cycleError(type, cycle, prefix) {
  const names = cycle.map((id) => `${prefix}-${id.slice(0, 6)}`);
  const shown = names.length <= MOST_SHOWN ? names : [...names.slice(0, MOST_SHOWN - 2), `(${names.length - MOST_SHOWN + 1} more)`, names[0]];
  return new import_shared_base_errors.TicketError(
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
  const cyclic = (0, import_shared_workflow_graph.cyclicTickets)(
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
  const added = [];
  for (const edge of edges) {
    const search = (0, import_shared_workflow_graph.findPath)(edge.to, edge.from, remaining);
    if (search.kind === "path") {
      for (const each of added) out.add(each);
      return { edge, path: search.path };
    }
    const key = edgeKey(edge.from, edge.to);
    if (out.delete(key)) added.push(key);
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
var MOST_STEPS = 20;
async function readLinks(store, snapshot, ids, into) {
  const unknown = (list) => [...new Set(list)].filter((id) => !into.has(id));
  let rim = unknown(ids);
  for (let step = 0; rim.length > 0; step++) {
    if (step === MOST_STEPS) {
      for (const { ticket } of (await (0, import_shared_domain_ticket.readTickets)(store, snapshot)).tickets)
        if (!into.has(ticket.id)) into.set(ticket.id, ticket.links);
    }
    await readSome(store, snapshot, unknown(rim), into);
    rim = unknown(rim.flatMap((id) => into.get(id) ?? []).map((link) => link.to));
  }
}
async function readSome(store, snapshot, ids, into) {
  const files = await (0, import_shared_domain_config_config.findFiles)(store, snapshot.root, ids.map(import_shared_domain_config_config.ticketPath));
  const present = ids.filter((id) => files.has((0, import_shared_domain_config_config.ticketPath)(id)));
  const texts = await (0, import_shared_domain_config_config.readTexts)(
    store,
    present.map((id) => files.get((0, import_shared_domain_config_config.ticketPath)(id)) ?? "")
  );
  for (const id of ids) into.set(id, []);
  present.forEach((id, i) => {
    const read = texts[i];
    if (read !== void 0 && "text" in read) into.set(id, linksIn(id, read.text));
  });
}
function linksIn(id, text) {
  const links = (0, import_shared_domain_config_config.looseJson)("ticket", id, text)?.["links"];
  if (!(0, import_shared_base_json.isArray)(links)) return [];
  return links.flatMap((link) => {
    const { type, to } = (0, import_shared_base_json.isObject)(link) ? link : {};
    return typeof type === "string" && typeof to === "string" ? [{ type, to }] : [];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ACYCLIC,
  checkCycles,
  readLinks
});
