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
  exportLines: () => exportLines,
  jsonLine: () => jsonLine
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_app_list_tickets = require("./shared-app-list-tickets.js");
var import_shared_store_document_pairs = require("./shared-store-document-pairs.js");
var import_shared_app_sort_tickets = require("./shared-app-sort-tickets.js");
var import_shared_app_workspace = require("./shared-app-workspace.js");
var import_shared_git_native_context = require("./shared-git-native-context.js");
var import_shared_git_native_git_errors = require("./shared-git-native-git-errors.js");
var import_shared_git_names = require("./shared-git-names.js");
var import_shared_app_match_tickets = require("./shared-app-match-tickets.js");
var import_shared_domain_ticket = require("./shared-domain-ticket.js");
var import_shared_domain_encode = require("./shared-domain-encode.js");
var import_shared_store_walk = require("./shared-store-walk.js");
var import_shared_domain_attachments = require("./shared-domain-attachments.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var import_shared_domain_milestones = require("./shared-domain-milestones.js");
var import_shared_domain_document = require("./shared-domain-document.js");
var import_shared_git_objects = require("./shared-git-objects.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_base_parse_json = require("./shared-base-parse-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
function jsonLine(value) {
  const text = JSON.stringify(value);
  return /[\u007f-\u{10ffff}]/u.test(text) ? compact(value) : text;
}
function compact(value) {
  if (typeof value === "string") return (0, import_shared_base_canonical_json.quoteJson)(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(compact).join(",")}]`;
  const members = Object.entries(value).map(
    ([k, v]) => `${(0, import_shared_base_canonical_json.quoteJson)(k)}:${compact(v)}`
  );
  return `{${members.join(",")}}`;
}
async function* fullLines(workspace) {
  const { store } = workspace;
  const { snapshot } = await (0, import_shared_app_workspace.viewHead)(workspace);
  const { files, cut } = await (0, import_shared_store_walk.walkTree)(store, snapshot.root, "all");
  if (cut) throw (0, import_shared_domain_config_config.unreadable)(snapshot.root ?? "", "tree", "larger than we read");
  const documents = files.filter((f) => f.place.kind === "document");
  const texts = await (0, import_shared_domain_config_config.readTexts)(
    store,
    documents.map((f) => f.oid)
  );
  for (const [i, read] of texts.entries()) {
    const path = documents[i]?.path ?? "";
    if ("problem" in read) throw (0, import_shared_domain_config_config.unreadable)(read.oid, path, read.problem);
    yield `${jsonLine({ path, document: strictJson(read, path) })}
`;
  }
}
function strictJson({ oid, text }, path) {
  try {
    return (0, import_shared_base_parse_json.parseJson)(text).value;
  } catch (error) {
    throw (0, import_shared_base_errors.isTicketError)(error) ? (0, import_shared_domain_config_config.unreadable)(oid, path, `not JSON: ${error.message}`) : error;
  }
}
async function* ticketLines(workspace, query) {
  const { tickets } = await (0, import_shared_app_list_tickets.listTickets)(workspace, query);
  for (const ticket of tickets) yield `${jsonLine(ticket)}
`;
}
function exportLines(workspace, full, query) {
  return full ? fullLines(workspace) : ticketLines(workspace, { all: true, sort: ["id"], ...query });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exportLines,
  jsonLine
});
