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
  getAt: () => getAt,
  listAt: () => listAt,
  listTickets: () => listTickets,
  ticketsBeginning: () => ticketsBeginning
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_store_document_pairs = require("./shared-store-document-pairs.js");
var import_shared_app_sort_tickets = require("./shared-app-sort-tickets.js");
var import_shared_app_workspace = require("./shared-app-workspace.js");
var import_shared_app_match_tickets = require("./shared-app-match-tickets.js");
var import_shared_domain_ticket = require("./shared-domain-ticket.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
function withShownIds(all, config) {
  const ids = [...all].sort();
  const place = new Map(ids.map((id, i) => [id, i]));
  return ({ oid, ticket }) => {
    const at = place.get(ticket.id) ?? 0;
    const length = (0, import_shared_base_base32.uniqueLength)(ticket.id, [ids[at - 1], ids[at + 1]]);
    const shown = `${config.prefix}-${ticket.id.slice(0, length)}`;
    return { ...ticket, category: (0, import_shared_domain_config_config.knownCategory)(config, ticket.status), shown, blob: oid };
  };
}
async function listAt(workspace, view, query) {
  const { snapshot, config } = view;
  const { test, sort, limit = 0 } = await (0, import_shared_app_match_tickets.readQuery)(workspace, view, query);
  const { tickets, problems } = await (0, import_shared_domain_ticket.readTickets)(workspace.store, snapshot);
  const order = (0, import_shared_app_sort_tickets.ticketOrder)(sort, config);
  const found = tickets.filter(({ ticket }) => test(ticket));
  const sorted = found.sort((a, b) => order(a.ticket, b.ticket));
  const limited = limit === 0 ? sorted : sorted.slice(0, limit);
  const unread = problems.flatMap(({ path }) => (0, import_shared_store_document_pairs.documentPlace)(path)?.name ?? []);
  const shown = withShownIds([...tickets.map(({ ticket }) => ticket.id), ...unread], config);
  return { commit: snapshot.commit, tickets: limited.map(shown), total: found.length, problems };
}
async function listTickets(workspace, query) {
  return listAt(workspace, await (0, import_shared_app_workspace.viewHead)(workspace), query);
}
async function ticketsBeginning(workspace, token) {
  const view = await (0, import_shared_app_workspace.viewHead)(workspace);
  const { getTickets } = await Promise.resolve().then(() => __toESM(require("./app-show-ticket.js")));
  const { prefix } = view.config;
  const all = `${prefix}-`.startsWith(token);
  const ids = all ? void 0 : await (0, import_shared_domain_ticket.idsBeginning)(workspace.store, view.snapshot, prefix, token);
  return ids === void 0 ? void 0 : getTickets(workspace, view, ids);
}
async function getAt(workspace, view, token) {
  const { getTickets } = await Promise.resolve().then(() => __toESM(require("./app-show-ticket.js")));
  const id = await (0, import_shared_domain_ticket.resolveToken)(workspace.store, view.snapshot, view.config.prefix, token);
  const [ticket] = await getTickets(workspace, view, [id]);
  if (ticket === void 0) throw new Error(`no ticket ${id}`);
  return ticket;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  getAt,
  listAt,
  listTickets,
  ticketsBeginning
});
