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
  headToWrite: () => headToWrite
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_adopt = require("./shared-domain-adopt.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
async function headToWrite(store) {
  const commit = await (0, import_shared_domain_adopt.adoptedHead)(store);
  return commit === void 0 ? (0, import_shared_domain_config_config.requireHead)(store) : { ...await (0, import_shared_domain_config_config.snapshotAt)(store, commit), commit };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  headToWrite
});
