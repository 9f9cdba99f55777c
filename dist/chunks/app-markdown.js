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
  listMarkdown: () => listMarkdown,
  markdownTickets: () => markdownTickets
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_markdown_render = require("./shared-domain-markdown-render.js");
var import_shared_domain_markdown_marks = require("./shared-domain-markdown-marks.js");
var import_shared_app_show_ticket = require("./shared-app-show-ticket.js");
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
function markdownOf(ticket, prefix) {
  const { id, shown, blob } = ticket;
  const markdown = (0, import_shared_domain_markdown_render.renderMarkdown)((0, import_shared_domain_markdown_render.sheetOf)(ticket), { id, base: blob }, prefix);
  return { id, shown, blob, file: `${prefix}-${id}.md`, markdown };
}
async function markdownTickets(workspace, tokens) {
  const view = await (0, import_shared_app_workspace.viewHead)(workspace);
  const { prefix } = view.config;
  const resolutions = await (0, import_shared_domain_ticket.resolveTokens)(workspace.store, view.snapshot, prefix, tokens);
  const ids = tokens.map((token) => {
    const resolution = resolutions.get(token) ?? { kind: "missing" };
    if (resolution.kind !== "found") throw (0, import_shared_domain_ticket.unresolved)(token, resolution, prefix);
    return resolution.id;
  });
  const tickets = await (0, import_shared_app_show_ticket.getTickets)(workspace, view, [...new Set(ids)]);
  return tickets.map((ticket) => markdownOf(ticket, prefix));
}
async function listMarkdown(workspace, query) {
  const view = await (0, import_shared_app_workspace.viewHead)(workspace);
  const { prefix } = view.config;
  const listing = await (0, import_shared_app_list_tickets.listAt)(workspace, view, { all: true, sort: ["id"], ...query });
  const { commit, problems } = listing;
  return { commit, problems, tickets: listing.tickets.map((t) => markdownOf(t, prefix)) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  listMarkdown,
  markdownTickets
});
