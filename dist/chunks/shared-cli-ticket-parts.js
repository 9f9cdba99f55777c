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
  counted: () => counted,
  partsOfWords: () => partsOfWords,
  ticketOfWord: () => ticketOfWord
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_parts = require("./shared-domain-parts.js");
var import_shared_cli_transact = require("./shared-cli-transact.js");
var import_shared_cli_usage_errors = require("./shared-cli-usage-errors.js");
var import_shared_store_plan_faults = require("./shared-store-plan-faults.js");
async function ticketOfWord(call, word, context) {
  const [token = "", other] = (0, import_shared_cli_transact.idsOf)(call, [word]);
  if (other !== void 0) throw (0, import_shared_cli_usage_errors.wrongOperands)(call.spec, "it takes one ticket at a time");
  const ticket = await (await context.tickets()).get(token);
  if (ticket.purged) throw (0, import_shared_store_plan_faults.purged)(ticket.id, token);
  return { ...ticket, token };
}
function partsOfWords(kind, { shown }, parts, words) {
  const named = words.flatMap((word) => word.split(","));
  return [...new Set(named.map((word) => (0, import_shared_domain_parts.findPart)(kind, shown, parts, word)))];
}
function counted(count, { one, many }) {
  return `${count} ${count === 1 ? one : many}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  counted,
  partsOfWords,
  ticketOfWord
});
