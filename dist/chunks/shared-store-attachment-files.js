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
  attachmentFiles: () => attachmentFiles,
  attachmentFolder: () => attachmentFolder
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_attachments = require("./shared-domain-attachments.js");
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
function attachmentFolder(id) {
  return `attachments/${id.charAt(0)}/${id.charAt(1)}/${id}`;
}
function attachmentFiles(before, after, contentOf) {
  if (after.purged) return /* @__PURE__ */ new Map([[attachmentFolder(after.name), void 0]]);
  const { added, dropped } = (0, import_shared_domain_attachments.attachmentChanges)(before, after);
  const path = (hash) => (0, import_shared_domain_config_config.attachmentPath)(after.name, hash);
  return new Map([
    ...dropped.map((hash) => [path(hash), void 0]),
    ...added.map((hash) => [path(hash), contentOf(path(hash))])
  ]);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  attachmentFiles,
  attachmentFolder
});
