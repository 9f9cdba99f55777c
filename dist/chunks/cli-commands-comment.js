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
  run: () => run
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_comments = require("./shared-cli-comments.js");
var import_shared_cli_ticket_parts = require("./shared-cli-ticket-parts.js");
var import_shared_cli_input = require("./shared-cli-input.js");
var import_shared_domain_parts = require("./shared-domain-parts.js");
var import_shared_cli_transact = require("./shared-cli-transact.js");
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_cli_render_paint = require("./shared-cli-render-paint.js");
var import_shared_store_plan_faults = require("./shared-store-plan-faults.js");
var import_shared_base_base32 = require("./shared-base-base32.js");
var import_shared_base_similar = require("./shared-base-similar.js");
var import_shared_cli_text_of_file = require("./shared-cli-text-of-file.js");
var import_shared_cli_render_json = require("./shared-cli-render-json.js");
var import_shared_base_canonical_json = require("./shared-base-canonical-json.js");
var import_shared_base_json = require("./shared-base-json.js");
var import_shared_base_errors = require("./shared-base-errors.js");
var import_shared_cli_render_escape = require("./shared-cli-render-escape.js");
var import_shared_base_unseen = require("./shared-base-unseen.js");
async function replyOf(call, named, context) {
  const word = call.text("reply-to");
  if (word === void 0) return {};
  const ticket = await (0, import_shared_cli_ticket_parts.ticketOfWord)(call, named, context);
  return { replyTo: (0, import_shared_domain_parts.findPart)(import_shared_domain_parts.COMMENT, ticket.shown, (0, import_shared_cli_comments.commentParts)(ticket), word) };
}
var run = async (call, context) => {
  const [named = "", ...words] = call.operands;
  const ids = (0, import_shared_cli_transact.idsOf)(call, [named]);
  const body = await (0, import_shared_cli_input.textOfWords)(call, words, context);
  const reply = await replyOf(call, named, context);
  const operations = ids.map((id) => ({
    op: "comment",
    id,
    body,
    ...reply,
    ...(0, import_shared_cli_transact.preconditions)(call)
  }));
  return (0, import_shared_cli_transact.transactAndPrint)(call, context, operations, () => "commented");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  run
});
