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
  changeLinks: () => changeLinks
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_transact = require("./shared-cli-transact.js");
async function changeLinks(op, call, context) {
  const [ids = "", type = "", ...words] = call.operands;
  const others = (0, import_shared_cli_transact.idsOf)(call, words);
  const operations = (0, import_shared_cli_transact.idsOf)(call, [ids]).flatMap(
    (id) => others.map((to) => ({ op, id, type, to, ...(0, import_shared_cli_transact.preconditions)(call) }))
  );
  const sign = op === "link" ? "+" : "-";
  const said = others.map((to) => `${sign}${type} ${to}`).join(" ");
  return (0, import_shared_cli_transact.transactAndPrint)(call, context, operations, () => said);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changeLinks
});
