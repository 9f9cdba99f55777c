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
  getTickets: () => getTickets,
  showTicket: () => showTicket
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_app_workspace = require("./shared-app-workspace.js");
var import_shared_domain_ticket = require("./shared-domain-ticket.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
async function getTickets({ store }, { snapshot, config }, ids) {
  const files = await (0, import_shared_domain_config_config.findFiles)(store, snapshot.root, ids.map(import_shared_domain_config_config.ticketPath));
  const present = ids.filter((id) => files.has((0, import_shared_domain_config_config.ticketPath)(id)));
  const texts = await (0, import_shared_domain_config_config.readTexts)(
    store,
    present.map((id) => files.get((0, import_shared_domain_config_config.ticketPath)(id)) ?? "")
  );
  const shown = await (0, import_shared_domain_ticket.shownIds)(store, snapshot, config.prefix, present);
  return present.map((id, i) => {
    const read = texts[i];
    const json = read !== void 0 && "text" in read ? (0, import_shared_domain_config_config.looseJson)("ticket", id, read.text) : void 0;
    if (read === void 0 || json === void 0)
      throw (0, import_shared_domain_config_config.unreadable)(
        read?.oid ?? "",
        `ticket ${id}`,
        read !== void 0 && "problem" in read ? read.problem : "not JSON"
      );
    const ticket = (0, import_shared_domain_ticket.ticketOfJson)(json);
    const category = (0, import_shared_domain_config_config.knownCategory)(config, ticket.status);
    return { ...ticket, category, shown: shown.get(id) ?? id, blob: read.oid };
  });
}
async function showTicket(workspace, token) {
  const view = await (0, import_shared_app_workspace.viewHead)(workspace);
  const { store } = workspace;
  const id = await (0, import_shared_domain_ticket.resolveToken)(store, view.snapshot, view.config.prefix, token);
  const { tickets } = await (0, import_shared_domain_ticket.readTickets)(store, view.snapshot);
  const pointing = tickets.filter(
    ({ ticket }) => !ticket.deleted && ticket.links.some((l) => l.to === id)
  );
  const [own] = await getTickets(workspace, view, [id]);
  if (own === void 0) throw new Error(`no ticket ${id}`);
  const others = [...own.links.map((l) => l.to), ...pointing.map((p) => p.ticket.id)];
  const shown = await (0, import_shared_domain_ticket.shownIds)(store, view.snapshot, view.config.prefix, others);
  const present = tickets.filter(({ ticket }) => !ticket.purged);
  const byId = new Map(present.map(({ ticket }) => [ticket.id, ticket]));
  const link = (type, to) => {
    const other = byId.get(to);
    return {
      type,
      to,
      shown: shown.get(to) ?? to,
      title: other?.title ?? null,
      status: other?.status ?? null
    };
  };
  const backlinks = pointing.flatMap(
    ({ ticket }) => ticket.links.filter((l) => l.to === id).map((l) => link(l.type, ticket.id))
  );
  const refs = own.refs.length === 0 ? [] : await (await Promise.resolve().then(() => __toESM(require("./app-shown-refs.js")))).shownRefs(workspace, own.refs);
  return { ...own, refs, links: own.links.map((l) => link(l.type, l.to)), backlinks };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  getTickets,
  showTicket
});
