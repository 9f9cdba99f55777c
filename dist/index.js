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
  EXIT: () => import_shared_base_errors.EXIT,
  TicketError: () => import_shared_base_errors.TicketError,
  VERSION: () => import_shared_base_version.VERSION,
  isTicketError: () => import_shared_base_errors.isTicketError,
  openTickets: () => import_shared_app_open_tickets.openTickets,
  schemas: () => import_shared_app_schemas.schemas
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_app_open_tickets = require("./chunks/shared-app-open-tickets.js");
var import_shared_app_transact = require("./chunks/shared-app-transact.js");
var import_shared_store_head_to_write = require("./chunks/shared-store-head-to-write.js");
var import_shared_store_plan_cycles = require("./chunks/shared-store-plan-cycles.js");
var import_shared_workflow_graph = require("./chunks/shared-workflow-graph.js");
var import_shared_domain_adopt = require("./chunks/shared-domain-adopt.js");
var import_shared_store_retry = require("./chunks/shared-store-retry.js");
var import_shared_store_diff_trees = require("./chunks/shared-store-diff-trees.js");
var import_shared_store_attachment_files = require("./chunks/shared-store-attachment-files.js");
var import_shared_app_schemas = require("./chunks/shared-app-schemas.js");
var import_shared_base_base64 = require("./chunks/shared-base-base64.js");
var import_shared_domain_apply_collections = require("./chunks/shared-domain-apply-collections.js");
var import_shared_store_plan_faults = require("./chunks/shared-store-plan-faults.js");
var import_shared_app_show_ticket = require("./chunks/shared-app-show-ticket.js");
var import_shared_app_list_tickets = require("./chunks/shared-app-list-tickets.js");
var import_shared_store_document_pairs = require("./chunks/shared-store-document-pairs.js");
var import_shared_app_sort_tickets = require("./chunks/shared-app-sort-tickets.js");
var import_shared_app_workspace = require("./chunks/shared-app-workspace.js");
var import_shared_git_native_context = require("./chunks/shared-git-native-context.js");
var import_shared_git_native_git_errors = require("./chunks/shared-git-native-git-errors.js");
var import_shared_git_names = require("./chunks/shared-git-names.js");
var import_shared_domain_apply_values = require("./chunks/shared-domain-apply-values.js");
var import_shared_domain_apply_faults = require("./chunks/shared-domain-apply-faults.js");
var import_shared_app_match_tickets = require("./chunks/shared-app-match-tickets.js");
var import_shared_domain_ticket = require("./chunks/shared-domain-ticket.js");
var import_shared_domain_encode = require("./chunks/shared-domain-encode.js");
var import_shared_store_walk = require("./chunks/shared-store-walk.js");
var import_shared_domain_attachments = require("./chunks/shared-domain-attachments.js");
var import_shared_domain_config_config = require("./chunks/shared-domain-config-config.js");
var import_shared_domain_milestones = require("./chunks/shared-domain-milestones.js");
var import_shared_domain_document = require("./chunks/shared-domain-document.js");
var import_shared_git_objects = require("./chunks/shared-git-objects.js");
var import_shared_base_base32 = require("./chunks/shared-base-base32.js");
var import_shared_base_version = require("./chunks/shared-base-version.js");
var import_shared_base_similar = require("./chunks/shared-base-similar.js");
var import_shared_base_parse_json = require("./chunks/shared-base-parse-json.js");
var import_shared_base_canonical_json = require("./chunks/shared-base-canonical-json.js");
var import_shared_base_json = require("./chunks/shared-base-json.js");
var import_shared_base_errors = require("./chunks/shared-base-errors.js");
var import_shared_base_unseen = require("./chunks/shared-base-unseen.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EXIT,
  TicketError,
  VERSION,
  isTicketError,
  openTickets,
  schemas
});
