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
  initStore: () => initStore
});
module.exports = __toCommonJS(stdin_exports);
var import_write = require("./write.js");
var import_tickets = require("./tickets.js");
var import_base = require("./base.js");
var import_start = require("./start.js");
var import_shared_domain_milestones = require("./shared-domain-milestones.js");
var import_shared_domain_document = require("./shared-domain-document.js");
async function attemptInit(store, prefix) {
  const head = await store.repo.readRef(store.ref);
  if (head !== void 0) return { kind: "done", value: { commit: head, created: false } };
  const author = await store.repo.identity("author");
  const committer = await store.repo.identity("committer");
  const stamp = (0, import_base.base_base32__mintStamp)(store.now(), void 0, store.replica);
  const message = (0, import_write.domain_config_config__renderMessage)("Begin tickets", {
    batch: stamp,
    actor: author.email,
    clock: stamp
  });
  const time = Math.floor(store.now() / 1e3);
  const text = { parents: [], message, author, committer, time, sign: true };
  const prepared = await (0, import_write.store_write_tree__prepareCommit)(
    store,
    import_write.domain_config_config__NOTHING,
    (0, import_write.store_write_tree__filesOf)([(0, import_write.domain_config_config__defaultConfig)(prefix, stamp)]),
    text
  );
  if (prepared === void 0) throw new Error("an empty configuration");
  const swap = await (0, import_write.store_write_tree__publish)(store, prepared, void 0, "ticket: init");
  return swap === "lost" ? { kind: "lost" } : { kind: "done", value: { commit: prepared.oid, created: true } };
}
function initStore(store, prefix) {
  return (0, import_write.store_retry__untilPublished)(store, () => attemptInit(store, prefix));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initStore
});
