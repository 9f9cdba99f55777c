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
  TOO_MANY_ENTRIES: () => TOO_MANY_ENTRIES,
  isOurFolder: () => isOurFolder,
  walkTree: () => walkTree
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_domain_config_config = require("./shared-domain-config-config.js");
var TOO_MANY_ENTRIES = "the tree has more entries than are read";
var SLOT = "[0-9a-hjkmnp-tv-z]";
var FOLDER = new RegExp(
  `^(?:workflows|agents|views|(?:tickets|attachments)(?:/${SLOT}(?:/${SLOT})?)?|attachments/${SLOT}/${SLOT}/${SLOT}{12})$`
);
function isOurFolder(path) {
  return FOLDER.test(path);
}
async function walkTree(store, root, part) {
  const files = [];
  const oddities = [];
  let seen = 0;
  let level = root === void 0 ? [] : [["", root]];
  while (level.length > 0 && seen <= import_shared_domain_config_config.LIMITS.entries) {
    await (0, import_shared_domain_config_config.loadTrees)(
      store,
      level.map(([, oid]) => oid)
    );
    const next = [];
    for (const [folder, oid] of level) {
      const entries = (0, import_shared_domain_config_config.entriesOf)(store, oid);
      seen += entries.length;
      if (seen > import_shared_domain_config_config.LIMITS.entries) break;
      for (const entry of entries) sort(folder, entry, part, { files, oddities, next });
    }
    level = next;
  }
  return { files, oddities, cut: seen > import_shared_domain_config_config.LIMITS.entries };
}
function sort(folder, { name, mode, oid }, part, into) {
  const path = folder === "" ? name : `${folder}/${name}`;
  if (part === "tickets" && folder === "" && name !== "tickets") return;
  if (mode === "40000" && (0, import_shared_domain_config_config.isLegalName)(name) && isOurFolder(path)) {
    into.next.push([path, oid]);
    return;
  }
  const place = mode === import_shared_domain_config_config.FILE && (0, import_shared_domain_config_config.isLegalName)(name) ? (0, import_shared_domain_config_config.placeOf)(path) : void 0;
  if (place === void 0) into.oddities.push({ path, mode, oid });
  else into.files.push({ path, oid, place });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TOO_MANY_ENTRIES,
  isOurFolder,
  walkTree
});
