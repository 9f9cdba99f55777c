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
  checkPrefix: () => checkPrefix
});
module.exports = __toCommonJS(stdin_exports);
var import_start = require("./start.js");
function checkPrefix(prefix) {
  if (/^[a-z][a-z0-9]{0,9}$/.test(prefix)) return prefix;
  throw new import_start.base_errors__TicketError(
    "BAD_PREFIX",
    "usage",
    `The prefix ${JSON.stringify(prefix)} can't be used.`,
    {
      data: { prefix },
      hint: "A prefix is a lower-case letter and up to nine letters and digits, like tk."
    }
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkPrefix
});
